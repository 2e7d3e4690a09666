"""Whose a title without a country is: told by the sentence and those around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log

from kg.find.chunks import Chunk
from kg.find.gazetteer import Form
from kg.find.scene import OfficeClaim
from kg.language.pack import Language
from kg.link.actors import dateline_country, kind_of_key, sense_of
from kg.link.bodies import is_taken
from kg.link.called_states import codes_of
from kg.link.forms import has_none, is_elsewhere
from kg.link.likely import fit
from kg.link.offices import AMBASSADORIAL, same_office, speaks_for
from kg.link.people import Person
from kg.link.visited import visited_before
from kg.link.walk import Walk
from kg.model import EntityKey, ZoneKind


def spoke_last(walk: Walk) -> list[EntityKey]:
    """The country of whoever the last sentence was about, unless a country led a later one."""
    if walk.leads or not walk.subjects or walk.subject_number < walk.lead_number:
        return []
    person = walk.cast.by_key(walk.subjects[0])
    country = speaks_for(walk, person) if person is not None else None
    return [country] if country is not None and kind_of_key(country) == "country" else []


def nearest(walk: Walk, person: Person, claim: OfficeClaim) -> EntityKey | None:
    """The home country, unless that office is somebody else's there, or nobody's; else the last named."""
    if owned_by_last(walk, claim) and _its_own(walk, claim) and not walk.leads:
        return next((c for c in walk.countries if c not in walk.here), None)
    home = walk.out.home
    if walk.known.language.nouns_after and (there := _spoken_in(walk, claim)) is not None:
        return there  # "Di Riyadh, Menteri Perdagangan X menyatakan"
    if claim.pointed and (before := _told_before(walk, claim)) is not None:
        return before
    if walk.acting is not None and not any(h.of == home for h in walk.known.holders.get(person.key, ())):
        return walk.acting
    if (there := _spoken_in(walk, claim)) is not None and not (home and _not_of(walk, person, claim, home)):
        return there
    # "Its trade minister, X, is expected": of whoever the sentence before told of, in a home paper, too
    if owned_by_last(walk, claim) and (home is None or claim.first == 0):
        return next(iter([*reversed(walk.here)] or walk.leading or walk.countries), None)
    told = dict.fromkeys(_told_of(walk, person, claim))
    open_ = [c for c in told if not _not_of(walk, person, claim, c)]
    if open_:
        return _likeliest(walk, person, claim, open_)
    # of whom the tables have somebody else then: their days are not all exact
    having = [c for c in told if not (has_none(walk, claim.office, c) or is_taken(walk, person, claim, c))]
    best = _likeliest(walk, person, claim, having)
    return best if best is not None and fit(walk.known, person.label, [best])[0] > 0 else None


def _not_of(walk: Walk, person: Person, claim: OfficeClaim, country: EntityKey) -> bool:
    """Whether an office cannot be of a country: it has none such, or somebody else there holds it."""
    taken = country != walk.out.home and is_taken(walk, person, claim, country)
    return taken or is_elsewhere(walk, person, claim, country)


def _told_of(walk: Walk, person: Person, claim: OfficeClaim) -> Iterator[EntityKey]:
    """The countries that a title may be of, the likeliest first."""
    home, there = walk.out.home, dateline_country(walk)
    captioned = walk.reading is not None and walk.reading.sentence.zone is ZoneKind.CAPTION
    if claim.former and walk.scope:  # "..., Peru's president said of X, a former minister"
        yield from _state_of(walk, walk.scope[0], person, claim)
    if home is not None:
        yield home
        yield from walk.leading[:1]  # "Armenia menangguhkan ..., kata Presiden X"
    else:
        yield from _in_this_paragraph(walk, person, claim)
    if there is not None and (captioned or there in walk.countries or [there] == spoke_last(walk)):
        yield there
    yield from walk.leading
    yield from walk.countries
    yield from _of_others(walk, person)
    if _met(walk, claim):
        yield from _where_they_meet(walk)  # not where whoever has the office goes


def _likeliest(
    walk: Walk, person: Person, claim: OfficeClaim, countries: Sequence[EntityKey]
) -> EntityKey | None:
    """The first of the countries, unless the person's name, or whom he meets where, speaks for another."""
    if not countries:
        return None
    scores = [-BEHIND[min(at, len(BEHIND) - 1)] for at in range(len(countries))]
    if _met(walk, claim):
        guests, hosts = _guests(walk), _where_they_meet(walk)
        scores = [
            score + HOST * (key in hosts) - GUEST * (key in guests)
            for score, key in zip(scores, countries, strict=True)
        ]
    if len(countries) > 1:
        most = log(1 + max([walk.told[key] for key in countries]))
        scores = [
            s + ABOUT * (log(1 + walk.told[key]) - most) for s, key in zip(scores, countries, strict=True)
        ]
        fits = fit(walk.known, person.label, countries)
        scores = [score + fitting for score, fitting in zip(scores, fits, strict=True)]
    return countries[scores.index(max(scores))]


BEHIND = (0.0, 2.5, 3.0, 3.5)
"""How much less likely the second, the third and all others are, as logarithms."""

ABOUT = 1.5
"""What it is worth that the article speaks more often of a country than of another, as logarithms."""

GUEST, HOST = 3.0, 3.0
"""How much less likely a country is of whom one meets who is not told to be of it, and how much likelier
that where they meet."""


def _guests(walk: Walk) -> set[EntityKey]:
    """The countries of those who meet somebody in this sentence: "Di Riyadh ia bertemu Menteri X"."""
    keys = walk.scope or walk.subjects[:1]
    people = [p for key in keys if (p := walk.cast.by_key(key)) is not None]
    return {of for p in people if (of := speaks_for(walk, p)) is not None} | set(walk.here)


def _where_they_meet(walk: Walk) -> list[EntityKey]:
    """Where this sentence puts it, else the last: "arrived in Nairobi. He was received by Minister X"."""
    return _around(walk) or [*visited_before(walk)]


def _around(walk: Walk) -> list[EntityKey]:
    """The countries in whose cities the sentence tells that something happens: "in Port Moresby"."""
    reading, pack, found = walk.reading, walk.known.language, []
    for chunk in reading.chunks if reading is not None else ():
        if chunk.first == 0 or not chunk.senses or reading is None:
            continue
        key = sense_of(walk, chunk).key
        country = walk.known.reference.country_of(key)
        if country and reading.scene.tokens[chunk.first - 1].low in pack.locatives:
            found.append(country)
    return found


def _in_this_paragraph(walk: Walk, person: Person, claim: OfficeClaim) -> Iterator[EntityKey]:
    """The country that acts in the sentence, that of whom it is about, then the same of the one before.

    "The premier, X, called it historic; Energy Minister Y will sign": not where the paper reports from.
    """
    if walk.leads:
        yield walk.leading[0]
    elif walk.scope and not _met(walk, claim):
        yield from _state_of(walk, walk.scope[0], person, claim)
    here = walk.reading.sentence.paragraph if walk.reading else -1
    led = [walk.leading[0]] if walk.leading and walk.lead_paragraph == here else []
    about = walk.subjects[:1] if walk.subject_paragraph == here else []
    if walk.lead_number >= walk.subject_number:
        yield from led
    for key in about:
        yield from _state_of(walk, key, person, claim)
    yield from led


def _state_of(walk: Walk, key: EntityKey, person: Person, claim: OfficeClaim) -> Iterator[EntityKey]:
    """For which country somebody else acts; not of whoever holds the very same office."""
    other = walk.cast.by_key(key)
    if other is None or other is person:
        return
    held = [office for office, _, former in other.offices if not former]
    if any(same_office(walk, claim.office, office) for office in held):
        return
    if any(walk.known.level(office) == AMBASSADORIAL for office in held) and not claim.former:
        return  # "Ambassador X has to leave, government spokesman Y said": of those who send him away
    country = speaks_for(walk, other)
    if country is not None and kind_of_key(country) == "country":
        yield country


def _met(walk: Walk, claim: OfficeClaim) -> bool:
    """ "Blinken met Foreign Minister X": whom somebody meets is not of his own country."""
    if walk.reading is None:
        return False
    tokens, words = walk.reading.scene.tokens, walk.known.language.words
    before = [t.low for t in tokens[max(0, claim.first - MET) : claim.first]]
    if not words.office.meeting.isdisjoint(before):
        return True
    for at in range(claim.first - 1, max(0, claim.first - FIELD), -1):
        if tokens[at].low in words.clause.agents:  # "welcomed at the airport by Skills Audit Minister X"
            greeted = [t.low for t in tokens[max(0, at - FIELD) : at]]
            return not words.office.meeting.isdisjoint(greeted)
        if not tokens[at].text.istitle() and tokens[at].low not in {",", words.clause.plain_joint}:
            return False
    return False


MET = 3
"""Words before a title among which one of meeting tells of another's country."""

FIELD = 9
"""Most words of the field of a minister's office, and from the verb of greeting to the "by" before it."""


MET_LATELY = 40
"""So many people back a title may be of somebody's country."""


def _of_others(walk: Walk, person: Person) -> Iterator[EntityKey]:
    """Where no country acts but in titles: that of whoever the sentence and those before it are about.

    "Lesotho's prime minister, X, will retire, Deputy Prime Minister Y said."
    """
    there = dateline_country(walk)
    met = (*walk.subjects[:MET_LATELY], *walk.recent[:MET_LATELY])
    order = (*walk.scope[:1], "" if there is None else there, *met)
    for key in order:
        other = walk.cast.by_key(EntityKey(key))
        of = key if key == there else speaks_for(walk, other) if other and other is not person else None
        if of and kind_of_key(EntityKey(of)) == "country":
            yield EntityKey(of)


def _told_before(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "the country's foreign minister": the country that led; in Indonesian none but another's."""
    told = [*walk.leading[:1], *walk.countries]
    if not walk.known.language.nouns_after:
        return next(iter(told), None)
    tokens = walk.reading.scene.tokens[claim.first : claim.last] if walk.reading is not None else ()
    codes = codes_of(walk, _described([t.low for t in tokens], walk.known.language))
    abroad = (c for c in told if c != walk.out.home)
    return next((c for c in abroad if codes is None or c.partition("/")[2] in codes), None)


def _described(title: Sequence[str], pack: Language) -> Sequence[str]:
    """The words of "menlu negara Sahel itu" from the one for the state."""
    heads = pack.words.office.realm_words | pack.words.name.polities
    return title[next((n for n, low in enumerate(title) if low in heads), len(title)) :]


def _spoken_in(walk: Walk, claim: OfficeClaim) -> EntityKey | None:
    """ "In Quito, Foreign Minister Galo Leoro said": the country whose capital opens the sentence."""
    reading, pack = walk.reading, walk.known.language
    if reading is None:
        return None
    tokens = reading.scene.tokens
    place = pack.words.place
    for chunk in reading.chunks[:1]:
        lead = [t.low for t in tokens[: chunk.first]]
        opens = bool(lead) and lead[-1] in place.within and all(w in place.on_a_visit for w in lead[:-1])
        follows = chunk.last < len(tokens) and tokens[chunk.last].low == ","
        # "Selama di Port Vila, X bertemu dengan Menteri Kesehatan Y"
        follows = follows and (claim.first == chunk.last + 1 or (pack.nouns_after and _met(walk, claim)))
        if opens and chunk.form is Form.CAPITAL and (follows or _goes_on_there(walk, claim, chunk)):
            return sense_of(walk, chunk).key
    for chunk in reading.chunks:
        begins = chunk.form is Form.CAPITAL and chunk.first > claim.last + 2
        said = tokens[chunk.first - 2].low in pack.sayings if begins else False
        if said and tokens[chunk.first - 1].low in pack.words.place.within:
            return sense_of(walk, chunk).key  # "Trade Minister X said in Paris"
    return None


def _goes_on_there(walk: Walk, claim: OfficeClaim, capital: Chunk) -> bool:
    """ "In Lima, President X called Y, while Foreign Ministry spokesman Z warned": Z is of X's state, too."""
    tokens = walk.reading.scene.tokens if walk.reading else ()
    lead = tokens[claim.first - 1].low if 0 < claim.first <= len(tokens) else ""
    pack = walk.known.language
    joined = lead in pack.words.clause.joints or lead in pack.words.clause.subordinators
    first = walk.cast.by_key(walk.scope[0]) if walk.scope and joined else None
    return first is not None and speaks_for(walk, first) == sense_of(walk, capital).key


def owned_by_last(walk: Walk, claim: OfficeClaim) -> bool:
    """ "Liberia sent its foreign minister": of the country named last."""
    tokens = walk.reading.scene.tokens if walk.reading else ()
    return claim.first < len(tokens) and tokens[claim.first].low in walk.known.language.words.group.its


def _its_own(walk: Walk, claim: OfficeClaim) -> bool:
    """ "ordered the Canadian ambassador to leave, called its own envoy home": not of the last named."""
    tokens = walk.reading.scene.tokens if walk.reading else ()
    return (
        claim.first + 1 < len(tokens) and tokens[claim.first + 1].low in walk.known.language.words.group.own
    )
