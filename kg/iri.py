"""The only place where IRIs are minted: ontology terms, PLOVER concepts, entities, claims, graphs.

Whatever comes from a text (names, identifiers, rules) is reduced to a slug or percent-encoded down to
unreserved ASCII first, so no name can end an IRI early, climb a path or add a fragment.
"""

from __future__ import annotations

import functools
import hashlib
import os
import re
import unicodedata
from typing import Final
from urllib.parse import quote, unquote

from kg.errors import KgError
from kg.model import EntityKey, EventKey, OfficeId, Plover, Role

ROOT = "https://w3id.org/diplomacy-kg/"
"""The project's own namespace: ontology and concept schemes live here whatever the base is."""

ONTOLOGY = ROOT + "ontology#"
PLOVER = ROOT + "plover/"
MODE = PLOVER + "mode/"
CONTEXT = PLOVER + "context/"
ROLE = ROOT + "role/"
STATUS = ROOT + "status/"
LEVEL = ROOT + "level/"
WIKIDATA = "http://www.wikidata.org/entity/"

_LONGEST_SLUG = 80
_APOSTROPHES = re.compile("['’‘ʼʻ`´]")
_NOT_IN_SLUG = re.compile("[^a-z0-9]+")
_ABSOLUTE_BASE = re.compile(r"[a-z][a-z0-9+.-]*://[^\s<>\"{}|\\^`#?\x00-\x20]+/")
BASE_VARIABLE: Final = "KG_BASE"
_QID = re.compile(r"Q[1-9][0-9]*")
_LATIN_WITHOUT_DECOMPOSITION = str.maketrans(
    {
        "ß": "ss",  # Groß
        "æ": "ae",  # Kjær
        "œ": "oe",  # Œdipe
        "ø": "o",  # Jørgensen
        "ł": "l",  # Wałęsa
        "đ": "d",  # Đukanović
        "ð": "d",  # Guðni
        "þ": "th",  # Þórdís
        "ı": "i",  # Yıldırım
        "ħ": "h",  # Ħal
        "ə": "e",  # Əliyev
        "ŋ": "n",  # Ŋ
    }
)


def check_base(base: str) -> str:
    """Return `base` if it may stand before `id/` and `graph/`: absolute, ending in a slash.

    Raises:
        KgError: it is not such an IRI.
    """
    if not _ABSOLUTE_BASE.fullmatch(base):
        raise KgError(
            f"the base {base!r} ({BASE_VARIABLE}) must be an absolute IRI that ends in /, such as {ROOT}"
        )
    return base


BASE: Final = check_base(os.environ.get(BASE_VARIABLE) or ROOT)
"""Where entities, claims (`id/`) and graphs (`graph/`) live: the environment's KG_BASE, else `ROOT`.

A store is of one base; a malformed one is refused when this module is first asked for.
"""


@functools.lru_cache(maxsize=65536)
def encode(text: str) -> str:
    """Percent-encode `text` as one path segment; distinct texts stay distinct, `decode` reads it back.

    A segment of dots only is encoded too, or a reader of IRIs might take it for a step upwards.
    """
    if text and not text.strip("."):
        return "%2E" * len(text)
    return quote(text, safe=":", errors="surrogatepass")


def decode(segment: str) -> str:
    """The text that `encode` made `segment` from."""
    return unquote(segment, errors="surrogatepass")


@functools.lru_cache(maxsize=65536)
def slug(name: str) -> str:
    """A readable ASCII path segment for a name: `Retno Marsudi` to `retno-marsudi`; never empty.

    Accents are dropped, case and punctuation do not count. A name that has letters outside the Latin
    alphabet (or one look-alike letter) gets a hash of its own, so that it meets no other name.
    """
    if name.isascii():  # most names: nothing to fold
        out = _NOT_IN_SLUG.sub("-", name.replace("'", "").replace("`", "").lower()).strip("-")
        if out and len(out) <= _LONGEST_SLUG:
            return out
    folded = unicodedata.normalize("NFKC", name).casefold()
    latin = unicodedata.normalize("NFKD", folded.translate(_LATIN_WITHOUT_DECOMPOSITION))
    plain = "".join(c for c in _APOSTROPHES.sub("", latin) if not unicodedata.combining(c))
    out = _NOT_IN_SLUG.sub("-", plain).strip("-")
    foreign = any(ord(c) > 127 and c.isalnum() for c in plain)
    if out and not foreign and len(out) <= _LONGEST_SLUG:
        return out
    digest = hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return "-".join(part for part in (out[: _LONGEST_SLUG - 13].strip("-") or "x", digest) if part)


def entity_key(kind: str, name: str) -> EntityKey:
    """The key of an entity that no table knows: `entity_key("person", "Retno Marsudi")`."""
    return EntityKey(f"{slug(kind)}/{slug(name)}")


# --- ontology and concepts -----------------------------------------------------------------------------


def term(local_name: str) -> str:
    """A class or property of the ontology: `term("Event")`."""
    return ONTOLOGY + local_name


def plover_mode(plover: Plover, mode: str) -> str:
    """A mode as one type has it, such as REJECT by `assist`, which has a score of its own."""
    return f"{PLOVER}{plover}/{slug(mode)}"


def office(identifier: OfficeId, base: str = BASE) -> str:
    """An office as a concept: `.../id/office/minister-of-foreign-affairs`."""
    return f"{base}id/office/{slug(identifier)}"


def topic(label: str, base: str = BASE) -> str:
    """A topic as a concept, by its English label."""
    return f"{base}id/topic/{slug(label)}"


def wikidata(qid: str) -> str | None:
    """The Wikidata entity's IRI, or None when `qid` does not look like one."""
    return WIKIDATA + qid if _QID.fullmatch(qid) else None


# --- entities and claims -------------------------------------------------------------------------------


def entity(key: EntityKey, base: str = BASE) -> str:
    """An entity's IRI; the key's slashes are path steps, all else is encoded."""
    return f"{base}id/" + "/".join(map(encode, key.split("/")))


def article(identifier: str, base: str = BASE) -> str:
    """An article's IRI; `identifier_of` reads it back."""
    return f"{base}id/article/{encode(identifier)}"


def article_graph(identifier: str, base: str = BASE) -> str:
    """The named graph that holds what the article says; `identifier_of` reads it back."""
    return f"{base}graph/article/{encode(identifier)}"


def identifier_of(iri: str, base: str = BASE) -> str | None:
    """The article's identifier in the IRI of an article or its graph, else None."""
    for start in (f"{base}id/article/", f"{base}graph/article/"):
        segment = iri.removeprefix(start)
        if segment != iri and "/" not in segment:
            return decode(segment)
    return None


def is_article_graph(name: str, base: str = BASE) -> bool:
    """Whether a graph is that of an article, as it is now."""
    return name.startswith(f"{base}graph/article/")


def graph(name: str, base: str = BASE) -> str:
    """A graph that is not one article's: `reference`, `inferred`, `review` or `versions`."""
    return f"{base}graph/{encode(name)}"


def version_graph(identifier: str, sha256: str, base: str = BASE) -> str:
    """The graph that keeps what an article said with a former text, told by that text's hash."""
    return f"{base}graph/version/{encode(identifier)}/{encode(sha256)}"


def is_version(graph_name: str, base: str = BASE) -> bool:
    """Whether a graph keeps a former version, and so does not count among what is known."""
    return graph_name.startswith(f"{base}graph/version/")


def event(identifier: str, key: EventKey, base: str = BASE) -> str:
    """An event as one article tells it."""
    return f"{base}id/event/{encode(identifier)}/{encode(key)}"


def participation(
    identifier: str,
    event_key: EventKey,
    participant: EntityKey,
    role: Role,
    via: EntityKey | None = None,
    base: str = BASE,
) -> str:
    """Someone's part in an event; `via` is the group from whose membership it is inferred."""
    tail = f"/via/{_flat(via)}" if via else ""
    return (
        f"{base}id/participation/{encode(identifier)}/{encode(event_key)}/{role}/{_flat(participant)}{tail}"
    )


def position(
    identifier: str,
    person: EntityKey,
    held_office: OfficeId,
    of: EntityKey | None,
    to: EntityKey | None = None,
    former: bool = False,
    base: str = BASE,
) -> str:
    """An office held by a person, as one article tells it."""
    parts = [_flat(person), slug(held_office), _flat(of) if of else "-"]
    if to:
        parts.append(f"to-{_flat(to)}")
    if former:
        parts.append("former")
    return f"{base}id/position/{encode(identifier)}/" + "/".join(parts)


def reference_position(
    person: EntityKey, held_office: OfficeId, of: EntityKey, since: str, base: str = BASE
) -> str:
    """An office held by a person, as the reference tables have it."""
    tail = f"/{encode(since)}" if since else ""
    return f"{base}id/tenure/{_flat(person)}/{slug(held_office)}/{_flat(of)}{tail}"


def membership(group: EntityKey, member: EntityKey, since: str = "", base: str = BASE) -> str:
    """A membership; `since` only where the same member belonged to the same group more than once."""
    tail = f"/{encode(since)}" if since else ""
    return f"{base}id/membership/{_flat(group)}/{_flat(member)}{tail}"


def resolved_position(article_position: str, person: str, base: str = BASE) -> str:
    """An office held, as all articles together tell it, from the IRI that one article's has.

    `person` is the person's own IRI. Articles that give one person one office have this IRI in common.
    """
    rest = article_position.removeprefix(f"{base}id/position/").split("/")[2:]
    return "/".join([f"{base}id/holding", _flat(key_of(person, base)), *rest])


def resolved_participation(
    article_participation: str, resolved_event: str, participant: str, base: str = BASE
) -> str:
    """A part in an event, as all articles together tell it, from the IRI that one article's has.

    It is the one that the article of the resolved event has for the same participant and role.
    """
    _, _, role, _, *via = article_participation.removeprefix(f"{base}id/participation/").split("/")
    owner = resolved_event.removeprefix(f"{base}id/event/")
    return "/".join([f"{base}id/participation", owner, role, _flat(key_of(participant, base)), *via])


def key_of(entity_iri: str, base: str = BASE) -> EntityKey:
    """The key of an entity, from its IRI."""
    return EntityKey("/".join(map(decode, entity_iri.removeprefix(f"{base}id/").split("/"))))


def decision(identifier: str, base: str = BASE) -> str:
    """What a person decided."""
    return f"{base}id/decision/{encode(identifier)}"


def occurrence(graph_iri: str, named: str, base: str = BASE) -> str:
    """An IRI as one article's graph uses it; elsewhere (the reference facts) the IRI itself."""
    if not is_article_graph(graph_iri, base):
        return named
    identifier = graph_iri.removeprefix(f"{base}graph/article/")
    return f"{base}id/occurrence/{identifier}/{named.removeprefix(f'{base}id/')}"


def occurrence_parts(node: str, base: str = BASE) -> tuple[str, str]:
    """The IRIs of the graph and of what it names, from what `occurrence` gives."""
    if not node.startswith(f"{base}id/occurrence/"):
        return graph("reference", base), node
    identifier, _, named = node.removeprefix(f"{base}id/occurrence/").partition("/")
    return f"{base}graph/article/{identifier}", f"{base}id/{named}"


def quotation(identifier: str, begin: int, end: int, base: str = BASE) -> str:
    """A quotation, by its place in the article."""
    return f"{base}id/quotation/{encode(identifier)}/{begin}-{end}"


def evidence(identifier: str, begin: int, end: int, rule: str, base: str = BASE) -> str:
    """A stretch of an article's text and what found it."""
    return f"{base}id/evidence/{encode(identifier)}/{begin}-{end}-{encode(rule)}"


def _flat(key: EntityKey) -> str:
    """A key as one path segment: `country/IDN` to `country-IDN`; a slug holds no encoded slash."""
    return encode(key.replace("/", "-", 1))
