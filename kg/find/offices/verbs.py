"""Offices told by a verb behind a name: "was sworn in as", "who serves as", "replaced X as", "posted to"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from kg.find.chunks import Chunk, ChunkKind
from kg.find.names.person_names import name_at
from kg.find.offices.installers import by_installer, installs
from kg.find.offices.modifiers import is_a_verb, two_parts
from kg.find.offices.parentheses import skip_parenthesis
from kg.find.offices.phrases import offices_at
from kg.find.scene import GENITIVES, OWNERS, OfficeClaim, Scene, closes
from kg.language import LANGUAGES, speech
from kg.records import record, replace

REACH = 4
"""Most auxiliaries and adverbs between a name and the verb that tells an office."""


@record
class Verbs:
    """What tells an office in one language, by its first word."""

    between: frozenset[str]
    """What may stand between a name and the verb."""
    tails: frozenset[str]
    """Of these, those that may stand behind a copula: "who is also deputy prime minister"."""
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]
    """By first word: all words of a verb, the longest first, and whether the office is no longer held."""
    undone: frozenset[str]
    """Before a verb: it was not so, or is yet to come."""


@cache
def _verbs(code: str) -> Verbs:
    pack = LANGUAGES[code]()
    words = pack.words.office
    tails = pack.auxiliaries - frozenset(pack.copulas)
    clauses = words.office_clauses - frozenset(pack.copulas)
    return Verbs(
        tails | clauses | words.by_then | pack.installed,
        tails,
        _by_first(words.office_verbs.items()),
        pack.negations | pack.words.office.to_come,
    )


def _by_first(
    verbs: Iterable[tuple[str, bool]],
) -> Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]:
    """Verbs by their first word, the longest first."""
    out: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for verb, former in verbs:
        words = tuple(verb.split())
        out.setdefault(words[0], []).append((words, former))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in out.items()}


def past_aside(scene: Scene, at: int) -> int:
    """Where a verb may stand behind a name: "X was", "X, who was", "X (54), a diplomat, was", "X yang"."""
    pack = scene.known.language
    at += 3 * (scene.low(at) == "(" and scene.low(at + 1).isdecimal() and scene.low(at + 2) == ")")
    if scene.low(at) != ",":
        return at + (pack.nouns_after and scene.low(at) in pack.relatives)
    opens = at + 1 + (scene.low(at + 1) in pack.relatives)
    for end in range(opens, at + ASIDE):
        if scene.low(end) == "," and end > opens:
            return end + 1
        if scene.chunk(end, ChunkKind.PERSON, ChunkKind.OFFICE):
            break  # an office in apposition is told there
    return opens


ASIDE = 9
"""Most items from a name to what goes on behind an aside about its bearer."""


def copula(scene: Scene, at: int, before: int = -1) -> tuple[OfficeClaim, ...] | None:
    """ "when Kevin Rudd was prime minister", "X menjadi Wakil Tetap RI", "X resigned as prime minister".

    A verb of the pack goes before a copula: "was sworn in as" tells of now, "was" of once. `before` is the
    item in front of the name: "dilantik Presiden Y menjadi duta besar" tells no office of Y.
    """
    if installs(scene, before):
        return None
    if (listed := _in_a_list(scene, at, before)) is not None:
        return listed
    pack = scene.known.language
    verbs = _verbs(pack.code)
    between, copulas = verbs.between, pack.copulas
    if (installer := by_installer(scene, at)) is not None:
        owner, end = installer
        told = None if _undone(scene, at, end, verbs) else _installed(scene, end)
        return told and tuple(c if c.of else replace(c, of=owner) for c in told)
    step = at
    while step < at + REACH:
        word = scene.low(step)
        if word in verbs.phrases and (told := _by_verb(scene, at, step, verbs)) is not None:
            return told
        if word not in between and word not in copulas:
            break
        step += 1
    end = at
    while end < at + REACH and scene.low(end) in between:
        end += 1
    former = copulas.get(scene.low(end))
    if former is None or _undone(scene, at, end, verbs) or _on_condition(scene, at, end):
        return None
    still = _once(scene, at, end) or _before_now(scene, at, end)
    end += 1
    while scene.low(end) in verbs.tails:
        if scene.low(end) in verbs.undone:
            return None  # "is not prime minister"
        end += 1
    if scene.low(end + 1) == "-" and two_parts(scene, end):
        end += 2  # "was re-elected president"
    if is_a_verb(scene, end):
        former, end = False, end + 1  # "was elected president": he is it now
    return _claims(scene, end, former or still)


def _in_a_list(scene: Scene, at: int, before: int) -> tuple[OfficeClaim, ...] | None:
    """ "- Ann Hale as Fiji's next High Commissioner to Tonga;": an item of a list of who becomes what."""
    opens = before < 0 or (before == 0 and scene.low(0) in BULLETS)
    told = (
        offices_at(scene, at + 1)
        if opens and scene.low(at) in scene.known.language.words.office.roles
        else None
    )
    if told is None or len(scene.items) - told[2] > LIST_TAIL:
        return None
    return _claims(scene, at + 1, False)


BULLETS = frozenset({"-", "–", "•", "*"})

LIST_TAIL = 2
"""Most items behind the office in an item of a list: "; and"."""


def _installed(scene: Scene, at: int) -> tuple[OfficeClaim, ...] | None:
    """ "appointed by Y as envoy", "named by Y to be envoy": the office behind the installer."""
    pack = scene.known.language
    to_be = scene.low(at) in pack.words.clause.infinitives and scene.low(at + 1) in pack.passive_auxiliaries
    role = to_be or scene.low(at) in pack.words.office.roles or scene.low(at) in pack.copulas
    return _claims(scene, at + 1 + to_be, False) if role else None


def _by_verb(scene: Scene, begin: int, at: int, verbs: Verbs) -> tuple[OfficeClaim, ...] | None:
    """The office that a verb at item `at` tells of whoever is named before item `begin`."""
    for words, former in verbs.phrases[scene.low(at)]:
        end = at + len(words)
        if all(scene.low(at + n) == word for n, word in enumerate(words)):
            if _undone(scene, begin, at, verbs) or _appoints(scene, at, words):
                return None
            return _claims(scene, end, former or _once(scene, begin, at) or _before_now(scene, begin, at))
    return None


def _once(scene: Scene, begin: int, at: int) -> bool:
    """ "pernah menjabat", "yang kala itu menjabat sebagai": whether it was once."""
    words = scene.known.language.words.office
    return any(
        scene.low(n) in words.once or f"{scene.low(n)} {scene.low(n + 1)}" in words.back_then
        for n in range(begin, at)
    )


def _before_now(scene: Scene, begin: int, at: int) -> bool:
    """ "sebelumnya menjabat sebagai": an office held till then; "sebelumnya dilantik" only tells when."""
    pack = scene.known.language
    passive = pack.words.verb.passive_prefix
    if not passive or scene.low(at).startswith(passive):
        return False
    return any(scene.low(n) in pack.words.office.by_then for n in range(begin, at))


def _appoints(scene: Scene, at: int, verb: tuple[str, ...]) -> bool:
    """ "X has appointed President Y": what whoever is named before has done, no office of his."""
    names = scene.known.language.words.office
    return len(verb) == 1 and verb[0] in names.appointing and scene.low(at - 1) in names.having


def _on_condition(scene: Scene, at: int, verb: int) -> bool:
    """ "Jika lolos di Senat, ia menjadi duta besar": he is it not yet."""
    pack = scene.known.language
    led = any(scene.low(n) in pack.conditions for n in range(at))
    return led and scene.low(verb) in pack.words.office.taking


def _undone(scene: Scene, begin: int, end: int, verbs: Verbs) -> bool:
    return any(scene.low(n) in verbs.undone for n in range(begin, end))


def _claims(scene: Scene, at: int, former: bool) -> tuple[OfficeClaim, ...] | None:
    """The offices at item `at`, unless they are somebody else's: "named Foreign Minister X to lead"."""
    parsed = offices_at(scene, at)
    if parsed is None:
        return None
    ruling = scene.known.level(parsed[0][-1].office) in RULING  # not "X selaku utusan khusus Presiden Y"
    if name_at(scene, parsed[2], False) and (ruling or not scene.known.language.nouns_after):
        return None  # "tamu X adalah Presiden Y"
    return tuple(replace(c, former=c.former or former) for c in parsed[0])


RULING = frozenset({"head-of-state", "head-of-government", "ministerial"})
"""Levels of offices behind which a name is that of whoever holds them."""


def succession(scene: Scene, at: int) -> tuple[OfficeClaim, ...] | None:
    """ "X replaced Y as foreign minister", "X was succeeded by Y as ...": the office of the first.

    So "X took over from Y as foreign minister", and "X was succeeded as foreign minister by Y".
    """
    names = scene.known.language.words.office
    verbs = _verbs(scene.known.language.code)
    begin = at
    while at < begin + REACH and (scene.low(at) in verbs.between or scene.low(at) in names.passives):
        at += 1
    word = scene.low(at)
    lost = word in names.succeeded
    if from_whom(scene, at + 2):
        named = name_at(scene, at + 3, True)
        parsed = offices_at(scene, named[1] + 1) if named and scene.low(named[1]) in names.roles else None
        return parsed[0] if parsed is not None else None
    if (not lost and word not in names.succeeding) or _undone(scene, begin, at, verbs):
        return None
    if scene.low(at - 1) in names.passives and scene.low(at + 1) in names.roles:
        parsed = offices_at(scene, at + 2)
        return tuple(replace(c, former=True) for c in parsed[0]) if parsed is not None else None
    if scene.low(at + 1) in scene.known.language.words.clause.agents:
        at, lost = at + 1, True
    named = name_at(scene, at + 1, True)
    if named is None or scene.low(named[1]) not in names.roles:
        return None
    parsed = offices_at(scene, named[1] + 1)
    return tuple(replace(c, former=lost) for c in parsed[0]) if parsed is not None else None


def gave_way(scene: Scene, at: int) -> bool:
    """ "X, who died in May, was succeeded by Y": whether whoever stands before left his office."""
    pack = scene.known.language
    names, verbs = pack.words.office, _verbs(pack.code)
    if scene.low(at) == "," and scene.low(at + 1) in pack.relatives:
        at = next((n + 1 for n in range(at + 2, at + ASIDE) if scene.low(n) == ","), at)
    begin = at
    while at < begin + REACH and (scene.low(at) in verbs.between or scene.low(at) in names.passives):
        at += 1
    by = scene.low(at) in names.succeeding and scene.low(at + 1) in pack.words.clause.agents
    return (by or scene.low(at) in names.succeeded) and not _undone(scene, begin, at, verbs)


def succeeded(scene: Scene, before: int) -> bool:
    """Whether whoever is named behind item `before` lost an office to whoever stands before it."""
    return scene.low(before) in scene.known.language.words.office.succeeding or from_whom(scene, before)


def from_whom(scene: Scene, at: int) -> bool:
    """Whether item `at` is the "from" of "took over from X", "took over as foreign minister from X"."""
    names = scene.known.language.words.office
    if scene.low(at) not in names.over_from:
        return False
    for over in range(at - 1, max(at - 1 - TAKEN, 0), -1):
        if scene.low(over) in names.over:
            return scene.low(over - 1) in names.took
        if closes(scene, over):
            return False
    return False


TAKEN = 8
"""Most items between "took over" and "from": "as the first female prime minister of Barbados"."""


def posting(scene: Scene, at: int) -> tuple[Chunk, ...]:
    """ "Rosan Roeslani yang ditempatkan di AS", "mendapat pos di Kuwait": where an envoy is sent."""
    pack = scene.known.language
    if pack.nouns_after and (listed := _listed_post(scene, at)) is not None:
        return (listed,)
    at += scene.low(at) == ","  # "X, yang merangkap Peru", "X, who is also accredited to Peru"
    first = at
    for step in range(at, at + REACH):
        if scene.low(step) in pack.words.title.posted:
            if pack.nouns_after and _only_speaks_of(scene, first, step):
                return ()
            break
        if not scene.low(step).isalpha():
            return ()
    else:
        return ()
    step += 1 + (scene.low(step + 1) in pack.locatives or scene.low(step + 1) in pack.to_words)
    found: list[Chunk] = []
    while (country := scene.chunk(step, ChunkKind.COUNTRY)) is not None:
        found.append(country)
        step = skip_parenthesis(scene, step + 1)
        step += scene.low(step) in pack.also_office | pack.words.clause.joints
    return tuple(found)


def _listed_post(scene: Scene, at: int) -> Chunk | None:
    """ "A sebagai Dubes RI untuk Polandia dan B untuk Italia": where one of several is sent."""
    known, to = scene.known, scene.known.language.to_words
    country = scene.chunk(at + 1, ChunkKind.COUNTRY) if scene.low(at) in to else None
    if country is None or not (closes(scene, at + 2) or scene.low(at + 2) in known.language.coordinators):
        return None
    offices = [(n, c.office) for n in range(at) if (c := scene.chunk(n, ChunkKind.OFFICE)) and c.office]
    sent = bool(offices) and known.level(offices[-1][1]) == "ambassadorial"
    before = range(offices[-1][0], at) if sent else ()
    return (
        country if any(scene.low(n) in to and scene.chunk(n + 1, ChunkKind.COUNTRY) for n in before) else None
    )


def _only_speaks_of(scene: Scene, first: int, post: int) -> bool:
    """ "X mengatakan pos Washington masih kosong", "X mengkritik kekosongan pos di Kuwait": not his post."""
    pack = scene.known.language
    beginnings, _ = pack.words.name.verb_shape
    if scene.low(post).startswith((*beginnings, "me")):
        return False  # "ditempatkan", "bertugas"
    while first < post and scene.low(first) in pack.auxiliaries | pack.relatives:
        first += 1
    return post > first + 1 or scene.low(first) in speech(pack.code).verbs


def acts_behind(scene: Scene, claims: tuple[OfficeClaim, ...], at: int, end: int) -> bool:
    """ "Duta Besar RI untuk PBB, Dian Djani pun memberikan ...": a name behind its title, with its verb."""
    pack = scene.known.language
    if not pack.nouns_after:
        return _opens_with(scene, claims, at, end) or _no_comma_behind(scene, claims, at, end)
    if not any(c.of for c in claims) or not scene.chunk(at, ChunkKind.PERSON):
        return False
    if in_a_clause(scene, claims[0].first) or _in_the_opening(scene, claims[0].first):
        return False
    while scene.low(end) in pack.auxiliaries:
        end += 1
    beginnings, _ = pack.words.name.verb_shape
    word = scene.low(end)
    first = claims[0].first
    before = scene.tokens[first - 1].low if first else ""
    led = before in pack.prepositions and before not in pack.words.clause.agents
    words, follows = pack.words, scene.low(end + 1)
    along = (
        follows in words.group.delegations or follows in words.people.theirs
    )  # "Gubernur Aceh, X beserta rombongan"
    if not led and along and (word in pack.words.clause.joints or word in pack.words.office.together):
        return True
    if not led and word in pack.words.clause.joints:  # "Menteri PUPR RI, X dan Duta Besar RI Y menerima"
        return scene.chunk(end + 1, ChunkKind.PERSON, ChunkKind.OFFICE) is not None
    if not led and pack.prepositions.get(word) in ("at", "other"):
        return True  # "Menlu RI, X dalam keterangannya"
    if word in words.status.agreed or word in words.verb.rootlike_verbs:
        return True  # "Presiden Chile, X sepakat mundur"
    return word in pack.plans or (len(word) > 5 and word.startswith((*beginnings, "me")))


def _in_the_opening(scene: Scene, first: int) -> bool:
    """ "Pada pertemuan dengan Menlu Togo, Mensah menegaskan": the comma ends the opening, he is another."""
    pack = scene.known.language
    lows = [token.low for token in scene.tokens[: first + 1]]
    if len(lows) < OPENED or lows[0] not in pack.prepositions or lows[0] in pack.words.clause.agents:
        return False
    commas = (n for n, low in enumerate(lows[:-1]) if low == ",")
    return all(lows[n + 1] in pack.words.clause.joints for n in commas)


OPENED = 4
"""Tokens up to an office in an opening such as "Pada pertemuan dengan"."""


def _opens_with(scene: Scene, claims: tuple[OfficeClaim, ...], at: int, end: int) -> bool:
    """ "Minister of State for Health, Ama Boateng met ...": a sentence's first words, and no comma behind."""
    told = scene.known.language.determiners
    opens = all(scene.tokens[n].low in told for n in range(claims[0].first))
    opens = opens or (bool(claims[0].to) and scene.tokens[claims[0].first - 1].low == ",")
    word = scene.low(end)
    plain = word.isalpha() and scene.tokens[scene.first(end)].text.islower() if word else False
    joins = word in scene.known.language.coordinators or word in scene.known.language.relatives
    return opens and plain and not joins and scene.chunk(at, ChunkKind.PERSON) is not None


def _no_comma_behind(scene: Scene, claims: tuple[OfficeClaim, ...], at: int, end: int) -> bool:
    """ "signed by Ghana's foreign minister, Ama Boateng and the envoy of Togo, Kofi Adjei in Accra".

    A full name behind a title and whose it is, with another title joined, a preposition or a day behind
    it; or a verb, where the title itself is joined to somebody before it.
    """
    pack, name, first = scene.known.language, scene.chunk(at, ChunkKind.PERSON), claims[0].first
    if name is None or name.last - name.first < FULL_NAME or not any(c.of for c in claims):
        return False
    lead = next((n for n in range(first - 1, 0, -1) if scene.tokens[n].low == ","), -1) + 1
    opening = scene.tokens[lead].low if lead < first else ""
    if opening in pack.prepositions or opening in pack.words.clause.subordinators:
        return False  # "In talks with Ghana's minister, Kofi Adjei on Friday said": of somebody else
    word = scene.low(end)
    if word in pack.coordinators:
        return word != "," and _another_title(scene, end + 1)
    if not word:
        return scene.chunk(end, ChunkKind.DATE) is not None
    if pack.prepositions.get(word, "of") != "of":
        return True
    before = first - 1 - (scene.tokens[first - 1].low in pack.determiners)
    joined = before > 0 and scene.tokens[before].low in pack.coordinators - {","}
    named = joined and any(c.last == before and c.kind is ChunkKind.PERSON for c in scene.chunks.values())
    return named and scene.tokens[scene.first(end)].text.islower() and word not in pack.relatives


FULL_NAME = 2
"""Fewest words of a full name."""


def _another_title(scene: Scene, at: int) -> bool:
    """Whether a title begins at an item, whoever's it is: "the envoy", "Togo's envoy", "his counterpart"."""
    pack = scene.known.language
    if scene.low(at) in pack.possessives:
        return True
    at += scene.low(at) in pack.determiners
    if scene.chunk(at, *OWNERS):
        at += 1 + (scene.low(at + 1) in GENITIVES)
    return scene.chunk(at, ChunkKind.OFFICE) is not None or scene.low(at) in pack.counterpart


def in_a_clause(scene: Scene, first: int) -> bool:
    """ "Selain bertemu Menlu Arab Saudi, Sugiono juga bertemu ...": the comma behind ends that clause."""
    pack = scene.known.language
    for token in reversed(scene.tokens[max(0, first - CLAUSE) : first]):
        if token.low == ",":
            return False
        if token.low in pack.words.clause.subordinators or token.low in pack.words.group.besides:
            return True
    return False


CLAUSE = 8
"""Most words between what opens a clause and a title at its end."""
