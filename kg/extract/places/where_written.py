"""Where the news is written, as the place of what it tells: "BRUSSELS - Serbia and Kosovo agreed"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.days.dating import lead
from kg.extract.days.partial_days import days_between
from kg.extract.drafts import Draft
from kg.extract.passage import Telling
from kg.extract.places.company import after_their_talks
from kg.link.home import home_country
from kg.link.walk import Linked
from kg.model import EntityKey, Kind, PartialDate, Plover, Role, Status, ZoneKind

BEHIND = 3
"""Paragraphs behind the first in which people of the news are still where it was."""

STAY = 3
"""Days, and sentences behind the arrival, in which a guest is still where he came to."""

JOINT = frozenset({Kind.SIGNING, Kind.NEGOTIATION, Kind.MEETING})
"""Kinds for which the parties come together."""


def dateline_place(telling: Telling, drafts: Sequence[Draft], linked: Linked) -> None:
    """A conference told in the first paragraphs without a place is where the dateline says."""
    place = linked.dateline
    if place is None:
        return
    first = lead(drafts)
    _joint_abroad(telling, [d for d in drafts if d.paragraph == first], linked)
    for draft in drafts:
        if draft.kind in (Kind.CONFERENCE, Kind.SUMMIT) and draft.name and draft.place is None:
            if (
                draft.zone is not ZoneKind.CAPTION
                and (draft.paragraph <= first + 1 or telling.venue == place)
                and draft.status is Status.HELD
                and not draft.afar
            ):
                draft.place = place
                known_place = telling.known.reference.places.get(place)
                draft.venue_country = known_place.country if known_place else None
            return


def met_at_the_dateline(
    telling: Telling, draft: Draft, first: int, main: PartialDate | None, linked: Linked
) -> None:
    """ "SUVA - ... X hugged Y at their first meeting on Wednesday": told first, in the days of the news."""
    if draft.kind not in JOINT or draft.place is not None or draft.start is None or main is None:
        return
    if draft.paragraph <= first + BEHIND and 0 <= days_between(draft.start, main) <= STAY:
        _joint_abroad(telling, [draft], linked)


def _on_a_journey(telling: Telling, draft: Draft, country: EntityKey) -> bool:
    """ "LONDON - Wali kota X mengunjungi Ghana. X bertemu Y": where he is, and not where it is written."""
    people = {k for k in draft.entities() if k.startswith("person/")}
    return any(
        d.kind is Kind.VISIT
        and d.status is Status.HELD
        and d.venue_country not in (None, country)
        and not people.isdisjoint(d.entities(Role.VISITOR))
        for d in telling.drafts
    )


def _joint_abroad(telling: Telling, drafts: Sequence[Draft], linked: Linked) -> None:
    """ "BRUSSELS - Serbia and Kosovo agreed": who agrees in the news from neither's country met there.

    A paper at home writes from its own capital whatever it tells of, and a spokesman tells from anywhere.
    """
    dateline = linked.dateline
    row = telling.known.reference.places.get(dateline) if dateline is not None else None
    if row is None or row.country is None or row.country == home_country(telling.article, telling.known):
        return
    for draft in drafts:
        parties = {p.speaks_for or p.entity for p in draft.parts if p.role is not Role.MEDIATOR}
        countries = {k for k in parties if k.startswith("country/")}
        joint = draft.kind in JOINT or (draft.kind is Kind.STATEMENT and draft.plover is Plover.AGREE)
        # "DEN HAAG - Mahkamah Internasional menolak gugatan Bolivia": it sits there
        joint = joint or draft.rules
        told = draft.perfect and telling.known.language.nouns_after
        abroad = row.country not in countries and draft.zone is not ZoneKind.CAPTION
        held = draft.place is None and draft.status is Status.HELD and not told
        held = held and not _on_a_journey(telling, draft, row.country)
        if joint and abroad and held and len(parties) > 1 and after_their_talks(draft, drafts) is None:
            draft.place, draft.venue_country = dateline, row.country
