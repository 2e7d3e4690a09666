"""What each sentence tells: drafts of events, and who opens, chairs, hosts or attends them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kg.document import DateMention, Phrase, PhraseKind, Sentence
from kg.extract.arguments import Arguments, Slots, arguments, clause, governed, subject
from kg.extract.drafts import Draft, Part
from kg.extract.nodes import Nodes, nodes
from kg.extract.status import status_of
from kg.extract.triggers import Bond, Trigger, bonds, triggers
from kg.find.event_names import EventName, english_ordinal
from kg.find.knowledge import Knowledge
from kg.find.scenes import Reading
from kg.link.document import LIST_ITEM
from kg.language import speech
from kg.language.pack import Language, Roles
from kg.model import Article, EntityKey, Evidence, Kind, Plover, Role, Status, ZoneKind

TOLD = (ZoneKind.BODY, ZoneKind.LEAD, ZoneKind.CAPTION)
"""Zones that tell events; headlines repeat the body, teasers are of other articles."""

GATHERINGS = frozenset({Kind.CONFERENCE, Kind.SUMMIT, Kind.MEETING, Kind.NEGOTIATION, Kind.CEREMONY})
PREFERRED = ("object", "clause", "against", "to", "from", "of", "with", "about", "for")
"""Where the recipient of an act is looked for: the first of these slots that is filled."""


@dataclass(slots=True)
class Telling:
    """All drafts of an article and what the last sentences spoke of."""

    article: Article
    known: Knowledge
    drafts: list[Draft] = field(default_factory=list)
    topic: Draft | None = None
    by_name: dict[str, Draft] = field(default_factory=dict)
    list_of: Draft | None = None  # the event whose participants a list names

    def primed(self) -> frozenset[str]:
        """The frames told so far."""
        return frozenset(d.frame for d in self.drafts if d.frame)


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence made ready for event extraction."""

    index: int
    sentence: Sentence
    nodes: Nodes
    triggers: tuple[Trigger, ...]
    bonds: tuple[Bond, ...]
    language: Language


def tell(article: Article, sentences: Sequence[Sentence], readings: Sequence[Reading], known: Knowledge) -> Telling:
    """Read all sentences in order."""
    telling = Telling(article, known)
    for index, (sentence, reading) in enumerate(zip(sentences, readings, strict=True)):
        if sentence.zone in TOLD:
            units = nodes(article.text, sentence, reading.events)
            language = known.language
            passage = Passage(
                index, sentence, units, tuple(triggers(units, language, telling.primed())), tuple(bonds(units, language)), language
            )
            _sentence(telling, passage)
    return telling


def _sentence(telling: Telling, passage: Passage) -> None:
    """Drafts of one sentence: named events first, then frames, then ties between people and events."""
    here: list[tuple[int, Draft]] = []
    topic = telling.topic
    for at, node in enumerate(passage.nodes):
        if node.event is not None:
            here.append((at, _named(telling, passage, at, node.event)))
    starts = [t.first for t in passage.triggers] + [at for at, n in enumerate(passage.nodes) if n.event]
    quoted = _quoted_nodes(passage)
    reach = -1  # up to here the words are what someone asks, promises or condemns
    for trigger in passage.triggers:
        kind = trigger.frame.kind
        if trigger.first in quoted and kind in (Kind.STATEMENT, Kind.CALL, Kind.NEGOTIATION):
            continue
        if trigger.first < reach and kind not in PLANNABLE:
            continue
        told = _framed(telling, passage, trigger, starts, here)
        here.extend(told)
        if told and kind is Kind.STATEMENT and trigger.frame.plover is not Plover.SUPPORT:
            reach = clause(passage.nodes, trigger, passage.language)[1]
    _received_on_visit(passage, [d for _, d in here])
    here.sort(key=lambda pair: pair[0])
    for bond in passage.bonds:
        _tie(telling, passage, bond, here)
    for at, draft in here:
        draft.days = draft.days or _days(passage, at)
    _list(telling, passage, here)
    _follow_up(telling, passage, here, topic)
    _theme(telling, passage, here)


def _received_on_visit(passage: Passage, here: Sequence[Draft]) -> None:
    """"Obama disambut Yudhoyono pada kunjungan kenegaraan": whom one receives on a visit is a visitor."""
    nouns = [t for t in passage.triggers if t.noun and t.frame.kind is Kind.VISIT]
    if not nouns or any(d.kind is Kind.VISIT for d in here):
        return
    for draft in here:
        if draft.frame == "receive":
            draft.kind, draft.mode = Kind.VISIT, "visit"
            for part in draft.parts:
                if part.role is Role.ATTENDEE:
                    part.role = Role.VISITOR
            return


PLANNABLE = frozenset({Kind.MEETING, Kind.SUMMIT, Kind.CONFERENCE, Kind.CALL, Kind.VISIT, Kind.NEGOTIATION, Kind.SIGNING})
"""Kinds that an agreement or request may plan; what else stands inside one is no event of its own."""

OPENING, CLOSING = frozenset('"“«„'), frozenset('"”»“')


def _quoted_nodes(passage: Passage) -> frozenset[int]:
    """The nodes between quotation marks, when four words or more stand there."""
    out: set[int] = set()
    begin: int | None = None
    for at, node in enumerate(passage.nodes):
        if begin is None and node.low in OPENING:
            begin = at
        elif begin is not None and node.low in CLOSING:
            if at - begin > 4:
                out.update(range(begin, at))
            begin = None
    if begin is not None:
        out.update(range(begin, len(passage.nodes)))
    return frozenset(out)


# -- named events -----------------------------------------------------------------------------


def _named(telling: Telling, passage: Passage, at: int, event: EventName) -> Draft:
    """The draft of a named event, new or met before; dates and places beside it are its own."""
    node = passage.nodes[at]
    evidence = Evidence(node.begin, node.end, "event:name", 0.9)
    draft = _known_by_name(telling, passage, event)
    if draft is None:
        draft = _new(passage, event.kind, Plover.CONSULT, evidence, Status.HELD)
        draft.name = event.name
        draft.abbreviation = event.abbreviation
        draft.mode = "multilateral"
        _remembered(telling, passage, at, draft)
        if _announced(passage, at):
            draft.status = Status.PLANNED
        telling.drafts.append(draft)
    elif draft.sentence != passage.index:
        draft.evidence.append(evidence)
    for alias in (event.name, event.surface, node.text):
        if alias != draft.name and alias not in draft.aliases:
            draft.aliases.append(alias)
        telling.by_name.setdefault(_folded(alias), draft)
    if event.abbreviation:
        draft.abbreviation = draft.abbreviation or event.abbreviation
        telling.by_name.setdefault(_folded(event.abbreviation), draft)
    for token in passage.sentence.phrases:
        if node.begin <= token.begin < node.end and token.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP):
            draft.add([token], Role.ORGANIZER, evidence)
    _when_and_where(telling, passage, at, at + 1, draft)
    if draft.start is None and (date := next((n.date for n in reversed(passage.nodes[:at]) if n.date), None)):
        if not any(t.first < at and t.frame.kind is not Kind.STATEMENT for t in passage.triggers):
            _date(draft, date)
    if _attended(passage, at):
        people = [n.phrase for n_at, n in enumerate(passage.nodes[:at]) if n.actor and n.phrase and _present(passage, n_at)]
        draft.add([p for p in people if not p.modifier], Role.ATTENDEE, evidence)
    if passage.sentence.zone is not ZoneKind.CAPTION and draft.kind in GATHERINGS:
        telling.topic = draft
    return draft


ATTENDING = frozenset("gathered gather met meet meeting exchanged spoke said told shook agreed signed arrived held attended posed talked bertemu "
                      "berkumpul hadir berbicara bersalaman sepakat menandatangani tiba".split())
"""Verbs whose subject is where the sentence says, when it says "at the summit"."""


def _attended(passage: Passage, at: int) -> bool:
    """"X and Y shook hands at the 20th summit": whoever does something there is there."""
    before = [n.low for n in passage.nodes[max(0, at - 3) : at]]
    if not any(w in {"at", "in", "di", "dalam", "pada"} for w in before):
        return False
    return any(n.low in ATTENDING for n in passage.nodes[:at])


SOON = frozenset("will shall akan planned scheduled dijadwalkan direncanakan rencananya upcoming mendatang next".split())
AGREED = frozenset("agreed set due plans expected scheduled sepakat berencana".split())


def _announced(passage: Passage, at: int) -> bool:
    """"will host the summit", "agreed to co-chair the 10th consultation"."""
    before = [n.low for n in passage.nodes[max(0, at - 7) : at]]
    if any(w in SOON for w in before):
        return True
    return any(w == "to" and set(before[:n]) & AGREED for n, w in enumerate(before))


def _remembered(telling: Telling, passage: Passage, at: int, draft: Draft) -> None:
    """"peringatan 60 tahun Konferensi Asia Afrika": a ceremony, not the conference itself."""
    before = passage.nodes[max(0, at - 4) : at]
    if not any(n.low in passage.language.anniversaries for n in before):
        return
    years = next((int(n.low.rstrip("stndrh")) for n in before if n.low.rstrip("stndrh").isdigit()), None)
    draft.kind, draft.plover, draft.mode = Kind.CEREMONY, None, None
    draft.aliases.append(f"{draft.name}")
    draft.name = f"{english_ordinal(years)} anniversary of the {draft.name}" if years else f"anniversary of the {draft.name}"
    evidence = draft.evidence[0]
    people = [n.phrase for n in passage.nodes[:at] if n.actor and n.phrase is not None and not n.phrase.modifier]
    draft.add(people, Role.ATTENDEE, evidence)


def _folded(name: str) -> str:
    return " ".join(name.lower().replace("’", "'").split())


def _known_by_name(telling: Telling, passage: Passage, event: EventName) -> Draft | None:
    for name in (event.name, event.surface if not event.ordinal else event.name, event.abbreviation or ""):
        draft = telling.by_name.get(_folded(name)) if name else None
        if draft is not None and not (event.ordinal and draft.name and event.ordinal not in draft.name):
            return draft
    return None


def _new(passage: Passage, kind: Kind, plover: Plover | None, evidence: Evidence, status: Status) -> Draft:
    sentence = passage.sentence
    return Draft(kind, plover, status, passage.index, sentence.zone, sentence.paragraph, [evidence])


def _when_and_where(telling: Telling, passage: Passage, at: int, after: int, draft: Draft) -> None:
    """The dates and places between an event's words and the next event's, else before them."""
    stops = [t.first for t in passage.triggers if t.first >= after]
    stops += [n for n, node in enumerate(passage.nodes) if node.event is not None and n >= after]
    last = min(stops, default=len(passage.nodes))
    slot = ""
    loose = 0  # other words since the event or its last date or place
    for n in range(after, last):
        node = passage.nodes[n]
        loose = loose + 1 if node.low.isalpha() and node.low not in passage.language.prepositions else loose
        if loose > LOOSE or (node.low.endswith("ing") and passage.nodes[n - 1].low == ","):
            break
        if node.low:
            slot = passage.language.prepositions.get(node.low, slot if node.low in {",", "("} else "")
        elif node.date is not None:
            loose = 0
            if _ending(passage, n):
                draft.end = draft.end or node.date.until or node.date.start
            else:
                _date(draft, node.date)
        elif node.phrase is not None and slot == "at" and node.phrase.place is not None:
            _place(telling, draft, node.phrase)


LOOSE = 5
"""Words that may stand between an event's name and its place or date."""


def _ending(passage: Passage, at: int) -> bool:
    """"wrapped up on July 14", "yang berakhir hari ini": the last day."""
    return any(n.low in passage.language.endings for n in passage.nodes[max(0, at - 3) : at])


def _date(draft: Draft, date: DateMention) -> None:
    if draft.start is None:
        draft.start, draft.end = date.start, date.until
    elif date.until is not None and draft.end is None and date.start == draft.start:
        draft.end = date.until
    elif len(date.start.iso) > len(draft.start.iso) and date.start.iso.startswith(draft.start.iso):
        draft.start, draft.end = date.start, date.until


def _place(telling: Telling, draft: Draft, phrase: Phrase) -> None:
    """The most specific place named first stays; the country it lies in is kept as the venue's."""
    key = phrase.place or phrase.entity
    place = telling.known.reference.places.get(key)
    country = key if key.startswith("country/") else (place.country if place else None)
    if draft.place is None:
        draft.place = key
    if draft.venue_country is None:
        draft.venue_country = country


# -- frames -----------------------------------------------------------------------------------


def _framed(
    telling: Telling, passage: Passage, trigger: Trigger, starts: Sequence[int], here: Sequence[tuple[int, Draft]]
) -> list[tuple[int, Draft]]:
    """The drafts that one trigger tells; none when it only points back or has no participant."""
    found = arguments(passage.nodes, trigger, [s for s in starts if s != trigger.first], passage.language)
    if trigger.noun and (back := _points_back(telling, passage, trigger, found)):
        _enrich(telling, back, trigger, found)
        return [(trigger.first, back)]
    first, last = clause(passage.nodes, trigger, passage.language)
    status = status_of(passage.nodes, trigger, first, last, passage.language)
    out = []
    for slots in (found.slots, *found.sequels):
        if slots is not found.slots and "subject" not in slots:
            slots = {**slots, "subject": found.slots.get("subject", [])}
        for draft in _stops(_draft(telling, passage, trigger, slots, found, status)):
            telling.drafts.append(draft)
            out.append((trigger.first, draft))
            if draft.kind in GATHERINGS and draft.zone is not ZoneKind.CAPTION:
                telling.topic = draft if not trigger.frame.weak else telling.topic or draft
    return out


def _spokesman(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """"Kerry menyatakan AS mendukung ...": whoever says what his country does, does it too."""
    acting = draft.entities(Role.ACTOR)
    sayings = speech(passage.language.code).verbs
    for at in range(trigger.first - 1, 0, -1):
        phrase = passage.nodes[at - 1].phrase
        if passage.nodes[at].low in sayings and phrase is not None and phrase.kind is PhraseKind.PERSON:
            if phrase.speaks_for in acting and phrase.entity not in acting:
                draft.add([phrase], Role.ACTOR, evidence)
            return


def _stops(draft: Draft | None) -> list[Draft]:
    """A held visit to several countries is a visit to each; a planned one is one journey."""
    if draft is None:
        return []
    hosts = [p for p in draft.parts if p.role is Role.HOST and p.entity.startswith("country/")]
    if draft.kind is not Kind.VISIT or len(hosts) < 2:
        return [draft]
    draft.place = draft.venue_country = None
    if draft.status is not Status.HELD:
        return [draft]
    others = [p for p in draft.parts if p not in hosts]
    return [
        replace(draft, parts=[*others, host], place=host.entity, venue_country=host.entity) for host in hosts
    ]


def _draft(
    telling: Telling, passage: Passage, trigger: Trigger, slots: Slots, found: Arguments, status: Status
) -> Draft | None:
    frame = trigger.frame
    evidence = Evidence(found.begin, found.end, f"frame:{frame.id}", 0.75 if frame.weak else 0.85)
    draft = _new(passage, frame.kind, frame.plover, evidence, status)
    draft.frame, draft.mode, draft.contexts = frame.id, frame.mode, frame.contexts
    draft.words = passage.language.code + ":" + frame.id
    draft.earlier = any(n.low in passage.language.earlier for n in passage.nodes)
    for slot, phrases in _roles(_without_own(slots, frame.roles), frame.roles).items():
        taking = [p for p in phrases if _may(p, frame.roles[slot])]
        if frame.receiving and frame.roles[slot] is Role.RECIPIENT:
            taking = [replace(p, speaks_for=p.accredited) if p.accredited else p for p in taking]
        draft.add(taking, frame.roles[slot], evidence)
    if frame.receiving and not draft.entities(Role.ACTOR):
        for phrase in slots.get("object", ()):
            if phrase.accredited and phrase.speaks_for:  # "he was recalled": by his own country
                draft.parts.append(Part(phrase.speaks_for, Role.ACTOR, evidence))
    if trigger.noun and draft.kind in GATHERINGS:
        _around(passage, trigger, draft, evidence)
        _nominal_name(telling, passage, trigger, draft)
    held = trigger.noun and draft.kind in GATHERINGS and not frame.weak and any(b.tie.holds for b in passage.bonds)
    if not held and (not draft.parts or (frame.weak and not _enough(draft))):
        return None
    if draft.kind is Kind.STATEMENT:
        _spokesman(passage, trigger, draft, evidence)
    draft.evidence = [_spanning(passage, draft, evidence)]
    for phrase in _places(slots, found, frame.roles):
        if draft.kind is not Kind.STATEMENT or _site(telling, phrase):
            _place(telling, draft, phrase)
    if draft.place is None:
        for phrase in _places_before(passage, trigger):
            if draft.kind is not Kind.STATEMENT or _site(telling, phrase):
                _place(telling, draft, phrase)
    dates = found.dates or _dates_before(passage, trigger)
    for date in dates[:2]:
        if draft.kind is not Kind.STATEMENT or date.start.day is not None:
            _date(draft, date)
    return draft


SITES = frozenset({"city", "venue", "palace", "airport", "base"})


def _site(telling: Telling, phrase: Phrase) -> bool:
    """A city or building, where words can be spoken; a sea or country is what they are about."""
    key = phrase.place or phrase.entity
    place = telling.known.reference.places.get(key)
    return place.kind in SITES if place else key.startswith("place/")


def _enough(draft: Draft) -> bool:
    return len(draft.parts) > 1 or (draft.kind not in (Kind.MEETING, Kind.CALL, Kind.NEGOTIATION) and bool(draft.parts))


def _may(phrase: Phrase, role: Role) -> bool:
    """Places and platforms take no part, except that a visit has a host country."""
    return phrase.kind not in (PhraseKind.PLACE, PhraseKind.PLATFORM)


def _roles(slots: Slots, roles: Roles) -> dict[str, list[Phrase]]:
    """The filled slots that have a role; of several recipients' slots only the first."""
    out: dict[str, list[Phrase]] = {}
    recipients = [s for s in PREFERRED if slots.get(s) and roles.get(s) is Role.RECIPIENT]
    for slot, phrases in slots.items():
        role = roles.get(slot)
        if role is None or not phrases:
            continue
        if role is Role.RECIPIENT and slot != recipients[0]:
            continue
        out[slot] = phrases
    return out


WITHIN = frozenset("at during in di dalam pada saat".split())


def _around(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """"X with Y at a council meeting", "At a meeting on Monday, X and Y agreed": who is there attends."""
    units = passage.nodes
    before = trigger.first - 1
    while before > 0 and units[before].low and units[before].low not in WITHIN and trigger.first - before < 4:
        before -= 1
    if before < 0 or units[before].low not in WITHIN:
        return
    spread = draft.kind in (Kind.CEREMONY, Kind.CONFERENCE, Kind.SUMMIT) or passage.sentence.zone is ZoneKind.CAPTION
    if before > 1 and not spread:
        return
    if before > 1:
        people = [n.phrase for at, n in enumerate(units[:before]) if n.actor and n.phrase and _present(passage, at)]
    else:
        behind = next((t for t in passage.triggers if t.first >= trigger.last), None)
        people = subject(units, trigger.last, behind, passage.language) if behind else []
    draft.add([p for p in people if not p.modifier], Role.ATTENDEE, evidence)


def _present(passage: Passage, at: int) -> bool:
    """A phrase that no preposition governs, except "with"."""
    if not governed(passage.nodes, at, 0, passage.language):
        return True
    return passage.language.prepositions.get(passage.nodes[at - 1].low) == "with" if at else True


def _nominal_name(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """"a council meeting of the Indian Ocean Rim Association" names itself by its words."""
    if draft.kind not in (Kind.CONFERENCE, Kind.SUMMIT) or passage.nodes[trigger.last - 1].low not in {"of"}:
        return
    for node in passage.nodes[trigger.last : trigger.last + 3]:
        if node.phrase is not None and node.phrase.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP):
            draft.aliases.append(telling.article.text[passage.nodes[trigger.first].begin : node.end])
            return


def _without_own(slots: Slots, roles: Roles) -> Slots:
    """The slots without recipients that are the actor or the actor's own country."""
    own = {k for p in slots.get("subject", ()) for k in (p.entity, p.speaks_for) if k is not None}
    if not own or roles.get("object") is not Role.RECIPIENT:
        return slots
    return {
        slot: phrases if slot == "subject" else [p for p in phrases if p.entity not in own and p.speaks_for not in own]
        for slot, phrases in slots.items()
    }


def _spanning(passage: Passage, draft: Draft, evidence: Evidence) -> Evidence:
    """Evidence from the first participant to the last, so that it can be read alone."""
    begin = min([evidence.begin, *(p.evidence.begin for p in draft.parts)])
    end = max([evidence.end, *(p.evidence.end for p in draft.parts)])
    return Evidence(begin, end, evidence.rule, evidence.confidence)


def _places(slots: Slots, found: Arguments, roles: Roles) -> list[Phrase]:
    places = list(found.places)
    if roles.get("to") is Role.HOST:  # a visit's destination is its place
        for slot in ("object", "to", "at"):
            places.extend(p for p in slots.get(slot, ()) if p.place is not None or p.kind is PhraseKind.PLACE)
    return places


def _places_before(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """"Dari Jakarta, Presiden ... menampik": where the clause says that it happens, before its verb."""
    first, _ = clause(passage.nodes, trigger, passage.language)
    out = []
    for at in range(first + 1, trigger.first):
        phrase, before = passage.nodes[at].phrase, passage.nodes[at - 1].low
        if phrase is not None and phrase.place is not None and before in ORIGINS and phrase.kind is PhraseKind.PLACE:
            out.append(phrase)
    return out


ORIGINS = frozenset("dari di from in at".split())


def _dates_before(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """A date before the trigger in its clause: "Two days earlier, Son had seen ..."."""
    first, _ = clause(passage.nodes, trigger, passage.language)
    for at in range(trigger.first - 1, first - 1, -1):
        date = passage.nodes[at].date
        if date is not None:
            return [date]
    return []


# -- pointing back ----------------------------------------------------------------------------


def _points_back(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> Draft | None:
    """The event that "the meeting" or "kunjungan itu" refers to, if it brings no new participants."""
    if not _definite(passage, trigger):
        return None
    own = [p for slot in ("with", "between", "of") for p in found.slots.get(slot, ())]
    if trigger.frame.kind is Kind.VISIT:
        own += [p for slot in ("to", "at", "object") for p in found.slots.get(slot, ())]
    for draft in reversed(telling.drafts):
        if draft.zone is ZoneKind.CAPTION and passage.sentence.zone is not ZoneKind.CAPTION:
            continue
        same = draft.kind is trigger.frame.kind or {draft.kind, trigger.frame.kind} <= GATHERINGS
        if same and all(
            p.entity in draft.entities() or p.speaks_for in draft.entities() or p.entity == draft.place for p in own
        ):
            return draft
    return None


def _definite(passage: Passage, trigger: Trigger) -> bool:
    pack = passage.language
    after = passage.nodes[trigger.last].low if trigger.last < len(passage.nodes) else ""
    if pack.nouns_after:
        follow = [n.low for n in passage.nodes[trigger.last : trigger.last + 4]]
        return any(w in pack.demonstratives for w in follow) or passage.nodes[trigger.first].low.endswith("nya")
    before = [n.low for n in passage.nodes[max(0, trigger.first - 2) : trigger.first]]
    return any(w in {"the", "this", "that", "these", "those"} for w in before) or after in pack.demonstratives


def _enrich(telling: Telling, draft: Draft, trigger: Trigger, found: Arguments) -> None:
    for phrase in found.places:
        _place(telling, draft, phrase)
    for date in found.dates[:1]:
        _date(draft, date)


# -- ties -------------------------------------------------------------------------------------


def _tie(telling: Telling, passage: Passage, bond: Bond, here: Sequence[tuple[int, Draft]]) -> None:
    """Give whoever opens, chairs, hosts or attends an event their part in it."""
    tied = _tied_event(telling, passage, bond, here)
    if tied is None:
        return
    draft, local = tied
    people = _tied_people(passage, bond)
    if not people:
        return
    begin, end = passage.nodes[bond.first].begin, passage.nodes[bond.last - 1].end
    evidence = Evidence(begin, end, f"tie:{bond.tie.id}", 0.85 if local else 0.7)
    role = bond.tie.role
    if bond.tie.holds:
        if draft.kind in (Kind.CONFERENCE, Kind.SUMMIT):
            for phrase in people:
                group = phrase.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP)
                draft.add([phrase], Role.ORGANIZER if group else Role.HOST, evidence)
            return
        role = Role.VISITOR if draft.kind is Kind.VISIT else Role.ACTOR if draft.kind in (Kind.STATEMENT, Kind.MEASURE) else Role.ATTENDEE
    if draft.kind not in GATHERINGS | {Kind.SIGNING, Kind.VISIT} and not bond.tie.holds:
        return
    people = [replace(p, without=(*p.without, *_absent(passage, p))) if p.count else p for p in people]
    draft.add([p for p in people if _may(p, role)], role, evidence, _level(passage))


def _tied_event(
    telling: Telling, passage: Passage, bond: Bond, here: Sequence[tuple[int, Draft]]
) -> tuple[Draft, bool] | None:
    """The event that a tie speaks of: in this clause, in this sentence, or the topic."""
    after = [(at, d) for at, d in here if at >= bond.last]
    before = [(at, d) for at, d in here if at < bond.first]
    if bond.tie.states or bond.passive:
        ordered = [*reversed(before), *after]
    else:
        ordered = [*after, *reversed(before)]
    if ordered and not (_object_verb(bond) and _parted(passage, bond, ordered[0][0])):
        return ordered[0][1], True
    if ordered and bond.tie.holds:
        return None
    behind = passage.nodes[bond.last : bond.last + 6]
    pack = passage.language
    pointed = any(n.low in pack.demonstratives or n.low in pack.event_words or n.low in pack.event_heads for n in behind)
    if _object_verb(bond) and not pointed:
        return None
    if bond.tie.holds or telling.topic is None or telling.topic.kind not in GATHERINGS:
        return None
    if passage.index - telling.topic.sentence > 8 and not telling.topic.name:
        return None
    return telling.topic, False


def _absent(passage: Passage, group: Phrase) -> tuple[EntityKey, ...]:
    """"the tenth, Myanmar, was not": a country behind a counted group that a negation follows."""
    out = []
    for at, node in enumerate(passage.nodes):
        if node.begin < group.end or node.phrase is None or node.phrase.kind is not PhraseKind.COUNTRY:
            continue
        behind = {n.low for n in passage.nodes[at + 1 : at + 5]}
        if behind & (passage.language.negations | {"absent", "absen"}):
            out.append(node.phrase.entity)
    return tuple(out)


def _object_verb(bond: Bond) -> bool:
    return not bond.passive and not bond.tie.states and bond.tie.role is not Role.ATTENDEE or bond.tie.holds


def _parted(passage: Passage, bond: Bond, at: int) -> bool:
    """A preposition between a verb and an event: "held separate talks on the sidelines of the summit"."""
    between = passage.nodes[bond.last : at]
    return len(between) > 8 or any(n.low in passage.language.prepositions for n in between)


def _tied_people(passage: Passage, bond: Bond) -> list[Phrase]:
    units, pack = passage.nodes, passage.language
    first, last = clause(units, bond, pack)
    left = [p for p in subject(units, first, bond, pack) if p.kind is not PhraseKind.PLACE]
    right = _listed(units, bond.last, last, pack)
    if bond.tie.states:
        return left or right
    if bond.passive:
        return right
    return right if bond.tie.sends else left


def _listed(units: Nodes, at: int, last: int, pack: Language) -> list[Phrase]:
    """Everyone named behind a tie, up to a place or date of another thing."""
    out: list[Phrase] = []
    slot = "object"
    while at < last:
        node = units[at]
        if node.low:
            if node.low in pack.relatives or node.event is not None:
                break
            slot = pack.prepositions.get(node.low, slot if node.low not in {"."} else "")
        elif node.event is not None:
            break
        elif node.actor and node.phrase is not None and slot in ("object", "by", "from", "including", "with"):
            if not node.phrase.modifier:
                out.append(node.phrase)
        at += 1
    return out


def _level(passage: Passage) -> str | None:
    text = " ".join(n.low for n in passage.nodes if n.low)
    return next((level for words, level in passage.language.levels.items() if words in text), None)


def _days(passage: Passage, at: int) -> int | None:
    """"two-day summit", "pertemuan puncak dua hari itu": how many days an event lasts."""
    pack, units = passage.language, passage.nodes
    for n in range(max(0, at - 5), min(at + 5, len(units) - 1)):
        number = int(units[n].low) if units[n].low.isdigit() else pack.numbers.get(units[n].low)
        step = 2 if units[n + 1].low == "-" else 1
        if number and number < 15 and n + step < len(units) and units[n + step].low in pack.durations:
            return number
    return None


LIST_ROLES = {Kind.APPOINTMENT: Role.APPOINTEE, Kind.SIGNING: Role.SIGNATORY}


def _list(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """A list behind "...:" names the participants of the event told before it."""
    text = telling.article.text[passage.sentence.begin : passage.sentence.end]
    if LIST_ITEM.match(text):
        draft = telling.list_of
        if draft is not None and (draft.kind in LIST_ROLES or draft.kind in GATHERINGS):
            evidence = Evidence(passage.sentence.begin, passage.sentence.end, "list:item", 0.85)
            people = [n.phrase for n in passage.nodes if n.actor and n.phrase is not None]
            draft.add(people, LIST_ROLES.get(draft.kind, Role.ATTENDEE), evidence)
        return
    last = here[-1][1] if here else None
    if last is None:
        near = [d for d in telling.drafts if d.paragraph == passage.sentence.paragraph]
        last = near[-1] if near else None
    telling.list_of = last if text.endswith(":") else None


# -- follow-ups and themes --------------------------------------------------------------------


def _find_words(units: Nodes, words: tuple[str, ...]) -> int | None:
    if not any(n.low == words[0] for n in units):
        return None
    for at in range(len(units) - len(words) + 1):
        if all(n.low == w for n, w in zip(units[at:], words, strict=False)):
            return at
    return None


def _follow_up(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]], topic: Draft | None
) -> None:
    """"RCDD merupakan tindak lanjut terhadap ...": the event on the left follows the one on the right."""
    for words in passage.language.follow_ups:
        at = _find_words(passage.nodes, tuple(words.split()))
        if at is None:
            continue
        later = next((d for n, d in reversed(here) if n < at), topic)
        earlier = next((d for n, d in here if n > at), None)
        if later is not None and earlier is not None and later is not earlier and later.follows is None:
            later.follows = earlier
            return


def _theme(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Words in quotation marks behind "themed", "bertajuk" are the theme of the event before them."""
    text = telling.article.text
    for words in passage.language.themes:
        at = _find_words(passage.nodes, tuple(words.split()))
        if at is None:
            continue
        behind = at + len(words.split())
        if behind >= len(passage.nodes):
            continue
        begin = passage.nodes[behind].begin
        quoted = _quoted(text, begin, passage.sentence.end)
        draft = next((d for n, d in reversed(here) if n < at), telling.topic)
        if quoted and draft is not None and draft.theme is None:
            draft.theme = quoted


MARKS = {"'": "'", '"': '"', "“": "”", "‘": "’", "«": "»"}


def _quoted(text: str, begin: int, end: int) -> str | None:
    close = MARKS.get(text[begin : begin + 1])
    if close is None:
        return None
    stop = text.find(close, begin + 1, end)
    return text[begin + 1 : stop] if stop > begin + 1 else None


__all__ = ["GATHERINGS", "Telling", "tell"]

