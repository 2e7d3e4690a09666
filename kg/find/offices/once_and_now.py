"""Two offices of one person in turn: "Leopold Figl, once chancellor and now foreign minister"."""

from __future__ import annotations

from kg.find.offices.behind_titles import past_back_then
from kg.find.offices.phrases import offices_at
from kg.find.scene import Parsed, Proto, Scene, closes
from kg.records import replace


def office_in_aside(scene: Scene, at: int) -> tuple[int, bool]:
    """The item of the office in an aside from item `at`, and whether it was held then and is no more.

    "X, now home minister, said"; "X, kala itu menteri luar negeri,"; "X, menantu sekaligus penasihat Y,".
    """
    pack = scene.known.language
    if scene.low(at) in pack.words.office.nowadays:
        return at + 1, False
    then = past_back_then(scene, at) if pack.nouns_after else at
    if then > at:
        return then, True
    noun = pack.nouns_after and scene.low(at).isalpha() and scene.low(at + 1) in pack.also_office
    return at + 2 * noun, False


LONGEST = 3
"""Most items from the comma of an aside to its office."""


def comma_before(scene: Scene, office: int) -> int | None:
    """The comma that opens the aside whose office stands at an item; None where that is in no aside."""
    commas = (n for n in range(office - 1, max(-1, office - 1 - LONGEST), -1) if scene.low(n) == ",")
    return next((n for n in commas if office_in_aside(scene, n + 1)[0] == office), None)


def once_and_now(scene: Scene, at: int, proto: Proto) -> Parsed | None:
    """A person with the offices told behind the comma at `at`, and the item behind them.

    What only the second says it is of, both are of: "once chancellor and now foreign minister of Austria".
    """
    words = scene.known.language.words.office
    if scene.low(at) != "," or scene.low(at + 1) not in words.by_then:
        return None
    before = offices_at(scene, at + 2)
    if before is None:
        return None
    claims, owner, end = tuple(replace(c, former=True) for c in before[0]), before[1], before[2]
    now = end + (scene.low(end) == ",")
    now += scene.low(now) in scene.known.language.coordinators
    after = offices_at(scene, now + 1) if scene.low(now) in words.by_now else None
    if after is not None:
        claims, owner, end = (*claims, *after[0]), owner or after[1], after[2]
    if not closes(scene, end):
        return None
    return replace(proto, offices=(*proto.offices, *claims), owner=proto.owner or owner), end
