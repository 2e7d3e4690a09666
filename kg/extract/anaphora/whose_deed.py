"""Whose deed a statement is about that names nobody: "condemned the raid", "welcomed the deal"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from kg.extract.anaphora.about import MOST_PARTIES
from kg.extract.drafts import Draft, Part, add_part
from kg.extract.tellings.of_old import YEARS_AGO
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role, Status, ZoneKind

NEAR = 3
"""Paragraphs in which the deed is looked for that "the attack" or "the deal" means."""

FAR = 12
"""The same where the words tell the deed's type."""

DEEDS: dict[Plover, frozenset[Plover]] = {
    Plover.ACCUSE: frozenset({Plover.THREATEN, Plover.REJECT, Plover.AGREE}),
    Plover.SUPPORT: frozenset({Plover.AGREE, Plover.CONCEDE}),
    Plover.REJECT: frozenset({Plover.AGREE, Plover.SUPPORT}),
}
"""By the type of a statement, which statements it may be about; measures and signings it may always."""


AGAINST = frozenset(
    {
        Plover.ACCUSE,
        Plover.REJECT,
        Plover.THREATEN,
        Plover.REQUEST,
        Plover.SANCTION,
        Plover.PROTEST,
        Plover.ASSAULT,
    }
)


def toward_doers(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "Brazil condemned the raid", "Guterres welcomed the deal": toward whoever did it.

    Rather whoever did what the noun is made of ("expelled": the expulsion), and rather those who came to
    terms than one who promised something, where it is a pact.
    """
    assert draft.deed is not None
    if Trait.DEEMS in draft.traits and _goes_on_saying(draft, before):
        return True
    told = any(d.kind is Kind.MEASURE and d.plover in draft.deed and d.parts for d in before)
    blames = bool(draft.deed) and draft.plover is Plover.ACCUSE and not told
    near: list[tuple[Draft, list[Part]]] = []
    for earlier in reversed(before):
        if draft.paragraph - earlier.paragraph > (FAR if draft.deed else NEAR):
            break
        if not near and blames and _also_blamed(draft, earlier):
            return True
        if doers := _doers(draft, earlier):
            near.append((earlier, doers))
    hit = (d for e, d in near if Trait.DEEMS in draft.traits and _befell(draft, e))  # rather than others
    meant = (d for e, d in near if _is_meant(draft, e))
    chosen = next(chain(hit, meant, (d for _, d in near)), None)
    if chosen is None:
        return _of_a_recognition(draft, before)
    if len({p.speaks_for or p.entity for p in chosen}) <= MOST_PARTIES:
        add_recipients(draft, chosen)
    return True


def _of_a_recognition(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "Ireland recognised Palestine. Israel condemned the move": toward Ireland, if nothing else is."""
    own = draft.states()
    last = before[-1] if before and draft.plover is Plover.ACCUSE and draft.deed == () else None
    if last is None or Trait.RECOGNISES not in last.traits or draft.paragraph - last.paragraph > 1:
        return False
    doers = [p for p in last.parts if p.role is Role.ACTOR and (p.speaks_for or p.entity) not in own]
    add_recipients(draft, doers)
    return bool(doers)


def _goes_on_saying(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "X condemned the raid by Y. 'A breach,' he said": toward the same, where he says the same of it."""
    own = draft.states()
    for earlier in reversed(before):
        if draft.paragraph - earlier.paragraph > 1 or earlier.zone is not draft.zone:
            return False
        toward = [p for p in earlier.parts if p.role is Role.RECIPIENT]
        same = earlier.kind is Kind.STATEMENT and earlier.plover is draft.plover
        if same and toward and own & earlier.states(Role.ACTOR):
            add_recipients(draft, toward)
            return True
    return False


def _befell(draft: Draft, earlier: Draft) -> bool:
    """Whether a deed was done to those who judge it: "X expelled Y's envoy. 'Unfair,' said Y"."""
    own = draft.states()
    return any((p.speaks_for or p.entity) in own for p in earlier.parts if p.role is Role.RECIPIENT)


def _doers(draft: Draft, earlier: Draft) -> list[Part]:
    """Who did what was told earlier, if a statement may be about that."""
    own = draft.states()
    assert draft.plover is not None
    assert draft.deed is not None
    deed = earlier.kind in (Kind.MEASURE, Kind.SIGNING) or (
        earlier.kind is Kind.STATEMENT and earlier.plover in (*DEEDS[draft.plover], *draft.deed)
    )
    # courtesies are no deed of which others speak: "X congratulated Y. Z welcomed the deal"
    deed = deed and Trait.COURTESY not in earlier.traits and not _of_another_year(draft, earlier)
    if not deed or earlier.zone is ZoneKind.CAPTION or earlier.status is Status.DENIED:
        return []
    if draft.deed and earlier.plover not in draft.deed:
        return []  # "the raid" is no breaking of ties
    if {*draft.deed} >= COURTS and LEGAL not in earlier.contexts:
        return []  # "the verdict" is no expulsion that answered it
    return [
        p
        for p in earlier.parts
        if p.role in (Role.ACTOR, Role.SIGNATORY) and (p.speaks_for or p.entity) not in own
    ]


COURTS = frozenset({Plover.SANCTION, Plover.COERCE})
"""The types of deeds whose nouns are of courts alone: "the verdict", "the conviction"."""

LEGAL = "legal"
"""The context of what courts do."""


def _is_meant(draft: Draft, earlier: Draft) -> bool:
    """Whether an act is the very one that a noun names: a pact of several, or of the same root."""
    if not draft.deed:
        return draft.plover is not Plover.SUPPORT or earlier.plover not in AGAINST
    if Plover.SUPPORT in draft.deed:
        return earlier.kind is Kind.SIGNING or len(earlier.states()) > 1
    drills = bool({Trait.DRILL, Trait.JOINT_DRILL} & earlier.traits) and draft.deed[0] is Plover.COOPERATE
    return drills or earlier.word[:ROOT] == draft.noun[:ROOT]


ROOT = 3
"""Letters that a noun of a deed and its verb have in common: "expulsion" and "expelled"."""


def _of_another_year(draft: Draft, earlier: Draft) -> bool:
    """ "Kuwait recalled its envoy in 2016. ... Hezbollah hailed it": not what was done years before."""
    if draft.start is None or earlier.start is None:
        return False
    return draft.start.year - earlier.start.year >= YEARS_AGO


def _also_blamed(draft: Draft, earlier: Draft) -> bool:
    """ "Kigali was accused of shelling a camp. Washington condemned the attack": toward whoever is blamed."""
    if earlier.kind is not Kind.STATEMENT or earlier.plover is not Plover.ACCUSE:
        return False
    own = draft.states()
    blamed = [p for p in earlier.parts if p.role is Role.RECIPIENT and (p.speaks_for or p.entity) not in own]
    add_recipients(draft, blamed)
    return bool(blamed)


def add_recipients(draft: Draft, parts: Sequence[Part]) -> None:
    """Make those for whom the `parts` act recipients."""
    for part in parts:
        key = part.speaks_for or part.entity
        add_part(draft, Part(key, Role.RECIPIENT, draft.evidence[0], group=part.group))
