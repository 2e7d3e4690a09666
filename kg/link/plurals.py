"""Whom plurals mean: "both", "kedua negara", "ketiga pihak", "they"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from kg.document import Phrase, PhraseKind
from kg.find.phrases.company import ALL, ARMS, EACH, TALKING
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.language import speech
from kg.language.pack import Language
from kg.link.actors import kind_of_key
from kg.link.convened import convened, of_a_region, whose_leaders
from kg.link.crowds import told_of_a_crowd
from kg.link.fighting import who_stop_fighting
from kg.link.its_own import (
    joined_before,
    joined_here,
    just_so_many,
    last_two,
    leaders_they_are,
    of_above,
    of_another_rank,
    of_that_office,
    of_the_same_office,
    of_those_between,
    of_those_here,
    one_apart,
    without_host,
)
from kg.link.offices import LEADERS, MINISTERS, speaks_for
from kg.link.those_who_led import led_before, they_are_states
from kg.link.together import most_together, often_together
from kg.link.unnamed import parties_phrase, the_two_sides
from kg.link.visited import visited_before
from kg.link.walk import Walk
from kg.model import EntityKey


def plural_phrase(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """The phrase of a plural; None where too few were named."""
    if proto.noun == EACH:
        return _either_of_two(walk, begin, end)
    two = _both_of_whom(walk, proto) or _two_of_this_sentence(walk, proto) or of_those_between(walk, proto)
    two = two or _two_besides_him(walk, proto)
    return _as_phrase(walk, two, begin, end) if two else _told_together(walk, proto, begin, end)


def _either_of_two(walk: Walk, begin: int, end: int) -> Phrase | None:
    """ "Each side accused the other": the two joined, or the only two countries named, just before."""
    if len(walk.together) == 2 and walk.number - walk.together_number == 1:
        return _as_phrase(walk, walk.together, begin, end)
    for keys, number in ((walk.joined, walk.joined_number), (walk.gathered, walk.gathered_number)):
        if len(keys) == 2 and walk.number - number <= 1:
            return _of_parties(keys, begin, end)
    return None


def _told_together(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """The phrase of those who were named together before."""
    if proto.noun in ("parties", "states"):
        return parties_phrase(walk, proto, begin, end)
    if proto.count == ALL:
        return _all_of_them(walk, proto, begin, end)
    if proto.noun == "pronoun":
        if _of_people_unnamed(walk, proto) or _of_one_who_speaks(walk, proto):
            return None
        if (they := _of_states_or_leaders(walk, proto, begin, end)) is not None:
            return they
    several = (proto.count or 0) > 2
    many = _so_many(walk, proto) if several and proto.noun not in ("country", "side") else []
    many = many or (_so_many_of_rank(walk, proto) or just_so_many(walk, proto) if several else [])
    if proto.noun == "person" and any(kind_of_key(k) != "person" for k in many):
        return None  # "the three men": nobody, where states were named
    if many:
        person = walk.cast.by_key(many[0])
        speaks = speaks_for(walk, person) if person else many[0]
        return Phrase(
            begin, end, PhraseKind(kind_of_key(many[0])), many[0], False, speaks, others=tuple(many[1:])
        )
    if (
        proto.noun in ("country", "side", TALKING, ARMS)
        or (several and proto.noun == "all")
        or they_are_states(walk, proto)
    ):
        keys = most_together(walk) if proto.noun in (TALKING, ARMS) else _parties(walk, proto)
        keys = keys or (_parties(walk, proto) if proto.noun == ARMS else _who_acted_together(walk))
        if len(keys) < 2 and proto.noun == "all":
            keys = next((named for named in walk.sides if len(named) == proto.count), [])
        return _of_parties(keys, begin, end) if len(keys) > 1 else None
    keys = _of_rank(walk, proto)
    parties = [] if keys or proto.noun not in RANKS else _parties(walk, proto) or of_above(walk, proto)
    if len(parties) > 1:
        return _of_parties(parties, begin, end)  # nobody of the rank has a name: their countries
    if proto.count == 2 and keys not in walk.pairs and (two := _the_two(walk)):
        keys = two
        if (kind := PhraseKind(kind_of_key(two[0]))) is not PhraseKind.PERSON:
            return Phrase(begin, end, kind, two[0], False, two[0], others=(two[1],))
    told = proto.noun == "pronoun" and not walk.known.language.nouns_after
    here = list(dict.fromkeys(walk.scope)) if told else []  # "He met Dussey, and they agreed"
    keys = keys or (here if len(here) == 2 else []) or walk.together[:2] or walk.recent[:2]
    if len(keys) < 2 or (proto.count or 2) > 2:
        body = convened(walk) if several and proto.noun == "leader" else None
        return _as_members(body, begin, end) if body is not None else None
    return _as_phrase(walk, keys, begin, end)


def _as_phrase(walk: Walk, keys: Sequence[EntityKey], begin: int, end: int) -> Phrase:
    """People, or states, as one phrase."""
    if (kind := PhraseKind(kind_of_key(keys[0]))) is not PhraseKind.PERSON:
        return Phrase(begin, end, kind, keys[0], False, keys[0], others=tuple(keys[1:]))
    people = [p for k in keys if (p := walk.cast.by_key(k))]
    speaks = speaks_for(walk, people[0]) if people else None
    return Phrase(begin, end, kind, keys[0], False, speaks, others=tuple(keys[1:]))


def _both_of_whom(walk: Walk, proto: Proto) -> list[EntityKey] | None:
    """ "called X and Y, both of whom assured him": the two named last in the sentence."""
    lows, pack = walk.reading.sentence.lows if walk.reading else (), walk.known.language
    behind = lows[proto.last : proto.last + 2]
    relative = len(behind) == 2 and behind[0] in pack.of_words and behind[1] in pack.relatives
    if not relative or pack.nouns_after:
        return None
    people, states = list(dict.fromkeys(walk.scope)), list(walk.here)
    two = states[-2:] if behind[1] in pack.words.place.which or len(people) < 2 else people[-2:]
    return two if len(two) == 2 else None


def _of_states_or_leaders(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """ "They" who are a body's leaders, or states that were named together."""
    if (body := leaders_they_are(walk, proto)) is not None:
        return Phrase(begin, end, PhraseKind.ORGANIZATION, body, False)
    both = walk.known.language.two if walk.reading is not None else ()
    row = joined_here(walk, proto) if walk.reading and walk.reading.sentence.lows[proto.first] in both else []
    states = led_before(walk, proto) or row or last_two(walk, proto)
    states = states or _states_beside(walk, proto) or _who_acted_together(walk) or joined_before(walk, proto)
    return _of_parties(states, begin, end) if states else None


def _as_members(body: EntityKey, begin: int, end: int) -> Phrase:
    """The phrase of those who lead a body: they condemn for it, and sign each for his own state."""
    return Phrase(begin, end, PhraseKind.GROUP, body, False)


def _of_parties(keys: Sequence[EntityKey], begin: int, end: int) -> Phrase | None:
    """The phrase of countries or bodies; None of none."""
    if not keys:
        return None
    kind = PhraseKind(kind_of_key(keys[0]))
    return Phrase(begin, end, kind, keys[0], False, keys[0], others=tuple(keys[1:]))


def _of_people_unnamed(walk: Walk, proto: Proto) -> bool:
    """ "Police said they had detained 700 people": they are the police, of whom the text tells no more."""
    if walk.reading is None:
        return False
    if _some_of_them(walk, proto):
        return True
    if proto.first == 0 and walk.before is not None:
        return _begins_with_people(walk.before, walk.known.language)
    pack, tokens = walk.known.language, walk.reading.scene.tokens
    if pack.nouns_after and told_of_a_crowd(walk.reading, proto.first, pack):
        return True
    at = proto.first - 1
    at -= at > 0 and tokens[at].low in pack.complementizers
    if at < 1 or tokens[at].low not in pack.sayings:
        return False
    at -= 1
    while at > 0 and tokens[at].low in pack.auxiliaries:
        at -= 1
    names = pack.words.people
    owner = tokens[at - 1].text[:1] if at else ""
    return tokens[at].low in names.unnamed | names.unnamed_agents and not (at > 1 and owner.isupper())


def _some_of_them(walk: Walk, proto: Proto) -> bool:
    """ "Hundreds marched, some of them with flags": of those whom the sentence tells of without a name."""
    if walk.reading is None or walk.known.language.nouns_after or proto.first < 2 or walk.scope or walk.leads:
        return False
    return walk.reading.sentence.lows[proto.first - 1] in walk.known.language.of_words


def _begins_with_people(before: Reading, pack: Language) -> bool:
    """ "Ribuan demonstran memblokade jalan. Mereka menuntut ...": people of whom nobody has a name."""
    lows, at = before.sentence.lows, 0
    counts = (pack.quantities, pack.of_words, pack.numbers)
    leads = counts if pack.nouns_after else (*counts, pack.determiners)  # "The sailors were fined. They ..."
    while at < len(lows) - 1 and any(lows[at] in words for words in leads):
        at += 1
    names = pack.words.people
    return bool(lows) and (lows[at] in names.unnamed or lows[at] in names.without_names)


def _the_two(walk: Walk) -> list[EntityKey]:
    """Who "the two" are: of this sentence the last two people, else those joined by "and" in the last."""
    here = list(dict.fromkeys(walk.scope))
    if len(here) > 2 and _looks_on(walk):
        return here[-3:-1]
    if len(here) > 1:
        return here[-2:]  # "Mandela, who had coaxed Mobutu and Kabila, said that the two would meet"
    if walk.gathered_number > walk.together_number and len(walk.gathered) == 2 and not here:
        return walk.gathered
    joined = walk.pairs[0] if walk.pairs else []
    return joined if len(joined) == 2 and set(joined) < set(walk.together) else []


def _looks_on(walk: Walk) -> bool:
    """ "X met Y in the presence of Z, and the two agreed": whoever looked on is none of the two."""
    text = " ".join(walk.reading.sentence.lows) if walk.reading is not None else ""
    slots = walk.known.language.prepositions.items()
    return any(slot == "presence" and " " in words and f" {words} " in text for words, slot in slots)


def _two_of_this_sentence(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "Presiden X menjamu Presiden Y, dan keduanya sepakat": the two people whom the sentence names."""
    lows = walk.reading.sentence.lows if walk.reading else ()
    pack = walk.known.language
    joined = 0 < proto.first < len(lows) and lows[proto.first - 1] in pack.coordinators
    if not joined or lows[proto.first] not in pack.words.group.both_of_them:
        return []  # "X dan Y menerima keduanya": two others
    here = list(dict.fromkeys(walk.scope))
    return here if len(here) == 2 else []


def _two_besides_him(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "X menelepon Y dan Z. Ia meminta keduanya menahan diri": the two whom he called, and not himself."""
    lows, himself = walk.reading.sentence.lows if walk.reading else (), set(walk.scope)
    if proto.first >= len(lows) or lows[proto.first] not in walk.known.language.words.group.both_of_them:
        return []
    others = [key for key in walk.together if key not in himself]
    return others if len(himself) == 1 and len(walk.together) == len(others) + 1 == 3 else []


NEAR = 2
"""Sentences in which "the leaders" still are those who were named together."""


def _all_of_them(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """ "Para pemimpin": of the body that met; "the leaders": those named together, else of the body told."""
    nouns_after = walk.known.language.nouns_after
    if nouns_after and (body := convened(walk)) is not None:
        return _as_members(body, begin, end)
    if nouns_after and _all_of_another_rank(walk, proto):
        return None
    lately = walk.number - walk.together_number <= NEAR
    if proto.noun == "minister" and walk.pairs and not (nouns_after or lately):
        return _as_phrase(walk, walk.pairs[0], begin, end)  # not the states that one of them went to since
    named = _all_together(walk, proto, begin, end)
    if named is not None or nouns_after or proto.noun not in RANKS:
        return named
    body = whose_leaders(walk, proto.noun)
    walk.body_led = (walk.number, body) if body is not None else walk.body_led
    return Phrase(begin, end, PhraseKind.ORGANIZATION, body, False) if body is not None else None


def _all_together(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """ "The leaders also condemned": the people, else the countries, of the last sentence with several."""
    keys = walk.together if walk.number - walk.together_number <= NEAR else []
    if not keys and walk.number - walk.gathered_number <= NEAR:
        keys = [] if of_a_region(walk, proto) else walk.gathered
    keys = of_that_office(walk, proto, keys)
    if len(keys) < 2:
        return None
    person = walk.cast.by_key(keys[0])
    speaks = speaks_for(walk, person) if person else keys[0]
    kind = PhraseKind.PERSON if person else PhraseKind.COUNTRY
    return Phrase(begin, end, kind, keys[0], False, speaks, others=tuple(keys[1:]))


def _all_of_another_rank(walk: Walk, proto: Proto) -> bool:
    """ "X dan Y bertemu. Para menteri sepakat": whether none of those named together is of that rank."""
    ranks = RANKS.get(proto.noun) or LEADERS
    people = [p for key in walk.together if (p := walk.cast.by_key(key)) is not None]
    return not any(walk.known.level(o) in ranks for p in people for o, _, former in p.offices if not former)


def _states_beside(walk: Walk, proto: Proto) -> list[EntityKey]:
    """The countries of this sentence that "they", "kedutaan mereka" are: two or more, and no two people."""
    if len(set(walk.scope)) > 1 or len(walk.here) < 2:
        return []
    if (row := joined_here(walk, proto)) and not (proto.count and proto.count != len(row)):
        return row
    here, opening = list(walk.here), walk.reading.scene.low(0) if walk.reading is not None else ""
    besides = (
        opening in walk.known.language.words.group.besides
    )  # "Selain X, Y dan Z memanggil duta besar mereka"
    return without_host(walk, proto, here[besides or one_apart(walk, proto, len(here)) :])


def _who_acted_together(walk: Walk) -> list[EntityKey]:
    """ "Egypt and Oman cut ties with Qatar. They accused it ...": the states that led the last sentence."""
    before = walk.number - walk.acting_number == 1 and not walk.scope and not walk.leads
    return walk.acting_together if before and not walk.known.language.nouns_after else []


def _of_one_who_speaks(walk: Walk, proto: Proto) -> bool:
    """ "Rusia mengatakan kepada AS bahwa mereka ...": Indonesian says so of a state that speaks alone.

    So it does of a body: "Uni Eropa mengumumkan bahwa mereka akan ...".
    """
    pack = walk.known.language
    if not pack.nouns_after or walk.reading is None:
        return False
    bodies = (PhraseKind.ORGANIZATION, PhraseKind.GROUP)
    if not walk.here and not any(p.kind in bodies and p.first < proto.first for p in walk.reading.protos):
        return False
    tokens = walk.reading.scene.tokens[: proto.first]
    verbs = speech(pack.code).verbs.keys()
    if not tokens or tokens[-1].low not in pack.complementizers | verbs:
        return False
    lows = {t.low for t in tokens}
    several = (
        (pack.coordinators - {","}) | pack.two | pack.collectives.keys() | pack.plurals | pack.determiners
    )
    return bool(verbs & lows) and several.isdisjoint(lows)


RANKS = {"minister": MINISTERS, "leader": LEADERS, "official": frozenset[str]()}
"""The levels of whom a plural calls ministers or leaders; of "officials" they may be any."""


def _of_rank(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "kedua menteri", "kedua pemimpin": two people named together, else the last two of that rank."""
    ranks = RANKS.get(proto.noun)
    if ranks is None:
        return []
    if equals := of_the_same_office(walk, proto):
        return equals
    here = set(walk.scope)
    for pair in walk.pairs:
        # "X memuji Trump, yang menelepon kedua pemimpin": X may be one of the two, and Trump not
        if len(pair) == 2 and not {*walk.scope[-1:]} & set(pair) and not of_another_rank(walk, pair, ranks):
            return pair
    out: list[EntityKey] = []
    countries: list[EntityKey | None] = []
    if not walk.known.language.nouns_after and (equals := _of_one_office(walk, ranks, here)):
        return equals
    for key in walk.recent:
        person = walk.cast.by_key(key)
        if person is None or key in here or speaks_for(walk, person) in countries:
            continue
        if any(walk.known.level(o) in ranks and not former for o, _, former in person.offices):
            out.append(key)
            countries.append(speaks_for(walk, person))
    return out[:2] if len(out) > 1 else []


LATELY = 6
"""Most people back among whom "the two ministers" are those of one office."""


def _of_one_office(walk: Walk, ranks: frozenset[str], here: set[EntityKey]) -> list[EntityKey]:
    """ "received his counterpart, who came with another. The two ministers": those of one office."""
    seen: dict[str, EntityKey] = {}
    for key in walk.recent[:LATELY]:
        person = walk.cast.by_key(key)
        if person is None or key in here:
            continue
        for office in (o for o, _, former in person.offices if not former and walk.known.level(o) in ranks):
            other = walk.cast.by_key(seen[office]) if office in seen else None
            if other is not None and speaks_for(walk, other) != speaks_for(walk, person):
                return [key, seen[office]]
            seen.setdefault(office, key)
    return []


def _so_many(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "Ketiga menteri", "all three": who was named for so many countries together, each country else."""
    parties = _parties(walk, proto) if proto.noun == "all" else []
    fits = not parties or {walk.company.get(k, "") for k in parties} == {*walk.company.values()}
    if walk.number - walk.company_number <= NEAR and len(walk.company) == proto.count and fits:
        return list(walk.company.values())
    if parties:
        return parties  # "the trio" may be bodies and rebels as well
    return next((pair for pair in walk.pairs if len(pair) == proto.count), [])


def _so_many_of_rank(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "X thanked Y. Z welcomed it. The three leaders will meet": the last of that rank, one a state."""
    ranks, count = RANKS.get(proto.noun), proto.count or 0
    found: dict[EntityKey | None, EntityKey] = {}
    for key in walk.recent[:LATELY] if ranks else ():
        person = walk.cast.by_key(key)
        held = (o for o, _, former in person.offices if not former) if person is not None else ()
        if person is not None and any(walk.known.level(o) in (ranks or ()) for o in held):
            found.setdefault(speaks_for(walk, person), key)
    return list(found.values())[:count] if len(found) >= count else []


def _parties(walk: Walk, proto: Proto) -> list[EntityKey]:
    """So many countries, or parties of whatever kind, that were named together last.

    Whoever acts on three and more is none of them: "Israel menarik duta besarnya dari ketiga negara".
    """
    count = proto.count or 2
    named = [walk.opponents] if proto.noun == "side" and walk.opponents else []
    named += [who_stop_fighting(walk), the_two_sides(walk), often_together(walk)] if count == 2 else []
    anybody = proto.noun in ("side", "all")
    fitting = (
        [k for k in keys if anybody or kind_of_key(k) == "country"]
        for keys in chain(named, walk.listed, walk.sides)
    )
    pairs = (keys for keys in fitting if len(keys) == count)
    if (last := next(pairs, None)) is not None:
        return _told_of_here(walk, [last, *islice(pairs, OTHERS)]) if proto.noun == "country" else last
    own = walk.leading[0] if walk.leads and count > 2 else None
    found = [c for c in walk.countries if c != own][:count]
    if len(found) < 2 and count == 2 and proto.noun in ("country", "side"):
        met = [*found, *of_those_here(walk), *_of_whom_it_was(walk), *visited_before(walk)]
        found = list(dict.fromkeys(met))[:2]
    return found if len(found) == count else []


OTHERS = 8
"""So many before those named together last may be meant instead."""

NEAR_HERE = 12
"""Sentences of a paragraph that are looked back at."""


def _told_of_here(walk: Walk, pairs: Sequence[list[EntityKey]]) -> list[EntityKey]:
    """The first of `pairs` of whom one is named in this paragraph already; else the first of all."""
    if walk.reading is None:
        return pairs[0]
    told = {p.speaks_for or p.entity for p in _phrases_here(walk)}
    return next((keys for keys in pairs if not told.isdisjoint(keys)), pairs[0])


def _phrases_here(walk: Walk) -> Iterator[Phrase]:
    """The phrases of the sentences before this one in its paragraph."""
    paragraph = walk.reading.sentence.paragraph if walk.reading is not None else -1
    for sentence in islice(reversed(walk.out.sentences), NEAR_HERE):
        if sentence.paragraph != paragraph:
            return
        yield from sentence.phrases


def _of_whom_it_was(walk: Walk) -> list[EntityKey]:
    """The state of whoever the sentence before was about."""
    person = walk.cast.by_key(walk.subjects[0]) if walk.subjects else None
    state = speaks_for(walk, person) if person is not None else None
    return [state] if state is not None and state.startswith("country/") else []
