"""What the words before a name tell of somebody's gender: "his wife, X", "Mrs X"."""

from __future__ import annotations

from kg.find.scene import GENITIVES, Proto
from kg.find.scenes import Reading
from kg.link.people import Person
from kg.link.walk import Walk

TITLES = 3
"""Most tokens before a name that are read for a title."""


def note_gender(walk: Walk, reading: Reading, person: Person, proto: Proto) -> None:
    """Note the gender that a title or a word of kinship tells, of whom nobody has told it yet."""
    words = walk.known.language.words.people
    if proto.name is None or person.gender or not (words.kin or words.titles):
        return
    lows = reading.sentence.lows
    titles = lows[max(0, proto.name[0] - TITLES) : proto.name[0]]
    told = next((words.titles[low] for low in reversed(titles) if low in words.titles), "")
    at = proto.first - 1
    at -= at > 0 and lows[at] == ","
    if not told and at > 0 and lows[at] in words.kin:
        owned = lows[at - 1] in walk.known.language.possessives or lows[at - 1] in GENITIVES
        told = words.kin[lows[at]] if owned else ""
    person.gender = told


def note_gender_of_owner(walk: Walk, reading: Reading, proto: Proto) -> None:
    """ "X met her Malian counterpart, Y": X, the only one named so far, is a woman."""
    words, low = walk.known.language.words.group, reading.sentence.lows[proto.first]
    if not proto.counterpart or low not in words.his or len({*walk.scope}) != 1:
        return
    owner = walk.cast.by_key(walk.scope[0])
    if owner is not None and not owner.gender:
        owner.gender = "f" if low in words.her else "m"
