"""Envoys who are told to be received where they hand over their credentials: at that ceremony."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from kg.document import Phrase
from kg.extract.drafts import Draft, Part, add_part, state_of
from kg.find.knowledge import Knowledge
from kg.language.traits import Trait
from kg.link.walk import Linked
from kg.model import EntityKey, Evidence, Kind, Role, ZoneKind

MOST = 20
"""Ceremonies that an article may tell of; time must not grow with the square of what tells more."""


def envoys_as_guests(drafts: Sequence[Draft], linked: Linked, known: Knowledge) -> None:
    """Makes guests of the envoys of a ceremony, wherever the text lists them.

    "Duta besar yang menyerahkan surat kepercayaan kepada X antara lain Y. Ada pula Z": nobody is accredited
    to himself, and those of the list are there whatever sentence names them.
    """
    ceremonies = [d for d in drafts if Trait.ACCREDITS in d.traits and d.zone is not ZoneKind.CAPTION][:MOST]
    if not ceremonies:
        return
    posted: dict[EntityKey, set[EntityKey]] = {}
    for position in linked.positions:
        if position.to is not None and known.level(position.office) == "ambassadorial":
            posted.setdefault(position.person, set()).add(position.to)
    received = any(ceremony.entities(Role.HOST) for ceremony in ceremonies)  # others tell of that one again
    for number, ceremony in enumerate(ceremonies):
        if not received:
            _received_where_posted(ceremony, posted)
        hosts = [p for p in ceremony.parts if p.role is Role.HOST]
        home = {state_of(p, linked.speaks) for p in hosts if p.entity not in posted}
        for part in hosts:
            if part.entity in posted and posted[part.entity] & home:
                part.role = Role.ATTENDEE
        ceremony.parts = [p for p in ceremony.parts if p.role is not Role.ATTENDEE or p.entity not in home]
        if ceremony.place in ceremony.entities(Role.ATTENDEE):
            ceremony.place = None  # "credentials from the ambassadors of Chad and Mali": whose they are
        later = ceremonies[number + 1].sentence if number + 1 < len(ceremonies) else len(linked.sentences)
        told = {d.sentence for d in drafts if d is not ceremony}
        here = range(ceremony.sentence, later)
        others = {key for other in ceremonies if other is not ceremony for key in other.entities()}
        for phrase in _of_the_list(linked, [n for n in here if n not in told], posted, home):
            if phrase.entity in others:
                continue
            evidence = Evidence(phrase.begin, phrase.end, "list:envoys", 0.8)
            ceremony.add([phrase], Role.ATTENDEE, evidence)


def _received_where_posted(ceremony: Draft, posted: Mapping[EntityKey, set[EntityKey]]) -> None:
    """ "Chad's new ambassador to Togo, X, hands over his papers": Togo receives him, whoever takes it."""
    receivers = {key for who in ceremony.entities(Role.ATTENDEE) for key in posted.get(who, ())}
    if len(receivers) == 1:
        add_part(ceremony, Part(receivers.pop(), Role.HOST, ceremony.evidence[-1]))


FEWEST = 2
"""Envoys whom a sentence names before it is a list of those who came."""


def _of_the_list(
    linked: Linked,
    numbers: Sequence[int],
    posted: Mapping[EntityKey, set[EntityKey]],
    home: Set[EntityKey],
) -> list[Phrase]:
    """The envoys of sentences that list several, and of those right behind them."""
    found: list[Phrase] = []
    before = -1  # the last sentence of the list
    for number in numbers:
        sentence = linked.sentences[number]
        if sentence.zone is not ZoneKind.BODY:
            before += before == number - 1  # a pointer to another article, inside the list
            continue
        people = [p for p in sentence.phrases if p.named and posted.get(p.entity, set()) & home]
        several = len({p.entity for p in people}) >= FEWEST
        goes_on = before == number - 1 and bool(people) and people[0].begin > sentence.begin
        if several or goes_on:  # "Ada pula Duta Besar X", but "Duta Besar X menyatakan" tells something else
            found.extend(people)
            before = number
    return found


def received_with_credentials(drafts: list[Draft], linked: Linked, known: Knowledge) -> list[Draft]:
    """ "X menerima surat kepercayaan. Dubes yang diterima X ialah A dan B": who came to the ceremony."""
    ceremonies = [d for d in drafts if Trait.ACCREDITS in d.traits][:MOST]
    if not ceremonies:
        return drafts
    envoys = {p.person for p in linked.positions if known.level(p.office) == "ambassadorial"}
    kept: list[Draft] = []
    for draft in drafts:
        if _comes_to_it(draft, ceremonies):
            continue
        kept.append(draft)
        ceremony = _of_these(draft, ceremonies)
        if ceremony is None:
            continue
        guests = draft.entities(Role.ATTENDEE)
        people = {key for key in guests if key.startswith("person/")}
        home = {linked.speaks.get(host) for host in draft.entities(Role.HOST)} - {None}
        people -= {p for p in people if linked.speaks.get(p) in home}  # the host's minister looks on
        if people and 2 * len(people & envoys) >= len(people):  # most of them
            for part in draft.parts:
                if part.role is Role.ATTENDEE:
                    add_part(ceremony, part)
            kept.pop()
    return kept


def _comes_to_it(visit: Draft, ceremonies: Sequence[Draft]) -> bool:
    """ "Prosesi dimulai dengan kedatangan para dubes di Istana": they come to the ceremony, on no visit."""
    people = {key for key in visit.entities() if key.startswith("person/")}
    return (
        visit.kind is Kind.VISIT
        and bool(people)
        and any(people <= c.entities() and visit.start in (None, c.start) for c in ceremonies)
    )


def _of_these(meeting: Draft, ceremonies: Sequence[Draft]) -> Draft | None:
    """The ceremony of the same host, as far as days are told of the same day, told before a reception."""
    if meeting.kind is not Kind.MEETING or Trait.RECEIVES not in meeting.traits or meeting.afterwards:
        return None
    hosts = meeting.entities(Role.HOST)
    for ceremony in ceremonies:
        one_day = None in (meeting.start, ceremony.start) or meeting.start == ceremony.start
        told_before = ceremony.sentence < meeting.sentence and ceremony.status is meeting.status
        if told_before and one_day and hosts & ceremony.entities(Role.HOST):
            return ceremony
    return None
