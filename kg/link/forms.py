"""Which states have which head: whether an office can be one of a country at all."""

from __future__ import annotations

from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId

WITHOUT_PREMIER = frozenset(
    (
        "AFG AGO ARG BEN BOL BRA BWA CHE CHL COL COM CRI CYP DOM ECU FSM GHA GMB GTM HND IDN KEN KIR LBR "
        "MDV MEX MHL MWI NGA NIC NRU PAN PHL PLW PRY SLE SLV SSD SUR SYC TKM TUR URY USA VEN ZAF ZMB ZWE"
    ).split()
)
"""States that a president governs without a prime minister, now or for most of their time."""


CROWNS = tuple(map(OfficeId, ("king", "queen", "emperor", "emir", "sultan", "grand duke")))
PRESIDENT, PREMIER = OfficeId("president"), OfficeId("prime minister")
OF_FEW = frozenset(
    map(OfficeId, ("chancellor", "vice chancellor", "supreme leader", "captain regent", "state counsellor"))
)
"""Offices that a country has only if the reference knows who held them."""


def has_none(walk: Walk, office: OfficeId, country: EntityKey) -> bool:
    """Whether a country has no such head: a republic no king, a presidential state no prime minister."""
    holders = walk.known.by_office.get((office, country), ())
    if any(not h.until or h.until >= walk.day for h in holders):
        return False
    if office in OF_FEW:
        return not holders
    if office == PREMIER:
        return country.partition("/")[2] in WITHOUT_PREMIER
    if office == PRESIDENT:
        return not holders and any((crown, country) in walk.known.by_office for crown in CROWNS)
    return walk.known.level(office) == "royal"
