"""Who says: verbs of saying with their subject, in one sentence.

An attribution is the stretch "Retno mengatakan", "said the envoy", "ujarnya" or "according to Kerry";
what is said, in quotation marks or reported, is found from it in `kg.extract.quotations`.
"""

from __future__ import annotations

from kg.document import Phrase, PhraseKind, Sentence, Token
from kg.extract.quotation_marks import Quoted
from kg.language.speech_words import Saying, SpeechWords
from kg.records import record

_SPEAKERS = frozenset({PhraseKind.PERSON, PhraseKind.COUNTRY, PhraseKind.ORGANIZATION})
_NOUN_PHRASE = 9
"""Tokens in which the noun phrase after an inverted verb shows whom it means."""
_LONGEST_SENTENCE = 1000
"""Tokens; what is longer is a list or a broken page, and nobody speaks in it."""
_CLOSING = "\"”’'»)]"
_POSSESSIVE = frozenset({"'s", "’s"})
_STOPS = frozenset(".!?;:…—–")


@record
class Attribution:
    """A verb of saying, or words such as "according to", with their subject.

    `first` to `last` are the tokens of verb and subject together, `verb` and `after` those of the
    verb alone. `speaker` is None if the subject is to be found before this sentence (`back`).
    """

    first: int
    last: int
    verb: int
    after: int
    saying: Saying
    speaker: Phrase | None
    inverted: bool
    source: bool = False
    noun: bool = False  # "cuitan Locsin bahwa": a noun with whoever said it
    body: bool = False  # "it said", "the ministry said": the body that acted last is meant

    @property
    def back(self) -> bool:
        """Whether whoever spoke or acted last is meant."""
        return self.speaker is None


@record
class View:
    """A sentence prepared for reading: for each token its phrase, and whether it is quoted or a date."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    phrases: tuple[Phrase | None, ...]
    quoted: tuple[bool, ...]
    dated: tuple[bool, ...]

    def low(self, index: int) -> str:
        """The token in lower case, or "" outside the sentence."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def begins(self, index: int) -> Phrase | None:
        """The phrase whose first token this is."""
        phrase = self.phrases[index] if 0 <= index < len(self.tokens) else None
        return phrase if phrase and phrase.begin == self.tokens[index].begin else None

    def first_of(self, phrase: Phrase) -> int:
        """Index of a phrase's first token."""
        return next(i for i, p in enumerate(self.phrases) if p is phrase)

    def after(self, phrase: Phrase) -> int:
        """Index after a phrase's last token."""
        return next(i for i in range(len(self.phrases) - 1, -1, -1) if self.phrases[i] is phrase) + 1


def view_of(sentence: Sentence, quoted: list[Quoted], words: SpeechWords) -> View:
    """The sentence with its phrases, dates and the given quotations laid over its tokens."""
    tokens = sentence.tokens
    phrases: list[Phrase | None] = [None] * len(tokens)
    inside = [False] * len(tokens)
    dated = [t.low in words.times for t in tokens]
    readable = sentence.phrases if len(tokens) <= _LONGEST_SENTENCE else ()
    for phrase in readable:
        if phrase.kind in _SPEAKERS or phrase.kind is PhraseKind.GROUP:
            for i in _covered(tokens, phrase.begin, phrase.end):
                phrases[i] = phrase
    for span in quoted:
        for i in _covered(tokens, span.opening, span.closing):
            inside[i] = True
    for date in sentence.dates:
        for i in _covered(tokens, date.begin, date.end):
            dated[i] = True
    return View(sentence, tokens, tuple(phrases), tuple(inside), tuple(dated))


def _covered(tokens: tuple[Token, ...], begin: int, end: int) -> range:
    """Indices of the tokens inside two offsets."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        if tokens[middle].begin < begin:
            low = middle + 1
        else:
            high = middle
    first = low
    while low < len(tokens) and tokens[low].end <= end:
        low += 1
    return range(first, low)


def attributions(view: View, words: SpeechWords) -> list[Attribution]:
    """The attributions of a sentence outside its quoted words, in order."""
    found: list[Attribution] = []
    verbs = words.verbs
    if len(view.tokens) > _LONGEST_SENTENCE:
        return found
    for i, token in enumerate(view.tokens):
        saying = verbs.get(token.low)
        if token.low in words.statements and (told := _of_noun(view, i, words)) is not None:
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


def _of_noun(view: View, at: int, words: SpeechWords) -> Attribution | None:
    """ "cuitan Menlu Locsin bahwa ...": what somebody's words say."""
    phrase = view.begins(at + 1)
    if phrase is None or view.quoted[at] or not _speaks(phrase):
        return None
    after = view.after(phrase)
    if view.low(after) not in words.complementizers:
        return None
    return Attribution(at, after, at, at + 1, Saying.THAT, phrase, True, noun=True)


def _of_source(view: View, at: int, words: SpeechWords) -> Attribution | None:
    """ "According to Kerry", "menurut Retno"."""
    for source in words.sources:
        after = at + len(source)
        if tuple(view.low(i) for i in range(at, after)) == source:
            while view.low(after) in words.determiners and view.begins(after) is None:
                after += 1
            phrase = view.begins(after)
            owns = phrase is not None and view.low(view.after(phrase)) in _POSSESSIVE
            if phrase is not None and _speaks(phrase) and not phrase.modifier and not owns:
                end = view.after(phrase)
                return Attribution(at, end, at, after, Saying.THAT | Saying.BARE, phrase, True, source=True)
    return None


def _of_verb(
    view: View, at: int, saying: Saying, words: SpeechWords, found: list[Attribution]
) -> Attribution | None:
    if Saying.OWN in saying:
        source = Saying.SOURCE in saying
        return Attribution(at, at + 1, at, at + 1, saying, None, True, source=source)
    if _blocked(view, at, words):
        return None
    if Saying.PARTICIPLE in saying:
        subject = found[-1].speaker if found else main_subject(view, at, words)
        return Attribution(at, at + 1, at, at + 1, saying, subject, False) if subject else None
    subject = subject_before(view, at, words) if Saying.ACTIVE in saying else None
    if subject is not None and _is_anonymous(view, subject, words):
        return None
    if Saying.INVERTED in saying and _opening(view, at):
        inverted = _inverted(view, at, saying, words)
        if inverted is not None and not _goes_on_past(view, at, inverted, words, subject):
            return inverted
    if Saying.ACTIVE not in saying:
        return None
    if subject is not None:
        return Attribution(view.first_of(subject), at + 1, at, at + 1, saying, subject, False)
    return _of_body(view, at, saying, words)


def _goes_on_past(
    view: View, at: int, inverted: Attribution, words: SpeechWords, subject: Phrase | None
) -> bool:
    """ "X, a spokesman, said Canada had ...": what looks like an inverted subject begins what is said."""
    if view.low(at - 1) != "," or view.quoted[at - 2 : at - 1] == (True,) or inverted.speaker is None:
        return False
    follows = view.low(inverted.last)
    if follows in words.predicates or follows in _POSSESSIVE or inverted.speaker.modifier:
        return True
    return subject is not None and follows in words.likening_leads


def _is_anonymous(view: View, subject: Phrase, words: SpeechWords) -> bool:
    """ "Dua sumber keamanan Mesir mengatakan": nobody whom the text names, and not Egypt."""
    if not words.anonymous or subject.kind is PhraseKind.PERSON:
        return False
    first = view.first_of(subject)
    return any(view.low(i) in words.anonymous for i in range(max(0, first - 2), first + 1))


BODY = 4
"""Most words of a body behind its owner: "the UN's human rights office"."""


def _of_body(view: View, at: int, saying: Saying, words: SpeechWords) -> Attribution | None:
    """ "it said", "the group said" point back; "South Korea's spy agency told" names whose the body is."""
    i = at - 1
    while i >= 0 and view.low(i) in words.adverbs:
        i -= 1
    if i < 0 or view.quoted[i]:
        return None
    if view.low(i) in words.body_pronouns:
        return Attribution(i, at + 1, at, at + 1, saying, None, False, body=True)
    if view.low(i) not in words.body_nouns:
        return None
    for first in range(i - 1, max(i - 1 - BODY, -1), -1):
        phrase = view.phrases[first]
        if view.low(first) in _POSSESSIVE and first > 0:
            phrase = view.phrases[first - 1]
            if phrase is None:
                return None
        if phrase is not None:
            known = phrase.kind is not PhraseKind.PERSON and _speaks(phrase)
            return Attribution(first, at + 1, at, at + 1, saying, phrase, False) if known else None
        if view.low(first) in words.body_determiners:
            return Attribution(first, at + 1, at, at + 1, saying, None, False, body=True)
        if not view.low(first).isalpha() or view.low(first) in words.prepositions | words.predicates:
            return None
    return None


def _blocked(view: View, at: int, words: SpeechWords) -> bool:
    """ "did not say", "to say", "was told"."""
    before = view.low(at - 1)
    if before in words.blockers or before.endswith(("n't", "n’t")):
        return True
    if before in words.adverbs and view.low(at - 2) in words.blockers | words.passive_auxiliaries:
        return True
    return before in words.passive_auxiliaries


def _opening(view: View, at: int) -> bool:
    """Whether a clause could begin here with an inverted verb: after a mark, a comma, or nothing."""
    before = at - 1
    return before < 0 or view.quoted[before] or view.low(before) in (",", *_CLOSING, *_STOPS)


def _inverted(view: View, at: int, saying: Saying, words: SpeechWords) -> Attribution | None:
    """ "said Landsbergis", "ujar mantan Dubes RI itu", "demikian bunyi siaran pers tersebut"."""
    after = at + 1
    while view.low(after) in words.adverbs or view.dated[after : after + 1] == (True,):
        after += 1
    if words.verbs.get(view.low(after), Saying(0)) & Saying.INVERTED and view.begins(after) is None:
        after += 1  # "demikian kata Retno"
    start = after
    while view.low(after) in words.determiners and view.begins(after) is None:
        after += 1
    phrase = view.begins(after)
    if phrase is not None and _speaks(phrase):
        return Attribution(at, view.after(phrase), at, start, saying, phrase, True)
    return _inverted_noun(view, at, saying, words, after)


def _inverted_noun(view: View, at: int, saying: Saying, words: SpeechWords, start: int) -> Attribution | None:
    """A noun phrase that is no linked phrase: the person in it, or whom its "itu" points back to."""
    first: Phrase | None = None
    for i in range(start, min(start + _NOUN_PHRASE, len(view.tokens))):
        low = view.low(i)
        if low == "," and (named := view.begins(i + 1)) is not None and named.kind is PhraseKind.PERSON:
            return Attribution(at, view.after(named), at, start, saying, named, True)
        if low in words.relatives and not _anonymous(view, start, i, words):
            continue  # "kata perempuan pertama yang menjabat menteri itu"
        if view.quoted[i] or low in (",", *_STOPS, *_CLOSING) or low in words.relatives:
            break
        if low in words.demonstratives:
            body = any(view.low(n) in words.body_nouns for n in range(start, i))
            return Attribution(at, i + 1, at, start, saying, None, True, body=body)
        phrase = view.phrases[i]
        if phrase is not None and phrase.kind is PhraseKind.PERSON:
            return Attribution(at, view.after(phrase), at, start, saying, phrase, True)
        if first is None and phrase is not None and _speaks(phrase):
            first = phrase
    if first is not None and _headed(view, view.first_of(first), words):
        return Attribution(at, view.after(first), at, start, saying, first, True)
    return None


def _anonymous(view: View, start: int, relative: int, words: SpeechWords) -> bool:
    """Whether the noun before a relative clause is of somebody whom the text leaves unnamed."""
    return not words.comma_opens_clause or any(
        view.low(i) in words.office_nouns for i in range(start, relative)
    )


def subject_before(view: View, at: int, words: SpeechWords) -> Phrase | None:
    """The phrase that is the subject of a verb behind it."""
    i = at - 1
    while i >= 0 and (view.low(i) in words.adverbs or (view.dated[i] and view.phrases[i] is None)):
        i -= 1
    if i >= 0 and i < at - 1 and view.dated[i + 1] and view.low(i) in words.prepositions:
        i -= 1
    if i < 0 or view.quoted[i]:
        return None
    if view.low(i) in words.coordinators:
        return main_subject(view, i, words)
    if view.low(i) == ")":
        i = _before_bracket(view, i)
    if view.low(i) == ",":
        return _around_insertion(view, i, words)
    phrase = view.phrases[i] if i >= 0 else None
    if phrase is not None and not _speaks(phrase):
        return None
    if phrase is not None and not _is_led(view, phrase, words):
        return _unless_relative(view, phrase, words)
    return None if view.low(at) in words.nouns else _past_complements(view, i, words)


def _speaks(phrase: Phrase) -> bool:
    """Whether the phrase can speak with one voice."""
    named_group = phrase.kind is PhraseKind.GROUP and phrase.entity.startswith("organization/")
    return (phrase.kind in _SPEAKERS or named_group) and phrase.count is None and not phrase.others


def _before_bracket(view: View, closing: int) -> int:
    """Index before the bracket that closes here."""
    i = closing
    while i > 0 and view.low(i) != "(":
        i -= 1
    return i - 1


def _around_insertion(view: View, comma: int, words: SpeechWords) -> Phrase | None:
    """The subject before an insertion ("Wong, in Rome for talks, said") or that is one itself."""
    i = comma - 1
    while i >= 0 and view.low(i) != "," and not view.quoted[i] and view.low(i) not in _STOPS:
        i -= 1
    inner = view.begins(i + 1)
    if inner is not None and view.after(inner) == comma and inner.kind is PhraseKind.PERSON:
        return inner
    if i <= 0 or view.low(i) != ",":  # "Kemlu dalam unggahan pada Jumat (19/4), menyebut ..."
        return _past_complements(view, comma - 1, words) if words.comma_opens_clause else None
    before = view.phrases[i - 1]
    if before is None and view.low(i - 1) == ")":
        before = view.phrases[_before_bracket(view, i - 1)]
    if before is not None and not _is_led(view, before, words):
        return before
    if (subject := _past_complements(view, i - 1, words)) is not None:
        return subject
    return _around_insertion(view, i, words)


def _is_led(view: View, phrase: Phrase, words: SpeechWords) -> bool:
    """Whether a preposition stands before the phrase, or it belongs to a noun behind it."""
    if phrase.modifier or not _speaks(phrase):
        return True
    i = view.first_of(phrase) - 1
    while i >= 0 and view.low(i) in words.determiners:
        i -= 1
    if view.low(view.after(phrase)) in _POSSESSIVE or view.low(i) in words.prepositions:
        return True
    return phrase.kind is PhraseKind.COUNTRY and _led_from_afar(view, i + 1, words)


def _unless_relative(view: View, phrase: Phrase, words: SpeechWords) -> Phrase:
    """The phrase, or the one whose relative clause it stands in: "Retno yang menemui Wong mengatakan"."""
    i = view.first_of(phrase) - 1
    for _ in range(8):
        if i <= 0 or view.low(i) == "," or view.quoted[i]:
            break
        if view.low(i) in words.relatives and (before := view.phrases[i - 1]) is not None:
            return before
        i -= 1
    return phrase


def _past_complements(view: View, i: int, words: SpeechWords) -> Phrase | None:
    """The subject before prepositional phrases: "Retno dalam jumpa pers di Jakarta mengatakan"."""
    led: Phrase | None = None
    for _ in range(14):
        if i < 0 or view.quoted[i] or view.low(i) in (",", *_STOPS) or view.low(i) in words.complementizers:
            break
        if view.low(i) in words.relatives:
            before = view.phrases[i - 1] if i > 0 else None
            return before if before is not None and not _is_led(view, before, words) else None
        if view.low(i) in words.verbs:
            return None
        phrase = view.phrases[i]
        if phrase is None:
            i -= 1
            continue
        first = view.first_of(phrase)
        if not _is_led(view, phrase, words):
            return (
                _unless_relative(view, phrase, words)
                if view.low(view.after(phrase)) in words.prepositions
                else None
            )
        if led is None and _speaks(phrase) and _headed(view, first, words):
            led = phrase
        i = first - 1
    return led


def _headed(view: View, first: int, words: SpeechWords) -> bool:
    """ "a spokesman for the ministry": the body speaks."""
    i = first - 1
    while view.low(i) in words.determiners:
        i -= 1
    if view.low(i) in words.statements:
        return True  # "demikian pernyataan Kemlu"
    return view.low(i) in words.of_words and view.low(i - 1) in words.office_nouns


def main_subject(view: View, before: int, words: SpeechWords) -> Phrase | None:
    """The first actor of the sentence that no preposition leads, before a position."""
    seen: Phrase | None = None
    for i in range(before):
        phrase = view.phrases[i]
        if phrase is None or phrase is seen or view.quoted[i]:
            continue
        seen = phrase
        if not _is_led(view, phrase, words) and not _led_from_afar(view, i, words):
            return phrase
    return None


def _led_from_afar(view: View, first: int, words: SpeechWords) -> bool:
    """Whether a preposition stands before the nouns before a phrase: "with the militant group Hamas"."""
    for i in range(first - 1, max(first - 6, -1), -1):
        phrase = view.phrases[i]
        if view.low(i) in words.relatives:
            return False
        if view.low(i) in words.prepositions:
            return True
        if (phrase is None and not view.tokens[i].text.islower()) or (
            phrase is not None and not phrase.modifier
        ):
            return False
    return False
