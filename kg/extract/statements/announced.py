"""People who announce what their country does, or whose words deliver what it says: actors beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.anaphora.decided import decided_there, reached_there
from kg.extract.anaphora.echoed import decided_by
from kg.extract.arguments.arguments import subject
from kg.extract.clauses.beside_him import beside_him
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.far_arguments import named_from
from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling, place_key
from kg.extract.statements.as_told import told_by
from kg.extract.statements.performed import said_by_him
from kg.extract.triggers.triggers import Bond
from kg.extract.words.nodes import QUOTES, Nodes
from kg.find.knowledge import Knowledge
from kg.language import LANGUAGES, speech
from kg.model import EntityKey, Evidence, Kind, Plover, Role, Status, ZoneKind
from kg.records import replace
from kg.reference import Membership

NEAR = 4
"""Paragraphs in which "the step" or "the decision" finds what it means."""


ITS_OBJECT = 3
"""Nodes behind a verb of announcing among which its object stands: "announced the immediate expulsion"."""


def announced(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "Foreign Minister X announced the recall": X is an actor in the recall that was told before."""
    decided_there(telling, passage, here)
    reached_there(telling, passage)
    for said in decided_by(telling, passage):
        _when_and_where_said(telling, passage, said, 0)
    for bond in passage.bonds:
        if not bond.tie.tells:
            continue
        doers = _whoever_tells(passage, bond)
        begin, end = passage.nodes[bond.first].begin, passage.nodes[bond.last - 1].end
        evidence = Evidence(begin, end, f"tie:{bond.tie.id}", 0.8)
        for phrase in doers:
            local = [d for at, d in here if at < bond.first and _is_act(d)]
            earlier = (d for d in reversed(telling.drafts) if d.sentence < passage.index)
            told = [d for d in earlier if _is_act(d) and _within(passage, d)]
            own = [d for at, d in here if bond.last <= at <= bond.last + ITS_OBJECT and _is_act(d)]
            # "announced the expulsion of ten envoys": that one, and none told before
            acts = own or [*reversed(local), *(told if _names_a_deed(passage) else ())]
            whose = phrase.speaks_for or phrase.entity
            act = next((d for d in acts if _acts_for(d, whose, telling.known)), None)
            if act is not None:
                act.add([phrase] if _speaks(phrase) else [], Role.ACTOR, evidence)
                _on_its_own_day(passage, bond, [d for d in acts if d.sentence == act.sentence])


def _whoever_tells(passage: Passage, bond: Bond) -> list[Phrase]:
    """Who announces: the subject; English: of "was announced in Abuja by X" X, wherever the agent stands."""
    nodes, pack = passage.nodes, passage.language
    first, last = clause(nodes, bond, pack)
    if not bond.passive or pack.nouns_after:
        found = subject(nodes, first, bond, pack)
        return [*found, *beside_him(nodes, first, bond.first, found, pack)]
    agent = next((n for n in range(bond.last, last) if nodes[n].low in pack.words.clause.agents), last)
    return named_from(nodes, agent + 1, last, pack)[0]


def _on_its_own_day(passage: Passage, bond: Bond, acts: Sequence[Draft]) -> None:
    """ "was expelled, X confirmed on Thursday. Y announced the expulsion on Wednesday": on that day."""
    first, last = clause(passage.nodes, bond, passage.language)
    days = [n.date for n in passage.nodes[first:last] if n.date is not None and n.date.start.day is not None]
    for act in acts if days else ():
        if act.told_on or (act.start is None and act.status is not Status.PLANNED):
            act.start, act.said, act.told_on = days[0].start, days[0], False


def confirmed(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "Australia imposed sanctions on X, Foreign Minister Wong said": she tells what Australia did."""
    told_by(passage, here)
    words = speech(passage.language.code)
    kinds = (Kind.MEASURE, Kind.STATEMENT)
    acts = [(at, d) for at, d in here if d.kind in kinds and d.zone is not ZoneKind.CAPTION]
    for at, node in enumerate(passage.nodes if acts else ()):
        heard = at + 1 < len(passage.nodes) and passage.nodes[at + 1].low in words.audiences
        speaker = _says_it_behind(passage, at)
        if speaker is None and node.low not in words.bare and not (node.low in words.telling and heard):
            continue
        speaker = speaker or _beside(passage.nodes, at, passage.language.code)
        if speaker is None or not any(n.low == "," for n in passage.nodes[:at]) or _says_more(passage, at):
            continue
        for trigger_at, draft in acts:
            acting = {_body_s_state(p) for p in draft.parts if p.role is Role.ACTOR}
            alone = draft.kind is Kind.MEASURE or acting == {speaker.speaks_for}
            if trigger_at < at and speaker.speaks_for in acting and alone:
                draft.add([speaker], Role.ACTOR, Evidence(node.begin, node.end, "saying:confirms", 0.7))


def _says_more(passage: Passage, at: int) -> bool:
    """ "Tokyo protested, and Prime Minister X said Japan would pay": he says that beside it."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after or at + 2 >= len(nodes) or nodes[at].phrase is not None:
        return False
    behind, clause_words = nodes[at + 1], pack.words.clause
    opens = behind.actor or behind.low in pack.complementizers | clause_words.body_pronouns
    comma = next((n for n in range(at - 1, 0, -1) if nodes[n].low == ","), 0)
    joints = clause_words.joints | pack.words.status.buts | pack.words.time.whiles
    return opens and nodes[comma + 1].low in joints


def _body_s_state(part: Part) -> EntityKey:
    """The state of a ministry or army; people act for themselves."""
    return part.entity if part.entity.startswith("person/") else part.speaks_for or part.entity


def _says_it_behind(passage: Passage, at: int) -> Phrase | None:
    """ "Chad mengusir dua diplomat, kata Menlu X": who stands behind a verb of saying and its comma."""
    nodes = passage.nodes
    parted = passage.language.nouns_after and 0 < at < len(nodes) - 1 and nodes[at - 1].low == ","
    inverted = nodes[at].low in speech(passage.language.code).inverting
    phrase = nodes[at + 1].phrase if parted and inverted else None
    return phrase if phrase is not None and _speaks(phrase) else None


def delivered(telling: Telling, passage: Passage) -> None:
    """ "Thailand rejected it. "...," Prime Minister X said.": X is an actor in the rejection."""
    if QUOTES.isdisjoint(passage.sentence.words):
        return
    speaker = _quoted_speaker(passage.nodes, passage.language.code)
    if speaker is not None:
        _says_so_himself(telling, passage, speaker)
    if (whoever := speaker or _he_said(passage)) is not None:
        _said_there(telling, passage, whoever)


def _says_so_himself(telling: Telling, passage: Passage, speaker: Phrase) -> None:
    for draft in reversed(telling.drafts):
        if draft.sentence < passage.index - 1 or draft.paragraph != passage.sentence.paragraph:
            return
        actors = draft.entities(Role.ACTOR)
        if draft.kind is Kind.STATEMENT and actors == {speaker.speaks_for}:
            draft.add([speaker], Role.ACTOR, Evidence(speaker.begin, speaker.end, "quotation:delivers", 0.7))
        if draft.kind is Kind.STATEMENT and speaker.entity in draft.entities(Role.ACTOR):
            return


def _said_there(telling: Telling, passage: Passage, speaker: Phrase) -> None:
    """What the sentence before told that the speaker said has the day and place of his quoted words."""
    for draft in reversed(telling.drafts):
        if draft.sentence < passage.index - 1 or draft.paragraph != passage.sentence.paragraph:
            return
        own = draft.kind is Kind.STATEMENT and speaker.entity in draft.entities(Role.ACTOR)
        if own and draft.sentence == passage.index - 1:
            closing = max((n for n, node in enumerate(passage.nodes) if node.low in CLOSING), default=None)
            first = len(passage.nodes) if closing is None else closing + 1
            _when_and_where_said(telling, passage, draft, first)
            return


def _in_its_city(passage: Passage, at: int) -> bool:
    """ "di kantor Menko Polhukam, Jakarta": the city behind an office that is no place of its own."""
    before = passage.nodes.lows[max(0, at - OFFICE) : at]
    inside = passage.language.words.place.inside
    return passage.language.nouns_after and before[-1:] == (",",) and not inside.isdisjoint(before)


OFFICE = 7
"""Most nodes of "di kantor Kementerian Luar Negeri" and its comma."""


def _he_said(passage: Passage) -> Phrase | None:
    """ "Retno menolak klaim. "...," tandasnya di Jakarta": whoever the sentence before was about."""
    nodes, before = passage.nodes, passage.before
    if before is None or before.kind is not PhraseKind.PERSON or before.others:
        return None
    closing = max((n for n, node in enumerate(nodes) if node.low in CLOSING), default=len(nodes))
    behind = range(closing + 1, min(closing + BEHIND, len(nodes)))
    return before if any(said_by_him(nodes, n, passage.language) for n in behind) else None


BEHIND = 3
"""Nodes behind quoted words among which the verb of saying stands."""


def _when_and_where_said(telling: Telling, passage: Passage, draft: Draft, first: int) -> None:
    """ "Jokowi mengecam kekerasan itu. "...," ujar Jokowi di Istana Merdeka, Minggu": the day of both."""
    behind = passage.nodes[first:]
    days = [n.date for n in behind if n.date is not None and n.date.start.day is not None]
    if days and draft.said is not None and draft.said.start != days[0].start:
        return  # "memuji X pada Senin. "...," katanya di Istana, Jumat": on another day, elsewhere
    for at in range(first, len(passage.nodes)):
        node = passage.nodes[at]
        if node.date in days and draft.said is None:
            draft.start, draft.said = node.date.start, node.date
        place = node.phrase.place if node.phrase is not None else None
        lies = passage.language.prepositions.get(passage.nodes[at - 1].low) == "at" or _in_its_city(
            passage, at
        )
        if place is not None and lies and draft.place is None:
            place_key(telling, draft, place)


CLOSING = frozenset('"”')


def _speaks(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.PERSON and phrase.speaks_for is not None and not phrase.others


def _is_act(draft: Draft) -> bool:
    agreed = draft.kind is Kind.STATEMENT and draft.plover is Plover.AGREE
    return (draft.kind is Kind.MEASURE or agreed) and draft.zone is not ZoneKind.CAPTION


def _within(passage: Passage, draft: Draft) -> bool:
    return 0 <= passage.sentence.paragraph - draft.paragraph <= NEAR


def _names_a_deed(passage: Passage) -> bool:
    """ "the step", "keputusan itu": the sentence speaks of something told before."""
    words, pack = passage.language.words.deed, passage.language
    for at, node in enumerate(passage.nodes):
        if node.low in words.announced:
            around = {*passage.nodes.lows[max(0, at - 2) : at]}
            behind = {*passage.nodes.lows[at + 1 : at + 3]}
            if around & pack.words.place.definite or (pack.nouns_after and behind & pack.demonstratives):
                return True
    return False


def _acts_for(draft: Draft, country: EntityKey | None, known: Knowledge) -> bool:
    return any(_is_of(part, country, known) for part in draft.parts if part.role is Role.ACTOR)


def _is_of(part: Part, country: EntityKey | None, known: Knowledge) -> bool:
    if country in (part.entity, part.speaks_for):
        return True
    return any(m.member == country for m in _members(part, known))


def _members(part: Part, known: Knowledge) -> Iterable[Membership]:
    return known.reference.memberships.get(part.entity, ()) if part.group else ()


def _quoted_speaker(nodes: Nodes, code: str) -> Phrase | None:
    """Who says the quoted words: the person right before or behind the only verb of saying."""
    words = speech(code)
    found = (_beside(nodes, at, code) for at, node in enumerate(nodes) if node.low in words.verbs)
    return next((phrase for phrase in found if phrase is not None), None)


ASIDE = 14
"""Most nodes of what is put in behind a speaker's name: ", an adviser to Togo's president, said"."""


def _before_aside(nodes: Nodes, closing: int, code: str) -> Phrase | None:
    """ "X, policy secretary to President Y, told reporters": X, who speaks for whom Y speaks for."""
    state: EntityKey | None = None
    for at in range(closing - 1, max(0, closing - ASIDE), -1):
        phrase, slot = nodes[at].phrase, LANGUAGES[code]().prepositions.get(nodes[at - 1].low)
        if nodes[at].low == ",":
            named = nodes[at - 1].phrase
            if named is None or named.kind is not PhraseKind.PERSON or named.others:
                return None
            return named if named.speaks_for is not None else replace(named, speaks_for=state)
        if phrase is not None and "," in nodes[at].text:
            return phrase  # "X, a spokesman" and for whom
        led = slot in ("to", "for", "of") and phrase is not None and phrase.kind is PhraseKind.PERSON
        state = phrase.speaks_for if led and phrase is not None else state
    return None


def _beside(nodes: Nodes, at: int, code: str) -> Phrase | None:
    """The person right before or behind a verb of saying."""
    words = speech(code)
    before = at - 1
    while before >= 0 and (nodes[before].low in words.adverbs or nodes[before].date):
        before -= 1
    if before > 0 and nodes[before].low == "," and "," in nodes[before - 1].text:
        before -= 1  # "Kenya's foreign minister, X, said"
    elif before > 0 and nodes[before].low == ",":
        aside = _before_aside(nodes, before, code)
        if aside is not None and _speaks(aside):
            return aside
    for n in (before, at + 1):
        phrase = nodes[n].phrase if 0 <= n < len(nodes) else None
        if phrase is not None and _speaks(phrase):
            return phrase
    return None
