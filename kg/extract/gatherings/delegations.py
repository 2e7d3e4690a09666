""" "The delegation met X", "Rombongan diterima X": who leads the delegation told before, and who is in it."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.together import named_behind
from kg.extract.passage import Delegation, Passage, Telling
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language
from kg.model import Kind, Role, ZoneKind
from kg.records import replace

REACH = 10
"""Sentences behind the one that tells of a delegation in which it is meant."""

LED = 6
"""Most nodes between a delegation and what tells who leads or forms it."""


def with_delegation(telling: Telling, nodes: Nodes, language: Language, sentence: int) -> Nodes:
    """The nodes, with those in the delegation told last in place of "the delegation"; keeps one told here."""
    nouns = language.words.group.delegations
    if nouns.isdisjoint(nodes.words) and not any(_noun(n, language) in nouns for n in nodes):
        return nodes
    told = telling.delegation
    recent = told is not None and sentence - told.sentence <= REACH
    out = list(nodes)
    for at, node in enumerate(nodes):
        noun = _noun(node, language)
        if noun not in nouns:
            continue
        meant = told is not None and recent and _is_meant(nodes, at, told, language)
        more = _members(nodes, at, language)
        if told is not None and meant:
            formed = sentence if more else told.formed
            told = replace(told, people=_once((*told.people, *more)) or told.people, formed=formed)
            out[at] = node if more else _named(node, told)
        elif more and (whose := _of_the_visitor(telling, nodes, at, language, sentence)):
            told = Delegation(noun, sentence, _once((*whose, *more)), sentence)
        elif not (leaders := _leaders(nodes, at, language)) and (of := _of_state(nodes, at, language)):
            told = Delegation(noun, sentence, of)
        elif leaders:
            told = Delegation(noun, sentence, _once((*leaders, *more)), sentence if more else -1)
    telling.delegation = told
    return Nodes(out)


def add_members(telling: Telling, passage: Passage) -> None:
    """ "X arrived with a delegation that included Y", "The delegation includes Y": Y came along with X."""
    told = telling.delegation
    if told is None or told.formed != passage.index or passage.sentence.zone is ZoneKind.CAPTION:
        return
    leader = told.people[0].entity
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > NEAR:
            return
        role = next((p.role for p in draft.parts if p.entity == leader), None)
        if draft.kind in (Kind.VISIT, Kind.MEETING) and role in (Role.VISITOR, Role.ATTENDEE):
            draft.add(told.people[1:], role, draft.evidence[0])


NEAR = 2
"""Sentences back to the journey or meeting of which it is told who came along."""


def _head(node: Node) -> str:
    """The noun of a node: its word, or the first of a phrase: "delegasi Zambia"."""
    return node.low or node.text.lower().partition(" ")[0]


def _of_the_visitor(
    telling: Telling, nodes: Nodes, at: int, language: Language, sentence: int
) -> tuple[Phrase, ...]:
    """ "X arrived. His delegation includes Y", "The delegation includes Y": X, told to travel just before."""
    whose = language.possessives | language.words.place.definite
    if language.nouns_after or at < 1 or nodes[at - 1].low not in whose:
        return ()
    for draft in reversed(telling.drafts):
        if sentence - draft.sentence > NEAR:
            return ()
        for part in draft.parts if draft.kind in (Kind.VISIT, Kind.MEETING) else ():
            if part.entity.startswith("person/") and part.role in (Role.VISITOR, Role.ATTENDEE):
                begin, end = nodes[at].begin, nodes[at].end
                return (Phrase(begin, end, PhraseKind.PERSON, part.entity, False, part.speaks_for),)
    return ()


def _noun(node: Node, language: Language) -> str:
    """The same, of whatever word order: "A Chinese delegation"."""
    return _head(node) if language.nouns_after or node.low else node.text.lower().rpartition(" ")[2]


def _of_state(nodes: Nodes, at: int, language: Language) -> tuple[Phrase, ...]:
    """Whose a delegation without a leader is: "A Chinese delegation", "A delegation from Qatar"."""
    if language.nouns_after or _noun(nodes[at], language) not in language.words.group.sent:
        return ()
    from_whom = not nodes[at].low or (
        at + 2 < len(nodes)
        and language.prepositions.get(nodes[at + 1].low) in ("from", "of")
        and nodes[at + 2].actor
    )
    phrase = nodes[at if not nodes[at].low else at + 2].phrase if from_whom else None
    fits = phrase is not None and phrase.kind in (PhraseKind.COUNTRY, PhraseKind.ORGANIZATION)
    return (phrase,) if fits and phrase is not None else ()


def _once(people: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    return tuple({p.entity: p for p in people if p.kind is PhraseKind.PERSON}.values())


def _is_meant(nodes: Nodes, at: int, told: Delegation, language: Language) -> bool:
    """Whether the noun points back: "the delegation", "delegasi itu", "Rombongan kemudian diterima X"."""
    if not nodes[at].low:
        return False
    before = nodes[at - 1].low if at else ""
    behind = nodes[at + 1] if at + 1 < len(nodes) else None
    if not language.nouns_after:
        whose = behind is not None and (
            behind.phrase is not None
            or language.prepositions.get(behind.low) == "of"
            or behind.low in language.words.group.led_by
        )
        return nodes[at].low == told.noun and before in language.words.place.definite and not whose
    if behind is None or behind.low in language.demonstratives:
        return True
    opens = at == 0 or before in language.coordinators
    return opens and behind.phrase is None and behind.low not in language.relatives and bool(behind.low)


def _leaders(nodes: Nodes, at: int, language: Language) -> tuple[Phrase, ...]:
    """Who leads a delegation: "led by X", "yang dipimpin X", "X memimpin delegasi", "X with one that"."""
    words = language.words.group
    for n in range(at + 1, min(at + 1 + LED, len(nodes))):
        if nodes[n].low in words.led_by:
            by = n + 1 + (n + 1 < len(nodes) and nodes[n + 1].low in language.words.clause.agents)
            return tuple(named_behind(nodes, by, len(nodes), language)[:1])
    leading = words.delegating.get("lead", frozenset())
    if not leading.isdisjoint(nodes.lows[max(0, at - LED) : at]) or _members(nodes, at, language):
        first = next((n.phrase for n in nodes[:at] if n.actor and n.phrase is not None), None)
        return (first,) if first is not None and first.kind is PhraseKind.PERSON else ()
    return ()


def _members(nodes: Nodes, at: int, language: Language) -> tuple[Phrase, ...]:
    """Who is in a delegation: "The delegation includes X and Y", "Delegasi itu beranggotakan X, Y, dan Z"."""
    forming = language.words.group.delegating.get("form", frozenset())
    verb = next((n for n in range(at + 1, min(at + LED, len(nodes))) if nodes[n].low in forming), None)
    if verb is None or any(n.low == "," for n in nodes[at + 1 : verb]):
        return ()
    people: list[Phrase] = []
    for node in nodes[verb + 1 :]:
        if node.actor and node.phrase is not None and node.phrase.kind is PhraseKind.PERSON:
            people.append(node.phrase)
        elif people and node.low not in language.coordinators and node.phrase is None:
            break
    return tuple(people)


def _named(node: Node, told: Delegation) -> Node:
    """A node that means those in the delegation instead of a noun."""
    first, *others = told.people
    phrase = Phrase(
        node.begin,
        node.end,
        first.kind,
        first.entity,
        False,
        first.speaks_for,
        others=tuple(p.entity for p in others),
    )
    return replace(node, low="", phrase=phrase, actor=True)
