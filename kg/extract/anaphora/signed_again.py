"""Who put their names below a paper told before: "Perjanjian itu diteken Menlu X dan Menlu Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.anaphora.about import back_noun
from kg.extract.clauses.far_arguments import named_from
from kg.extract.drafts import Draft, state_of
from kg.extract.passage import Passage, Telling, place_draft
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, Role, Status, ZoneKind

SIGNED = 6
"""Sentences over which somebody joins those who signed a paper."""

BACK = 2
"""Sentences over which "that agreement" is the one just told to be signed."""


def signs_below(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> bool:
    """Whether words of signing only tell who signed a paper told before, who then did."""
    if trigger.frame.kind is not Kind.SIGNING:
        return False
    return _joins(telling, passage, trigger, found) or _signed_again(telling, passage, trigger, found)


def _joins(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> bool:
    """ "Ahtisaari ikut menandatangani": one more signature below the paper told before.

    Likewise "Dari pihak Belanda tanda tangan dibubuhkan oleh Van Roijen", which names no paper.
    """
    before = passage.nodes[trigger.first - 1].low if trigger.first else ""
    bare, joining = Trait.BELOW_A_PAPER in trigger.frame.traits, passage.language.words.place.joining
    told_apart = found.dates or found.places  # a signing of its own, or more of the one told before
    text = not bare and not told_apart and _below_the_text(passage, trigger)
    bare = bare or text
    if not bare and before not in joining:
        return False
    for draft in reversed(telling.drafts):
        if draft.kind is Kind.SIGNING and 0 < passage.index - draft.sentence <= SIGNED:
            if text and not _of_the_body(draft):
                return False  # the body tells when and where it was signed
            behind = found.slots.get("object", ()) if bare else ()  # "X signed for Chad and Y for Mali"
            people = [p for p in behind if p.kind is PhraseKind.PERSON]
            people += found.slots.get("through", ())  # "Chad lent its name to the text through X"
            stood_for = found.slots.get("for", ())  # "X untuk Togo dan Y untuk Ghana"
            signing = [*found.slots.get("subject", ()), *people, *stood_for, *_then(passage, trigger)]
            draft.add(signing, Role.SIGNATORY, _evidence(trigger, found))
            return True
    return bare and _carries_it(passage, trigger) and not _by_several(found)


def _carries_it(passage: Passage, trigger: Trigger) -> bool:
    """ "menandatanganinya": a verb that carries the paper, of which nothing else is told."""
    suffix = passage.language.words.title.own_suffix
    return bool(suffix) and not trigger.passive and passage.nodes[trigger.last - 1].low.endswith(suffix)


def _by_several(found: Arguments) -> bool:
    """Whether those of two states sign: a law is signed by one."""
    signing = [*found.slots.get("subject", ()), *found.slots.get("with", ()), *found.slots.get("company", ())]
    return len({p.speaks_for or p.entity for p in signing}) > 1


def _of_the_body(draft: Draft) -> bool:
    held = draft.status is Status.HELD and draft.start is not None
    return held and draft.zone is ZoneKind.BODY


def _below_the_text(passage: Passage, trigger: Trigger) -> bool:
    """ "lent his name to that text", "to the same sheets": the paper told before, by no name of its own."""
    pack, at = passage.language, trigger.last
    behind = passage.nodes.lows[at : at + 1 + THE_TEXT]
    definite = behind[:1] != () and behind[0] in pack.words.place.definite
    idiom = trigger.last - trigger.first > 1  # "signed the document" may be all that tells of the signing
    return idiom and definite and not trigger.passive and not pack.words.name.texts.isdisjoint(behind)


THE_TEXT = 2
"""Words from "the" to the paper: "the same sheets"."""


def _then(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Diop signed first, then Tiani and Goita": those who signed behind him."""
    nodes, pack, at = passage.nodes, passage.language, trigger.last
    if nodes.lows[at : at + 1] != (",",) or nodes[at + 1].low not in pack.words.title.then:
        return []
    return named_from(nodes, at + 2, len(nodes), pack)[0]


def _evidence(trigger: Trigger, found: Arguments) -> Evidence:
    return Evidence(found.begin, found.end, f"frame:{trigger.frame.id}", 0.75)


def _signed_again(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> bool:
    """ "Kenya dan Rwanda meneken perjanjian. Perjanjian itu diteken X dan Y": one signing."""
    people = [p for p in found.slots.get("subject", []) if _heads_its_item(passage, trigger, p)]
    named = [p for p in people if p.kind is PhraseKind.PERSON]
    again = trigger.passive and (back_noun(passage, trigger) == "paper" or _was_signed(passage, trigger))
    again = again or _which_they_signed(passage, trigger)
    if not again or not named or found.dates:
        return False
    draft = next((d for d in reversed(telling.drafts) if d.zone is not ZoneKind.CAPTION), None)
    if draft is None or not (
        _of_states_alone(draft, passage.index) or _watched(draft, passage.index, named, telling)
    ):
        return False
    if _states(draft) and any(p.speaks_for is not None and not _is_of(p.speaks_for, draft) for p in named):
        return False
    evidence = _evidence(trigger, found)
    draft.add(people, Role.SIGNATORY, evidence)
    draft.add(_looking_on(found), Role.ATTENDEE, evidence)
    for phrase in (*found.slots.get("at", ()), *found.places):
        if phrase.place is not None:
            place_draft(telling, draft, phrase)  # "Dokumen itu diteken X dan Y di Istana Z"
    return True


def _which_they_signed(passage: Passage, trigger: Trigger) -> bool:
    """ "The pact, which X and Y signed, runs for five years": the one told before."""
    lows, pack = passage.nodes.lows, passage.language
    if pack.nouns_after or trigger.passive or len(lows) < OPENING or lows[2] != ",":
        return False
    definite = lows[0] in pack.words.place.definite or lows[0] in pack.demonstratives
    paper = lows[1] in pack.words.deed.pacts | pack.words.name.texts
    return definite and paper and lows[3] in pack.relatives


def _was_signed(passage: Passage, trigger: Trigger) -> bool:
    """ "The agreement was signed by X and Y", "Dokumen itu diteken X dan Y": the one told before."""
    lows, pack = passage.nodes.lows, passage.language
    if not 1 < trigger.first < OPENING:
        return False
    if pack.nouns_after:
        return lows[0] in pack.words.name.texts and lows[1] in pack.demonstratives
    definite = lows[0] in pack.words.place.definite or lows[0] in pack.demonstratives
    return definite and lows[1] in pack.words.deed.pacts | pack.words.name.texts


OPENING = 5
"""Nodes of "The pact, which", and whoever signed it."""


def _is_of(owner: EntityKey, draft: Draft) -> bool:
    """Whether a signatory's state is one of those of a signing; a body's organ signs for the body."""
    states = _states(draft)
    bodies = [key for key in states if key.startswith("organization/")]
    return owner in states or (owner.startswith("organization/") and len(bodies) == 1)


def _heads_its_item(passage: Passage, trigger: Trigger, phrase: Phrase) -> bool:
    """ "X, penasihat Presiden Y, dan Z": Y only tells whose adviser X is, and stands behind no joint."""
    units, pack = passage.nodes, passage.language
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), trigger.last)
    before = units[at - 1].low if at > trigger.last else ","
    joined = not before.isalpha() or before in pack.coordinators | pack.words.clause.agents
    # "by Ministers X of Chad and Y of Togo"
    return joined or not (pack.nouns_after or before in pack.prepositions)


def _of_states_alone(draft: Draft, index: int) -> bool:
    """Whether an event told just before is a signing of states or bodies, by nobody named."""
    signing = draft.kind is Kind.SIGNING and draft.status is Status.HELD and index - draft.sentence <= BACK
    states = _states(draft)
    return signing and len(states) > 1 and not any(key.startswith("person/") for key in states)


def _watched(draft: Draft, index: int, signing: Sequence[Phrase], telling: Telling) -> bool:
    """ "X dan Y menyaksikan penandatanganan pakta. Pakta itu diteken Menteri Z": of X's or Y's state."""
    told = draft.kind is Kind.SIGNING and draft.status is Status.HELD and index - draft.sentence <= BACK
    if not told or _states(draft):
        return False
    watching = {state_of(p, telling.speaks) for p in draft.parts if p.role is Role.ATTENDEE}
    theirs = {p.speaks_for for p in signing if p.speaks_for is not None}
    return bool(theirs) and theirs <= watching


def _states(draft: Draft) -> set[EntityKey]:
    return draft.entities(Role.SIGNATORY)


def _looking_on(found: Arguments) -> list[Phrase]:
    """ ", disaksikan Menlu Z"."""
    return [p for p in found.slots.get("presence", []) if p.kind is PhraseKind.PERSON]
