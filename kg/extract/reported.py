"""Reported speech: the clause that a verb of saying, or "according to", reports."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.attributions import Attribution
from kg.extract.speakers import is_joint, past_outlet
from kg.extract.view import View
from kg.language.speech_words import Saying, SpeechWords
from kg.records import record

_FEWEST_WORDS = 4
_FEWEST_AFTER_THAT = 3
_FEWEST_BEFORE_QUOTE = 6
"""Words that report on their own what a quotation in the same clause goes on with."""
_REACH = 16
"""Tokens between a verb of saying and the "that" of its clause."""
_LOOSE_ENDS = frozenset(".!?…\"”’'»,;:-–—")
"""Marks that a clause does not end with."""


@record
class Reported:
    """The tokens of a reported clause and how it is joined to its verb."""

    first: int
    after: int
    attribution: Attribution
    form: str


def reported_clauses(view: View, found: list[Attribution], words: SpeechWords) -> list[Reported]:
    """The reported clauses of a sentence, in order, none inside another."""
    out: list[Reported] = []
    for number, attribution in enumerate(found):
        if Saying.THAT not in attribution.saying or (
            out and attribution.first < out[-1].after and not _joined(attribution, out[-1])
        ):
            continue
        if not attribution.inverted and is_joint(view, attribution.speaker, words):
            continue  # "Fiji and Samoa said": no one of them alone
        start = _start(view, attribution, words)
        if start is not None:
            first, form = start
            after = _end(view, first, found[number + 1 :], words)
        else:
            around = None if out else _around(view, attribution, words)
            if around is None:
                continue
            first, after, form = around
        if _is_clause(view, attribution, first, after, form, words):
            out.append(Reported(first, after, attribution, form))
    return out


def _joined(attribution: Attribution, before: Reported) -> bool:
    """Whether the verb goes on behind the clause before: "said A, adding that B"."""
    return attribution.verb >= before.after


def _start(view: View, attribution: Attribution, words: SpeechWords) -> tuple[int, str] | None:
    """Where the clause behind the attribution begins, and how it is joined; None if none does."""
    if attribution.inverted and attribution.noun and view.low(attribution.last) in words.complementizers:
        return attribution.last + 1, "that"
    if attribution.inverted:
        return _start_after_comma(view, attribution, words)
    i = attribution.after
    if Saying.TELL in attribution.saying:
        told = _past_addressee(view, i, words)
        if told is None and Saying.BARE in attribution.saying:
            return None  # "told" with nobody told
        i = i if told is None else told
    i = _past_adverbs(view, i, words)
    if view.low(i) in words.complementizers:
        return i + 1, "that"
    if words.comma_opens_clause and (told := _past_told(view, i, words)) is not None:
        return told, "that"
    if f"{view.low(i)} {view.low(i + 1)}" in words.estimates:
        return _start_bare(view, attribution, i, words)  # "said at least 40 people had died"
    led = view.low(i) in words.before_clause or (i < len(view.dated) and view.dated[i])
    if led and (that := _that_ahead(view, i, words)) is not None:
        return that + 1, "that"
    if words.comma_opens_clause and (comma := _comma_ahead(view, i, words)) is not None:
        if _stands_inside(view, attribution, words):
            return None
        return (comma + 1, "comma") if _unquoted(view, comma + 1) else None
    return _start_bare(view, attribution, _past_venue(view, i, words) if led else i, words)


def _start_bare(
    view: View, attribution: Attribution, bare: int | None, words: SpeechWords
) -> tuple[int, str] | None:
    """A clause that begins at token `bare` without "that": "Rabuka said the talks went well"."""
    if _follows_quote(view, attribution):
        return None
    if bare is None or not _unquoted(view, bare) or not view.low(bare)[0].isalnum():
        return None
    counted = f"{view.low(bare)} {view.low(bare + 1)}" in words.estimates
    if not counted and (view.low(bare) in words.object_starts or view.low(bare) in words.before_clause):
        return None
    plain = Saying.BARE in attribution.saying or view.low(bare) in words.clause_starts
    if not plain and not _shows_clause(view, bare, words):
        return None
    if view.low(attribution.verb) in words.calling and not _shows_act(view, bare, words):
        return None
    return bare, "bare"


def _past_told(view: View, i: int, words: SpeechWords) -> int | None:
    """ "memperingatkan dunia bahwa ...": behind whoever is told without a preposition."""
    for j in range(i, min(i + 4, len(view.tokens))):
        if view.low(j) in words.complementizers:
            return j + 1
        if view.quoted[j] or not view.low(j).isalpha() or _predicates(view.low(j), words):
            return None
    return None


_NEAR = 8
"""Tokens in which a clause shows itself by an auxiliary."""


def _shows_clause(view: View, first: int, words: SpeechWords) -> bool:
    """Whether an auxiliary makes a clause of what follows: "memastikan pemerintah tidak akan ..."."""
    for i in range(first + 1, min(first + _NEAR, len(view.tokens))):
        low = view.low(i)
        if view.quoted[i] or low in words.unpredicating or low in (",", ".", ";", ":"):
            return False
        if low in words.finite:
            return low not in words.leaning or _predicates(view.low(i + 1), words)
    return False


def _shows_act(view: View, first: int, words: SpeechWords) -> bool:
    """Whether something is told, not only called: "menyebut langkah itu tidak bersahabat" calls."""
    at = _predicate(view, first, len(view.tokens), words)
    if at is None:
        return False
    while view.low(at) in words.leaning and view.low(at + 1) in words.leaning:
        at += 1
    if view.low(at) not in words.leaning:
        return True
    after = view.low(at + 1)
    return _predicates(after, words) and not after.startswith("ber")


def _follows_quote(view: View, attribution: Attribution) -> bool:
    """Whether the attribution is that of quoted words right before it."""
    before = attribution.first - 1
    if view.low(before) == ",":
        before -= 1
    return before >= 0 and view.quoted[before]


def _start_after_comma(view: View, attribution: Attribution, words: SpeechWords) -> tuple[int, str] | None:
    """ "Menurut Retno, ...", "Dikatakan Retno, ...", at the beginning of the sentence only."""
    if (
        attribution.first > 2
        or any(view.quoted[: attribution.first])
        or "," in map(view.low, range(attribution.first))
    ):
        return None
    i = attribution.last
    if view.low(i) in words.complementizers:
        return i + 1, "that"
    if view.low(i) == ",":
        # an apposition between commas belongs to the speaker: "Menurut Retno, menteri luar negeri, ..."
        if not _unquoted(view, i + 1):
            return None
        if attribution.source and _is_short(view, attribution.first, i + 1):
            return attribution.first, "source"
        return i + 1, "source" if attribution.source else "comma"
    return (i, "bare") if attribution.source and _unquoted(view, i) else None


_SHORT_SOURCE = 40
"""Characters of "Menurut Retno, " that stay with the clause, as its source stands inside the sentence."""


def _is_short(view: View, first: int, after: int) -> bool:
    return after < len(view.tokens) and view.tokens[after].begin - view.tokens[first].begin <= _SHORT_SOURCE


def _unquoted(view: View, i: int) -> bool:
    return i < len(view.tokens) and not view.quoted[i]


def _past_addressee(view: View, i: int, words: SpeechWords) -> int | None:
    """Index after whoever is told; None if nobody is."""
    while view.low(i) in words.determiners and view.begins(i) is None:
        i += 1
    phrase = view.begins(i)
    if phrase is not None:
        return past_outlet(view, view.after(phrase), words)
    for j in range(i, min(i + 6, len(view.tokens))):
        if view.low(j) in words.complementizers or view.low(j) in words.before_clause:
            return j if j > i else None
        if not view.tokens[j].text[0].isalpha() or view.quoted[j]:
            return None
    return None


def _past_adverbs(view: View, i: int, words: SpeechWords) -> int:
    if view.low(i) == "," and view.low(i + 1) in words.adverbs and view.low(i + 2) == ",":
        return i + 3  # "She added, however, that"
    while view.low(i) in words.adverbs - words.predicates and view.low(i) not in words.before_clause:
        i += 1
    return i


def _that_ahead(view: View, i: int, words: SpeechWords) -> int | None:
    """The "that" behind phrases of time, place and addressee."""
    for j in range(i, min(i + _REACH, len(view.tokens))):
        low = view.low(j)
        if low in words.complementizers:
            return j
        if view.quoted[j] or low in (".", ";", ":") or low in words.verbs:
            return None
        if low == "," and not words.comma_opens_clause and view.low(j + 1) not in words.complementizers:
            return None
    return None


def _comma_ahead(view: View, i: int, words: SpeechWords) -> int | None:
    """The comma that opens the clause: right behind the verb, or behind the setting that follows it."""
    j = i
    if view.low(i) != ",":
        if not _is_setting(view, i, words):
            return None
        while j < min(i + _REACH, len(view.tokens)) and view.low(j) != ",":
            if view.quoted[j] or view.low(j) in (".", ";", ":"):
                return None
            j += 1
    if view.low(j) != ",":
        return None
    after = j + 1  # "menyatakan, Minggu, ..."
    while after < len(view.tokens) and view.dated[after]:
        after += 1
    return after if view.low(after) == "," and after > j + 1 else j


def _is_setting(view: View, i: int, words: SpeechWords) -> bool:
    """Whether words behind the verb tell where, when or to whom it was said, and not what."""
    if i >= len(view.tokens):
        return False
    if view.dated[i] or view.low(i) in words.addressees:
        return True
    if view.low(i) not in words.before_clause or i + 1 >= len(view.tokens):
        return False
    return view.dated[i + 1] or view.low(i + 1) in words.venues or view.tokens[i + 1].text[0].isupper()


def _stands_inside(view: View, attribution: Attribution, words: SpeechWords) -> bool:
    """Whether a clause goes on behind it that began before: "Seandainya batal, ia berujar, ..."."""
    comma = _title_before(view, attribution.first, words) - 1
    if comma <= 0 or view.low(comma) != "," or view.low(attribution.last) != ",":
        return False
    if view.low(0) in words.subordinators or view.low(0) in words.prepositions:
        return False
    return _predicate(view, 0, comma, words) is not None


def _past_venue(view: View, i: int, words: SpeechWords) -> int | None:
    """Index after "on Friday" or "in a statement"; None if something else follows the preposition."""
    while i < len(view.tokens) and (view.dated[i] or view.low(i) in words.before_clause):
        if view.dated[i]:
            i += 1
            continue
        j = i + 1
        if j < len(view.dated) and view.dated[j]:
            i = j
            continue
        while view.low(j) in words.determiners:
            j += 1
        noun = j
        while view.low(j) in words.venues:
            j += 1
        if j == noun:
            return None
        i = j
    return i


def _end(view: View, first: int, later: list[Attribution], words: SpeechWords) -> int:
    """Index after the clause: before a quotation, the next verb of the same speaker, or the full stop."""
    after = len(view.tokens)
    for i in range(first, after):
        if view.quoted[i] or (view.low(i) in words.contrasts and view.low(i - 1) == "," and i > first):
            after = i
            break
    for attribution in later:
        goes_on = attribution.first < first or Saying.PARTICIPLE in attribution.saying
        if goes_on and first < attribution.verb < after:
            after = attribution.verb
            break
    loose = words.coordinators | words.complementizers
    while after > first and (view.low(after - 1) in _LOOSE_ENDS or view.low(after - 1) in loose):
        after -= 1
    return after


def _around(view: View, attribution: Attribution, words: SpeechWords) -> tuple[int, int, str] | None:
    """A clause with its source behind it or inside: "..., Rinkevics said", "Donovan, kata Retno, ..."."""
    comma = _title_before(view, attribution.first, words) - 1
    if comma <= 0 or view.low(comma) != "," or view.quoted[comma - 1]:
        return None
    begin = _behind_colon(view, comma, words)
    if (
        any(view.quoted[begin:comma])
        or Saying.PARTICIPLE in attribution.saying
        or view.low(comma - 1) in words.verbs
    ):
        return None
    goes_on = view.low(attribution.last) == "," and _predicate(
        view, attribution.last, len(view.tokens), words
    )
    leads = view.low(begin) in words.subordinators | words.prepositions | words.conditions
    if goes_on and leads:  # "Ketika ..., kata Retno, ..."
        return begin, _end(view, attribution.last + 1, [], words), "inside"
    if not attribution.inverted and not _may_trail(view, attribution, begin, comma, words):
        return None
    if _predicate(view, begin, comma, words) is not None or (
        attribution.inverted and comma - begin >= _FEWEST_AFTER_THAT and not goes_on
    ):
        short = comma - begin < _FEWEST_WORDS
        if short and (words.comma_opens_clause or goes_on):  # "China tidak diundang, tutur Flynn"
            return begin, _end(view, attribution.last, [], words), "inside"
        return begin, comma, "trailing"
    opens = view.quoted[attribution.last + 1 : attribution.last + 2] == (True,)
    if view.low(attribution.last) == "," and not opens and (goes_on or attribution.inverted):
        return begin, _end(view, attribution.last + 1, [], words), "inside"
    return None


def _behind_colon(view: View, before: int, words: SpeechWords) -> int:
    """Where a clause begins that a colon may open: "X asked for help: Kenya, he said, could not ..."."""
    if words.comma_opens_clause:
        return 0
    return next((i + 1 for i in range(before - 1, 0, -1) if view.low(i) == ":" and not view.quoted[i]), 0)


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
        told = _past_addressee(view, attribution.last, words)
        if told is not None or follows in words.venues:
            return True  # "..., Wong told reporters"
    return (
        follows in ("", ",", ".", "!", "?") or follows in words.before_clause or view.dated[attribution.last]
    )


def _main_between(view: View, begin: int, comma: int, words: SpeechWords) -> bool:
    """Whether a clause stands behind an opening phrase: "As a gesture, X is to free ten, Y announced"."""
    if words.comma_opens_clause:
        return False
    first = next((i + 1 for i in range(begin, comma) if view.low(i) == ","), comma)
    if first >= comma or view.low(first) in words.relatives or view.dated[first]:
        return False
    predicate = _predicate(view, first, comma, words)
    return predicate is not None and predicate > first


def _title_before(view: View, first: int, words: SpeechWords) -> int:
    """Index of the first word of a title that stands before the subject and outside its phrase."""
    i = first
    while i > max(0, first - 8) and _is_word(view.low(i - 1)) and not view.quoted[i - 1]:
        low = view.low(i - 1)
        if low in words.predicates | words.complementizers | words.coordinators | words.subordinators:
            return first
        i -= 1
    return i


def _is_word(low: str) -> bool:
    """Whether a token is a word or joins one: "Seoul's foreign ministry", "al-Jubeir"."""
    return low.isalpha() or low in _POSSESSIVE or low == "-" or ("." in low and low != ".")


_POSSESSIVE = frozenset({"'s", "’s"})


def _is_clause(
    view: View, attribution: Attribution, first: int, after: int, form: str, words: SpeechWords
) -> bool:
    """Whether the tokens are a whole clause: words enough, and a predicate where nothing else shows it."""
    said = range(attribution.first, attribution.last)
    count = sum(view.tokens[i].text[0].isalnum() for i in range(first, after) if i not in said)
    before_quote = after < len(view.quoted) and view.quoted[after]
    plain = form in ("that", "comma", "source") and not before_quote
    if plain:
        return count >= _FEWEST_AFTER_THAT
    trailing = form == "trailing" and (attribution.inverted or not words.comma_opens_clause)
    fewest = _FEWEST_AFTER_THAT if trailing else _FEWEST_WORDS
    if count < (_FEWEST_BEFORE_QUOTE if before_quote else fewest):
        return False
    if attribution.inverted and form in ("trailing", "inside") and not before_quote:
        return True
    predicate = _predicate(view, first, after, words)
    if predicate is None:
        return False
    if form == "bare" and _is_subjectless(view, first, words) and view.low(predicate) not in words.predicates:
        return False  # "menyatakan menolak tawaran mengikuti ..." has objects and no clause
    return form != "bare" or not any(
        view.low(i) in words.likening for i in range(first, min(predicate + 1, after))
    )


def _is_subjectless(view: View, first: int, words: SpeechWords) -> bool:
    """Whether a verb, no auxiliary, stands first."""
    low = view.low(first)
    return low not in words.predicates and view.phrases[first] is None and _predicates(low, words)


def _predicate(view: View, first: int, after: int, words: SpeechWords) -> int | None:
    """Index of the first word that makes a clause of the tokens, with something before it."""
    taken = False  # by a relative pronoun or the like, with all verbs that follow it
    aside = False  # in a clause of time, whose first verb makes nothing of the words before it
    for i in range(first, after):
        low = view.low(i)
        phrase = view.phrases[i]
        if (phrase is not None and phrase.named) or not _predicates(low, words):
            taken = low in words.unpredicating or (taken and low in words.adverbs)
            aside = low in words.subordinators or (aside and low != ",")
            continue
        if aside and not taken:
            aside, taken = False, True
        elif not taken and (i > first or low in words.predicates):
            return i
    return None


def _predicates(low: str, words: SpeechWords) -> bool:
    """Whether a word can be the predicate of a clause."""
    if low in words.predicates:
        return True
    return low not in words.not_predicates and words.predicate_pattern.match(low) is not None
