"""Verbs of several words that something interrupts: "flew on Monday to Baku", "dined in Tokyo with"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind

REACH = 9
"""Nodes within which the particle of a verb stands."""

COMMAS = 2
"""Commas of an apposition between a verb and its particle."""

OWNING = frozenset({"of", "from", "by"})
"""Slots of what belongs to an object: "the criticism from Italy"."""


def without_day(
    nodes: Nodes, words: tuple[str, ...], at: int, language: Language, places: bool = False
) -> int:
    """The node behind a day, an adverb or (with `places`) a place right behind a verb: 0 without any."""
    last = at + 1
    while last < len(nodes) and last < at + LONGEST:
        if not (
            _interrupts(nodes, words, last, language) or (places and _tells_where(nodes, last, language))
        ):
            break
        last += 1
    if last == at + 1 or last >= len(nodes) or words[last - 1] in language.prepositions:
        return 0
    return last


LONGEST = 7
"""Nodes from a verb to the last that tells its day: "arrived late on Wednesday night local time"."""


def _interrupts(nodes: Nodes, words: tuple[str, ...], at: int, language: Language) -> bool:
    word, manner = words[at], language.words.clause.manner
    if word in manner or (at > 0 and words[at - 1] in manner):
        return True  # "menjatuhkan secara sepihak sanksi"
    if word in language.words.verb.undated:
        return True  # "spoke today with Ruto", in an article without a day
    if word in language.words.time.stays or _counts_its_time(words, at, language):
        return True  # "singgah beberapa jam di Lome", "bertolak lagi ke"
    if language.nouns_after and _counts_its_object(word, language):
        return True
    if "-" in nodes.words and _of_a_round(words, at, language):
        return True
    if nodes[at].date is not None or (word.endswith(language.adverbial) and len(word) > 4):
        return True
    if word in language.words.time.day_parts and _of_a_day(nodes, at, language):
        return True  # "tiba Rabu malam di Moskow"
    before = language.words.verb.before_days
    if word in language.words.status.until_when and at + 1 < len(nodes) and nodes[at + 1].date is not None:
        return True  # "put off until May a visit to Minsk"
    while at < len(nodes) - 1 and words[at] in before:  # "late on Wednesday", "pada tanggal 11 Juni"
        at += 1
        if nodes[at].date is not None:
            return True
    return False


def _tells_where(nodes: Nodes, at: int, language: Language) -> bool:
    """ "compared notes in Tokyo on Tuesday with": a place, or the preposition or article that leads it."""
    inside, definite = language.words.place.inside, language.words.place.definite
    phrase = nodes[at].phrase
    if phrase is not None:
        led = nodes[at - 1 - (nodes[at - 1].low in definite)].low
        return phrase.kind in WHERE and led in inside
    if nodes[at].low not in inside or at + 2 >= len(nodes):
        return nodes[at].low in definite and nodes[at - 1].low in inside
    behind = nodes[at + 1 + (nodes[at + 1].low in definite)].phrase
    return behind is not None and behind.kind in WHERE


def places_between(nodes: Nodes, first: int, last: int, language: Language) -> list[Phrase]:
    """The places that part the words of a trigger at nodes `first` to `last`: "dined in Tokyo with"."""
    if last - first < SHORTEST or language.words.place.inside.isdisjoint(nodes.lows[first + 1 : last - 2]):
        return []
    inside = range(first + 1, last)
    return [p for n in inside if (p := nodes[n].phrase) is not None and _tells_where(nodes, n, language)]


def may_part(nodes: Nodes, span: tuple[int, int, int], kind: Kind, language: Language) -> bool:
    """Whether no place parts the words of a frame of a kind, or one before whom somebody talks with.

    `span` is where the words begin, where they go on and where they end: "compared notes in Tokyo with X" is
    told of two who talk, "ruled in Washington that" of what is said there.
    """
    first, behind, last = span
    talks = kind in TALKS and language.prepositions.get(nodes[behind].low) == "with"
    talks = talks or (kind is Kind.STATEMENT and nodes[behind].low in language.complementizers)
    return talks or not places_between(nodes, first, last, language)


TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.CALL})
"""Kinds of which a place may part the words."""

SHORTEST = 4
"""Nodes of a trigger that a place parts: "dined in Tokyo with"."""

WHERE = (PhraseKind.PLACE, PhraseKind.COUNTRY)
"""What a preposition of place leads between a verb and its own preposition."""


def _counts_its_time(words: tuple[str, ...], at: int, language: Language) -> bool:
    """Whether a word is part of a counted time: "singgah selama tiga jam di Lome"."""
    if _is_a_span(words[at], language):
        return at > 0 and _counts(words[at - 1], language)
    behind = words[at + 1 : at + 3]
    if words[at] in language.words.time.lasting:
        return len(behind) > 1 and _is_a_span(behind[1], language) and _counts(behind[0], language)
    return bool(behind) and _is_a_span(behind[0], language) and _counts(words[at], language)


def _counts_its_object(word: str, language: Language) -> bool:
    """ "melayangkan dua nota protes", "menggelar serangkaian latihan militer": how many of them there are."""
    counting = word in language.words.group.some or word in language.words.place.many
    return counting or word in language.quantities or word in language.numbers or word.isdigit()


def _is_a_span(word: str, language: Language) -> bool:
    return word in language.durations or word in language.words.time.spans


def _of_a_round(words: tuple[str, ...], at: int, language: Language) -> bool:
    """ "menggelar putaran ke-18 perundingan": one of the words that tell which round it is."""
    begins = (n for n in range(max(0, at - ROUND + 1), at + 1) if words[n] in language.words.time.spans)
    return any(n + 3 < len(words) and words[n + 2] == "-" and words[n + 3].isdigit() for n in begins)


ROUND = 4
"""Words of "putaran ke-18"."""


def _counts(word: str, language: Language) -> bool:
    return word.isdigit() or word in language.numbers or word in language.words.time.counting


def _of_a_day(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a day stands before a part of it, with nothing but other such words between."""
    while at > 0 and nodes[at].low in language.words.time.day_parts:
        at -= 1
    return nodes[at].date is not None


def behind_agent(nodes: Nodes, at: int, language: Language) -> int:
    """The node behind whoever does what a noun at `at` tells: "the attack by Chad on Mali"; else 0.

    A word said comes from him as well, and his day may stand behind him: "a threat from Chad on Monday to".
    """
    if language.nouns_after or at + 3 >= len(nodes) or not _leads_agent(nodes, at + 1, language):
        return 0
    who = at + 2
    while nodes[who].low in language.determiners and who < len(nodes) - 2:
        who += 1
    if not nodes[who].actor:
        return 0
    behind = who + 1
    while behind < len(nodes) and (
        nodes[behind].low in language.people or nodes[behind].low in language.forces
    ):
        behind += 1
    if behind + 2 < len(nodes) and nodes[behind + 1].date is not None:
        behind += 2 * (nodes[behind].low in language.words.verb.before_days)  # "a call by Chad on Monday for"
    if behind >= len(nodes):
        return 0
    leads = nodes[behind].low in language.prepositions or nodes[behind].low in language.complementizers
    return behind if leads else 0


def _leads_agent(nodes: Nodes, at: int, language: Language) -> bool:
    """ "by", or the "from" of who says what the noun before it tells: "a threat from Chad to"."""
    words = language.words
    if nodes[at].low in words.clause.agents:
        return True
    said = nodes[at - 1].low in words.deed.deciding | words.deed.menaces | words.place.answered
    return said and language.prepositions.get(nodes[at].low) == "from"


def agent_between(nodes: Nodes, first: int, last: int, language: Language) -> list[Phrase]:
    """Who does what a noun with its agent inside tells: "the attack by Chad on", "air strikes by Chad on"."""
    if not any(_leads_agent(nodes, n, language) for n in range(first + 1, min(first + 3, len(nodes)))):
        return []
    inside = any(behind_agent(nodes, first + more, language) == last - 1 for more in (0, 1))
    return [n.phrase for n in nodes[first + 2 : last] if n.actor and n.phrase is not None] if inside else []


def particle(nodes: Nodes, words: tuple[str, ...], at: int, language: Language) -> int:
    """The node of a particle that an object parts from its verb at `at`; 0 without one."""
    if language.words.verb.particles.isdisjoint(nodes.words):
        return 0
    commas = 0
    for n in range(at + 1, min(at + REACH, len(words))):
        word = words[n]
        if word in language.words.verb.particles and n > at + 1:
            if words[n - 2] in language.words.clause.infinitives and nodes[n - 1].phrase is None:
                return 0  # "ordered the oil company to hand out licences"
            return n if _closes(nodes, words, n, language) else 0
        commas += word == ","
        points = n == at + 1 and word in language.demonstratives
        if points and not language.words.verb.particles.isdisjoint(words[n + 1 : n + 2]):
            continue  # "ruled that out"
        joins = word in language.complementizers or word in language.relatives or word in {";", ".", ":"}
        opens = word in language.prepositions and language.prepositions[word] not in OWNING
        if joins or opens or commas > COMMAS:
            return 0
    return 0


def _closes(nodes: Nodes, words: tuple[str, ...], at: int, language: Language) -> bool:
    """Whether nothing follows a particle that it could belong to: "up the hill"."""
    if at + 1 >= len(words):
        return True
    follows = words[at + 1]
    if nodes[at + 1].phrase is not None:
        return False
    free = follows not in language.determiners and follows not in language.possessives
    return free or nodes[at + 1].date is not None
