"""Who heads a body, told by a word beside it: "who leads the Congress Party", "AMM pimpinan Pieter Feith"."""

from __future__ import annotations

from kg.find.bodies.body_names import GRAMMAR
from kg.find.chunks import Chunk, ChunkKind
from kg.find.names.person_names import name_at
from kg.find.offices.portfolios import term
from kg.find.scene import GENITIVES, OfficeClaim, Scene, closes
from kg.model import OfficeId
from kg.records import replace


def delegation(scene: Scene, at: int) -> Chunk | None:
    """ "Redwan Hussein, yang memimpin delegasi Etiopia": for whom somebody speaks."""
    pack = scene.known.language
    at += scene.low(at) == ","
    leads = scene.low(at) in pack.relatives and scene.low(at + 1) in pack.leads
    if not leads or scene.low(at + 2) not in pack.government:
        return None
    return scene.chunk(at + 3, ChunkKind.COUNTRY)


def heads(scene: Scene, at: int) -> tuple[OfficeClaim, ...] | None:
    """ "John Tembo, who leads the opposition Malawi Congress Party": a body's head, told by a verb."""
    pack = scene.known.language
    at += scene.low(at) == ","
    if scene.low(at) not in pack.relatives:
        return None
    words = pack.words.office
    between = (pack.auxiliaries | words.nowadays) - pack.negations - words.to_come
    while scene.low(at + 1) in between:
        at += 1  # "who also chairs ECOWAS", "who is currently chairing the OSCE"
    if scene.low(at + 1) not in words.heading:
        return None
    if (ministry := _ministry(scene, at)) is not None:
        return (ministry,)
    body = at + 2
    while scene.low(body) in pack.determiners or scene.low(body) in pack.words.office.rival:
        body += 1
    party = scene.chunk(body, ChunkKind.ORGANIZATION)
    if party is None and body > at + 2 and scene.low(body) in pack.words.body.body_nouns:
        first = scene.first(body)  # "who chairs the bloc": one named before
        party = Chunk(first, first + 1, ChunkKind.ORGANIZATION, f"body:{scene.low(body)}", 0.7)
    ends = closes(scene, body + 1) or scene.chunk(body + 1, ChunkKind.DATE) is not None  # "this year"
    if party is None or not (ends or (pack.nouns_after and scene.low(body + 1).isalpha())):
        return None
    if scene.low(at + 1) in words.chairing:
        office, called = OfficeId("chair"), ""
    elif not words.movements.isdisjoint(t.low for t in scene.tokens[party.first : party.last]):
        office, called = OfficeId("leader"), ""
    else:  # the body's own name for it: NATO's is the secretary-general
        office, called = OfficeId("head"), words.headship
    return (OfficeClaim(office, scene.first(at), scene.first(body + 1), party, words=called),)


def headed(scene: Scene, at: int) -> tuple[OfficeClaim, ...] | None:
    """ "The Moro Islamic Liberation Front (MILF), led by X", "MILF yang dipimpin X": the head of the body."""
    pack = scene.known.language
    by = scene.low(at - 1) in pack.words.office.headed_by
    chairs = pack.words.office.headed.get(scene.low(at - 1 - by))
    if chairs is None or not (by or pack.nouns_after):
        return None
    before = at - 2 - by
    before -= scene.low(before) in pack.relatives
    before -= scene.low(before) == ","
    if scene.low(before) == ")" and scene.low(before - 2) == "(":
        before -= 3
    body = scene.chunk(before, ChunkKind.ORGANIZATION)
    if body is None or not (body.senses or body.rule == GRAMMAR) or body.rule.startswith("ministry:"):
        return None
    leads = pack.prepositions.keys() | pack.coordinators | pack.words.body.body_kinds | {"", '"', "“"}
    if pack.nouns_after and before and scene.low(before - 1) not in leads:
        return None  # "delegasi ASEAN yang dipimpin X"
    if scene.low(before - 1 - (scene.low(before - 1) in pack.determiners)) in pack.of_words:
        return None  # "a delegation of ASEAN led by X"
    office = OfficeId("chair") if chairs else head_of(scene, body)
    called = pack.words.office.headship if office == "head" else ""
    return (OfficeClaim(office, scene.first(at), scene.first(at), body, words=called),)


def _ministry(scene: Scene, at: int) -> OfficeClaim | None:
    """ "X, who led Chile's foreign ministry until 2014", "yang memimpin Kemlu Cile": its minister."""
    pack = scene.known.language
    place = at + 2
    while scene.low(place) in pack.determiners:
        place += 1
    owner = scene.chunk(place, ChunkKind.COUNTRY)
    body = place + 1 + (scene.low(place + 1) in GENITIVES) if owner is not None else place
    ministry = scene.chunk(body, ChunkKind.ORGANIZATION)
    if ministry is None or not ministry.rule.startswith(MINISTRY):
        return None
    end = body + 1
    if owner is None:
        end += scene.low(end) in pack.of_words
        owner = scene.chunk(end, ChunkKind.COUNTRY)
        end += owner is not None
    held = term(scene, end)
    office = OfficeId(f"minister of {ministry.rule.removeprefix(MINISTRY)}")
    if owner is None or office not in scene.known.reference.offices or not (held or closes(scene, end)):
        return None
    until = held[0] if held is not None else ""
    return OfficeClaim(office, scene.first(at), scene.first(end), owner, until=until)


MINISTRY = "ministry:ministry of "
"""The rule by which a ministry is found."""


def led_body(scene: Scene, at: int) -> Chunk | None:
    """ "Misi Pemantau Aceh (AMM) pimpinan Pieter Feith": the body before the word for who leads it."""
    word = scene.chunk(at, ChunkKind.OFFICE)
    if word is None or scene.tokens[word.first].low not in scene.known.language.words.office.led:
        return None
    if word.last - word.first > 1:
        return None  # "pimpinan partai" is a title
    if scene.low(at - 1) != ")" or scene.low(at - 3) != "(":
        return scene.chunk(at - 1, ChunkKind.ORGANIZATION)
    return scene.chunk(at - 4, ChunkKind.ORGANIZATION) or scene.chunk(at - 2, ChunkKind.ORGANIZATION)


def set_off_body(
    scene: Scene, claims: tuple[OfficeClaim, ...], at: int
) -> tuple[tuple[OfficeClaim, ...], Chunk, int] | None:
    """ "The Director-General, National Boundary Commission, X": a body set off by commas."""
    body = scene.chunk(at + 1, ChunkKind.ORGANIZATION) if scene.low(at) == "," else None
    if body is None or scene.low(at + 2) != "," or claims[-1].of is not None:
        return None
    if scene.chunk(at + 3, ChunkKind.OFFICE) or name_at(scene, at + 3, True) is None:
        return None
    return (*claims[:-1], replace(claims[-1], of=body)), body, at + 2


def signed_for(scene: Scene, at: int) -> Chunk | None:
    """ "X signed for Abuja and Vice Prime Minister Amadou Ali for Yaounde": for whom each of two acted."""
    country = scene.chunk(at + 1, ChunkKind.COUNTRY)
    words = scene.known.language.words.group.on_behalf
    if scene.low(at) not in words or country is None or not closes(scene, at + 2):
        return None
    for before in range(at - 1, 0, -1):
        if scene.low(before) in words:
            return country if scene.chunk(before + 1, ChunkKind.COUNTRY) else None
    return None


def head_of(scene: Scene, body: Chunk) -> OfficeId:
    """What a body's first is called: a party has a leader, a mission a head."""
    words = (t.low for t in scene.tokens[body.first : body.last])
    return OfficeId("head" if scene.known.language.words.office.movements.isdisjoint(words) else "leader")
