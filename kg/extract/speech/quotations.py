"""Quotations: who said what, in the very words or reported, to whom and about whom."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from kg.document import Phrase, PhraseKind, Sentence
from kg.extract.speech.addressees import addressee_of
from kg.extract.speech.answered import speaks_up, who_answered
from kg.extract.speech.around import insertion_end
from kg.extract.speech.attribution import Attribution
from kg.extract.speech.attributions import attributions, goes_on
from kg.extract.speech.beside import says_beside
from kg.extract.speech.described import for_whom_he_speaks, of_his_country, remembered, takes_a_stand
from kg.extract.speech.in_own_name import in_own_name, voices_heard
from kg.extract.speech.is_speech import is_speech
from kg.extract.speech.of_that_kind import note_kinds, of_that_kind
from kg.extract.speech.reported import Reported, reported_clauses
from kg.extract.speech.speakers import (
    acting_subject,
    main_subject,
    of_his_deed,
    of_the_relative,
    whose_answer,
    with_its_body,
)
from kg.extract.speech.speaks_on import spoke_last, still_speaks
from kg.extract.speech.strangers import introduces, is_stranger, met_here, named_here
from kg.extract.speech.whose_words import goes_on_about_it, in_another_clause, of_some_body, of_unnamed
from kg.extract.words.view import View, view_of
from kg.find.quotation_marks import Quoted, joined_spans, quoted_spans
from kg.language import speech as speech_of
from kg.language.speech_words import SpeechWords
from kg.model import Article, EntityKey, Evidence, Quotation, ZoneKind
from kg.records import record, replace

_READ = frozenset({ZoneKind.BODY, ZoneKind.LEAD})
_NEAR = 600
"""Characters between words and an attribution that one stretch of evidence may cover."""


@record
class _Read:
    """A sentence as read: its attributions, each with its speaker, and who spoke or acted before it."""

    view: View
    attributions: list[Attribution]
    speakers: list[EntityKey | None]
    last: EntityKey | None
    voices: Mapping[EntityKey, EntityKey]  # who spoke last for each state
    strangers: frozenset[str] = frozenset()  # nouns of those who were told of without a name


@record
class _Spoken:
    """Whose a direct quotation is, and the attribution that says so, if one does."""

    speaker: EntityKey
    rule: str
    confidence: float
    read: _Read | None = None
    attribution: Attribution | None = None


def find_quotations(article: Article, sentences: tuple[Sentence, ...]) -> list[Quotation]:
    """The quotations in the article's body and standfirst, in order of position.

    The sentences bring their linked phrases, pronouns and bare titles included. Words of an unknown
    speaker are left out. `about` are the actors and places named in the words.
    """
    words = speech_of(article.language)
    body = [s for s in sentences if s.zone in _READ]
    spans = [
        q
        for zone in article.zones
        if zone.kind in _READ
        for q in quoted_spans(article.text, zone.begin, zone.end)
    ]
    speech = [q for q in joined_spans(article.text, spans) if is_speech(article.text, q, words)]
    reads = _read(body, speech, words)
    found = [*_direct(article.text, reads, speech, words), *_reported(article.text, reads, words)]
    return sorted(found, key=lambda q: (q.begin, q.end))


def _read(body: list[Sentence], speech: list[Quoted], words: SpeechWords) -> list[_Read]:
    """Every sentence with its attributions; those that point back get whoever spoke or acted last."""
    reads: list[_Read] = []
    last: EntityKey | None = None
    about: EntityKey | None = None  # the body that acted last
    stated: EntityKey | None = None  # who gave out the last statement
    spoke: EntityKey | None = None  # the person or body that spoke last, whoever acted since
    people: dict[EntityKey, EntityKey | None] = {}  # by name, the last first, with their states
    kinds: dict[str, EntityKey] = {}  # by "ministry", "embassy": the body so called that was named last
    strangers: frozenset[str] = frozenset()
    voices: Mapping[EntityKey, EntityKey] = {}
    voice: tuple[EntityKey, int] | None = None  # the person who speaks in a paragraph
    first = 0
    for sentence in body:
        while first < len(speech) and speech[first].closing <= sentence.begin:
            first += 1
        upto = first
        while upto < len(speech) and speech[upto].opening < sentence.end:
            upto += 1
        view = view_of(sentence, speech[first:upto], words)
        found = attributions(view, words)
        other = next((key for key in [*people][:2] if key != last), None)
        strangers = (strangers | met_here(view, words)) - named_here(view, words)
        speakers = [
            None
            if is_stranger(view, a, strangers)
            else (spoke if goes_on(view, a, words) or for_whom_he_speaks(view, a, words) else None)
            or (other if a.other else None)
            or (of_that_kind(view, a, kinds) if a.body else of_his_country(view, a, people))
            or _speaker(view, a, _pointed_at(view, a, last, about, stated, words), words)
            for a in found
        ]
        reads.append(_Read(view, found, speakers, last, voices, strangers))
        voices = voices_heard(found, speakers, voices)
        subject = acting_subject(view, len(view.tokens), words) if sentence.phrases else None
        spoke = takes_a_stand(view, subject, words) or spoke
        spoke = next((s for s in reversed(speakers) if s and not s.startswith("country/")), spoke)
        subject = None if last and of_his_deed(view, subject, words) else subject
        answered = who_answered(view, words) or speaks_up(view, subject, last, people, words)
        answered = spoke_last(view, found, speakers, words) or answered
        held = still_speaks(view, subject, found, voice, people, words)
        last = held or answered or _actor(view, subject, words) or last
        voice = (last, sentence.paragraph) if last and (held or any(speakers)) else None
        note_kinds(view, kinds, words)
        saying = next((s for s in reversed(speakers) if s and not s.startswith("person/")), None)
        about = (about if goes_on_about_it(view, words) else saying or _body(view, subject)) or about
        people = remembered(sentence, people)
        if not words.issued.isdisjoint(sentence.words):
            stated = next((s for s in reversed(speakers) if s), None) or stated
    return reads


def _pointed_at(
    view: View,
    attribution: Attribution,
    last: EntityKey | None,
    about: EntityKey | None,
    stated: EntityKey | None,
    words: SpeechWords,
) -> EntityKey | None:
    """Whom an attribution that points back means: who spoke last, the body, who gave out "the statement"."""
    if not attribution.body:
        return last
    said = [view.low(i) for i in range(attribution.first, attribution.last)]
    if attribution.source:  # "according to the statement": nobody's who gave out none; "a ministry statement"
        named = not (words.body_nouns - words.issued).isdisjoint(said)
        return stated or (_body(view, main_subject(view, attribution.first, words)) if named else None)
    return stated or about if any(low in words.issued for low in said) else about


def _speaker(
    view: View, attribution: Attribution, last: EntityKey | None, words: SpeechWords
) -> EntityKey | None:
    """Whom the attribution names; in "the envoy, he added, had left" he is whoever spoke before."""
    phrase = attribution.speaker
    if phrase is None:
        return last
    if (
        last is not None
        and not phrase.named
        and not phrase.office
        and _trails(view, attribution, phrase, words)
    ):
        return last  # "The front was represented by X, he added": whoever spoke before
    inserted = (
        view.low(attribution.first - 1) == "," and view.low(insertion_end(view, attribution, words)) == ","
    )
    opener = _before_colon(view, attribution, phrase, words)
    if opener is not None:
        return opener
    one = view.low(attribution.first) in words.indefinites  # "Doha, a Qatari official said, ..."
    own = phrase.kind is not PhraseKind.PERSON and view.low(attribution.first) in words.possessives
    pointing = not one and not own and not phrase.named and not phrase.office  # "Peru, its leader said, "
    if inserted and last is not None and pointing and attribution.first > 1:
        colon = any(view.low(i) == ":" for i in range(attribution.first))
        subject = main_subject(view, attribution.first, words) if not colon else None
        if subject is not None and subject.entity == phrase.entity:
            return last
    return phrase.entity


def _before_colon(
    view: View, attribution: Attribution, phrase: Phrase, words: SpeechWords
) -> EntityKey | None:
    """ "Rabuka asked for help: Fiji, he said, could not wait": of whom the clause before the colon tells."""
    pronoun = not phrase.named and not phrase.office and attribution.verb - attribution.first == 1
    joints = (i for i in range(attribution.first) if view.low(i) in (":", ";") and not view.quoted[i])
    colon = next(joints, 0)
    subject = main_subject(view, colon, words) if pronoun and colon else None
    person = subject is not None and subject.kind is PhraseKind.PERSON and subject.named
    return subject.entity if person and subject is not None else None


def _trails(view: View, attribution: Attribution, phrase: Phrase, words: SpeechWords) -> bool:
    """Whether a pronoun's attribution ends a sentence that names the same person before it."""
    ends = attribution.last >= len(view.tokens) - 1 and view.low(attribution.first - 1) == ","
    pronoun = attribution.verb - attribution.first == 1
    same = [p for p in view.sentence.phrases if p.named and p.entity == phrase.entity]
    spoke = any(view.low(view.after(p)) in words.verbs for p in same)
    return ends and pronoun and bool(same) and not spoke and not view.quoted[attribution.first - 2]


BODIES = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION, PhraseKind.GROUP})


def _body(view: View, subject: Phrase | None) -> EntityKey | None:
    """The body or country that a sentence is about, else the last body that it names."""
    subject = with_its_body(view, subject)
    if subject is not None and subject.kind in BODIES:
        return subject.entity
    named = [p for p in view.sentence.phrases if p.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP)]
    return named[-1].entity if named else None


def _actor(view: View, subject: Phrase | None, words: SpeechWords) -> EntityKey | None:
    """The person that a sentence without attribution is about."""
    if not any(p.kind is PhraseKind.PERSON for p in view.sentence.phrases):
        return None
    if subject is not None and subject.kind is PhraseKind.PERSON:
        did = words.undergone is not None and words.undergone.match(view.low(view.first_of(subject) - 1))
        return None if did else subject.entity  # "Satgas itu dipimpin X" is no word of his
    if words.agents.isdisjoint(view.sentence.words):
        return None
    for at in range(len(view.tokens) - 2):  # "Gambaran itu disampaikan oleh juru bicara X"
        if view.low(at) in words.inverting and view.low(at + 1) in words.agents and not view.quoted[at]:
            agent = view.begins(at + 2)
            return agent.entity if agent is not None and agent.kind is PhraseKind.PERSON else None
    return None


def _direct(text: str, reads: list[_Read], speech: list[Quoted], words: SpeechWords) -> list[Quotation]:
    begins = [r.view.sentence.begin for r in reads]
    out: list[Quotation] = []
    before: tuple[Quoted, EntityKey] | None = None
    for number, span in enumerate(speech):
        opened = bisect_right(begins, span.opening) - 1
        closed = bisect_right(begins, span.closing - 1) - 1
        if opened < 0:
            continue
        following = speech[number + 1].opening if number + 1 < len(speech) else len(text)
        if of_unnamed(reads[closed].view, reads[closed].attributions, span, words, reads[closed].strangers):
            continue
        after = _attributed_after(reads, closed, span, following, words)
        if after is None and introduces(reads[opened].view, span.opening, words):
            continue
        spoken = (
            (_introduced(reads[opened], span) if after is not None and _is_body(after) else None)
            or after
            or _attributed_before(reads, opened, span, before, words)
            or _carried(reads, (opened, closed), span, before and before[1], words)
        )
        if spoken is None:
            continue
        read = reads[opened]
        speaker = in_own_name(read.view, span, spoken.attribution, spoken.speaker, read.voices, words)
        spoken = replace(spoken, speaker=speaker)
        before = (span, spoken.speaker)
        out.append(_quotation(reads, span, spoken, words, opened, closed))
    return out


def _attributed_after(
    reads: list[_Read], closed: int, span: Quoted, following: int, words: SpeechWords
) -> _Spoken | None:
    """ "...", kata Retno; "...," Guterres said; "...?" Kerry asked (a sentence of its own)."""
    read = reads[closed]
    if found := _first_after(read, span.closing, following, words, near=True):
        return found
    if closed + 1 >= len(reads) or read.view.sentence.end > span.closing:
        return None
    other = reads[closed + 1]
    same = other.view.sentence.paragraph == read.view.sentence.paragraph
    sentence = other.view.sentence
    short = len(sentence.tokens) <= 14 or following < sentence.end
    lead = read.view.tokens[-2].text if len(read.view.tokens) > 1 else ""
    if same and short and (lead in "?!…," or other.view.low(0) in _own_or_inverted(other)):
        return _first_after(other, span.closing, following, words, near=True)
    return None


def _is_body(spoken: _Spoken) -> bool:
    return spoken.speaker.startswith("organization/")


def _introduced(read: _Read, span: Quoted) -> _Spoken | None:
    """'Ruto said: "...," Reuters reported': who says it right before the words, whoever reports them."""
    tokens = read.view.tokens
    for attribution, speaker in zip(read.attributions, read.speakers, strict=True):
        end = tokens[attribution.last - 1].end
        near = 0 <= span.opening - end <= _INTRODUCES and not attribution.inverted
        if near and speaker is not None:
            return _Spoken(speaker, "quotation:direct:before", 0.9, read, attribution)
    return None


_INTRODUCES = 2
"""Most characters between a verb of saying and the words: a colon and a space."""


def _own_or_inverted(read: _Read) -> set[str]:
    """The first word of a sentence if it is "ucapnya" or an inverted verb with its subject."""
    first = read.attributions[0] if read.attributions else None
    return {read.view.low(0)} if first is not None and first.first <= _POINTS and first.inverted else set()


_POINTS = 2
"""Words that point back before such a verb: "Begitu kata X", "Hal itu disampaikan X"."""


def _first_after(read: _Read, closing: int, following: int, words: SpeechWords, near: bool) -> _Spoken | None:
    tokens = read.view.tokens
    start = next((i for i, t in enumerate(tokens) if t.begin >= closing), len(tokens))
    for attribution, speaker in zip(read.attributions, read.speakers, strict=True):
        if tokens[attribution.first].begin < closing:
            continue
        if attribution.source and attribution.first > start:
            continue
        if tokens[attribution.verb].begin >= following or speaker is None:
            return None
        if near and attribution.first - start > 8:
            return None
        if not attribution.inverted and in_another_clause(read.view, start, attribution, words):
            return None
        rule = "quotation:direct:inverted" if attribution.inverted else "quotation:direct:after"
        return _Spoken(speaker, rule, 0.95, read, attribution)
    return None


def _attributed_before(
    reads: list[_Read], opened: int, span: Quoted, before: tuple[Quoted, EntityKey] | None, words: SpeechWords
) -> _Spoken | None:
    """X said: "..."; "...," said X, "..."; He threatened "..."."""
    read = reads[opened]
    tokens = read.view.tokens
    chosen: _Spoken | None = None
    for attribution, speaker in zip(read.attributions, read.speakers, strict=True):
        if tokens[attribution.last - 1].end <= span.opening and speaker is not None:
            chosen = _Spoken(speaker, "quotation:direct:before", 0.9, read, attribution)
    if chosen is not None:
        return chosen
    if later := _first_after(read, span.closing, len(tokens) and tokens[-1].end + 1, words, near=False):
        return later
    at = next((i for i, t in enumerate(tokens) if t.begin >= span.opening), len(tokens))
    some_body = of_some_body(read.view, read.attributions, read.speakers, span)
    if some_body or _is_label(read.view, at, span, words):
        return None
    subject = of_the_relative(read.view, at, words) or says_beside(read.view, at, words)
    subject = subject or acting_subject(read.view, at, words)
    subject = subject or whose_answer(read.view, at - 1, words)
    if subject is not None:
        return _Spoken(subject.entity, "quotation:direct:subject", 0.7)
    if before is not None and before[0].closing > read.view.sentence.begin:
        return _Spoken(before[1], "quotation:direct:carried", 0.8)
    return None


def _is_label(view: View, at: int, span: Quoted, words: SpeechWords) -> bool:
    """Whether quoted words stand before a noun: the "one country, two systems" formula."""
    after = next((t for t in view.tokens[at:] if t.begin >= span.closing), None)
    return view.low(at - 1) in words.determiners and after is not None and after.text.isalpha()


def _carried(
    reads: list[_Read], ends: tuple[int, int], span: Quoted, before: EntityKey | None, words: SpeechWords
) -> _Spoken | None:
    """Words that nobody beside them claims, a press office neither: whoever spoke or acted last goes on."""
    last, behind = reads[ends[0]].last or before, reads[ends[1]]
    unnamed = of_some_body(behind.view, behind.attributions, behind.speakers, span)
    unnamed = unnamed and words.statements.isdisjoint(behind.view.sentence.words)  # "bunyi pernyataan itu"
    if last is None or unnamed or span.opening - reads[ends[0]].view.sentence.begin > 40:
        return None
    return _Spoken(last, "quotation:direct:carried", 0.7)


def _quotation(
    reads: list[_Read], span: Quoted, spoken: _Spoken, words: SpeechWords, opened: int, closed: int
) -> Quotation:
    begin, end = span.opening, span.closing
    addressee = None
    if spoken.read is not None and spoken.attribution is not None:
        first, last = _extent(spoken.read.view, spoken.attribution)
        if abs(first - end) < _NEAR and abs(begin - last) < _NEAR:
            begin, end = min(begin, first), max(end, last)
        addressee = addressee_of(spoken.read.view, spoken.attribution, words)
    return Quotation(
        speaker=spoken.speaker,
        begin=span.begin,
        end=span.end,
        direct=True,
        evidence=(Evidence(begin, end, spoken.rule, spoken.confidence),),
        addressee=addressee if addressee != spoken.speaker else None,
        about=_about(reads, opened, closed, span.begin, span.end),
    )


def _extent(view: View, attribution: Attribution) -> tuple[int, int]:
    """Offsets of verb and subject."""
    tokens = view.tokens
    begin, end = tokens[attribution.first].begin, tokens[attribution.last - 1].end
    if attribution.speaker is not None:
        begin, end = min(begin, attribution.speaker.begin), max(end, attribution.speaker.end)
    return begin, end


def _about(reads: list[_Read], opened: int, closed: int, begin: int, end: int) -> tuple[EntityKey, ...]:
    """The actors and places named between two offsets, in order."""
    named: dict[EntityKey, None] = {}
    for read in reads[opened : closed + 1]:
        for phrase in read.view.sentence.phrases:
            if phrase.named and begin <= phrase.begin and phrase.end <= end:
                named[phrase.entity] = None
    return tuple(named)


def _reported(text: str, reads: list[_Read], words: SpeechWords) -> list[Quotation]:
    out: list[Quotation] = []
    for number, read in enumerate(reads):
        if not read.attributions:
            continue
        speakers = dict(zip(map(id, read.attributions), read.speakers, strict=True))
        for clause in reported_clauses(read.view, read.attributions, words):
            speaker = speakers[id(clause.attribution)]
            if speaker is not None:
                out.append(_reported_quotation(reads, number, clause, speaker, words))
    return out


def _reported_quotation(
    reads: list[_Read], number: int, clause: Reported, speaker: EntityKey, words: SpeechWords
) -> Quotation:
    view = reads[number].view
    begin, end = view.tokens[clause.first].begin, view.tokens[clause.after - 1].end
    first, last = _extent(view, clause.attribution)
    addressee = addressee_of(view, clause.attribution, words)
    evidence = Evidence(min(begin, first), max(end, last), f"quotation:reported:{clause.form}", 0.85)
    return Quotation(
        speaker=speaker,
        begin=begin,
        end=end,
        direct=False,
        evidence=(evidence,),
        addressee=addressee if addressee != speaker else None,
        about=_about(reads, number, number, begin, end),
    )
