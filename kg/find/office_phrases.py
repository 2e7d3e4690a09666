"""Offices in a phrase: of what, to whom accredited, formerly or now, one or several of one person."""

from __future__ import annotations

from dataclasses import replace

from kg.document import PhraseKind, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scene import ANYWHERE, OWNERS, OfficeClaim, Parsed, Proto, Scene
from kg.model import OfficeId


def skip_modifiers(scene: Scene, at: int) -> tuple[int, bool, bool]:
    """Skip determiners, modifiers and words for "former": item behind, former?, definite?"""
    words = scene.known.language
    former = definite = False
    while at < len(scene.items):
        word = scene.low(at)
        if word in words.former:
            former = True
        elif word in words.determiners or word in words.possessives:
            definite = True
        elif word not in words.modifiers and not (word == "-" and former):
            break
        at += 1
    return at, former, definite


def skip_parenthesis(scene: Scene, at: int) -> int:
    """Skip "(Menlu)" or "(AS)" behind a title or name of a country: an abbreviation alone."""
    if scene.low(at) != "(":
        return at
    for close in range(at + 2, min(at + 5, len(scene.items))):
        if scene.low(close) == ")":
            inner = scene.items[at + 1]
            if isinstance(inner, Chunk) and inner.kind in (ChunkKind.OFFICE, *OWNERS):
                return close + 1
            if isinstance(inner, Token) and sum(c.isupper() for c in inner.text) > 1:
                return close + 1
            return at
    return at


def owned_by(scene: Scene, at: int, words: frozenset[str]) -> tuple[Chunk, int] | None:
    """`words` [the] [host] COUNTRY, ORGANIZATION or PLACE; no word at all where nouns follow directly."""
    pack = scene.known.language
    begin = at
    if scene.low(at) in words:
        at += 1
    elif not (pack.nouns_after and words is pack.of_words):
        return None
    while scene.low(at) in pack.determiners or scene.low(at) in pack.modifiers:
        at += 1
    if scene.low(at) in pack.government and at > begin:
        at += 1
    found = scene.chunk(at, *ANYWHERE)
    if found is None or scene.chunk(at + 1, ChunkKind.OFFICE):
        return None
    if found.form is Form.DEMONYM and scene.low(at + 1) in pack.government:
        at += 1
    return found, skip_parenthesis(scene, at + 1)


def _complements(scene: Scene, at: int, claim: OfficeClaim) -> tuple[OfficeClaim, int]:
    """What the office is of and to whom it is accredited, in either order."""
    pack = scene.known.language
    at = skip_parenthesis(scene, at)
    for _ in range(2):
        if claim.of is None and (found := owned_by(scene, at, pack.of_words)):
            claim, at = replace(claim, of=found[0]), found[1]
        if not claim.to and (found := owned_by(scene, at, pack.to_words)):
            receivers, at = [found[0]], found[1]
            while scene.low(at) in pack.also_office or scene.low(at) == ",":
                more = scene.chunk(at + 1, *OWNERS)
                if more is None:
                    break
                receivers.append(more)
                at = skip_parenthesis(scene, at + 2)
            claim = replace(claim, to=tuple(receivers))
    return replace(claim, last=scene.first(at)), at


def offices_at(scene: Scene, at: int) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int, bool] | None:
    """One or more offices of one person at item `at`: claims, owner, item behind, definite?"""
    pack = scene.known.language
    begin = at
    at, former, definite = skip_modifiers(scene, at)
    owner = scene.chunk(at, *OWNERS)
    if owner is not None:
        at += 1
        if scene.low(at) in {"'s", "’s"}:
            at += 1
        at, former_too, _ = skip_modifiers(scene, at)
        former = former or former_too
    claims: list[OfficeClaim] = []
    while office := scene.chunk(at, ChunkKind.OFFICE):
        claim = OfficeClaim(office.office or OfficeId(""), scene.first(begin), 0, owner, (), former)
        claim, at = _complements(scene, at + 1, claim)
        claims.append(claim)
        nxt = at + 1 if scene.low(at) in pack.also_office or scene.low(at) == "/" else at
        if nxt == at:
            break
        if not scene.chunk(nxt, ChunkKind.OFFICE):
            more = offices_at(scene, nxt) if scene.low(nxt) in (pack.former | {"a", "an"}) else None
            if more is not None:
                claims.extend(more[0])
                at = more[2]
            break
        at = nxt
    if not claims:
        return None
    of = next((c.of for c in claims if c.of is not None), None)
    return tuple(c if c.of is not None else replace(c, of=of) for c in claims), owner or of, at, definite


ASSISTANTS = frozenset(
    {"adviser", "aide", "assistant", "spokesperson", "special envoy", "chief of staff", "secretary"}
)
"""Offices that are named after the office that they serve."""


def superior(scene: Scene, claims: tuple[OfficeClaim, ...], at: int, end: int) -> Parsed | None:
    """ "an adviser to Ukrainian President Volodymyr Zelenskiy": the office names another's office."""
    pack = scene.known.language
    if scene.low(end) not in (pack.to_words | pack.of_words):
        return None
    superior = offices_at(scene, end + 1)
    if superior is None:
        return None
    above, owner, _, _ = superior
    office = claims[-1].office
    if office in ASSISTANTS:
        office = OfficeId(f"{office} to the {above[0].office}")
    claim = replace(claims[-1], office=office, of=owner)
    return Proto(
        scene.first(at), scene.first(end), PhraseKind.PERSON, offices=(claim,), owner=owner, noun="title"
    ), end + 1


def copula(scene: Scene, at: int) -> tuple[OfficeClaim, ...] | None:
    """ "when Kevin Rudd was prime minister", "X menjadi Wakil Tetap RI": an office told by a verb."""
    pack = scene.known.language
    begin = at
    skipped = (pack.auxiliaries | pack.words.name.office_clauses) - set(pack.copulas)
    while at < begin + 3 and scene.low(at) in skipped:
        at += 1
    former = pack.copulas.get(scene.low(at))
    if former is None:
        return None
    still = any(w in pack.words.name.once for w in (scene.low(n) for n in range(begin, at)))
    parsed = offices_at(scene, at + 1)
    if parsed is None:
        return None
    claims = parsed[0]
    return tuple(replace(c, former=c.former or former or still) for c in claims)
