"""Reported clauses with their source behind them or inside: "..., X said", "Donovan, kata Retno, ..."."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.speech.attribution import Attribution
from kg.extract.speech.speakers import past_outlet
from kg.extract.words.predicates import predicate, predicates
from kg.extract.words.view import View
from kg.find.scene import GENITIVES
from kg.language.speech_words import Saying, SpeechWords

FEWEST_WORDS = 4
FEWEST_AFTER_THAT = 3
_SENTENCE = 7
"""Tokens of a clause that stands with its source as one short sentence."""
REACH = 16
"""Tokens between a verb of saying and the "that" of its clause."""
_LOOSE_ENDS = frozenset(".!?…\"”’'»,;:-–—")
"""Marks that a clause does not end with."""


def around(view: View, attribution: Attribution, words: SpeechWords) -> tuple[int, int, str] | None:
    """A clause with its source behind it or inside: "..., Rinkevics said", "Donovan, kata Retno, ..."."""
    comma = title_before(view, attribution.first, words) - 1
    if comma <= 0 or view.low(comma) != "," or view.quoted[comma - 1]:
        return None
    begin = _behind_colon(view, comma, words)
    quote = attribution.last + (view.low(attribution.last) in {",", ":"})
    if not attribution.inverted and (
        view.quoted[quote : quote + 1] == (True,) or _is_apposition(view, attribution, words)
    ):
        return None  # "Pada jumpa pers itu, Ruto menyatakan, "...": what he says follows
    behind_these = words.passive_auxiliaries | words.manners  # "Dengan demikian, kata Retno, ..."
    if (
        any(view.quoted[begin:comma])
        or Saying.PARTICIPLE in attribution.saying
        or (view.low(comma - 1) in words.verbs and view.low(comma - 2) not in behind_these)
    ):
        return None
    closing = insertion_end(view, attribution, words)
    goes_on = view.low(closing) == "," and predicate(view, closing, len(view.tokens), words)
    leads = view.low(begin) in words.subordinators | words.prepositions | words.conditions | words.finite
    if _breaks_off(view, begin, comma, closing, words):
        return begin, clause_end(view, closing + 1, [], words), "inside"
    resumes = view.low(closing) == "," and view.low(closing + 1) in words.resuming
    resumes = resumes and predicate(view, begin, comma, words) is not None
    if (goes_on and leads) or resumes:  # "Ketika ..., kata Retno, ..."; "X would leave, he said, unless Y"
        return begin, clause_end(view, closing + 1, [], words), "inside"
    if not attribution.inverted and not _may_trail(view, attribution, begin, comma, words):
        return None
    if predicate(view, begin, comma, words) is not None or (
        attribution.inverted and comma - begin >= FEWEST_AFTER_THAT and not goes_on
    ):
        short = comma - begin < FEWEST_WORDS
        if short and (words.comma_opens_clause or goes_on):  # "China tidak diundang, tutur Flynn"
            return begin, clause_end(view, attribution.last, [], words), "inside"
        ends = view.low(attribution.last) in ("", ".")
        told = (
            not attribution.inverted and view.low(attribution.last) not in words.agents
        )  # "quoted by Xinhua"
        if comma - begin < _SENTENCE - attribution.inverted and (ends or told):
            return begin, attribution.last, "inside"  # "More steps were being weighed, Jubeir warned."
        return begin, comma, "trailing"
    opens = view.quoted[closing + 1 : closing + 2] == (True,)
    if view.low(closing) == "," and not opens and (goes_on or attribution.inverted):
        return begin, clause_end(view, closing + 1, [], words), "inside"
    return None


def _is_apposition(view: View, attribution: Attribution, words: SpeechWords) -> bool:
    """ "days after the leaders, X and Y, spoke and promised": who stands there closes the clause before."""
    commas = [at for at in range(attribution.first, attribution.verb) if view.low(at) == ","]
    return (
        not words.comma_opens_clause and len(commas) % 2 == 1 and predicates(view.low(commas[-1] + 1), words)
    )


def _breaks_off(view: View, begin: int, comma: int, closing: int, words: SpeechWords) -> bool:
    """ "Kenya would, Mutua said, stay neutral", "There was, he said, no hurry": the verb's rest follows."""
    closed = view.low(closing) == "," and view.quoted[closing + 1 : closing + 2] == (False,)
    return closed and comma > begin + 1 and view.low(comma - 1) in words.finite


def insertion_end(view: View, attribution: Attribution, words: SpeechWords) -> int:
    """Index of the comma behind an insertion: "Nairobi, he told reporters on Monday, has not ...".

    Where something else than whom, when and where follows the verb, the token behind the attribution.
    """
    last = attribution.last
    setting = view.dated[last : last + 1] == (True,) or view.low(last) in words.addressees
    setting = setting or view.low(last) in words.before_clause
    if not setting and (Saying.TELL not in attribution.saying or not _told(view, last, words)):
        return last
    for i in range(last, min(last + REACH, len(view.tokens))):
        if view.low(i) == ",":
            return i
        if view.quoted[i] or view.low(i) in words.complementizers or view.low(i) in _LOOSE_ENDS:
            return last
    return last


def _told(view: View, i: int, words: SpeechWords) -> bool:
    """Whether somebody who is told something stands behind a verb of telling."""
    return view.begins(i) is not None or view.low(i) in words.venues or view.low(i) in words.determiners


def _behind_colon(view: View, before: int, words: SpeechWords) -> int:
    """Where a clause begins that a colon or semicolon may open: "X asked for help: Kenya, he said, could"."""
    if words.comma_opens_clause:
        return 0
    return next(
        (i + 1 for i in range(before - 1, 0, -1) if view.low(i) in (":", ";") and not view.quoted[i]), 0
    )


def _may_trail(view: View, attribution: Attribution, begin: int, comma: int, words: SpeechWords) -> bool:
    """Whether a verb behind its subject can belong to the clause before it: "..., Wong said on Friday"."""
    low = view.low(begin)
    leads = low in words.subordinators or low in words.prepositions
    if low in words.relatives or (leads and not _main_between(view, begin, comma, words)):
        return False
    follows = view.low(attribution.last)
    speaker = attribution.speaker
    named = speaker is None or speaker.kind is PhraseKind.PERSON  # not "a British official told the BBC"
    if Saying.TELL in attribution.saying and named and not words.comma_opens_clause:
        told = past_addressee(view, attribution.last, words)
        if told is not None or follows in words.venues or _audience(view, attribution.last, words):
            return True  # "..., Wong told reporters"
    when = follows in words.subordinators and not words.comma_opens_clause  # "..., Wong said when meeting X"
    ends = follows in ("", ",", ".", "!", "?") or follows in words.before_clause
    return ends or when or view.dated[attribution.last]


def _audience(view: View, begin: int, words: SpeechWords) -> bool:
    """ "..., Wong told state television": whether whom somebody tells stands here."""
    for i in range(begin, begin + AUDIENCE):
        if view.low(i) in words.audiences:
            return True
        if not view.low(i).isalpha() or view.low(i) in words.complementizers:
            return False
    return False


AUDIENCE = 4
"""Most words in which whoever is told is named."""


def _main_between(view: View, begin: int, comma: int, words: SpeechWords) -> bool:
    """Whether a clause stands behind an opening phrase: "As a gesture, X is to free ten, Y announced"."""
    if words.comma_opens_clause:
        return False
    first = next((i + 1 for i in range(begin, comma) if view.low(i) == ","), comma)
    if first >= comma or view.low(first) in words.relatives or view.dated[first]:
        return False
    verb = predicate(view, first, comma, words)
    return verb is not None and verb > first


def title_before(view: View, first: int, words: SpeechWords) -> int:
    """Index of the first word of a title that stands before the subject and outside its phrase."""
    i = first
    while i > max(0, first - 8) and _is_word(view.low(i - 1)) and not view.quoted[i - 1]:
        low = view.low(i - 1)
        if low in words.predicates | words.complementizers | words.coordinators | words.subordinators:
            return first
        if low in words.relatives and not words.comma_opens_clause:
            return first  # "a step to which X replied by ..."
        i -= 1
    return i


def _is_word(low: str) -> bool:
    """Whether a token is a word or joins one: "Seoul's foreign ministry", "al-Jubeir"."""
    return low.isalpha() or low in GENITIVES or low == "-" or ("." in low and low != ".")


def clause_end(view: View, first: int, later: list[Attribution], words: SpeechWords) -> int:
    """Index after the clause: before a quotation, the next verb of the same speaker, or the full stop."""
    after = len(view.tokens)
    for i in range(first, after):
        if view.quoted[i] or (view.low(i) in words.contrasts and view.low(i - 1) == "," and i > first):
            after = i
            break
    for attribution in later:
        alone = attribution.first == attribution.verb and not attribution.inverted
        goes_on = attribution.first < first or Saying.PARTICIPLE in attribution.saying or alone
        if goes_on and first < attribution.verb < after:
            after = attribution.verb
            break
    if later and not later[-1].inverted and not words.comma_opens_clause:
        comma = title_before(view, later[-1].first, words) - 1
        follows = view.low(later[-1].last)
        ends = follows in ("", ".") or follows in words.before_clause
        if ends and first < comma < after and view.low(comma) == ",":
            after = comma  # "X assured Y that he would stay, the palace said in a statement"
    after = _another_voice(view, first, after, later, words)
    loose = words.coordinators | words.complementizers
    while after > first and (view.low(after - 1) in _LOOSE_ENDS or view.low(after - 1) in loose):
        after -= 1
    return after


def _another_voice(view: View, first: int, after: int, later: list[Attribution], words: SpeechWords) -> int:
    """ "X said the road was open, but Y replied that it was closed": where the words of Y begin."""
    if words.voices_joined.isdisjoint(view.sentence.words):
        return after
    for attribution in later:
        joint = title_before(view, attribution.first, words) - 1
        joined = view.low(joint) in words.voices_joined and view.low(joint - 1) == ","
        speaks = attribution.speaker is not None and not attribution.inverted and not attribution.noun
        if joined and speaks and first < joint < after:
            return joint
    return after


_AUDIENCE = 8
"""Most tokens that name those who are told: "the Asia - Plus news agency"."""


def past_addressee(view: View, i: int, words: SpeechWords) -> int | None:
    """Index after whoever is told; None if nobody is."""
    while view.low(i) in words.determiners and view.begins(i) is None:
        i += 1
    phrase = view.begins(i)
    if phrase is not None:
        after = view.after(phrase)
        return _past_others_told(view, after, words) or past_outlet(view, after, words)
    for j in range(i, min(i + _AUDIENCE, len(view.tokens))):
        if view.low(j) in words.audiences and _begins_clause(view, j + 1, words):
            # "told reporters he had no knowledge of it", but "told the broadcaster Sky News in an interview"
            named = view.begins(j + 1) if view.low(j) in words.outlets else None
            return j + 1 if named is None else past_outlet(view, view.after(named), words)
        if view.low(j) in words.complementizers or view.low(j) in words.before_clause:
            return j if j > i else None
        hyphen = j > i and view.low(j) == "-"  # "told the Asia-Plus news agency that"
        if not (view.tokens[j].text[0].isalpha() or hyphen) or view.quoted[j]:
            return None
    return None


def _past_others_told(view: View, i: int, words: SpeechWords) -> int | None:
    """ "told Chad, Mali and Togo that": behind the last of several, where "that" or a day follows."""
    joined = False
    while view.low(i) == "," or view.low(i) in words.coordinators:
        joined = view.low(i) in words.coordinators or view.low(i + 1) in words.coordinators
        i += 1 + (view.low(i + 1) in words.coordinators)
        while view.low(i) in words.determiners and view.begins(i) is None:
            i += 1
        phrase = view.begins(i)
        if phrase is None:
            return None
        i = view.after(phrase)
    closed = view.low(i) in words.complementizers | words.before_clause or (
        i < len(view.dated) and view.dated[i]
    )
    return i if joined and closed else None


def _begins_clause(view: View, i: int, words: SpeechWords) -> bool:
    """Whether a subject stands here: a pronoun, a name, "the talks"."""
    return view.low(i) in words.clause_starts | words.determiners or view.begins(i) is not None


def past_told(view: View, i: int, words: SpeechWords) -> int | None:
    """ "memperingatkan dunia bahwa ...": behind whoever is told without a preposition."""
    for j in range(i, min(i + 4, len(view.tokens))):
        if view.low(j) in words.complementizers:
            return j + 1
        if view.quoted[j] or not view.low(j).isalpha() or predicates(view.low(j), words):
            return None
    return None


def past_comma(view: View, attribution: Attribution, comma: int, words: SpeechWords) -> int | None:
    """ "Minister Ross said, the missions will be the face of Fiji": behind the comma, where a clause is.

    Only of whoever stands before any other clause: not "The talks, he said, went well".
    """
    first = comma + 1
    opens = attribution.first if attribution.speaker is None else view.first_of(attribution.speaker)
    if view.low(comma) != "," or first >= len(view.tokens) or predicate(view, 0, opens, words) is not None:
        return None
    inside = any(view.low(n) == "," for n in range(opens))  # "On Friday, Ross said, ...": all of it is told
    subject = view.low(first) in words.determiners | words.clause_starts or view.begins(first) is not None
    if inside or not subject or view.quoted[first]:
        return None
    verb = predicate(view, first, len(view.tokens), words)
    aside = verb is not None and any(view.low(n) == "," for n in range(first, verb))
    return None if verb is None or aside else first


def tells_when(view: View, attribution: Attribution, at: int, words: SpeechWords) -> bool:
    """ "Relations have grown, Li said when meeting X": behind a clause told before, when it was said."""
    return view.low(attribution.first - 1) == "," and view.low(at) in words.subordinators


def behind_apposition(view: View, comma: int, words: SpeechWords) -> int:
    """ "Ditegaskan Retno, menteri yang ..., bahwa ...": behind the "that" after a comma, else 0."""
    thats = (n for n in range(comma + 2, len(view.tokens) - 1) if view.low(n) in words.complementizers)
    return next((n + 1 for n in thats if view.low(n - 1) == "," and not view.quoted[n]), 0)
