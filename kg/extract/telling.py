"""What each sentence tells: drafts of events, and who takes part in them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Sentence
from kg.extract.announced import announced, confirmed, delivered
from kg.extract.arguments import clause
from kg.extract.asides import days_counted, follow_up, listed_participants, theme
from kg.extract.drafts import Draft
from kg.extract.framed import framed
from kg.extract.happening import happened
from kg.extract.named import named_event
from kg.extract.nodes import nodes
from kg.extract.passage import PLANNABLE, TOLD, Passage, Telling
from kg.extract.pictured import pictured
from kg.extract.subjects import stands_beside
from kg.extract.ties import tie
from kg.extract.triggers import bonds, triggers
from kg.find.knowledge import Knowledge
from kg.find.scenes import Reading
from kg.model import Article, EntityKey, Kind, Plover, Role, ZoneKind


def tell(
    article: Article, sentences: Sequence[Sentence], readings: Sequence[Reading], known: Knowledge
) -> Telling:
    """Read all sentences in order."""
    telling = Telling(article, known)
    opening: set[int] = set()
    for index, (sentence, reading) in enumerate(zip(sentences, readings, strict=True)):
        if sentence.zone is ZoneKind.BODY and len(opening) < 2:
            opening.add(sentence.paragraph)
        if sentence.zone is ZoneKind.BODY and sentence.paragraph in opening:
            number = 0 if len(opening) == 1 else 1
            telling.opening_dates.extend((number, d.start) for d in sentence.dates if not d.behind)
        if sentence.zone is ZoneKind.BODY:
            said = [d.start for d in sentence.dates if d.start.day is not None and not d.behind]
            telling.days.setdefault(sentence.paragraph, []).extend((index, day) for day in said)
        if sentence.zone in TOLD:
            units = nodes(article.text, sentence, reading.events)
            language = known.language
            passage = Passage(
                index,
                sentence,
                units,
                tuple(triggers(units, language, telling.primed())),
                tuple(bonds(units, language)),
                language,
            )
            _sentence(telling, passage)
    return telling


def _sentence(telling: Telling, passage: Passage) -> None:
    """Drafts of one sentence: named events first, then frames, then ties between people and events."""
    here: list[tuple[int, Draft]] = []
    topic = telling.topic
    for at, node in enumerate(passage.nodes):
        if node.event is not None:
            here.append((at, named_event(telling, passage, at, node.event)))
    starts = [t.first for t in passage.triggers] + [at for at, n in enumerate(passage.nodes) if n.event]
    quoted = _quoted_nodes(passage)
    stated = 0  # behind the last statement's verb
    reach = -1  # up to here the words are what someone asks, promises or condemns
    for trigger in passage.triggers:
        kind = trigger.frame.kind
        if trigger.first in quoted and kind in (Kind.STATEMENT, Kind.CALL, Kind.NEGOTIATION):
            continue
        if trigger.first < reach and kind not in PLANNABLE and not stands_beside(passage, trigger, stated):
            continue
        told = framed(telling, passage, trigger, starts, here)
        here.extend(told)
        if told and kind is Kind.STATEMENT and trigger.frame.plover is not Plover.SUPPORT:
            reach = clause(passage.nodes, trigger, passage.language)[1]
            stated = trigger.last
    here.extend(pictured(telling, passage, here))
    _received_on_visit(passage, [d for _, d in here])
    here.sort(key=lambda pair: pair[0])
    for bond in passage.bonds:
        tie(telling, passage, bond, here)
    announced(telling, passage, here)
    confirmed(passage, here)
    delivered(telling, passage)
    for at, draft in here:
        draft.days = draft.days or days_counted(passage, at)
    listed_participants(telling, passage, here)
    follow_up(telling, passage, here, topic)
    theme(telling, passage, here)
    if passage.sentence.zone is not ZoneKind.CAPTION:
        happened(telling, passage)
        telling.last_city = _last_city(telling, passage) or telling.last_city


def _last_city(telling: Telling, passage: Passage) -> EntityKey | None:
    places = [n.phrase.place for n in passage.nodes if n.phrase is not None and n.phrase.place is not None]
    known = telling.known.reference.places
    return next((p for p in reversed(places) if p in known and known[p].kind == "city"), None)


def _received_on_visit(passage: Passage, here: Sequence[Draft]) -> None:
    """ "Obama disambut Yudhoyono pada kunjungan kenegaraan": whom one receives on a visit is a visitor."""
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
