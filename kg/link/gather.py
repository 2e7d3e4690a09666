"""The first pass: meet all people of an article, full names first, with what their titles tell."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form, name_tokens
from kg.find.knowledge import Knowledge, knowledge
from kg.find.names.also_known import other_name
from kg.find.scene import Proto
from kg.find.scenes import SILENT, Reading
from kg.link.actors import body_of, ministry_of, sense_of, unlisted_entity
from kg.link.leaders import leader_called
from kg.link.offices import FOREIGN_MINISTER, SECRETARY_OF_STATE, is_of_a_group, office_as_called
from kg.link.people import Person, same_name
from kg.link.walk import Walk
from kg.model import EntityKey, OfficeId, ZoneKind
from kg.reference import OF_STATES, Country, Holder


def gather(walk: Walk, readings: Sequence[Reading]) -> None:
    """Meet all people: full names first, then single names, with what their titles tell."""
    walk.named = {
        each.senses[0].key
        for reading in readings
        for each in reading.chunks
        if each.senses and each.form in (Form.NAME, Form.ABBREVIATION, Form.DEMONYM)
    }
    year = walk.day[:4]
    countries = walk.known.reference.countries
    walk.out.then = {  # in a text that names only the Soviet Union, or is of its time, "Moscow" means it
        now: then
        for now, then in walk.known.before.items()
        if now not in walk.named
        and not (then in walk.named and _is_owner(readings, countries[now]))
        and (then in walk.named or (year.isdigit() and year < countries[then].until[:4]))
    }
    named = [(r, p) for r in readings for p in r.protos if p.name and r.sentence.zone not in SILENT]
    named.sort(key=lambda pair: pair[0].sentence.zone in HEADLINES)
    for reading, proto in named:
        text = name_text(walk, reading, proto)
        if len(name_tokens(text)) > 1 and not (reading.scene.capitals and known_words(walk, text)):
            person = walk.cast.add_full(text)
            if person.holder is None:
                _adopt_by_like_name(walk, person, proto)
            _note_alias(walk, reading, proto, person)
            note_title(walk, person, proto)
            _note_whose(walk, reading, person, proto)
    _by_names(walk, readings)
    _names_behind(walk, readings)
    for reading, proto in named:
        text = name_text(walk, reading, proto)
        if len(name_tokens(text)) == 1:
            known = walk.cast.find_part(text, ())
            leader = None if known or reading.scene.capitals or proto.offices else leader_called(walk, text)
            slip = None if known or leader or proto.offices else walk.cast.misspelt(text)
            person = known or leader or slip or walk.cast.add_part(text)
            if person.holder is None:
                adopt_by_office(walk, person, proto)
            _note_alias(walk, reading, proto, person)
            note_title(walk, person, proto)
            _note_whose(walk, reading, person, proto)


def _is_owner(readings: Sequence[Reading], country: Country) -> bool:
    """ "Kementerian Luar Negeri Rusia": whether a state is named only in the name of what is its own."""
    names = {name.lower() for name in country.name.values()}
    return any(not names.isdisjoint(reading.sentence.words) for reading in readings)


HEADLINES = (ZoneKind.TITLE, ZoneKind.TEASER)
"""Zones that write words with capitals which are no part of a name: "Profil Moqtada Sadr"."""


def _by_names(walk: Walk, readings: Sequence[Reading]) -> None:
    """ "jubir yang akrab disapa Roy": another name of whoever the text named in full before."""
    naming = walk.known.language.words.name.naming
    last = ""
    quoted: list[bool] = []
    paragraph = -1
    for reading in readings if naming else ():
        if reading.sentence.zone in SILENT or reading.sentence.zone is ZoneKind.TITLE:
            continue
        goes_on = paragraph == reading.sentence.paragraph and bool(quoted) and quoted[-1]
        tokens, paragraph = reading.scene.tokens, reading.sentence.paragraph
        quoted = _in_quotes(tokens, goes_on)
        full = [p for p in reading.protos if p.name and p.name[1] - p.name[0] > 1 and not quoted[p.first]]
        for at in range(1, len(tokens) - 1):
            if tokens[at].low in naming and tokens[at + 1].text[0].isupper():
                before = [p for p in full if p.last <= at]
                name = name_text(walk, reading, before[-1]) if before else last
                if name:
                    walk.cast.also_called(walk.cast.add_full(name), tokens[at + 1].text)
        last = name_text(walk, reading, full[-1]) if full else last


def _names_behind(walk: Walk, readings: Sequence[Reading]) -> None:
    """ "Mohamed Dagalo, also known as Hemedti": the other name right behind a full one; English."""
    names = walk.known.language.words.name
    for reading in readings if names.naming_verbs else ():
        if names.naming_verbs.isdisjoint(reading.sentence.words) or reading.sentence.zone in SILENT:
            continue
        tokens = reading.scene.tokens
        for proto in reading.protos:
            at = other_name(tokens, proto.last, names) if proto.name else 0
            if at and (name := name_text(walk, reading, proto)):
                walk.cast.also_called(walk.cast.add_full(name), tokens[at].text)


def _in_quotes(tokens: Sequence[Token], inside: bool) -> list[bool]:
    """For each token whether it is quoted: whom quoted words name is not who speaks them."""
    if MARKS.isdisjoint([t.text for t in tokens]):
        return [inside] * len(tokens)
    out = []
    for token in tokens:
        if token.text in MARKS:
            inside = token.text == "“" or (token.text == '"' and not inside)
        out.append(inside)
    return out


MARKS = frozenset('"“”')


def known_words(walk: Walk, text: str) -> bool:
    """Whether all words of a name belong to someone already met."""
    words = set(name_tokens(text))
    return any(words <= p.words for p in walk.cast.people)


def name_text(walk: Walk, reading: Reading, proto: Proto) -> str:
    """A person's name as the text writes it; of a headline without a word before a full name of the body."""
    assert proto.name is not None
    first, last = proto.name
    tokens, text = reading.scene.tokens, walk.article.text
    if reading.sentence.zone in HEADLINES and last - first > 2:
        inner = text[tokens[first + 1].begin : tokens[last - 1].end]
        words = set(name_tokens(inner))
        first += any(words == person.words for person in walk.cast.people)
    return text[tokens[first].begin : tokens[last - 1].end]


def _note_alias(walk: Walk, reading: Reading, proto: Proto, person: Person) -> None:
    """Remember the second name that a phrase gives: "SBY" in "Susilo Bambang Yudhoyono (SBY)"."""
    if proto.alias:
        first, last = proto.alias
        tokens = reading.scene.tokens
        walk.cast.also_called(person, walk.article.text[tokens[first].begin : tokens[last - 1].end])


def note_title(walk: Walk, person: Person, proto: Proto) -> None:
    """Remember the offices that a title gives to a person."""
    for claim in proto.offices:
        person.titles.add(claim.words)
        of = country_of(walk, claim.of)
        office = office_as_called(walk, claim.office, of, claim.words)
        if claim.besides:
            continue
        if of is not None and is_of_a_group(walk, office, of):
            continue
        if of is not None and (office, of, claim.former) not in person.offices:
            person.offices.append((office, of, claim.former))


def _note_whose(walk: Walk, reading: Reading, person: Person, proto: Proto) -> None:
    """Remember whether the paper ever tells whose minister he is; its own it calls "Foreign Minister X"."""
    if proto.owner is not None or any(claim.of is not None for claim in proto.offices):
        person.bare = False
    elif proto.offices and person.bare is None:
        spoken = walk.is_spoken(reading.scene.tokens[proto.first].begin)
        person.bare = None if spoken else True


def adopt_by_office(walk: Walk, person: Person, proto: Proto) -> None:
    """One name and an office: "Menlu Retno" is the holder of that office who bears the name."""
    for claim in proto.offices:
        of = country_of(walk, claim.of)
        wanted = set(name_tokens(person.names[0]))
        candidates = (
            walk.known.by_office.get((claim.office, of), ())
            if of
            else _bearing(walk.known, claim.office, min(wanted, default=""))
        )
        fitting = [
            h
            for h in candidates
            if wanted <= _name_words(h.person, h.aliases) and (not walk.day or h.held_on(walk.day))
        ]
        if len({h.person for h in fitting}) == 1:
            walk.cast.adopt(person, fitting[0])
            return


def _adopt_by_like_name(walk: Walk, person: Person, proto: Proto) -> None:
    """ "Foreign Minister Pradeep Kumar Gyawali": the reference's Pradeep Gyawali, in that office that day."""
    words = name_tokens(person.names[0])
    for claim in proto.offices:
        if claim.former or not walk.day:
            continue
        of = country_of(walk, claim.of)
        fitting = [
            holder
            for holder in _bearing(walk.known, claim.office, words[-1])
            if of in (None, holder.of)
            and holder.since
            and holder.held_on(walk.day)
            and any(same_name(words, name_tokens(name)) for name in (holder.person, *holder.aliases))
        ]
        if len({holder.person for holder in fitting}) == 1:
            walk.cast.adopt(person, fitting[0])
            return


def country_of(walk: Walk, chunk: Chunk | None) -> EntityKey | None:
    """The entity that a title's chunk names; a ministry by grammar is looked up when walking."""
    if chunk is None:
        return None
    if chunk.senses:
        return sense_of(walk, chunk).key
    if chunk.rule.startswith("body:"):
        return body_before(walk, chunk.rule.partition(":")[2])
    if chunk.rule.startswith("its:"):
        return _part_of_the_last(walk, chunk.rule.partition(":")[2])
    if chunk.rule.startswith("kind:"):
        return body_before(walk, chunk.rule.partition(":")[2], of_any=False)
    if body_of(chunk) and walk.reading is not None:
        return ministry_of(walk, walk.reading, chunk)
    if walk.reading is not None and chunk.kind is ChunkKind.ORGANIZATION:
        return unlisted_entity(walk, walk.reading, chunk)
    return None


def body_before(walk: Walk, noun: str, of_any: bool = True) -> EntityKey | None:
    """Which body "the ministry" or "the forum" is: the last one named of that name or kind, else of any."""
    usual = walk.known.language.words.body.usual_nouns.get(noun)
    if usual in walk.bodies_named:
        return EntityKey(usual)  # "the alliance's secretary general", of NATO beside the EU
    fitting = (k for k in walk.bodies_named if noun in k.partition("/")[2].split("-"))
    kinds = (k for k in walk.bodies_named if _is_such(walk, k, noun))
    ministries = (k for k in walk.bodies_named if k in walk.out.bodies and noun not in KINDS)
    found = next(fitting, None) or next(kinds, None)
    if found is not None or not of_any:
        return found
    return next(ministries, None) or next(iter(walk.bodies_named), None)


def _part_of_the_last(walk: Walk, noun: str) -> EntityKey | None:
    """ "its commission": the part so called of the body named last, if one is known."""
    whole = next(iter(walk.bodies_named), None)
    listed = walk.known.reference.organizations
    parts = (k for k, row in listed.items() if row.parent == whole and noun in row.name["en"].lower().split())
    return next(parts, None) if whole is not None else None


KINDS = {
    "network": frozenset({"NewsOutlet"}),
    **dict.fromkeys(("company", "firm"), frozenset({"Company"})),
    **dict.fromkeys(("organisation", "organization", "bloc"), OF_STATES),
}
"""Classes of organizations by what a text calls them."""


def _is_such(walk: Walk, key: EntityKey, noun: str) -> bool:
    """Whether a listed body is of the class that the noun tells, or has the noun in its name."""
    listed = walk.known.reference.organizations.get(key)
    if listed is None:
        return False
    return listed.cls in KINDS.get(noun, ()) or noun in listed.name["en"].lower().split()


def _bearing(known: Knowledge, office: OfficeId, word: str) -> Sequence[Holder]:
    """Who held an office anywhere and has a word in a name."""
    return _bearers(known.language.code, office).get(word, ())


@functools.lru_cache(maxsize=1024)  # few offices are named without a country
def _bearers(code: str, office: OfficeId) -> dict[str, list[Holder]]:
    found: dict[str, list[Holder]] = {}
    called = (office, SECRETARY_OF_STATE) if office == FOREIGN_MINISTER else (office,)
    anywhere = knowledge(code).anywhere
    for holder in (h for each in called for h in anywhere.get(each, ())):
        for word in _name_words(holder.person, holder.aliases):
            found.setdefault(word, []).append(holder)
    return found


@functools.lru_cache(maxsize=16384)  # a title without a country asks for the names of all who bore it
def _name_words(person: str, aliases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(w for n in (person, *aliases) for w in name_tokens(n))
