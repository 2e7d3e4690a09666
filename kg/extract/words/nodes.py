"""A linked sentence as nodes: phrases, dates, event names and the words between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import attrgetter, itemgetter

from kg.document import DateMention, Phrase, PhraseKind, Sentence
from kg.extract.words.counted import MARKS, with_names_of_counted
from kg.extract.words.dashes import paired, set_off_by_commas
from kg.extract.words.for_now import for_now
from kg.extract.words.organs import with_their_states
from kg.extract.words.series import with_commas
from kg.find.events.names import EventName
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.records import record, replace

ACTORS = (PhraseKind.PERSON, PhraseKind.COUNTRY, PhraseKind.ORGANIZATION, PhraseKind.GROUP)


@record
class Node:
    """One unit of a sentence; `low` is the word in lower case, "" for anything that is no word."""

    begin: int
    end: int
    low: str = ""
    text: str = ""
    phrase: Phrase | None = None
    date: DateMention | None = None
    event: EventName | None = None
    owns: bool = False  # a verb with its object: "menerimanya", of which `low` is the verb alone
    actor: bool = False  # a phrase that can act


class Nodes(tuple[Node, ...]):
    """The nodes of a sentence, with what nearly every rule asks of them."""

    lows: tuple[str, ...]
    """The `low` of each node."""

    words: frozenset[str]
    """The same as a set: what stands nowhere in the sentence needs no search."""

    names: tuple[int, ...]
    """Where phrases, dates and event names stand: what is no word."""

    clauses: dict[tuple[int, int], tuple[int, int]]
    """The clauses found so far, by the first and last node of what they were asked around for."""

    def __new__(cls, units: Iterable[Node]) -> Nodes:
        """The nodes, with their words."""
        made = super().__new__(cls, units)
        made.lows = tuple([node.low for node in made])
        made.words = frozenset(made.lows)
        made.names = tuple([at for at, low in enumerate(made.lows) if not low])
        made.clauses = {}
        return made


def nodes(
    text: str,
    sentence: Sentence,
    events: Sequence[EventName],
    money: frozenset[str] = frozenset(),
    language: Language | None = None,
) -> Nodes:
    """The nodes of a sentence, in order; where spans overlap, event names win, then phrases.

    Behind a word of `money` a country only says which money: "5 juta dolar AS". In Indonesian a modifier does
    not act ("pesawat Boeing tiba"), nor whose people do ("pendukung X menyerbu").
    """
    spans: list[tuple[int, int, Node]] = []
    tokens = sentence.tokens
    for event in events:
        begin, end = tokens[event.first].begin, tokens[event.last - 1].end
        spans.append((begin, 0, Node(begin, end, "", text[begin:end], event=event)))
    coins = {b.begin for a, b in pairwise(tokens) if a.low in money} if money & sentence.words else ()
    idle = language is not None and language.nouns_after
    owners = _of_people(sentence, language) if idle and language is not None else ()
    founded = _founded(sentence, language) if language is not None else ()
    stances = _stances(text, sentence, language) if language is not None else ()
    cabinets = _cabinets(sentence, language) if language is not None else {}
    for phrase in sentence.phrases:
        if phrase.begin in coins or phrase.begin in founded or phrase.begin in stances:
            continue
        phrase = cabinets.get(phrase.begin, phrase)
        begin, end, acts = phrase.begin, phrase.end, phrase.kind in ACTORS
        acts = acts and not (idle and (phrase.modifier or phrase.begin in owners))
        spans.append((begin, 1, Node(begin, end, "", text[begin:end], phrase=phrase, actor=acts)))
    for date in sentence.dates:
        spans.append((date.begin, 2, Node(date.begin, date.end, "", text[date.begin : date.end], date=date)))
    kept: list[Node] = []
    spans.sort(key=itemgetter(1, 0))
    for begin, _, node in spans:
        end = node.end
        if not any([begin < k.end and k.begin < end for k in kept]):
            kept.append(node)
    kept.sort(key=attrgetter("begin"))
    made = paired(set_off_by_commas(_with_words(sentence, kept), language), sentence, language)
    if language is not None and not QUOTES.isdisjoint(sentence.words):
        made = _without_marks(made, language)
    if language is not None and not language.words.people.describing.isdisjoint(sentence.words):
        made = _without_describing(made, language)
    if language is not None and not language.words.body.leads.isdisjoint(sentence.words):
        made = _without_leading(made, language)
    if language is not None and not language.words.clause.as_well.isdisjoint(sentence.words):
        made = _without_other_offices(made, language)
    if language is not None and "(" in sentence.words and not language.nouns_after:
        made = _with_ministers(made, language.words.clause.plain_joint)
    if language is not None and not language.words.clause.reaching.keys().isdisjoint(sentence.words):
        made = _with_lists_closed(made, language)
    if language is not None:
        idling = for_now(made, sentence.words, language)
        made = [n for n in made if n not in idling] if idling else made
        made = _without_back_then(made, language) if idle else _without_second_of(made, language)
        made = made if idle else with_their_states(made, language)
        made = with_commas(made, language) if ";" in sentence.words else made
        made = made if MARKS.isdisjoint(sentence.words) else with_names_of_counted(made, language)
    return Nodes(_with_its_stop(made))


def _stances(text: str, sentence: Sentence, language: Language) -> set[int]:
    """ "the most Russia-friendly voice": where names stand of those who do nothing there."""
    if language.words.body.inclined.isdisjoint(sentence.words):
        return set()
    tokens = {t.begin: t.low for t in sentence.tokens}
    hyphened = (p for p in sentence.phrases if text[p.end : p.end + 1] == "-")
    return {p.begin for p in hyphened if tokens.get(p.end + 1, "") in language.words.body.inclined}


def _with_its_stop(made: list[Node]) -> list[Node]:
    """A headline, or a text that was cut off, ends as other sentences do: with a stop."""
    if not made or made[-1].low in STOPS:
        return made
    end = made[-1].end
    return [*made, Node(end, end, STOP, STOP)]


def _without_second_of(made: list[Node], language: Language) -> list[Node]:
    """ "the ministers of France and of Austria": as if the preposition were not said again."""
    joint, of = language.words.clause.plain_joint, language.of_words
    again = {
        at + 2
        for at in range(len(made) - 3)
        if made[at + 1].low == joint and made[at].actor and made[at + 2].low in of and made[at + 3].actor
    }
    stand_ins = language.words.clause.the_same
    for at in range(1, len(made) - 2):
        same = made[at].low in stand_ins and made[at + 1].low in of and made[at + 2].actor
        gapped = at + 3 < len(made) and made[at + 3].low in language.words.clause.agents
        led = made[at - 1].low in language.prepositions or (made[at - 1].low == joint and not gapped)
        if same and led:  # "a meeting with that of Austria": with whatever of Austria's it is
            again |= {at, at + 1}
    return [node for at, node in enumerate(made) if at not in again] if again else made


def _with_ministers(made: list[Node], joint: str) -> list[Node]:
    """ "the ministers of India (S. Jaishankar) and Iran (Hossein Amir-Abdollahian)": as if joined."""
    out: list[Node] = []
    at = 0
    while at < len(made):
        named = made[at + 1].phrase if at + 2 < len(made) and made[at].low == "(" else None
        state = made[at - 1].phrase if at else None
        if (
            named is not None
            and state is not None
            and made[at + 2].low == ")"
            and state.kind is PhraseKind.COUNTRY
            and named.kind is PhraseKind.PERSON
            and named.speaks_for in (None, state.entity)
        ):
            out.extend([Node(made[at].begin, made[at].end, joint, joint), made[at + 1]])
            at += 3
            continue
        out.append(made[at])
        at += 1
    return out


STOP = "."
STOPS = frozenset({STOP, "?", "!"})
QUOTES = frozenset(['"', "“", "”", "«", "»", "„"])
"""Quotation marks, which end a clause."""

BY_NAME = 5
"""Words that quotation marks may set off as a name or an expression: 'known as "the Lion"'."""


def _without_marks(made: list[Node], language: Language) -> list[Node]:
    """Without the marks around a name or expression in an aside, behind which the sentence goes on.

    'X, known as "the Lion", met Y': the marks end no clause. Those around what somebody says stay.
    """
    marks = [at for at, node in enumerate(made) if node.low in QUOTES]
    if len(marks) % 2:
        return made
    dropped: set[int] = set()
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        inside = made[opening + 1 : closing]
        if not 0 < len(inside) <= BY_NAME or inside[-1].low in STOPS or not opening:
            continue
        before = made[opening - 1].low
        words = _puts_in_his_words(made, opening, closing, language)
        words = words or _says_how(made, opening, closing, language)
        if words or _in_a_few_words(made, opening, closing, language):
            dropped.update((opening, closing))
            continue
        aside = any(node.low == "," or node.low in language.relatives for node in made[:opening])
        if before in STOPS or before in language.sayings or not aside:
            continue
        if not any(node.low == "," for node in made[closing + 1 : closing + 1 + BY_NAME]):
            continue
        dropped.update((opening, closing))
    return [node for at, node in enumerate(made) if at not in dropped] if dropped else made


def _puts_in_his_words(made: list[Node], opening: int, closing: int, language: Language) -> bool:
    """'China "firmly opposes" the sale': a verb in the words of whoever stands before it, who does it."""
    first, before = made[opening + 1], made[opening - 1]
    own = before.actor or before.low in language.words.clause.body_pronouns | language.persons.keys()
    plain = first.phrase is None and first.text[:1].islower() and not made[closing - 1].actor
    behind = made[closing + 1] if closing + 1 < len(made) else None
    led = before.low in language.words.clause.infinitives and closing == opening + 2
    own = own or (led and behind is not None and behind.actor)  # 'a statement to "condemn" Chad'
    goes_on = behind is not None and behind.low not in STOPS and behind.low not in language.sayings
    return own and plain and goes_on


def _says_how(made: list[Node], opening: int, closing: int, language: Language) -> bool:
    """'revoked "with immediate effect" a pact with X': how it was done, in the words of whoever did it."""
    before, behind = made[opening - 1], made[closing + 1] if closing + 1 < len(made) else None
    how = made[opening + 1].low in language.prepositions and not any(n.actor for n in made[opening:closing])
    goes_on = behind is not None and behind.low not in STOPS and behind.low not in language.sayings
    return how and goes_on and before.low.isalpha() and before.low not in language.sayings


FEW = 3
"""Most words of somebody's that a sentence takes up in its own."""


def _in_a_few_words(made: list[Node], opening: int, closing: int, language: Language) -> bool:
    """'expressed "serious concern" over the arrests': the noun of the sentence, which goes on behind it."""
    before, inside = made[opening - 1].low, made[opening + 1 : closing]
    plain = len(inside) <= FEW and all(
        n.phrase is None and n.text.isalpha() and n.text.islower() for n in inside
    )
    behind = made[closing + 1].low if closing + 1 < len(made) else ""
    led = before.isalpha() and before not in language.sayings and before not in language.complementizers
    named = before in language.determiners or before in language.possessives  # 'its "barbaric" raid on X'
    whose = language.nouns_after and closing + 1 < len(made) and made[closing + 1].actor
    passed = language.auxiliaries | language.coordinators | language.sayings  # 'held "frank" talks with X'
    named = named or (not language.nouns_after and behind not in passed)
    goes_on = behind in language.prepositions or (named and behind.isalpha()) or whose
    return plain and led and goes_on


STOPS = frozenset({",", ".", "?", "!", ":", ";", "…"})


def _without_back_then(made: list[Node], language: Language) -> list[Node]:
    """ "diparaf menteri kedua negara ketika itu, X dan Y": as if the time did not stand before the comma."""
    times = language.words.time.back_then
    for at in range(1, len(made) - 3):
        told = f"{made[at].low} {made[at + 1].low}" in times and made[at + 2].low == ","
        behind = made[at + 3].phrase
        if told and made[at - 1].actor and behind is not None and behind.kind is PhraseKind.PERSON:
            return [*made[:at], *made[at + 2 :]]
    return made


DESCRIBING = 4
"""Most words beside a name in what somebody is: "a key US trading partner"."""


def _without_describing(made: list[Node], language: Language) -> list[Node]:
    """ "Turkey, a NATO member, condemned it", "EU member Malta": whose member one is does nothing there."""
    idle: dict[int, str] = {}
    for at, node in enumerate(made):
        noun = node.low or node.text.rpartition(" ")[2].lower()
        if noun not in language.words.people.describing or (node.low and not at):
            continue
        last = at if node.actor else _past_plain(made, at - 1, language)
        first = last
        while first > 1 and made[first - 1].low in language.words.clause.joints and made[first - 2].actor:
            first -= 2  # "an EU and NATO member"
        comma = _past_plain(made, first - 1, language)
        apposed = comma > 0 and made[comma].low == "," and made[comma - 1].actor and made[last].actor
        several, whose = node.text.endswith("s"), made[last].phrase
        body = whose is not None and whose.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP)
        if body and at - last < 2 and not (several or language.nouns_after):
            idle[last] = made[last].text.lower()
        if apposed and (not several or _counted(made[comma + 1].text.lower(), language)):
            idle.update((n, noun) for n in range(first, last + 1) if made[n].actor)
    return [Node(n.begin, n.end, idle[at], n.text) if at in idle else n for at, n in enumerate(made)]


LED = 6
"""Most words from a country to the body that it leads: "the Kenyan-led multinational security mission"."""


def _without_leading(made: list[Node], language: Language) -> list[Node]:
    """ "deployed soldiers to the Kenyan-led mission": whose country leads a body takes no part there."""
    words = language.words.body
    idle: set[int] = set()
    for at in range(2, len(made) - 1):
        leads = made[at].low in words.leads and made[at - 1].low == "-"
        if not leads or made[at - 2].phrase is None or not made[at - 2].actor:
            continue
        behind = made[at + 1 : at + 1 + LED]
        end = next((n for n, node in enumerate(behind) if not node.low.isalpha()), len(behind))
        if any(node.low in words.led_bodies for node in behind[:end]):
            idle.add(at - 2)
    return [Node(n.begin, n.end, n.text.lower(), n.text) if at in idle else n for at, n in enumerate(made)]


BODIES = {PhraseKind.COUNTRY, PhraseKind.ORGANIZATION, PhraseKind.GROUP}
"""Kinds of which one list may be: "Amerika Serikat, Uni Eropa, hingga Jepang"."""


def _with_lists_closed(made: list[Node], language: Language) -> list[Node]:
    """ "Mesir, Qatar hingga Turki": before the last of a list it is an "and"; else it tells how far."""
    closed = list(made)
    for at in range(3, len(made) - 1):
        joint = language.words.clause.reaching.get(made[at].low)
        before = at - 1 - (made[at - 1].low == ",")
        if joint is None or before < 2 or made[before - 1].low != ",":
            continue
        ends = [p for n in (before - 2, before, at + 1) if (p := made[n].phrase) is not None]
        kinds = {p.kind for p in ends}
        if len(ends) == 3 and (len(kinds) == 1 or kinds <= BODIES):
            closed[at] = replace(made[at], low=joint)
    return closed


OTHER_OFFICE = 16
"""Most words of ", also chairman of the Authority of Heads of State of ECOWAS,"."""


def _without_other_offices(made: list[Node], language: Language) -> list[Node]:
    """ "Tinubu, also chairman of ECOWAS, denounced it": ECOWAS only says what he is besides."""
    as_well = language.words.clause.as_well
    openings = (n for n in range(2, len(made) - 2) if made[n].low in as_well and made[n - 1].low == ",")
    opening = next(openings, 0)
    reach = range(opening + 1, min(opening + OTHER_OFFICE, len(made)))
    closing = next((n for n in reach if made[n].low == ","), 0)
    if not opening or not closing or not made[opening - 2].actor:
        return made
    inside = made[opening + 1 : closing]
    verb = any(node.low in language.auxiliaries or node.low.endswith(language.gerund) for node in inside)
    words = {word for node in inside for word in node.text.lower().split()}
    if verb or language.of_words.isdisjoint(words):
        return made
    plain = [Node(n.begin, n.end, made[opening].low, n.text) if n.actor else n for n in inside]
    return [*made[: opening + 1], *plain, *made[closing:]]


def _past_plain(made: Sequence[Node], at: int, language: Language) -> int:
    """The node left of the articles, adjectives and nouns that end at `at`."""
    first = at
    while at > 0 and first - at <= DESCRIBING:
        word = made[at].low or made[at].text.lower()
        named = not made[at].low and word not in language.plurals
        plain = (not named and word.replace("-", "").isalpha()) or word in ("-", "'s")
        if not plain or word in language.coordinators or word in language.auxiliaries:
            break
        if word in language.prepositions or word in language.relatives:
            break
        at -= 1
    return at


def _counted(word: str, language: Language) -> bool:
    """Whether a word says that several are described: "both US allies"."""
    return word in language.plurals or word in language.numbers


def _cabinets(sentence: Sentence, language: Language) -> dict[int, Phrase]:
    """ "President X's government", "pemerintahan X": the country's act and not X's; by where X begins."""
    rulers, cabinets = language.words.office.rulers, language.words.body.governments
    if rulers.isdisjoint(sentence.words) and cabinets.isdisjoint(sentence.words):
        return {}  # nearly all sentences
    theirs, tokens = rulers | cabinets, sentence.tokens
    out: dict[int, Phrase] = {}
    for phrase in sentence.phrases:
        if phrase.kind is not PhraseKind.PERSON or not (phrase.speaks_for or "").startswith("country/"):
            continue
        behind = bisect_left(tokens, phrase.end, key=attrgetter("begin"))
        before = bisect_left(tokens, phrase.begin, key=attrgetter("begin")) - 1
        owned = tokens[behind].low in GENITIVES if behind + 1 < len(tokens) else False
        led = language.nouns_after and before >= 0 and tokens[before].low in theirs
        if led or (owned and tokens[behind + 1].low in theirs):
            country, of = PhraseKind.COUNTRY, phrase.speaks_for
            out[phrase.begin] = replace(phrase, kind=country, entity=of, speaks_for=None)
    return out


def _of_people(sentence: Sentence, language: Language) -> frozenset[int]:
    """Where persons stand whose people or forces act: "pendukung ulama X", "militer pimpinan X"."""
    theirs = language.words.people.theirs
    if theirs.isdisjoint(sentence.words) or not language.words.group.delegations.isdisjoint(sentence.words):
        return frozenset()
    tokens = sentence.tokens
    out: set[int] = set()
    for at, token in enumerate(tokens[:-1]):
        if token.low in theirs:
            out.update(t.begin for t in tokens[at + 1 : at + 3] if t.text[:1].isupper())
    people = {p.begin for p in sentence.phrases if p.kind is PhraseKind.PERSON}
    return frozenset(out & people)


def _founded(sentence: Sentence, language: Language) -> frozenset[int]:
    """Where bodies stand that only tell who somebody is: "pendiri WikiLeaks, Julian Assange"."""
    founders = language.words.body.founders
    if founders.isdisjoint(sentence.words):
        return frozenset()
    tokens = sentence.tokens
    people = {p.begin for p in sentence.phrases if p.kind is PhraseKind.PERSON}
    out = set()
    for phrase in sentence.phrases:
        before = bisect_left(tokens, phrase.begin, key=attrgetter("begin")) - 1
        behind = bisect_left(tokens, phrase.end, key=attrgetter("begin"))
        if phrase.kind is PhraseKind.ORGANIZATION and before >= 0 and tokens[before].low in founders:
            behind += behind < len(tokens) and tokens[behind].low == ","
            if behind < len(tokens) and tokens[behind].begin in people:
                out.add(phrase.begin)
    return frozenset(out)


def _with_words(sentence: Sentence, kept: Sequence[Node]) -> list[Node]:
    out: list[Node] = []
    waiting = iter(kept)
    coming = next(waiting, None)
    behind = 0
    for token in sentence.tokens:
        while coming is not None and coming.begin <= token.begin:
            out.append(coming)
            behind = coming.end
            coming = next(waiting, None)
        if token.begin >= behind:
            out.append(Node(token.begin, token.end, token.low, token.text))
    if coming is not None:
        out += (coming, *waiting)
    return out
