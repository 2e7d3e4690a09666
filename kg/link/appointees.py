"""Whom "he" means of whose oath is told: whoever was appointed, and not whoever appointed him."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.link.gather import name_text
from kg.link.people import Person
from kg.link.walk import Walk

NEAR = 5
"""Words behind the pronoun that opens a sentence among which the oath stands: "Ia akan segera dilantik"."""


def sworn_in_then(walk: Walk) -> Person | None:
    """ "Presiden X menunjuk Y sebagai menlu. Ia akan dilantik pada Senin": Y; None elsewhere."""
    reading, before, pack = walk.reading, walk.before, walk.known.language
    office = pack.words.office
    if reading is None or before is None or reading.sentence.lows[0] not in pack.persons:
        return None
    if office.oaths.isdisjoint(reading.sentence.lows[1 : 1 + NEAR]):
        return None
    lows = before.sentence.lows
    verb = next((n for n, low in enumerate(lows) if low in office.appointing), 0)
    if not verb or lows[verb - 1] in pack.passive_auxiliaries:
        return None  # "Y was named by X. He will be sworn in": the subject
    people = (p for p in before.protos if p.first > verb and p.kind is PhraseKind.PERSON and p.name)
    appointed = next(people, None)
    return walk.cast.find_part(name_text(walk, before, appointed), walk.recent) if appointed else None
