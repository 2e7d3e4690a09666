"""Who says: verbs of saying with their subject, in one sentence.

An attribution is the stretch "Retno mengatakan", "said the envoy", "ujarnya" or "according to Kerry";
what is said, in quotation marks or reported, is found from it in `kg.extract.speech.quotations`.
"""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.speech.attribution import Attribution, blocked
from kg.extract.speech.beside import beside_the_subject
from kg.extract.speech.described import described
from kg.extract.speech.papers_issued import (
    BODY,
    STOPS,
    in_the_paper,
    issued_by,
    past_issued,
    past_its_own,
    past_papers,
    sender_of,
)
from kg.extract.speech.sayings import phrase_of_saying, says_by_a_phrase, told_in_a_paper
from kg.extract.speech.speakers import (
    first_of_two,
    has_fields,
    headed,
    is_anonymous,
    lists_fields,
    main_subject,
    object_of,
    speaks,
    subject_before,
    subject_since,
    with_its_body,
)
from kg.extract.speech.whose_man import man_of, whose_man
from kg.extract.words.predicates import predicate, predicates
from kg.extract.words.view import LONGEST_SENTENCE, View
from kg.find.scene import GENITIVES
from kg.language.speech_words import Saying, SpeechWords
from kg.records import replace

_NOUN_PHRASE = 9
"""Tokens in which the noun phrase after an inverted verb shows whom it means."""
_CLOSING = "\"”’'»)]"
_ENDS = STOPS | {",", ""}
_OPENS = STOPS | frozenset(_CLOSING) | {","}
"""Marks behind which an inverted verb may begin a clause."""


def attributions(view: View, words: SpeechWords) -> list[Attribution]:
    """The attributions of a sentence outside its quoted words, in order."""
    found: list[Attribution] = []
    verbs = words.verbs
    here = view.sentence.words
    if len(view.tokens) > LONGEST_SENTENCE:
        return found
    phrasal = says_by_a_phrase(here, words)
    if not phrasal and verbs.keys().isdisjoint(here):
        return found  # most sentences
    for i, low in enumerate(view.sentence.lows):
        saying = verbs.get(low)
        if phrasal and (told := phrase_of_saying(view, i, words, found)) is not None:
            found.append(told)
            continue
        if saying is None or view.quoted[i] or (found and i < found[-1].last):
            continue
        attribution = None
        if Saying.SOURCE in saying and Saying.OWN not in saying:
            attribution = _of_source(view, i, words)
        elif view.phrases[i] is None:
            attribution = _of_verb(view, i, saying, words, found)
        if attribution is not None:
            found.append(attribution)
    return found


def _of_source(view: View, at: int, words: SpeechWords) -> Attribution | None:
    """ "According to Kerry", "menurut Retno", "according to a statement from the Foreign Ministry"."""
    for source in words.sources:
        after = at + len(source)
        if tuple(view.low(i) for i in range(at, after)) == source:
            while view.low(after) in words.determiners and view.begins(after) is None:
                after += 1
            after = past_papers(view, after, words)
            phrase = with_its_body(view, view.begins(after))
            owns = phrase is not None and view.low(view.after(phrase)) in GENITIVES
            if phrase is not None and is_anonymous(view, phrase, after, words):
                return None  # "according to officials in Quetta"
            if phrase is not None and speaks(phrase) and not phrase.modifier and not owns:
                end = past_its_own(view, past_issued(view, view.after(phrase), words))
            elif (issued := issued_by(view, after, words)) is not None:
                phrase, end = issued
            elif (man := man_of(view, after, words)) is not None:
                phrase, end = man
            elif end := in_the_paper(view, at + len(source), words):
                return Attribution(at, end, at, after, Saying.THAT, None, True, source=True, body=True)
            else:
                continue
            first = _led_in(view, at, words)
            return Attribution(first, end, at, after, Saying.THAT | Saying.BARE, phrase, True, source=True)
    return None


def _led_in(view: View, at: int, words: SpeechWords) -> int:
    """ "In the words of Ruto, ...": the words before the first of a source."""
    article = view.low(at - 1) in words.determiners
    led = article and view.low(at - 2) in words.prepositions and not view.quoted[at - 2]
    return at - 2 if led else at


def _of_verb(
    view: View, at: int, saying: Saying, words: SpeechWords, found: list[Attribution]
) -> Attribution | None:
    if Saying.OWN in saying:
        source = Saying.SOURCE in saying
        led = words.verbs.get(view.low(at - 1), Saying.ACTIVE)  # "demikian katanya"
        if not source and Saying.ACTIVE in led and not _opening(view, at, words):
            return None  # "Retno menyampaikan pesannya di New York": a noun with its owner
        own = found[-1].speaker if source and found else None  # "X mengatakan itu langkah yang menurutnya"
        return Attribution(at, at + 1, at, at + 1, saying, own, True, source=source)
    if blocked(view, at, words):
        return None
    if view.low(at) in words.nouns and view.low(at - 1) in words.determiners:
        return None  # "saw the warning that"
    if Saying.PARTICIPLE in saying:
        return _of_participle(view, at, saying, words, found)
    subject = subject_before(view, at, words) if Saying.ACTIVE in saying else None
    if subject is not None and is_anonymous(view, subject, at, words):
        return None
    if Saying.INVERTED in saying and view.low(at + 1) in words.complementizers and words.comma_opens_clause:
        return told_in_a_paper(view, at, at + 1, saying, words)
    if Saying.INVERTED in saying and _opening(view, at, words):
        inverted = _inverted(view, at, saying, words)
        if inverted is not None and not _goes_on_past(view, at, inverted, words, subject):
            return inverted
    if Saying.ACTIVE not in saying:
        return None
    if subject is not None:
        subject = first_of_two(view, subject, words)
        return Attribution(view.first_of(subject), at + 1, at, at + 1, saying, subject, False)
    return (
        _of_body(view, at, saying, words)
        or _of_somebody(view, at, saying, words)
        or _goes_on_with(view, at, saying, words, found)
    )


def _of_participle(
    view: View, at: int, saying: Saying, words: SpeechWords, found: list[Attribution]
) -> Attribution | None:
    """ "X left, saying that", "Y was quoted as saying that": whose the sentence, or the clause, is."""
    if (cited := _was_quoted(view, at, words)) is not None:
        saying = saying & ~Saying.PARTICIPLE
        return Attribution(view.first_of(cited), at + 1, at, at + 1, saying, cited, False)
    subject = _quoted_as(view, at, words) or beside_the_subject(view, at, words)
    subject = subject or subject_since(view, found[-1].last if found else 0, at, words)
    if subject is None and found:
        subject = found[-1].speaker
    if subject is None and (subject := main_subject(view, at, words)) is not None:
        verb = object_of(view, subject, words)
        if verb is not None:
            told = _of_verb(view, verb, Saying.ACTIVE | Saying.THAT, words, [])
            return told and replace(told, first=at, last=at + 1, verb=at, after=at + 1, saying=saying)
    return Attribution(at, at + 1, at, at + 1, saying, subject, False) if subject else None


def _of_somebody(view: View, at: int, saying: Saying, words: SpeechWords) -> Attribution | None:
    """ "The veteran diplomat said", "his guest said": whoever spoke or acted, or the other of two."""
    told = described(view, at, words)
    return Attribution(told[0], at + 1, at, at + 1, saying, None, False, other=told[1]) if told else None


def _goes_on_with(
    view: View, at: int, saying: Saying, words: SpeechWords, found: list[Attribution]
) -> Attribution | None:
    """ "It repeated that ..., and added that ...": who spoke before in the sentence, though not by name.

    So the body of "It gave no reasons, but said X had failed", where nobody else stands between.
    """
    joined = view.low(at - 1) in words.coordinators
    if joined and view.low(0) in words.body_pronouns and predicate(view, 0, at, words) is not None:
        return Attribution(at, at + 1, at, at + 1, saying, None, False, body=True)
    if not joined or not (found and found[-1].back) or view.low(at + 1) not in words.complementizers:
        return None
    return Attribution(at, at + 1, at, at + 1, saying, None, False, body=found[-1].body)


QUOTED = 14
"""Most words between "quoted" and "as saying"."""


def _quoted_as(view: View, at: int, words: SpeechWords) -> Phrase | None:
    """ "Radio Lima quoted X, the minister, as saying": whose words the outlet gives."""
    if view.low(at - 1) not in words.likening_leads or words.quoting.isdisjoint(view.sentence.words):
        return None
    for i in range(at - 2, max(at - QUOTED, 0), -1):
        if view.low(i) in words.quoting:
            phrase = view.begins(i + 1)
            return phrase if phrase is not None and speaks(phrase) else None
    return None


def _was_quoted(view: View, at: int, words: SpeechWords) -> Phrase | None:
    """ "..., X was quoted by Radio Lima as saying": who is the subject of the passive."""
    if view.low(at - 1) not in words.likening_leads or words.quoting.isdisjoint(view.sentence.words):
        return None
    for i in range(at - 2, max(at - QUOTED, 0), -1):
        if view.low(i) in words.quoting and view.low(i - 1) in words.passive_auxiliaries:
            return subject_before(view, i - 1, words)
        if view.low(i) == ",":
            return None
    return None


def _goes_on_past(
    view: View, at: int, inverted: Attribution, words: SpeechWords, subject: Phrase | None
) -> bool:
    """ "X, a spokesman, said Canada had ...": what looks like an inverted subject begins what is said."""
    if inverted.speaker is None:
        return False
    follows = view.low(inverted.last)
    if view.low(at - 1) in words.coordinators and follows in words.predicates:
        return True  # "It gave no reasons, but said X had failed"
    if view.low(at - 1) != "," or view.quoted[at - 2 : at - 1] == (True,):
        return False
    if subject is not None and Saying.TELL in inverted.saying:
        return True  # "Pik Botha, the minister, warned the Front that ..."
    if subject is not None and not inverted.speaker.named and inverted.speaker.kind is PhraseKind.PERSON:
        return True  # "His wife, Lalao, said she too was ready"
    if subject is not None and view.low(at + 1) in words.before_clause:
        return True  # "Eide, the minister, said at a news conference with X"
    if follows in words.predicates or follows in GENITIVES or inverted.speaker.modifier:
        return True
    closed = (
        any(view.dated[inverted.last : inverted.last + 1])
        or follows in words.before_clause | words.prepositions
    )
    of_state = inverted.speaker.kind is PhraseKind.COUNTRY
    if subject is not None and of_state and follows.isalpha() and not closed:
        return True  # "Duale, the minister, said Somali troops had left"
    if subject is not None and subject.kind is PhraseKind.PERSON and predicate(view, 0, at, words) is None:
        return True  # "Duale, the minister, said Kenya on Monday closed it"
    if subject is not None and follows not in words.not_predicates and words.predicate_pattern.match(follows):
        return True  # "the ministry, in a statement, said the two ministers discussed trade"
    complemented = (follows.isalpha() and not closed) or follows in words.likening_leads
    if complemented and predicate(view, 0, at, words) is None:
        return True  # "The junta, late last week, declared X a persona non grata"
    if subject is None:
        return False
    both = view.begins(inverted.last + 1) if follows in words.coordinators else None
    if both is not None and predicates(view.low(view.after(both)), words):
        return True  # "X, the minister, said Ghana and Togo signed it"
    return follows in words.likening_leads or _behind_an_aside(view, inverted.last, words)


ASIDE = 16
"""Most tokens of what is set off behind a name: ", who has been a key negotiator,"."""


def _behind_an_aside(view: View, comma: int, words: SpeechWords) -> bool:
    """ "X, who was there, said Y, a former envoy, had left": Y has a verb of his own behind the aside."""
    if view.low(comma) != "," or view.quoted[comma]:
        return False
    behind = (i + 1 for i in range(comma + 2, min(comma + ASIDE, len(view.tokens))) if view.low(i) == ",")
    return view.low(next(behind, len(view.tokens))) in words.predicates


def _of_body(view: View, at: int, saying: Saying, words: SpeechWords) -> Attribution | None:
    """ "it said", "the group said" point back; "South Korea's spy agency told" names whose the body is."""
    i = at - 1
    while i >= 0 and view.low(i) in words.adverbs:
        i -= 1
    if i < 0 or view.quoted[i]:
        return None
    i = _past_seat(view, i, words)
    if view.low(i) in words.body_pronouns:
        led = view.low(i - 1) in words.relatives and view.low(i - 2) in words.prepositions
        issuer = with_its_body(view, main_subject(view, i - 2, words)) if led else None
        if issuer is not None:  # "The ministry issued a statement in which it said"
            return Attribution(i, at + 1, at, at + 1, saying, issuer, False)
        return Attribution(i, at + 1, at, at + 1, saying, None, False, body=True)
    if view.low(i) not in words.body_nouns:
        return None
    for first in range(i - 1, max(i - 1 - BODY, -1), -1):
        phrase = view.phrases[first]
        if view.low(first) in GENITIVES and first > 0:
            phrase = view.phrases[first - 1]
            if phrase is None:
                return None
        if phrase is not None:
            known = phrase.kind is not PhraseKind.PERSON and speaks(phrase)
            return Attribution(first, at + 1, at, at + 1, saying, phrase, False) if known else None
        if view.low(first) in words.body_determiners:
            return Attribution(first, at + 1, at, at + 1, saying, None, False, body=True)
        if not view.low(first).isalpha() or view.low(first) in words.prepositions | words.predicates:
            return None
    return None


def _past_seat(view: View, i: int, words: SpeechWords) -> int:
    """ "Fiji's embassy in Tokyo said", "Fiji's mission to the UN said": back over the seat, to the body."""
    phrase = view.phrases[i]
    if phrase is None:  # a city that stands for nobody
        first = i
        while first > 1 and view.tokens[first].text[:1].isupper() and view.phrases[first] is None:
            first -= 1
        before = first if first < i else i
    else:
        before = view.first_of(phrase) - 1
        before -= view.low(before) in words.body_determiners
    seated = view.low(before) in words.prepositions and view.low(before - 1) in words.body_nouns
    return before - 1 if seated and before > 1 else i


def _opening(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a clause could begin here with an inverted verb: after a mark, a comma, or nothing."""
    before = at - 1
    if before >= 0 and view.low(before) in words.thus:
        before -= 1  # "begitu kata Retno", "Seperti diungkapkan Retno, ..."
    if before > 0 and view.low(before) in words.demonstratives and view.low(before - 1) in words.matters:
        before -= 2  # "Hal itu disampaikan Retno"
    return before < 0 or view.quoted[before] or view.low(before) in _OPENS


def _inverted(view: View, at: int, saying: Saying, words: SpeechWords) -> Attribution | None:
    """ "said Landsbergis", "ujar mantan Dubes RI itu", "demikian bunyi siaran pers tersebut"."""
    after = at + 1
    if (view.low(at), view.low(after)) in words.likewise:
        return None  # "demikian pula Presiden X": who did so too
    if view.low(after) in words.citing:
        return None  # "demikian dilaporkan Reuters": what an outlet had
    while view.low(after) in words.adverbs or view.dated[after : after + 1] == (True,):
        after += 1
    if view.low(after) in words.inverting and view.begins(after) is None:
        after += 1  # "demikian kata Retno"
    if words.comma_opens_clause and view.low(after) in words.complementizers:
        return told_in_a_paper(view, at, after, saying, words)
    start = after
    if view.low(start) in words.agents and not words.comma_opens_clause:
        return None  # "its collapse, announced by X": what is announced is no words of his
    if view.low(start) in words.agents:
        after += 1  # "demikian disampaikan oleh Kemlu"
    while view.low(after) in words.determiners and view.begins(after) is None:
        after += 1
    phrase = with_its_body(view, view.begins(after)) or sender_of(view, after, words)
    if phrase is not None and speaks(phrase):
        phrase = _apposed(view, phrase) or whose_man(view, after, phrase) or phrase
        return Attribution(at, view.after(phrase), at, start, saying, phrase, True)
    if view.low(after) in words.they and view.low(after + 1) in _ENDS:
        return Attribution(at, after + 1, at, after, saying, None, True, body=True)  # ", lanjut mereka,"
    return _inverted_noun(view, at, saying, words, after)


def _apposed(view: View, phrase: Phrase) -> Phrase | None:
    """ "kata ketuanya, Yang Kyung-soo": the name that says who a pointing phrase is."""
    end = view.after(phrase)
    if phrase.named or phrase.kind is not PhraseKind.PERSON or view.low(end) != ",":
        return None
    named = view.begins(end + 1)
    return named if named is not None and named.named and named.kind is PhraseKind.PERSON else None


def _inverted_noun(view: View, at: int, saying: Saying, words: SpeechWords, start: int) -> Attribution | None:
    """A noun phrase that is no linked phrase: the person in it, or whom its "itu" points back to."""
    if view.low(start) in words.of_words | words.prepositions and not words.comma_opens_clause:
        return (
            None  # "Marcel de Souza, its president, said of Jammeh", "John Dean, a spokesman, said in Rome"
        )
    own = start + (view.low(start) in words.possessives)
    if view.low(own) in words.relations and (own > start or words.comma_opens_clause):
        return Attribution(at, own + 1, at, start, saying, None, True, other=True)  # "kata tamunya"
    if view.low(start) in words.bare_titles and view.low(start + 1) in _ENDS | words.before_clause:
        return Attribution(at, start + 1, at, start, saying, None, True)  # "lanjut menlu."
    return _person_within(view, at, saying, words, start)


def _person_within(view: View, at: int, saying: Saying, words: SpeechWords, start: int) -> Attribution | None:
    """Who is named in a noun phrase behind an inverted verb, or its body, or whom its "itu" means."""
    first: Phrase | None = None
    fields = has_fields(view, start, words)
    for i in range(start, min(start + _NOUN_PHRASE * (1 + fields), len(view.tokens))):
        low = view.low(i)
        if low == "," and (named := view.begins(i + 1)) is not None and named.kind is PhraseKind.PERSON:
            return Attribution(at, view.after(named), at, start, saying, named, True)
        if low == "," and lists_fields(view, i, words):
            continue  # "kata Direktur Hukum, Bahasa, dan Arsip Kementerian X, Budi Y"
        plain = i == start and low in words.body_nouns and view.low(i + 1) in _ENDS | words.before_clause
        if plain and low in words.issued and (of := issued_by(view, start, words)) is not None:
            return Attribution(at, of[1], at, start, saying, of[0], True)  # "read a note from Kemlu"
        if plain:
            return Attribution(at, i + 1, at, start, saying, None, True, body=True)  # "kata kementerian."
        if low in words.relatives and not _anonymous(view, start, i, words):
            continue  # "kata perempuan pertama yang menjabat menteri itu"
        if view.quoted[i] or low in (",", *STOPS, *_CLOSING) or low in words.relatives:
            break
        if low in words.demonstratives:
            bodies = words.body_nouns | words.statements  # "bunyi pernyataan itu": whose it is
            body = any(view.low(n) in bodies for n in range(start, i))
            return Attribution(at, i + 1, at, start, saying, None, True, body=body)
        phrase = view.phrases[i]
        if phrase is not None and phrase.kind is PhraseKind.PERSON:
            phrase = whose_man(view, start, phrase) or phrase
            return Attribution(at, view.after(phrase), at, start, saying, phrase, True)
        if first is None and phrase is not None and speaks(phrase):
            first = phrase
    if first is not None and headed(view, view.first_of(first), words):
        return Attribution(at, view.after(first), at, start, saying, first, True)
    return None


def _anonymous(view: View, start: int, relative: int, words: SpeechWords) -> bool:
    """Whether the noun before a relative clause is of somebody whom the text leaves unnamed."""
    unnamed = words.office_nouns - words.statements  # "ujar pernyataan resmi yang dikeluarkan X"
    return not words.comma_opens_clause or any(view.low(i) in unnamed for i in range(start, relative))


def goes_on(view: View, attribution: Attribution, words: SpeechWords) -> bool:
    """ "tambah dia", "imbuhnya": whoever spoke last speaks on, whom the text tells of since."""
    phrase = attribution.speaker
    pointing = phrase is None or (phrase.kind is PhraseKind.PERSON and not phrase.named and not phrase.office)
    return pointing and not attribution.body and view.low(attribution.verb) in words.going_on
