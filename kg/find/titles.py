"""Title grammar: from chunks to phrases that refer to someone, with their offices.

"Menteri Luar Negeri (Menlu) RI Retno Marsudi", "Indonesia's ambassador to Australia, Nadjib Riphat
Kesoema", "mantan Duta Besar RI untuk Belanda itu", "his Turkish counterpart Tayyip Erdogan": one
phrase each. What differs between languages (which words join an office to its country) is in the
language pack; the order of the parts is tried both ways.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kg.document import PhraseKind, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form, Sense
from kg.find.knowledge import Knowledge
from kg.model import EntityKey, OfficeId

Item = Chunk | Token


@dataclass(frozen=True, slots=True)
class OfficeClaim:
    """An office as a phrase states it: of what, to whom accredited, held formerly or now."""

    office: OfficeId
    first: int
    last: int
    of: Chunk | None = None
    to: tuple[Chunk, ...] = ()
    former: bool = False


@dataclass(frozen=True, slots=True)
class Proto:
    """A phrase before linking: tokens `first` to `last` (exclusive).

    `name` are the tokens of a person's name (None for a bare title or pronoun), `alias` a second
    name in parentheses, `chunk` the chunk of anything that is not a person. `owner` is the country
    or organization that the phrase states its person belongs to.
    """

    first: int
    last: int
    kind: PhraseKind
    name: tuple[int, int] | None = None
    alias: tuple[int, int] | None = None
    chunk: Chunk | None = None
    offices: tuple[OfficeClaim, ...] = ()
    owner: Chunk | None = None
    gender: str | None = None  # a pronoun's; "" when the pronoun does not tell
    plural: bool = False
    counterpart: bool = False
    count: int | None = None
    without: tuple[Chunk, ...] = ()
    modifier: bool = False
    noun: str = ""  # "minister", "official": what a bare phrase calls its person
    government: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence under the title grammar."""

    tokens: tuple[Token, ...]
    items: tuple[Item, ...]
    starts: tuple[int, ...]  # the token at which each item begins
    known: Knowledge
    capitals: bool  # the whole line is in capitals: case says nothing

    def low(self, at: int) -> str:
        """The word at item `at` in lower case; "" for a chunk or past the end."""
        if 0 <= at < len(self.items):
            item = self.items[at]
            if isinstance(item, Token):
                return item.low
        return ""

    def chunk(self, at: int, *kinds: ChunkKind) -> Chunk | None:
        """The chunk at item `at` if it is of one of `kinds`."""
        if 0 <= at < len(self.items):
            item = self.items[at]
            if isinstance(item, Chunk) and item.kind in kinds:
                return item
        return None

    def first(self, at: int) -> int:
        """Token index at which item `at` begins."""
        return self.starts[at] if at < len(self.starts) else len(self.tokens)


Parsed = tuple[Proto, int]
"""A phrase and the item behind it."""

OWNERS = (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION)
ANYWHERE = (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION, ChunkKind.PLACE)


def scene(tokens: tuple[Token, ...], chunks: Sequence[Chunk], known: Knowledge, capitals: bool) -> Scene:
    """A sentence made ready: chunks and the tokens between them, in order."""
    items: list[Item] = []
    starts: list[int] = []
    at = 0
    for chunk in chunks:
        items.extend(tokens[at : chunk.first])
        starts.extend(range(at, chunk.first))
        items.append(chunk)
        starts.append(chunk.first)
        at = chunk.last
    items.extend(tokens[at:])
    starts.extend(range(at, len(tokens)))
    return Scene(tokens, tuple(items), tuple(starts), known, capitals)


def protos(scene: Scene) -> list[Proto]:
    """All phrases of a sentence, left to right."""
    out: list[Proto] = []
    at = 0
    openers = scene.known.openers
    while at < len(scene.items):
        item = scene.items[at]
        if isinstance(item, Token) and item.low not in openers and not item.low.isdecimal() and at != 2:
            at += 1  # most words begin no phrase
            continue
        for rule in RULES:
            parsed = rule(scene, at)
            if parsed is not None:
                out.append(parsed[0])
                at = max(parsed[1], at + 1)
                break
        else:
            at += 1
    return out


def name_at(scene: Scene, at: int, after_title: bool) -> tuple[tuple[int, int], int] | None:
    """A person's name that begins at item `at`: its tokens and the item behind it.

    A name found by model or table is extended over capitalised words that follow it; after a title
    any run of capitalised words is a name.
    """
    begin = at
    while scene.low(begin) in scene.known.language.honorifics:
        begin += 2 if scene.low(begin + 1) == "." else 1
    person = scene.chunk(begin, ChunkKind.PERSON)
    if person is None and not (after_title and not scene.capitals and _capital(scene, begin)):
        return None
    end = _extend(scene, begin + 1, bool(person) and person.rule == "people:name")  # type: ignore[union-attr]
    first = scene.first(begin)
    last = scene.first(end)
    return ((first, last), end) if _plausible(scene.tokens[first:last]) else None


def _plausible(tokens: Sequence[Token]) -> bool:
    return any(len(t.text) > 1 and t.text[0].isalpha() for t in tokens)


def _capital(scene: Scene, at: int) -> bool:
    """Whether item `at` is a capitalised word that may begin or go on a name."""
    if at >= len(scene.items):
        return False
    item = scene.items[at]
    if isinstance(item, Chunk):
        return item.kind is ChunkKind.PERSON or (item.kind is ChunkKind.PLACE and item.last - item.first == 1)
    return item.text[0].isupper() and item.text[0].isalpha() and item.low not in scene.known.not_names


def _extend(scene: Scene, at: int, complete: bool) -> int:
    """The item behind a name whose first item is before `at`."""
    particles = scene.known.language.name_particles
    if scene.capitals:
        return at
    while at < len(scene.items):
        if complete and scene.low(at) not in {"jr", "sr"}:
            break
        if scene.low(at) == "-" and _capital(scene, at + 1) and _joined(scene, at):
            at += 2
        elif scene.low(at) == "-" and scene.low(at + 1).isalpha() and _joined(scene, at):
            at += 2  # Chan-o-cha, Sang-sik
        elif (
            (_capital(scene, at) and not isinstance(scene.items[at], Chunk))
            or (_capital(scene, at) and scene.chunk(at, ChunkKind.PERSON))
            or (scene.low(at) == "." and len(scene.low(at - 1)) == 1 and _capital(scene, at + 1))
            or (scene.low(at) in particles and (_capital(scene, at + 1) or scene.low(at + 1) in particles))
        ):
            at += 1
        else:
            break
    return at


def _joined(scene: Scene, at: int) -> bool:
    """No white space on either side of item `at`."""
    n = scene.first(at)
    tokens = scene.tokens
    return (
        0 < n < len(tokens) - 1
        and tokens[n - 1].end == tokens[n].begin
        and tokens[n].end == tokens[n + 1].begin
    )


def _skip(scene: Scene, at: int) -> tuple[int, bool, bool]:
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


def _parenthesis(scene: Scene, at: int) -> int:
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


def _owned(scene: Scene, at: int, words: frozenset[str]) -> tuple[Chunk, int] | None:
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
    return found, _parenthesis(scene, at + 1)


def _complements(scene: Scene, at: int, claim: OfficeClaim) -> tuple[OfficeClaim, int]:
    """What the office is of and to whom it is accredited, in either order."""
    pack = scene.known.language
    at = _parenthesis(scene, at)
    for _ in range(2):
        if claim.of is None and (found := _owned(scene, at, pack.of_words)):
            claim, at = replace(claim, of=found[0]), found[1]
        if not claim.to and (found := _owned(scene, at, pack.to_words)):
            receivers, at = [found[0]], found[1]
            while scene.low(at) in pack.also_office or scene.low(at) == ",":
                more = scene.chunk(at + 1, *OWNERS)
                if more is None:
                    break
                receivers.append(more)
                at = _parenthesis(scene, at + 2)
            claim = replace(claim, to=tuple(receivers))
    return replace(claim, last=scene.first(at)), at


def offices_at(scene: Scene, at: int) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int, bool] | None:
    """One or more offices of one person at item `at`: claims, owner, item behind, definite?"""
    pack = scene.known.language
    begin = at
    at, former, definite = _skip(scene, at)
    owner = scene.chunk(at, *OWNERS)
    if owner is not None:
        at += 1
        if scene.low(at) in {"'s", "’s"}:
            at += 1
        at, former_too, _ = _skip(scene, at)
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


def titled(scene: Scene, at: int) -> Parsed | None:
    """A title, with the name of whoever bears it or alone."""
    parsed = offices_at(scene, at)
    if parsed is None:
        return None
    claims, owner, end, definite = parsed
    named = name_at(scene, end, True)
    if named is None and scene.low(end) == "," and (apposed := _apposed_title(scene, claims, owner, end + 1)):
        return replace(apposed[0], first=scene.first(at)), apposed[1]
    if named is None and scene.low(end) == ",":
        named = name_at(scene, end + 1, False)
        if named is not None and not _closes(scene, named[1]):
            named = None
    if named is None:
        inner = _superior(scene, claims, at, end)
        return inner or _bare(scene, at, end, claims, owner, definite)
    name, end = named
    return _tail(scene, Proto(scene.first(at), 0, PhraseKind.PERSON, name, offices=claims, owner=owner), end)


def _apposed_title(
    scene: Scene, claims: tuple[OfficeClaim, ...], owner: Chunk | None, at: int
) -> Parsed | None:
    """ "the African Union's envoy, former Nigerian president Olusegun Obasanjo": two titles of one name."""
    if offices_at(scene, at) is None:
        return None
    parsed = titled(scene, at)
    if parsed is None or parsed[0].name is None:
        return None
    proto, end = parsed
    return replace(proto, offices=(*claims, *proto.offices), owner=owner or proto.owner), end


ASSISTANTS = frozenset(
    {"adviser", "aide", "assistant", "spokesperson", "special envoy", "chief of staff", "secretary"}
)
"""Offices that are named after the office that they serve."""


def _superior(scene: Scene, claims: tuple[OfficeClaim, ...], at: int, end: int) -> Parsed | None:
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


def _closes(scene: Scene, at: int) -> bool:
    """Whether item `at` closes an apposition."""
    return at >= len(scene.items) or scene.low(at) in {",", ".", ")", "(", ";", ":", "–", "—"}


def _bare(
    scene: Scene, at: int, end: int, claims: tuple[OfficeClaim, ...], owner: Chunk | None, definite: bool
) -> Parsed | None:
    """A title without a name: "Menlu RI", "the envoy", "mantan Dubes RI untuk Belanda itu"."""
    pack = scene.known.language
    pointing = scene.low(end) in pack.demonstratives
    first = scene.first(at)
    capital = scene.tokens[claims[0].first].text[0].isupper() and not scene.capitals
    if not (owner is not None or definite or pointing or capital):
        return None
    if owner is not None and _counted_name(scene, owner) is not None:
        return None  # "ministers of five Central Asian countries": the countries, not one minister
    noun = claims[0].office.rpartition(" ")[2]
    end += pointing
    return Proto(first, scene.first(end), PhraseKind.PERSON, offices=claims, owner=owner, noun=noun), end


def _tail(scene: Scene, proto: Proto, at: int) -> Parsed:
    """What may follow a name: a by-name in parentheses, an office in apposition, a country."""
    if scene.low(at) == "(" and scene.low(at + 2) == ")":
        inner = scene.items[at + 1]
        if len(scene.low(at + 1)) == 1:
            at += 3  # (R), (L): where someone stands in a picture
        elif scene.chunk(at + 1, ChunkKind.PERSON) or (
            isinstance(inner, Token) and _by_name(scene, proto, inner)
        ):
            proto = replace(proto, alias=(scene.first(at + 1), scene.first(at + 2)))
            at += 3
        elif (country := scene.chunk(at + 1, ChunkKind.COUNTRY)) and proto.owner is None:
            proto = replace(proto, owner=country)
            at += 3
    if scene.low(at) == "of" and (country := scene.chunk(at + 1, ChunkKind.COUNTRY)) and proto.owner is None:
        offices = tuple(c if c.of else replace(c, of=country) for c in proto.offices)
        proto = replace(proto, owner=country, offices=offices)
        at += 2
    if (copula := _copula(scene, at)) is not None:
        proto = replace(proto, offices=(*proto.offices, *copula))
    if scene.low(at) == "," and (parsed := offices_at(scene, at + 1)):
        claims, owner, end, _ = parsed
        superior = _superior(scene, claims, at + 1, end)
        if superior is not None:
            claims, end = superior[0].offices, superior[1] - 1
        closed = _closes(scene, end) or scene.low(end) in scene.known.language.relatives
        if scene.low(end) == "from" and scene.chunk(end + 1, ChunkKind.DATE):
            closed = True  # "president from 2003 to 2016"
            claims = tuple(replace(c, former=True) for c in claims)
        if superior is not None or (closed and name_at(scene, end, False) is None):
            proto = replace(proto, offices=(*proto.offices, *claims), owner=proto.owner or owner)
            at = end
    return replace(proto, last=scene.first(at)), at


def _copula(scene: Scene, at: int) -> tuple[OfficeClaim, ...] | None:
    """ "when Kevin Rudd was prime minister", "X menjadi Wakil Tetap RI": an office told by a verb."""
    pack = scene.known.language
    begin = at
    while at < begin + 3 and scene.low(at) in (pack.auxiliaries | {"saat", "ketika"}) - set(pack.copulas):
        at += 1
    former = pack.copulas.get(scene.low(at))
    if former is None:
        return None
    still = any(w in {"masih", "pernah", "sempat"} for w in (scene.low(n) for n in range(begin, at)))
    parsed = offices_at(scene, at + 1)
    if parsed is None:
        return None
    claims = parsed[0]
    return tuple(replace(c, former=c.former or former or still) for c in claims)


def _by_name(scene: Scene, proto: Proto, inner: Token) -> bool:
    """A capitalised word that shortens the name: initials, or a part of it."""
    assert proto.name is not None
    words = [t.text for t in scene.tokens[proto.name[0] : proto.name[1]] if t.text[0].isupper()]
    if inner.text == "".join(w[0] for w in words) and len(words) > 1:
        return True
    low = inner.low
    return inner.text[0].isupper() and len(low) > 3 and any(w.lower()[:3] == low[:3] for w in words)


def person(scene: Scene, at: int) -> Parsed | None:
    """A name without a title before it; an owner may precede: "Estonia's Eva-Maria Liimets"."""
    owner = scene.chunk(at, *OWNERS)
    begin = at
    if owner is not None:
        if scene.low(at + 1) not in {"'s", "’s"} or not scene.chunk(at + 2, ChunkKind.PERSON):
            return None
        at += 2
    listed = at == 2 and scene.low(0).isdecimal() and scene.low(1) == "."
    named = name_at(scene, at, listed)
    if named is None or (listed and scene.low(named[1]) not in {"(", ","}):
        return None
    name, end = named
    return _tail(scene, Proto(scene.first(begin), 0, PhraseKind.PERSON, name, owner=owner), end)


def counterpart(scene: Scene, at: int) -> Parsed | None:
    """ "his Turkish counterpart Tayyip Erdogan", "mitranya dari Australia, Penny Wong"."""
    pack = scene.known.language
    begin = at
    at, _, _ = _skip(scene, at)
    owner = scene.chunk(at, *OWNERS)
    if owner is not None:
        at += 1
    if scene.low(at) not in pack.counterpart:
        return None
    at += 1
    if owner is None and (found := _owned(scene, at, pack.of_words)):
        owner, at = found
    if owner is None:
        return None
    comma = scene.low(at) == ","
    named = name_at(scene, at + comma, not comma)
    if named is None:
        proto = Proto(scene.first(begin), scene.first(at), PhraseKind.PERSON, owner=owner, counterpart=True)
        return replace(proto, noun="counterpart"), at
    name, end = named
    return _tail(
        scene, Proto(scene.first(begin), 0, PhraseKind.PERSON, name, owner=owner, counterpart=True), end
    )


def known_person_noun(scene: Scene, at: int) -> Parsed | None:
    """ "the Vietnamese official", "the Turkish leader": a person known by country alone."""
    pack = scene.known.language
    begin = at
    at, _, definite = _skip(scene, at)
    owner = scene.chunk(at, *OWNERS)
    if not definite or owner is None or scene.low(at + 1) not in pack.person_nouns:
        return None
    end = at + 2
    return Proto(
        scene.first(begin), scene.first(end), PhraseKind.PERSON, owner=owner, noun=scene.low(at + 1)
    ), end


def group(scene: Scene, at: int) -> Parsed | None:
    """A country group, counted or not: "10 negara ASEAN", "nine ASEAN members minus Myanmar"."""
    pack = scene.known.language
    begin = at
    if scene.low(at) in pack.determiners:
        at += 1
    count = _number(scene, at)
    at += count is not None
    members = False
    while scene.low(at) in pack.members or (
        count is not None and (scene.low(at) in {"of", "the", "dari"} or _number(scene, at) is not None)
    ):
        members = members or scene.low(at) in pack.members
        at += 1
    found = scene.chunk(at, ChunkKind.ORGANIZATION, ChunkKind.PLACE)
    if found is None or found.key is None:
        return None
    found = _as_group(found, scene.known)
    if found.key not in scene.known.reference.memberships:
        return None
    if count is None:
        count = _counted_name(scene, found)
    at = _parenthesis(scene, at + 1)
    while scene.low(at) in pack.members:
        members = True
        at += 1
    without: list[Chunk] = []
    if scene.low(at) in pack.without and (out := scene.chunk(at + 1, ChunkKind.COUNTRY)):
        without.append(out)
        at += 2
    if not (members or count is not None):
        return None
    proto = Proto(scene.first(begin), scene.first(at), PhraseKind.GROUP, chunk=found, count=count)
    return replace(proto, without=tuple(without)), at


def _counted_name(scene: Scene, found: Chunk) -> int | None:
    """The number that a group's name itself begins with: "lima negara Asia Tengah"."""
    word = scene.tokens[found.first].low
    return scene.known.language.numbers.get(word) if found.last - found.first > 1 else None


def _as_group(found: Chunk, known: Knowledge) -> Chunk:
    """A region that is also a group of states: "tiga negara Baltik"."""
    assert found.key is not None
    group_key = EntityKey(f"organization/{found.key.partition('/')[2]}")
    if found.kind is ChunkKind.PLACE and group_key in known.reference.memberships:
        return replace(found, kind=ChunkKind.ORGANIZATION, senses=(Sense(group_key, Form.NAME),))
    return found


def _number(scene: Scene, at: int) -> int | None:
    word = scene.low(at)
    if word.isdecimal() and len(word) <= 3:
        return int(word)
    return scene.known.language.numbers.get(word)


def actor(scene: Scene, at: int) -> Parsed | None:
    """A country, organization, platform or place, with a word for its government or people."""
    pack = scene.known.language
    begin = at
    before = scene.low(at) in pack.government and pack.nouns_after
    at += before
    found = scene.chunk(at, ChunkKind.COUNTRY, ChunkKind.ORGANIZATION, ChunkKind.PLATFORM, ChunkKind.PLACE)
    if found is None:
        return None
    end = _parenthesis(scene, at + 1)
    government = before
    if found.kind is ChunkKind.COUNTRY:
        clitic = scene.low(end) in {"'s", "’s"}
        if not pack.nouns_after and scene.low(end + clitic) in pack.government:
            end += clitic + 1
            government = True
    modifier = _modifies(scene, found, end, government)
    kind = PhraseKind(found.kind.value)
    return Proto(
        scene.first(begin), scene.first(end), kind, chunk=found, modifier=modifier, government=government
    ), end


def _modifies(scene: Scene, found: Chunk, end: int, government: bool) -> bool:
    """A demonym or possessive before a noun that is not a people word: "Ukrainian grain"."""
    pack = scene.known.language
    if government or pack.nouns_after:
        return False
    if scene.low(end) in {"'s", "’s"}:
        return scene.low(end + 1) not in pack.people
    if found.form is not Form.DEMONYM:
        return False
    word = scene.low(end)
    if word in pack.people or (scene.low(end + 1) in pack.people and word.isalpha()):
        return False
    singular = scene.tokens[found.last - 1].low.endswith(("s", "n", "sh", "ch", "i", "se"))
    return word.isalpha() and word not in pack.auxiliaries and word not in pack.prepositions and singular


def pronoun(scene: Scene, at: int) -> Parsed | None:
    """He, she, ia, beliau; they, both, mereka."""
    pack = scene.known.language
    word = scene.low(at)
    first = scene.first(at)
    if word == "her" and (scene.low(at + 1) in pack.prepositions or _closes(scene, at + 1)):
        return Proto(first, first + 1, PhraseKind.PERSON, gender="f", noun="pronoun"), at + 1
    if word in pack.persons:
        return Proto(first, first + 1, PhraseKind.PERSON, gender=pack.persons[word], noun="pronoun"), at + 1
    if word in pack.two and scene.low(at + 1) in (pack.members | pack.person_nouns):
        noun = "country" if scene.low(at + 1) in pack.members else "person"
        return Proto(first, first + 2, PhraseKind.PERSON, gender="", plural=True, noun=noun), at + 2
    if word in pack.plurals:
        return Proto(first, first + 1, PhraseKind.PERSON, gender="", plural=True, noun="pronoun"), at + 1
    return None


RULES: tuple[Callable[[Scene, int], Parsed | None], ...] = (
    group,
    counterpart,
    titled,
    known_person_noun,
    person,
    actor,
    pronoun,
)
"""Tried in this order at each item; the first that matches takes its items."""
