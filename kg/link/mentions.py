"""Mentions: every name in the text and the entity that it stands for."""

from __future__ import annotations

from kg.find.bodies.cabinets import CABINET
from kg.find.bodies.described import letters_behind
from kg.find.bodies.ministries import ministry_chunks
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form, find
from kg.find.names.halves import BOTH
from kg.find.scenes import Reading
from kg.link.actors import MISSIONS, actor_of, body_of, kind_of_key, ministry_of
from kg.link.walk import Walk
from kg.model import EntityKey, Mention, ZoneKind
from kg.records import replace


def chunk_mentions(walk: Walk, reading: Reading) -> None:
    """Add the mentions of all names in a sentence that are not people."""
    names = [p.name for p in reading.protos if p.name]
    bodies = [c for c in reading.chunks if body_of(c)]
    names += [(c.last, city.last) for c in bodies if (city := _seat(reading, c)) is not None]
    for chunk in reading.chunks:
        if chunk.kind in (ChunkKind.EVENT, ChunkKind.OFFICE):
            inner_bodies(walk, reading, chunk)
        if chunk.kind in (ChunkKind.PERSON, ChunkKind.OFFICE, ChunkKind.DATE, ChunkKind.EVENT):
            continue
        if any([first <= chunk.first and chunk.last <= last for first, last in names]):
            continue
        if chunk.rule == "venue:grammar":
            _city_of_venue(walk, reading, chunk)
            _ministry_of_seat(walk, reading, chunk)
        if bodies and _names_a_mission(walk, reading, chunk):
            continue
        key, place = actor_of(walk, reading, chunk)
        if reading.sentence.zone is ZoneKind.DATELINE and walk.out.dateline is None:
            walk.out.dateline = place or _written_from(walk, key)
        first, last = _with_owner(reading, chunk) if bodies else (chunk.first, chunk.last)
        keys = tuple(s.key for s in chunk.senses) if chunk.rule == BOTH else (key,)
        add_mention(walk, reading, first, last, keys, chunk.rule, chunk.confidence)
        _note_letters(walk, reading, chunk, key)
        if chunk.rule == CABINET:
            leader_mention(walk, reading, chunk)
        parent_mention(walk, reading, chunk, key)
        country_mention(walk, reading, chunk, key)


def _note_letters(walk: Walk, reading: Reading, chunk: Chunk, key: EntityKey) -> None:
    """ "Trinamool Congress (TMC)": remember by which letters the article goes on to name a body."""
    if chunk.kind is not ChunkKind.ORGANIZATION or chunk.senses or chunk.last - chunk.first < 2:
        return
    if (letters := letters_behind(chunk, reading.scene.tokens, walk.known.language)).isupper():
        walk.letters.setdefault(letters, key)


def _written_from(walk: Walk, body: EntityKey) -> EntityKey | None:
    """ "UNITED NATIONS (Reuters) -": the city of its headquarters, where the text names that too."""
    city = walk.known.reference.datelines.get(body)
    row = walk.known.reference.places.get(city) if city is not None else None
    return city if row is not None and row.name["en"] in walk.article.text else None


def _city_of_venue(walk: Walk, reading: Reading, chunk: Chunk) -> None:
    """ "Niamey airport": the capital whose airport it is."""
    for hit in find(walk.known.actors, reading.scene.tokens[chunk.first : chunk.last - 1]):
        city = hit.senses[0].other
        if (
            hit.senses[0].form is Form.CAPITAL
            and city is not None
            and hit.last == chunk.last - 1 - chunk.first
        ):
            span = (chunk.first + hit.first, chunk.first + hit.last)
            add_mention(walk, reading, *span, (city,), "gazetteer:inner", 0.9)


def _ministry_of_seat(walk: Walk, reading: Reading, chunk: Chunk) -> None:
    """ "Kantor Kementerian Pertahanan": the ministry whose building it is."""
    tokens, begin = reading.scene.tokens, chunk.first + 1
    if tokens[chunk.first].low not in walk.known.language.words.place.ministry_seats:
        return
    words = tuple([t.low for t in tokens[begin : chunk.last]])
    for inner in ministry_chunks(walk.known.ministries, tokens[begin : chunk.last], words, (0,)):
        body = replace(inner, first=begin + inner.first, last=begin + inner.last)
        key = ministry_of(walk, reading, body)
        add_mention(walk, reading, body.first, body.last, (key,), body.rule, body.confidence)


def _with_owner(reading: Reading, chunk: Chunk) -> tuple[int, int]:
    """The tokens of a name; a ministry's or mission's takes its country or city in: "KBRI Ankara"."""
    if not body_of(chunk):
        return chunk.first, chunk.last
    if (seat := _seat(reading, chunk)) is not None:
        return chunk.first, seat.last
    owners = [c for c in reading.chunks if c.kind is ChunkKind.COUNTRY and c.form is not Form.CAPITAL]
    behind = next((c.last for c in owners if c.first == chunk.last), None)
    before = next((c.first for c in owners if c.last == chunk.first), None)
    if behind is not None:
        return chunk.first, behind
    return (chunk.first if before is None else before), chunk.last


def _seat(reading: Reading, chunk: Chunk) -> Chunk | None:
    """The city right behind a mission, which is part of the mission's name."""
    if body_of(chunk) not in MISSIONS:
        return None
    behind = next((c for c in reading.chunks if c.first == chunk.last), None)
    city = behind is not None and (behind.kind is ChunkKind.PLACE or behind.form is Form.CAPITAL)
    return behind if city else None


def inner_bodies(walk: Walk, reading: Reading, chunk: Chunk) -> None:
    """Organizations inside an event's name count, and abbreviated in an office's: "ASEAN" in "KTT ASEAN".

    So do regions in an office's: "Africa minister", and a body into whose name a title reaches.
    """
    length = chunk.last - chunk.first
    military = chunk.office is not None and walk.known.level(chunk.office) == "military"
    reach = 1 if military and walk.known.language.nouns_after else 0
    for hit in find(walk.known.actors, reading.scene.tokens[chunk.first : chunk.last + reach]):
        if hit.last > length:  # "Panglima Angkatan Darat Pakistan"
            if hit.first < length - 1 and kind_of_key(hit.senses[0].key) == "organization":
                span = (chunk.first + hit.first, chunk.first + hit.last)
                add_mention(walk, reading, *span, (hit.senses[0].key,), "gazetteer:inner", 0.9)
            continue
        behind = chunk.first + hit.last
        if behind < chunk.last and reading.scene.tokens[behind].text == "-":
            continue  # "Forum Bisnis Indonesia-Mongolia": no "Bisnis Indonesia"
        short = hit.senses[0].form is Form.ABBREVIATION
        kind = kind_of_key(hit.senses[0].key)
        named = kind == "organization" and (short or chunk.kind is ChunkKind.EVENT)
        if named or (kind == "place" and chunk.kind is ChunkKind.OFFICE):
            span = (chunk.first + hit.first, chunk.first + hit.last)
            add_mention(walk, reading, *span, (hit.senses[0].key,), "gazetteer:inner", 0.9)


def parent_mention(walk: Walk, reading: Reading, chunk: Chunk, key: EntityKey) -> None:
    """Names inside names count: "UN" in "UN General Assembly"."""
    organization = walk.known.reference.organizations.get(key)
    if organization is None or organization.parent is None or chunk.last - chunk.first < 2:
        return
    headed = walk.known.language.nouns_after  # the TNI is no part of "TNI AL", the UN of "Majelis Umum PBB"
    begin = chunk.first + headed
    window = reading.scene.tokens[begin : chunk.last - (not headed)]
    for hit in find(walk.known.actors, window):  # "the African Union's Peace and Security Council"
        if hit.senses[0].key == organization.parent and hit.last - hit.first > 1:
            span = (begin + hit.first, begin + hit.last)
            add_mention(walk, reading, *span, (organization.parent,), "gazetteer:inner", 0.9)
    for at in range(begin, chunk.last):
        token = reading.scene.tokens[at]
        for entry in walk.known.actors.single(token.low):
            if entry.senses[0].key == organization.parent and entry.written == token.text:
                add_mention(walk, reading, at, at + 1, (organization.parent,), "gazetteer:inner", 0.9)


def country_mention(walk: Walk, reading: Reading, chunk: Chunk, key: EntityKey) -> None:
    """ "US" in "US State Department": the country whose organ it is, at either end of a listed name."""
    organization = walk.known.reference.organizations.get(key)
    if organization is None and chunk.kind is ChunkKind.ORGANIZATION and not chunk.senses:
        _country_at_an_end(walk, reading, chunk)
    if organization is None or organization.cls != "GovernmentBody" or chunk.last - chunk.first < 2:
        return
    window = reading.scene.tokens[chunk.first : chunk.last]
    for hit in find(walk.known.actors, window[1:]):  # "Departemen Luar Negeri Amerika Serikat"
        ends = hit.last == len(window) - 1 and hit.last - hit.first > 1
        if ends and hit.senses[0].key == organization.country:
            span = (chunk.first + 1 + hit.first, chunk.last)
            add_mention(walk, reading, *span, (hit.senses[0].key,), "gazetteer:inner", 0.9)
            return
    for at in (chunk.first, chunk.last - 1):
        token = reading.scene.tokens[at]
        for entry in walk.known.actors.single(token.low):
            if entry.senses[0].key == organization.country and entry.written == token.text:
                add_mention(walk, reading, at, at + 1, (entry.senses[0].key,), "gazetteer:inner", 0.9)
                return


def _country_at_an_end(walk: Walk, reading: Reading, chunk: Chunk) -> None:
    """ "Bank of Tanzania", "Kenyan Coast Guard": the country in the name of an unlisted body."""
    window = reading.scene.tokens[chunk.first : chunk.last]
    for hit in find(walk.known.actors, window):
        sense = hit.senses[0]
        ends = (hit.first == 0) != (hit.last == len(window))
        if ends and kind_of_key(sense.key) == "country" and sense.form in (Form.NAME, Form.DEMONYM):
            span = (chunk.first + hit.first, chunk.first + hit.last)
            add_mention(walk, reading, *span, (sense.key,), "gazetteer:inner", 0.8)
        last = hit.last == len(window) if walk.known.language.nouns_after else hit.first == 0
        last = last and (sense.form is Form.ABBREVIATION or len(window) - (hit.last - hit.first) > 1)
        if ends and last and kind_of_key(sense.key) == "organization":  # "Komite Sanksi Dewan Keamanan PBB"
            inner = Chunk(
                chunk.first + hit.first, chunk.first + hit.last, chunk.kind, chunk.rule, 0.8, hit.senses
            )
            add_mention(walk, reading, inner.first, inner.last, (sense.key,), "gazetteer:inner", 0.8)
            parent_mention(walk, reading, inner, sense.key)


def leader_mention(walk: Walk, reading: Reading, chunk: Chunk) -> None:
    """ "the Obama administration" names Barack Obama, though his country acts."""
    leader = chunk.senses[0].other
    holders = walk.known.holders.get(leader) if leader is not None else None
    if holders:
        person = walk.cast.from_holder(holders[0])
        add_mention(walk, reading, chunk.first, chunk.first + 1, (person.key,), chunk.rule, chunk.confidence)


def add_mention(
    walk: Walk,
    reading: Reading,
    first: int,
    last: int,
    keys: tuple[EntityKey, ...],
    rule: str,
    confidence: float,
) -> None:
    """Add one mention."""
    tokens = reading.scene.tokens
    begin, end = tokens[first].begin, tokens[last - 1].end
    text = walk.article.text[begin:end]
    walk.out.mentions.append(Mention(begin, end, text, keys, rule, confidence, reading.sentence.zone))


def _names_a_mission(walk: Walk, reading: Reading, chunk: Chunk) -> bool:
    """The city of "KBRI Ankara", which is a part of that name."""
    before = next(
        (c for c in reading.chunks if c.last == chunk.first and c.rule.startswith("ministry:")), None
    )
    return before is not None and reading.scene.tokens[before.first].low in walk.known.language.nationals
