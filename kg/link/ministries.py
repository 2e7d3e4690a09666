"""Ministries and missions that the tables list, and the one that the article named before."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scenes import Reading
from kg.link.walk import Walk
from kg.model import EntityKey

HEADS = frozenset({"head-of-state", "head-of-government"})
"""Levels of offices whose holders give orders to ministries."""

REACH = 200
"""Mentions and bodies back among which the one named before is looked for."""


def named_before(walk: Walk, reading: Reading, chunk: Chunk, body: str) -> EntityKey | None:
    """ "Kementerian Luar Negeri Malaysia ... kata kementerian luar negeri": whose it is.

    Not so in news of the paper's own country, whose ministry needs no name; nor is the "Departemen Luar
    Negeri" the "Kementerian Luar Negeri Rusia" of the sentence before.
    """
    if (orders := _of_who_orders(walk, reading, chunk)) is not None:
        return orders
    home = walk.out.home
    at_home = home in walk.named or any(position.of == home for position in walk.out.positions[-REACH:])
    if at_home or not walk.known.language.nouns_after:
        return None
    called = reading.scene.tokens[chunk.first].low
    alike = {
        key
        for mention in walk.out.mentions[-REACH:]
        for key in mention.entities
        if mention.text.lower().startswith(called)
    }
    whose = [(key, _whose(walk, key)) for key in walk.bodies_named[:REACH] if key in alike]
    same = (of for key, of in whose if of is not None and listed_body(walk, body, of) == key)
    return next(same, None) or _of_its_sister(walk, called, whose, body)


def lies_in(walk: Walk, reading: Reading, mission: Chunk, country: Chunk) -> bool:
    """ "Kedutaan Besar di Kenya", "the consulate in Peru", "KBRI Lima": where it lies, not whose it is."""
    if country.first < mission.last:
        return False
    there = walk.known.language.locatives
    return country.form is Form.CAPITAL or reading.scene.tokens[mission.last].low in there


def sender_of(walk: Walk, reading: Reading, mission: Chunk) -> EntityKey | None:
    """ "Uruguay membuka Kedutaan Besar di Kenya": of the state named first, and not of the one it lies in."""
    states = [c for c in reading.chunks if c.kind is ChunkKind.COUNTRY and c.senses]
    host = next((c for c in states if c.first == mission.last + 1), None)
    if host is None or not lies_in(walk, reading, mission, host):
        return None
    return next((c.senses[0].key for c in states if c.last <= mission.first), None)


def _of_its_sister(
    walk: Walk, called: str, whose: list[tuple[EntityKey, EntityKey | None]], body: str
) -> EntityKey | None:
    """ "Departemen Keuangan AS ... Departemen Luar Negeri": of the state whose other one is called so too.

    Only few states call theirs so; a "kementerian" every state has.
    """
    if called not in walk.known.language.words.office.departments:
        return None
    return next((of for _, of in whose if of is not None and listed_body(walk, body, of) is not None), None)


def by_its_letters(walk: Walk, reading: Reading, chunk: Chunk, body: str) -> EntityKey | None:
    """ "Kemlu RI ... di Nepal, Kemenlu telah ...": whose letters it was before, whatever is named beside it.

    Where nobody's ministry was called by its letters it is the one that was named last: "Kementerian Luar
    Negeri Kenya ... Sudan membantah. Kemlu menyatakan".
    """
    pack = walk.known.language
    if not pack.nouns_after or chunk.last - chunk.first > 1 or not body.startswith("ministry"):
        return None
    letters = {word for word, of in pack.ministries.items() if of == body and " " not in word}
    owned = any(c.first == chunk.last and c.kind is ChunkKind.COUNTRY for c in reading.chunks)
    if owned or reading.scene.tokens[chunk.first].low not in letters:
        return None
    told = {
        key
        for mention in walk.out.mentions[-REACH:]
        for key in mention.entities
        if mention.text.lower().partition(" ")[0] in letters
    }
    named = [(key, of) for key in walk.bodies_named[:REACH] if (of := _whose(walk, key)) is not None]
    named = [(key, of) for key, of in named if listed_body(walk, body, of) == key]
    return next((of for key, of in named if key in told), named[0][1] if named else None)


def _of_who_orders(walk: Walk, reading: Reading, chunk: Chunk) -> EntityKey | None:
    """ "Presiden Ghana X memerintahkan Kementerian Keuangan untuk": a leader orders his own ministry."""
    pack, tokens = walk.known.language, reading.scene.tokens
    ordering = chunk.first > 1 and tokens[chunk.first - 1].low in pack.words.verb.controls
    if not ordering or not pack.nouns_after or not walk.scope:
        return None
    person = walk.cast.by_key(walk.scope[0])
    acts = person is not None and any(p.last <= chunk.first and p.name is not None for p in reading.protos)
    if person is None or not acts:
        return None
    held = ((office, of) for office, of, former in person.offices if of is not None and not former)
    leads = (of for office, of in held if walk.known.level(office) in HEADS)
    return next((of for of in leads if of.startswith("country/")), None)


def _whose(walk: Walk, key: EntityKey) -> EntityKey | None:
    listed = walk.known.reference.organizations.get(key)
    return listed.country if listed is not None else None


def listed_body(walk: Walk, body: str, country: EntityKey) -> EntityKey | None:
    """The ministry or mission of a country that the tables list."""
    record = walk.known.reference.countries.get(country, None)
    whose = record.name["en"] if record else country
    names = (_capitalized(f"{body} of {article}{whose}") for article in ("", "the "))  # "of the Philippines"
    return next((found for name in names if (found := walk.known.bodies.get(name)) is not None), None)


def may_be_called(walk: Walk, reading: Reading, chunk: Chunk, body: str, country: EntityKey) -> bool:
    """Whether the words may mean a country's own ministry: no "Foreign Ministry" is the State Department."""
    pack = walk.known.language
    listed = listed_body(walk, body, country)
    known = walk.known.reference.organizations.get(listed) if listed is not None else None
    if known is None or pack.nouns_after:
        return True
    small = pack.of_words | pack.determiners | pack.coordinators
    called = {t.low for t in reading.scene.tokens[chunk.first : chunk.last]} - small
    return not called.isdisjoint(known.name["en"].lower().replace(",", " ").split())


def _capitalized(name: str) -> str:
    """ "ministry of foreign affairs of Japan" as a name."""
    return " ".join(w if w in {"of", "and", "for", "the"} else w[:1].upper() + w[1:] for w in name.split())
