"""Whose people are that only a possessive owns: "Kenya wants peace. Its foreign minister will visit Chad"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import PhraseKind
from kg.find.chunks import ChunkKind
from kg.find.phrases.unnamed import TOP
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.language import speech as speech_of
from kg.link.actors import kind_of_key, sense_of
from kg.link.called_states import state_told
from kg.link.offices import LEADERS, MINISTERS, SINGLE, speaks_for
from kg.link.walk import Walk
from kg.model import EntityKey

OWNERS = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION, PhraseKind.GROUP})
"""What may own them."""


def state_of_him(walk: Walk, proto: Proto) -> tuple[EntityKey, ...]:
    """ "Peru's President Alan Garcia recalled his ambassador to Chile": the state of whoever acts.

    So "Alan Garcia's government recalled its ambassador".
    """
    words = walk.known.language.words
    lows = walk.reading.sentence.lows if walk.reading is not None else ()
    own = lows[proto.first] if lows else ""
    led = not walk.leads and words.group.is_its(own)
    led = led and not words.office.rulers.isdisjoint(lows[: proto.first])
    if not led and own not in words.group.his:
        return ()
    person = next((p for k in (*walk.scope[:1], *walk.subjects[:1]) if (p := walk.cast.by_key(k))), None)
    state = speaks_for(walk, person) if person is not None else None
    return (state,) if state is not None else ()


def of_other_states(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "Peru's spokesman Y denied it. Mali's X will come, his spokesman said": Y is none of his; English."""
    lows = walk.reading.sentence.lows if walk.reading is not None else ()
    pack = walk.known.language
    if not lows or pack.nouns_after or lows[proto.first] not in pack.words.group.his or proto.counterpart:
        return []
    chief = walk.cast.by_key(walk.scope[-1]) if walk.scope else None
    state = speaks_for(walk, chief) if chief is not None else None
    if state is None:
        return []
    return [p.key for p in walk.cast.people if speaks_for(walk, p) not in (None, state)]


def whose_minister(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "Kenya has protested. Its foreign minister will visit Chad": of whom the sentence before told.

    Only one who acts: "recalled its ambassador" tells what is done with him.
    """
    reading, pack = walk.reading, walk.known.language
    if reading is None:
        return None
    lows = reading.sentence.lows
    if pack.nouns_after:
        return state_told(walk, reading, proto) if _is_its_minister(walk, proto) else None
    if lows[proto.first] in pack.words.group.his and (his := _of_the_nameless(walk, proto)) is not None:
        return his
    if not pack.words.group.is_its(lows[proto.first]):
        return None
    if proto.first == 0:
        return told_of_before(walk) if _acts(walk, proto.last) else None
    led = lows[proto.first - 1]
    says = led in pack.complementizers or led in pack.sayings
    if says and walk.leads and _acts(walk, proto.last):
        return walk.leading[0]  # "Kenya said its foreign minister would"
    return whose_it_is(walk, proto)


def whose_it_is(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "Kenya, its foreign minister said, would": the state that leads, or of which the sentence before told.

    So "according to its foreign minister", "said its foreign minister"; not "met Togo and its president".
    """
    lows, pack = walk.reading.sentence.lows if walk.reading is not None else (), walk.known.language
    offices = bool(proto.offices) and proto.chunk is None
    if not lows or not offices or pack.nouns_after or not pack.words.group.is_its(lows[proto.first]):
        return None
    led, behind = lows[proto.first - 1] if proto.first else "", lows[proto.last : proto.last + 1]
    says = bool(behind) and behind[0] in pack.sayings
    apart = led in APART and (says or led == "")
    source = tuple(lows[max(0, proto.first - 2) : proto.first]) in speech_of(pack.code).sources
    if not (apart or led in pack.sayings or source):
        return None
    return walk.leading[0] if walk.leads else told_of_before(walk)


APART = frozenset({"", ",", '"', "”", "’", "'", "»"})
"""What stands before whoever says what has gone before, or right behind."""


def _is_its_minister(walk: Walk, proto: Proto) -> bool:
    """ "Kenya protes. Presidennya akan berkunjung": where it opens its clause, before a verb."""
    reading, pack = walk.reading, walk.known.language
    lows = reading.sentence.lows if reading is not None else ()
    if proto.first > 0 and (lows[proto.first - 1] != "," or walk.here or walk.scope):
        return False
    own = bool(proto.offices) and lows[proto.last - 1].endswith(pack.words.title.own_suffix)
    behind = proto.last
    while own and behind < len(lows) - 1 and pack.before_verbs(lows[behind]):
        behind += 1
    clause = pack.words.verb
    verbs = (clause.active_prefix, clause.passive_prefix, clause.stative_prefix)
    return own and behind < len(lows) and lows[behind].startswith(verbs)


def _of_the_nameless(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "While Norway's premier was in Ottawa, his foreign minister met X": the premier's."""
    if proto.first == 0 and any([c.to == () for c in proto.offices]) and _acts(walk, proto.last):
        leader = walk.cast.by_key(walk.subjects[0]) if walk.subjects else None
        leads = leader is not None and any(
            walk.known.level(office) in SINGLE and not former for office, _, former in leader.offices
        )
        if leader is not None and leads and not proto.counterpart:
            return speaks_for(walk, leader)  # "Peru's president condemned it. His foreign minister urged"
    told = walk.nameless is not None and walk.nameless_number == walk.number and not walk.scope
    fits = told and not proto.counterpart and any([claim.to == () for claim in proto.offices])
    return walk.nameless.entity if fits and walk.nameless is not None else None


def body_it_is(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "NATO will grow when its leaders meet", "NATO agreed. Its leaders will meet": a body with members.

    The body that the sentence names before, else the one with which the sentence before began.
    """
    protos = walk.reading.protos if walk.reading is not None else ()
    bodies = [p for p in protos if p.kind is PhraseKind.ORGANIZATION and p.last <= proto.first]
    if bodies:
        return _with_members(walk, _body_of(walk, bodies[-1]))
    return _with_members(walk, told_of_before(walk) if proto.first == 0 else None)


def leaders_they_are(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "EU leaders will discuss it when they meet": the body whose leaders alone are named before."""
    reading, pack = walk.reading, walk.known.language
    if reading is None or pack.nouns_after:
        return None
    before = [p for p in reading.protos if p.last <= proto.first and p.kind is not PhraseKind.PLACE]
    if len(before) != 1 or before[0].kind not in (PhraseKind.ORGANIZATION, PhraseKind.GROUP):
        return None
    told = reading.sentence.lows[max(0, before[0].first - LEADERS_OF) : before[0].last + LEADERS_OF]
    if not any(pack.words.title.ranks.get(low) in TOP for low in told):
        return None
    return _with_members(walk, _body_of(walk, before[0]))


LEADERS_OF = 4
"""Words between leaders and their body: "leaders of the African Union", "the bloc's foreign ministers"."""


def _body_of(walk: Walk, proto: Proto) -> EntityKey | None:
    """The body of a phrase: by its name, else ("The alliance") the one named last."""
    if proto.chunk is not None:
        return sense_of(walk, proto.chunk).key if proto.chunk.senses else None  # a body that no table lists
    return next(iter(walk.bodies_named), None)


def _with_members(walk: Walk, key: EntityKey | None) -> EntityKey | None:
    """The body, if states are its members on the article's day."""
    return key if key is not None and walk.known.reference.members_on(key, walk.day) else None


def told_of_before(walk: Walk) -> EntityKey | None:
    """The state or body with which the sentence before began, in the same paragraph."""
    before = walk.out.sentences[-1] if walk.out.sentences else None
    if before is None or walk.reading is None or before.paragraph != walk.reading.sentence.paragraph:
        return None
    return next((p.entity for p in before.phrases[:1] if p.kind in OWNERS), None)


def _acts(walk: Walk, at: int) -> bool:
    """Whether a verb follows: "its foreign minister will", "its ambassador condemned"."""
    assert walk.reading is not None
    lows, pack = walk.reading.sentence.lows, walk.known.language
    low = lows[at] if at < len(lows) else ""
    return low in pack.auxiliaries or low in pack.sayings or low.endswith(pack.past)


def one_apart(walk: Walk, proto: Proto, states: int) -> bool:
    """ "Fiji praised Tonga and Samoa, but they rejected its offer": not Fiji, one of `states` in all."""
    pack = walk.known.language
    if states < 3 or walk.reading is None:
        return False
    behind = walk.reading.sentence.lows[proto.last : proto.last + BEHIND]
    if pack.nouns_after:  # "tetapi mereka menolak tawarannya"
        suffix = pack.words.title.own_suffix
        return any(low.endswith(suffix) for low in behind[1 : 1 + OWN])
    return not (pack.words.clause.body_pronouns | pack.words.group.its).isdisjoint(behind)


def without_host(walk: Walk, proto: Proto, states: list[EntityKey]) -> list[EntityKey]:
    """ "Kenya hosted Chad and Mali, and they signed a pact", "hosted by Kenya": not Kenya; English."""
    pack = walk.known.language
    if len(states) < 3 or walk.reading is None or pack.nouns_after:
        return states
    lows, hosting = walk.reading.sentence.lows, pack.words.place.hosting
    named = [p for p in walk.reading.protos if p.last <= proto.first and p.kind is not PhraseKind.PLACE]
    if not named or hosting.isdisjoint(lows):
        return states
    if not hosting.isdisjoint(lows[named[0].last : named[0].last + HOSTS]):
        return states[1:]
    agents = [p.first for p in named if p.first > 1 and lows[p.first - 1] in pack.words.clause.agents]
    return states[:-1] if any([lows[at - 2] in hosting for at in agents]) else states


HOSTS = 3
"""Tokens behind a state among which the verb of hosting stands: "Kenya will host"."""


def last_two(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "Oslo urged Chad and Mali to sign; both refused", "and Togo urged both": two of three."""
    lows, pack = walk.reading.sentence.lows if walk.reading else (), walk.known.language
    if pack.nouns_after or not lows or lows[proto.first] not in pack.two or proto.noun != "pronoun":
        return []
    if len(set(walk.scope)) > 1 or len(walk.here) < 3:
        return []
    chunks = walk.reading.scene.chunks.values() if walk.reading else ()
    acts = any(c.last == proto.first - 1 and c.kind in NAMED for c in chunks)  # "Togo urged both"
    return list(walk.here)[: -1 if acts else None][-2:]


NAMED = frozenset({ChunkKind.COUNTRY, ChunkKind.ORGANIZATION, ChunkKind.PERSON})
"""Kinds of who may act before "both"."""


def joined_here(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "Mali mendesak Niger dan Chad mundur, tetapi keduanya menolak": those joined by "dan", and no third.

    Nobody where the sentence joins two rows of states, or none.
    """
    if walk.reading is None or len(walk.here) < 3 or len(set(walk.scope)) > 1:
        return []
    several = rows_before(walk, walk.reading, proto)
    row = several[0] if len(several) == 1 else []
    return row if len(row) < len(walk.here) else []


def rows_before(walk: Walk, reading: Reading, proto: Proto) -> list[list[EntityKey]]:
    """The rows of states that the sentence joins before a phrase: "Fiji, Tonga and Samoa closed their"."""
    lows, joints = reading.sentence.lows, walk.known.language.coordinators
    rows: list[list[EntityKey]] = []
    end = -1
    for chunk in reading.chunks:
        if chunk.first >= proto.first:
            break
        if chunk.kind is not ChunkKind.COUNTRY or not chunk.senses:
            continue
        between, key = lows[end : chunk.first] if end >= 0 else (), sense_of(walk, chunk).key
        joined = bool(between) and joints.issuperset(between) and key not in rows[-1]
        if not joined or (len(between) > 1 and len(rows[-1]) < SERIES):  # "with Oman, and Togo recalled"
            rows.append([])
        rows[-1].append(key)
        end = chunk.last
    return [row for row in rows if len(row) > 1 and walk.here.keys() >= {*row}]


SERIES = 2
"""Fewest of a row before a last one with a comma and "and": "Chad, Mali, and Togo"."""


def joined_before(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "Brazil urged Guyana and Peru to withdraw. Both refused": the two joined in the sentence before.

    So "Chad and Mali signed the pact. Togo congratulated both", where neither is named again.
    """
    told = proto.noun == "pronoun" and not walk.known.language.nouns_after and not walk.scope
    lows, two = walk.reading.sentence.lows if walk.reading else (), walk.known.language.two
    both = bool(lows) and lows[proto.first] in two  # of ties, "them" means no states
    apart = both and len(walk.here) == 1 and walk.here.keys().isdisjoint(walk.joined)
    opens = proto.first == 0 or apart
    last = walk.number - walk.joined_number == 1 and walk.together_number != walk.joined_number
    if not (told and opens and last):
        return []
    pack, led = walk.known.language, walk.before.sentence.lows[1:3] if walk.before is not None else ()
    if not (pack.people.isdisjoint(led) and pack.government.isdisjoint(led)):
        return []  # "Brazilian officials met X of Guyana and Y of Peru. They": the officials are among them
    return walk.joined if all([kind_of_key(key) != "person" for key in walk.joined]) else []


OWN = 2
"""Tokens behind the verb of "mereka" of which one may end in whose it is."""

BEHIND = 6
"""Tokens behind "they" in which "it" or "its" tells that one of the states named is not among them."""


def just_so_many(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "X tiba bersama Y dan Z. Ketiganya diterima ...": all whom the last sentence names, if so many."""
    last = walk.number - walk.together_number == 1 and not walk.scope
    states = proto.noun in ("country", "side")
    return walk.together if last and not states and len(walk.together) == proto.count else []


def of_those_here(walk: Walk) -> list[EntityKey]:
    """ "Menlu X memuji Presiden Y dan mengatakan kedua negara ...": the states of the two whom it names."""
    people = [who for key in dict.fromkeys(walk.scope) if (who := walk.cast.by_key(key)) is not None]
    states = dict.fromkeys(of for who in people if (of := speaks_for(walk, who)) is not None)
    found = [key for key in states if key.startswith("country/")]
    return found if len(found) == 2 else []


def of_those_between(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "In the talks between Togo and Mali, both sides vowed ...": the two states of whose talks it tells."""
    if proto.noun not in SIDES or (proto.count or TWO) != TWO:
        return []
    pack, lows = walk.known.language, walk.reading.sentence.lows[: proto.first] if walk.reading else ()
    talks = pack.words.place.assemblies
    at = [n for n, low in enumerate(lows) if n > 1 and pack.prepositions.get(low) == "between"]
    met = any(not talks.isdisjoint(lows[n - 2 : n]) for n in at)
    people = [who for key in dict.fromkeys(walk.scope) if met and (who := walk.cast.by_key(key)) is not None]
    states = dict.fromkeys([*(speaks_for(walk, who) for who in people), *walk.here])
    found = [key for key in states if key is not None and key.startswith("country/")]
    return found if met and len(found) == 2 else []


TWO = 2
"""As many as "both sides" are."""

SIDES = frozenset({"country", "side", "parties", "states"})
"""What a plural calls those who talk with each other."""


def of_above(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "Di hadapan Presiden X dan Presiden Y, kedua menteri meneken ...": for the states of X and Y."""
    people = [who for key in walk.scope if (who := walk.cast.by_key(key)) is not None]
    held = {walk.known.level(office) for who in people for office, _, former in who.offices if not former}
    return of_those_here(walk) if proto.noun == "minister" and "ministerial" not in held else []


def of_that_office(walk: Walk, proto: Proto, keys: list[EntityKey]) -> list[EntityKey]:
    """ "Premier X received Presidents Y and Z. The presidents thanked": nobody of another office.

    All of them where fewer than two hold that office; English.
    """
    if walk.reading is None or walk.known.language.nouns_after:
        return keys
    lows = [t.low.removesuffix("s") for t in walk.reading.scene.tokens[proto.first : proto.last]]
    titles = (tuple(lows[at:]) for at in range(len(lows)))  # "the prime ministers", "the ministers"
    told = (walk.known.offices.family(title[0])[1].get(title) for title in titles)
    office = next((office for office in told if office is not None), None)
    held = {key: {o for o, _, _ in p.offices} for key in keys if (p := walk.cast.by_key(key)) is not None}
    ranks = MINISTERS if proto.noun == "minister" else frozenset[str]()
    equals = {o for offices in held.values() for o in offices if o == office or walk.known.level(o) in ranks}
    holders = [key for key in keys if not equals.isdisjoint(held.get(key, ()))]
    others = all(held.get(key) for key in keys)
    return holders if others and len(holders) > 1 else keys


TITLE = 4
"""Most words of an office behind "kedua": "menteri koordinator bidang pangan"."""


def of_the_same_office(walk: Walk, proto: Proto) -> list[EntityKey]:
    """ "kedua menlu", "kedua presiden": the last two named together who both hold that very office.

    So it is not whom one of them praised since, nor a minister of defence; Indonesian.
    """
    if walk.reading is None or not walk.known.language.nouns_after:
        return []
    lows = walk.reading.sentence.lows[proto.first + 1 : proto.first + 1 + TITLE]
    titles = (lows[:length] for length in range(len(lows), 0, -1))
    told = (walk.known.offices.family(title[0])[1].get(tuple(title)) for title in titles)
    office = next((office for office in told if office is not None), None)

    def holds(key: EntityKey) -> bool:
        person = walk.cast.by_key(key)
        return person is not None and any(held == office for held, _, _ in person.offices)

    if office is None:
        return []
    pairs = [pair for pair in walk.pairs if len(pair) == TWO and all(map(holds, pair))]
    return pairs[0] if pairs else []


def of_another_rank(walk: Walk, pair: Sequence[EntityKey], ranks: frozenset[str]) -> bool:
    """Whether all that is known of two people is another rank: two ministers are not "kedua presiden"."""
    for key in pair:
        person = walk.cast.by_key(key)
        levels = {walk.known.level(o) for o, _, former in person.offices if not former} if person else set()
        if levels & (MINISTERS | LEADERS) and not levels & ranks and ranks:
            return True
    return False
