"""Countries named beside an act that is not theirs: whose tourists came, in whose capital a bomb went off."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.parties.several_appointed import others_appointed, several_appointed
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Frame
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role
from kg.records import replace

DOING = frozenset({Role.ACTOR, Role.VISITOR, Role.ATTENDEE, Role.SIGNATORY, Role.HOST, Role.MEDIATOR})
"""What somebody of a country does, and not what is done to him."""


def of_states(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots without countries that have no part in what the trigger tells, nor outlets that report it."""
    slots = _without_private(passage, trigger.frame, _without_press(telling, trigger.frame, slots))
    slots = others_appointed(passage, trigger, slots)
    if trigger.noun and Trait.FIGHT in trigger.frame.traits:
        return {slot: [_his_state(p) for p in phrases] for slot, phrases in slots.items()}
    if trigger.noun and trigger.frame.plover is Plover.ASSAULT and slots.get("of"):
        return _without_scene(telling, passage, slots)
    return slots


def _his_state(phrase: Phrase) -> Phrase:
    """ "Presiden X mengakui kontak senjata dengan Togo": his state fought, and not whoever tells of it."""
    state = phrase.speaks_for
    if phrase.kind is not PhraseKind.PERSON or state is None or not state.startswith("country/"):
        return phrase
    return replace(phrase, kind=PhraseKind.COUNTRY, entity=state)


TAKEN = 6
"""Nodes behind a verb of taking office in which the country of that office is told."""


def in_his_state(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Retno mengatakan, X datang karena baru dilantik menjadi PM Malaysia": nobody of Indonesia is that."""
    draft.in_number = several_appointed(passage, trigger)
    behind = passage.nodes[trigger.last : trigger.last + TAKEN]
    if passage.language.nouns_after:  # "yang dilantik pada Mei, mengunjungi Peru": that is no part of it
        behind = behind[: next((n for n, node in enumerate(behind) if node.low == ","), TAKEN)]
    of = next((n.phrase for n in behind if n.phrase), None)
    _at_the_head(draft, of, passage.language.nouns_after)
    if of is None or of.kind is not PhraseKind.COUNTRY or of.accredited or not passage.language.nouns_after:
        return
    before = bisect_left(passage.nodes, of.begin, key=attrgetter("begin")) - 1
    if passage.nodes[before].low in passage.language.prepositions:
        return  # "ditunjuk menjadi utusan untuk Myanmar"
    named = passage.nodes[before + 2].phrase if before + 2 < len(passage.nodes) else None
    if named is not None and named.kind is PhraseKind.PERSON:
        return  # "menunjuk diplomat Aljazair Ramtane Lamamra sebagai utusan": what he is by birth
    draft.parts = [
        p
        for p in draft.parts
        if p.role is not Role.APPOINTEE or p.speaks_for in (None, of.entity) or p.speaks_for == p.entity
    ]


def _at_the_head(draft: Draft, office: Phrase | None, bodies: bool) -> None:
    """ "Menlu Djibouti X terpilih sebagai Ketua Uni Afrika": for the body, not for his state."""
    if office is None or office.named or not (office.speaks_for or "").startswith("organization/"):
        return
    for part in draft.parts:
        titled = office.entity == part.entity or (bodies and office.entity == office.speaks_for)
        if part.role is Role.APPOINTEE and titled:
            part.speaks_for = office.speaks_for


def _without_press(telling: Telling, frame: Frame, slots: Slots) -> Slots:
    """ "mendapat dukungan penuh dari sekutunya, dikutip dari AFP": an agency reports acts and does none."""
    known = telling.known.reference.organizations
    press = [
        p
        for slot, phrases in slots.items()
        for p in phrases
        if p.kind is PhraseKind.ORGANIZATION and frame.roles.get(slot) in DOING
        if (row := known.get(p.entity)) is not None and row.cls == "NewsOutlet"
    ]
    return (
        {slot: [p for p in phrases if p not in press] for slot, phrases in slots.items()} if press else slots
    )


QUARRELS = frozenset({Plover.REQUEST, Plover.ACCUSE})
"""Types of what unions and teachers of a state say to their own rulers."""


def _without_private(passage: Passage, frame: Frame, slots: Slots) -> Slots:
    """ "Turis Rusia mengunjungi Bali", "warga negara Meksiko yang ingin berkunjung": no acts of those states.

    Crowds protest and fight in the place of their state, which is told of measures, and its people protest
    and are freed; its firms take no measures: "Perusahaan Rusia membekukan rekening itu".
    """
    small, words = passage.language.words, passage.sentence.words
    measure = frame.kind is Kind.MEASURE
    theirs = small.body.firms if measure else small.body.firms | small.people.private
    if not theirs or frame.plover is Plover.PROTEST or (passage.at_home and frame.plover in QUARRELS):
        return slots  # "Guru Kenya menuntut kenaikan gaji": the news, where it is all there is
    if theirs.isdisjoint(words) and (measure or small.people.unnamed.isdisjoint(words)):
        return slots
    out = {}
    for slot, phrases in slots.items():
        acts = slot in ("subject", "of", "by") and frame.roles.get(slot) in DOING
        out[slot] = [p for p in phrases if not (acts and _is_theirs(p, passage, theirs, measure))]
    return out


def _is_theirs(phrase: Phrase, passage: Passage, theirs: frozenset[str], measure: bool) -> bool:
    """Whether a country only says whose people those right before it are."""
    tokens, pack = passage.sentence.tokens, passage.language
    at = bisect_left(tokens, phrase.begin, key=attrgetter("begin"))
    if phrase.kind is not PhraseKind.COUNTRY or at >= len(tokens):
        return False
    if tokens[at].low in theirs and tokens[at].end < phrase.end:
        return True  # "Pelatih Turki", as one phrase
    if at == 0:
        return False
    before, names = tokens[at - 1].low, pack.words.people
    citizens = tokens[at].low in pack.words.deed.own_states and before in names.unnamed and not measure
    return citizens or before in theirs  # "warga negara Meksiko"


def _without_scene(telling: Telling, passage: Passage, slots: Slots) -> Slots:
    """ "Serangan Paris", in an article that tells of what happened "di Paris": the capital is where it was.

    "Serangan Tel Aviv ke Gaza" has a target, and a government strikes.
    """
    pack = passage.language
    if not pack.nouns_after or any(slots.get(slot) for slot in slots if slot not in ("of", "at", "near")):
        return slots
    text = telling.article.text
    kept = [p for p in slots["of"] if not _is_scene(p, text, pack.locatives)]
    return {**slots, "of": kept}


def _is_scene(phrase: Phrase, text: str, locatives: frozenset[str]) -> bool:
    city = phrase.kind is PhraseKind.COUNTRY and (phrase.place or "").startswith("place/")
    return city and any(f" {word} {text[phrase.begin : phrase.end]}" in text for word in locatives)


def without_reporters(telling: Telling, draft: Draft) -> None:
    """ "According to TASS, during his visit, X will meet Y": whoever only reports it goes nowhere."""
    known = telling.known.reference.organizations
    there = (Role.VISITOR, Role.ATTENDEE)
    outlets = [
        p
        for p in draft.parts
        if p.role in there and (row := known.get(p.entity)) is not None and row.cls == "NewsOutlet"
    ]
    if outlets:
        draft.parts = [p for p in draft.parts if p not in outlets]
