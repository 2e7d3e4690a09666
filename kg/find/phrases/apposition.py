"""An office that stands between commas behind the name of whoever bears it."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.names.person_names import name_at
from kg.find.offices.joined_titles import another_behind, goes_on, in_a_row
from kg.find.offices.named import another_s
from kg.find.offices.once_and_now import office_in_aside
from kg.find.offices.owners import set_off_owner
from kg.find.offices.phrases import offices_at
from kg.find.offices.superiors import nested, serves, superior
from kg.find.offices.verbs import copula, in_a_clause
from kg.find.phrases.company import acts
from kg.find.scene import Parsed, Proto, Scene, closes
from kg.records import replace

SETS_OFF = frozenset({",", "–", "—"})
"""What stands between a name and an office in apposition."""


def in_apposition(scene: Scene, proto: Proto, at: int) -> Parsed:
    """An office between commas: "Enrique Mora, an EU envoy, said"."""
    if (posted := _envoy_behind(scene, proto, at)) is not None:
        return posted
    begin, then = office_in_aside(scene, at + 1)  # "X, now home minister, said"
    parsed = offices_at(scene, begin) if scene.low(at) in SETS_OFF else None
    if parsed is None or scene.low(at + 1) in scene.known.language.words.office.several:
        return proto, at  # "Sehari setelah pidato X, para pemimpin Chad dan Mali mengecam": several others
    if served := serves(scene, at, parsed[0], parsed[2]):
        return replace(proto, offices=(*proto.offices, *(replace(c, former=then) for c in served))), at
    claims, owner, end, definite = set_off_owner(scene, parsed)
    above = superior(scene, claims, at + 1, end)
    if above is not None:
        claims, end = above[0].offices, above[1] - 1
    elif (inner := nested(scene, claims, end)) is not None:
        claims, owner, end = inner  # "X, the U.N. secretary-general's envoy for Sudan"
    pack = scene.known.language
    if (proto.offices and in_a_row(scene, end)) or _of_the_next(scene, proto, end):
        return proto, at
    if not pack.nouns_after and (definite or owner is not None) and another_s(scene, proto, at, end):
        return proto, at
    closed = closes(scene, end) or scene.low(end) in scene.known.language.relatives or goes_on(scene, end)
    closed = closed or scene.low(end) in pack.words.title.posted  # "X, Dubes Mali untuk RI berkedudukan di"
    goes = scene.low(end) in scene.known.language.sayings or scene.low(end).endswith(pack.past)
    goes = goes or (
        not pack.nouns_after and acts(scene, end, object_too=False)
    )  # "X, envoy of Y, jointly met"
    one_of = scene.low(at + 1) in pack.words.clause.indefinite  # "X, a former minister convicted of fraud"
    how = None if closed else _how_held(scene, end)
    if how is not None:
        closed, end, then = True, how[0], then or how[1]
    closed = closed or another_behind(scene, proto, end) or scene.low(end) in pack.words.office.called
    closed = closed or (goes and (one_of or not definite) and not scene.known.language.nouns_after)
    if above is None and (not closed or name_at(scene, end, False) is not None):
        return proto, at
    claims = tuple(replace(c, former=c.former or then) for c in claims)
    proto = replace(proto, offices=(*proto.offices, *claims), owner=proto.owner or owner)
    relative = scene.low(end) in pack.relatives  # "a former minister who is now ambassador to Peru"
    if (relative or scene.low(end) == ",") and (told := copula(scene, end + 1)) is not None:
        proto = replace(proto, offices=(*proto.offices, *told))
    return proto, end


def _how_held(scene: Scene, at: int) -> tuple[int, bool] | None:
    """ "X, president by decree,", "X, foreign minister for eight years,": the item behind, and if it is over.

    So it is under another's government: "prime minister under Mitterrand", "in the previous cabinet".
    """
    words = scene.known.language.words.office
    if scene.low(at) not in words.held_how:
        return None
    for end in range(at + 1, min(at + HOW, len(scene.items))):
        if scene.low(end) == ",":
            over = any(scene.low(n) in words.held_under for n in range(at, end))
            return (end, over) if end > at + 1 else None
        if closes(scene, end) or scene.chunk(end, ChunkKind.OFFICE):
            return None
    return None


HOW = 8
"""Most items of how somebody holds an office, up to the comma."""


def _of_the_next(scene: Scene, proto: Proto, end: int) -> bool:
    """ "Seusai bertemu Raja Charles, Menlu Togo, Robert Dussey, menyampaikan": of who comes next.

    Behind an opening clause in whose end somebody with a title of his own stands, or where commas on both
    sides set off the name behind; else the title tells who it was that he met.
    """
    if not scene.known.language.nouns_after or scene.low(end) != "," or not in_a_clause(scene, proto.first):
        return False
    named = name_at(scene, end + 1, False)
    return named is not None and (bool(proto.offices) or scene.low(named[1]) == ",")


def _envoy_behind(scene: Scene, proto: Proto, at: int) -> Parsed | None:
    """ "Ulla Berg Duta Besar LBBP Norwegia untuk Peru, Ana Rey sebagai Dubes Chile": right behind the name.

    As lists of envoys have it, with no comma; the office then is told with its country, and nobody is
    named behind it.
    """
    pack = scene.known.language
    role = scene.low(at) in pack.words.office.in_office
    office = scene.chunk(at + role, ChunkKind.OFFICE) if pack.nouns_after else None
    if office is None or office.office is None or proto.name is None:
        return None
    if scene.known.level(office.office) != "ambassadorial":
        return None
    parsed = offices_at(scene, at + role)
    if parsed is None or parsed[1] is None or name_at(scene, parsed[2], False) is not None:
        return None
    claims, owner, end, _ = parsed
    if {c.first for c in proto.offices} - {c.first for c in claims} or not (
        role or any(c.to for c in claims)
    ):
        return None
    return replace(proto, offices=claims, owner=proto.owner or owner, last=scene.first(end)), end
