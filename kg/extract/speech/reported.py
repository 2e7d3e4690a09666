"""Reported speech: the clause that a verb of saying, or "according to", reports."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.speech.around import (
    FEWEST_AFTER_THAT,
    FEWEST_WORDS,
    REACH,
    around,
    behind_apposition,
    clause_end,
    past_addressee,
    past_comma,
    past_told,
    tells_when,
    title_before,
)
from kg.extract.speech.attribution import Attribution
from kg.extract.speech.shows_clause import is_so, shows_act, shows_clause, somebody_acts
from kg.extract.speech.speakers import in_relative, is_joint
from kg.extract.speech.tells_which import tells_which
from kg.extract.words.predicates import at_that_time, predicate, predicates
from kg.extract.words.view import View
from kg.language.speech_words import Saying, SpeechWords
from kg.records import record

_FEWEST_BEFORE_QUOTE = 6  # words that report what a quotation in the same clause goes on with


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
    if len(found) > 1 and _closes(view, found[-1]):
        found = found[-1:]  # "X had told Y that it would, according to Z": all of it are the words of Z
    for number, attribution in enumerate(found):
        if Saying.THAT not in attribution.saying or (
            out and attribution.first < out[-1].after and not _joined(attribution, out[-1])
        ):
            continue
        if not attribution.inverted and is_joint(view, attribution.speaker, words):
            continue  # "Fiji and Samoa said": no one of them alone
        start = _start(view, attribution, words)
        if start is not None and start[1] != "that" and _says_again(view, found[number:], words):
            continue
        if start is not None:
            first, form = start
            first += view.low(first) == ","  # "said that, despite the delay, the talks would go on"
            after = clause_end(view, first, found[number + 1 :], words)
            after = _aside_closes(view, attribution.verb, first, after, words)
            after = _into_the_quote(view, attribution, first, after, words)
            if _is_clause(view, attribution, first, after, form, words):
                out.append(Reported(first, after, attribution, form))
                continue
            if form != "bare" or not _is_participle(view, first, words):
                continue  # "..., X said in an interview published on Thursday" tells before it
        found_around = around(view, attribution, words) if not out and number < _MOST else None
        if found_around is not None:
            first, after, form = found_around
            after = _into_the_quote(view, attribution, first, after, words)
            if _is_clause(view, attribution, first, after, form, words):
                out.append(Reported(first, after, attribution, form))
    return out


def _into_the_quote(view: View, attribution: Attribution, first: int, after: int, words: SpeechWords) -> int:
    """'vowed that Fiji would not give up "one inch of its coast"': few words, and the quoted ones end them.

    Not 'said it "condemns the raid"' or 'that both must "pull back"', of which hardly a word is reported.
    """
    if after >= len(view.tokens) or not view.quoted[after] or after <= first:
        return after
    count = _words_said(view, attribution, first, after)
    asked = view.low(after + 1) in words.addressees  # 'had been advised "to pack at once"'
    if asked or not FEWEST_AFTER_THAT <= count < _FEWEST_BEFORE_QUOTE:
        return after
    if predicate(view, first, after, words) is None:
        return after
    return next((i for i in range(after, len(view.tokens)) if not view.quoted[i]), len(view.tokens))


def _words_said(view: View, attribution: Attribution, first: int, after: int) -> int:
    """Words of a clause, without those that tell whose it is."""
    said = range(attribution.first, attribution.last)
    return sum(view.tokens[i].text[0].isalnum() for i in range(first, after) if i not in said)


def _says_again(view: View, found: list[Attribution], words: SpeechWords) -> bool:
    """ "X yang menyampaikan pidato itu mengatakan bahwa": only the second verb has a clause."""
    if len(found) < 2 or found[0].speaker is None or found[0].speaker is not found[1].speaker:
        return False
    return words.comma_opens_clause and in_relative(view, found[0].verb, words)


def _aside_closes(view: View, verb: int, first: int, after: int, words: SpeechWords) -> int:
    """ "Mali, which had warned that it might leave, praised the vote": the comma before the main verb."""
    relative = next(
        (
            i
            for i in range(verb - 1, max(0, verb - ASIDE), -1)
            if view.low(i) in words.relatives and view.low(i - 1) == ","
        ),
        None,
    )
    if relative is None or words.comma_opens_clause:
        return after
    commas = (i for i in range(first + 2, after - 1) if view.low(i) == ",")
    return next((i for i in commas if predicates(view.low(i + 1), words)), after)


ASIDE = 4  # tokens from the relative pronoun to the verb: "which had earlier warned"


_MOST = 4  # attributions of a sentence that may have their clause before them: more are no prose


def _is_participle(view: View, first: int, words: SpeechWords) -> bool:
    """Whether a verb stands where a clause was looked for: behind the venue that it describes."""
    low = view.low(first)
    return low not in words.predicates and predicates(low, words) and view.phrases[first] is None


def _closes(view: View, attribution: Attribution) -> bool:
    """Whether a source ends the sentence behind a comma."""
    comma, end = attribution.first - 1, view.low(attribution.last)
    ends = attribution.source and end in ("", ".") and comma > 0 and view.low(comma) == ","
    return ends and not any(view.quoted[:comma])


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
        told = past_addressee(view, i, words)
        if told is None and Saying.BARE in attribution.saying:
            return None  # "told" with nobody told
        if view.low(i) in words.clause_starts and view.low(i + 1) in words.predicates:
            told = None  # "warned it could impose sanctions": nobody is told
        i = i if told is None else told
    i = _past_adverbs(view, i, words)
    if view.low(i) in words.complementizers:
        return None if tells_which(view, i, words) else (i + 1, "that")
    if (behind := _past_whom_or_comma(view, attribution, i, words)) is not None:
        return behind
    if f"{view.low(i)} {view.low(i + 1)}" in words.estimates:
        return _start_bare(view, attribution, i, words)  # "said at least 40 people had died"
    if _is_infinitive(view, i, words):
        return None  # "pledging to end a war that killed thousands"
    if at_that_time(view, i, words) and _that_ahead(view, i, words) is None:
        return i, "bare"  # "mengatakan saat ini kedua negara masih berunding"
    led = view.low(i) in words.before_clause or (i < len(view.dated) and view.dated[i])
    if led and (that := _that_ahead(view, i, words)) is not None:
        return that + 1, "that"
    if words.comma_opens_clause and (comma := _comma_ahead(view, i, words)) is not None:
        if _stands_inside(view, attribution, words) or _as_it_was(view, comma + 1, words):
            return None
        return (comma + 1, "comma") if _unquoted(view, comma + 1) else None
    return _start_bare(view, attribution, _past_venue(view, i, words) if led else i, words)


def _past_whom_or_comma(
    view: View, attribution: Attribution, i: int, words: SpeechWords
) -> tuple[int, str] | None:
    """The clause behind whoever is told, where a comma opens one; else behind a comma itself."""
    that = words.comma_opens_clause
    at = past_told(view, i, words) if that else past_comma(view, attribution, i, words)
    return None if at is None else (at, "that" if that else "comma")


def _as_it_was(view: View, first: int, words: SpeechWords) -> bool:
    """ "menyerukan kepada X untuk Y, sesuai (dengan) yang dijadwalkan": no words of his."""
    likened = view.low(first) in words.as_was
    return likened and any(view.low(n) in words.relatives for n in (first + 1, first + 2))


def _start_bare(
    view: View, attribution: Attribution, bare: int | None, words: SpeechWords
) -> tuple[int, str] | None:
    """A clause that begins at token `bare` without "that": "Rabuka said the talks went well"."""
    if _follows_quote(view, attribution):
        return None
    if bare is None or not _unquoted(view, bare) or not view.low(bare)[0].isalnum():
        return None
    if view.low(bare) in words.purposes or tells_when(view, attribution, bare, words):
        return None  # "memperingatkan agar orang tidak ...": somebody is asked to act
    counted = f"{view.low(bare)} {view.low(bare + 1)}" in words.estimates
    # "said nothing about it"; but "said no date had been fixed"
    whole = view.low(bare) in words.quantities and shows_clause(view, bare, words)
    if not (counted or whole) and view.low(bare) in words.object_starts | words.before_clause:
        return None
    plain = Saying.BARE in attribution.saying or view.low(bare) in words.clause_starts | words.existing
    plain = plain or (view.low(bare) in words.leaning and view.low(bare + 1) in words.existing)
    plain = plain or (view.low(attribution.verb) in words.declaring and view.low(bare) in words.finite)
    plain = plain or somebody_acts(view, attribution, bare, words)
    if not plain and not shows_clause(view, bare, words):
        return None
    if view.low(attribution.verb) in words.calling and not shows_act(view, bare, words):
        return None
    return bare, "bare"


def _is_infinitive(view: View, i: int, words: SpeechWords) -> bool:
    """ "pledged to build a road that": "to" with a verb behind it, and nobody who is told."""
    if not words.infinitives or view.low(i) not in words.addressees:
        return False
    told = range(i + 1, i + 1 + _TOLD)
    led = view.low(i + 1) in words.determiners | words.indefinites or view.begins(i + 1) is not None
    return not led and not any(view.low(j) in words.audiences or view.begins(j) is not None for j in told)


_TOLD = 4  # words in which those who are told show themselves: "said to cheering supporters in Suva"


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
        or (attribution.first and view.low(attribution.first - 1) in words.demonstratives)
        or "," in map(view.low, range(attribution.first))
    ):
        return None
    i = attribution.last
    if attribution.source and view.low(i) in words.relatives:  # "Menurut X, mantan presiden yang kini ..., "
        i = next((n for n in range(i, min(i + REACH, len(view.tokens))) if view.low(n) == ","), i)
    if view.low(i) in words.complementizers:
        return i + 1, "that"
    if view.low(i) == ",":
        # an apposition between commas belongs to the speaker: "Menurut Retno, menteri luar negeri, ..."
        if not attribution.source and (that := behind_apposition(view, i, words)):
            return that, "that"
        if not _unquoted(view, i + 1):
            return None
        if attribution.source and _stays(view, attribution, i, words):
            return attribution.first, "source"
        return i + 1, "source" if attribution.source else "comma"
    return (i, "bare") if attribution.source and _unquoted(view, i) else None


_SHORT_SOURCE = 40
"""Characters of "Menurut Retno, " that stay with the clause, as its source stands inside the sentence."""


def _stays(view: View, attribution: Attribution, comma: int, words: SpeechWords) -> bool:
    """Whether a source before its clause stays with it: a short one, or one that itself has a comma."""
    if comma + 1 >= len(view.tokens):
        return False
    inserted = any(view.low(i) == "," for i in range(attribution.first, comma))
    if inserted or not words.comma_opens_clause:
        return True
    return view.tokens[comma + 1].begin - view.tokens[attribution.first].begin <= _SHORT_SOURCE


def _unquoted(view: View, i: int) -> bool:
    return i < len(view.tokens) and not view.quoted[i]


def _past_adverbs(view: View, i: int, words: SpeechWords) -> int:
    if view.low(i) == "," and view.low(i + 1) in words.adverbs and view.low(i + 2) == ",":
        return i + 3  # "She added, however, that"
    while _is_adverb(view, i, words):
        i += 1
    lows = view.sentence.lows
    return i + next((len(each) for each in words.again if tuple(lows[i : i + len(each)]) == each), 0)


def _is_adverb(view: View, i: int, words: SpeechWords) -> bool:
    """ "complained bitterly that", "has said again that": how or how often something is said."""
    low = view.low(i)
    if words.adverbial and low.endswith(words.adverbial) and view.begins(i) is None:
        return low not in words.before_clause and not view.quoted[i]
    return low in words.adverbs - words.predicates and low not in words.before_clause


def _that_ahead(view: View, i: int, words: SpeechWords) -> int | None:
    """The "that" behind phrases of time, place and addressee."""
    for j in range(i, min(i + REACH, len(view.tokens))):
        low = view.low(j)
        if low in words.complementizers:
            if view.low(j - 1) in words.prepositions:
                continue  # "protested earlier moves in that direction"
            return j
        if view.quoted[j] or low in (".", ";", ":") or low in words.verbs:
            return None
        if low == "," and not words.comma_opens_clause and view.low(j + 1) not in words.complementizers:
            named = view.phrases[j] or view.begins(j + 1)  # "said through his spokesman, X, that"
            if named is None or named.kind is not PhraseKind.PERSON or view.low(view.after(named)) != ",":
                return None
            that = view.after(named) + 1
            return that if view.low(that) in words.complementizers else None
    return None


def _comma_ahead(view: View, i: int, words: SpeechWords) -> int | None:
    """The comma that opens the clause: right behind the verb, or behind the setting that follows it."""
    j = i
    if view.low(i) != ",":
        if not _is_setting(view, i, words):
            return None
        while j < min(i + REACH, len(view.tokens)) and view.low(j) != ",":
            if view.quoted[j] or view.low(j) in (".", ";", ":"):
                return None
            j += 1
    if view.low(j) != "," or predicate(view, i, j, words) is not None:
        return None  # "menuturkan dalam pertemuan itu keduanya membahas ..., terutama": the clause is begun
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
    j = i + 2 if view.low(i + 1) in words.articles else i + 1  # "dalam sebuah pernyataan, ..."
    if view.low(i) not in words.before_clause or j >= len(view.tokens):
        return False
    return view.dated[j] or view.low(j) in words.venues or view.tokens[j].text[0].isupper()


def _stands_inside(view: View, attribution: Attribution, words: SpeechWords) -> bool:
    """Whether a clause goes on behind it that began before: "Seandainya batal, ia berujar, ..."."""
    comma = title_before(view, attribution.first, words) - 1
    if comma <= 0 or view.low(comma) != "," or view.low(attribution.last) != ",":
        return False
    if view.low(0) in words.subordinators or view.low(0) in words.prepositions:
        return False
    return predicate(view, 0, comma, words) is not None


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
        i = j + (view.low(j) in words.demonstratives)
    return i


def _is_clause(
    view: View, attribution: Attribution, first: int, after: int, form: str, words: SpeechWords
) -> bool:
    """Whether the tokens are a whole clause: words enough, and a predicate where nothing else shows it."""
    count = _words_said(view, attribution, first, after)
    before_quote = after < len(view.quoted) and view.quoted[after]
    plain = form in ("that", "comma", "source") and not before_quote
    if plain:
        return count >= FEWEST_AFTER_THAT
    trailing = form == "trailing" and (attribution.inverted or not words.comma_opens_clause)
    terse = form == "bare" and words.comma_opens_clause  # "mengakui pekerjaan belum selesai"
    fewest = FEWEST_AFTER_THAT if trailing or terse else FEWEST_WORDS
    if count < (_FEWEST_BEFORE_QUOTE if before_quote else fewest):
        return False
    if attribution.inverted and form in ("trailing", "inside") and not before_quote:
        return True
    verb = predicate(view, first, after, words)
    if verb is None or (form == "bare" and _turns_before(view, first, verb, words)):
        return False
    if form == "bare" and view.low(first) in words.abstracts and not is_so(view, first, after, words):
        return False
    if form == "bare" and _is_subjectless(view, first, words):
        why = any(view.low(i) in words.conditions for i in range(first, verb))
        if why or view.low(verb) not in words.predicates:
            return False  # "menyatakan menolak tawaran mengikuti ..." has objects and no clause
    if form == "bare" and _speaks_of_himself(view, attribution, first, words):
        return False
    return form != "bare" or not any(
        view.low(i) in words.likening for i in range(first, min(verb + 1, after))
    )


def _is_subjectless(view: View, first: int, words: SpeechWords) -> bool:
    """Whether a verb, no auxiliary, stands first."""
    low = view.low(first)
    return low not in words.predicates and view.phrases[first] is None and predicates(low, words)


def _does(view: View, first: int, words: SpeechWords) -> bool:
    """Whether a verb of doing stands behind the auxiliary: "akan segera menarik", "tetap menuntut"."""
    at = first
    while view.low(at) in words.finite | words.leaning | words.adverbs and at < first + _AUXILIARIES:
        at += 1
    bare = at == first or view.low(at + 1) == "-"  # "menyatakan mundur", "tidak tahu-menahu"
    return not bare and view.quoted[at : at + 1] != (True,) and predicates(view.low(at), words)


_AUXILIARIES = 4  # most auxiliaries and adverbs before the verb that they lead


def _turns_before(view: View, first: int, verb: int, words: SpeechWords) -> bool:
    """ "menyatakan penyesalan, tetapi Ruto menuding ...": only the next clause has a verb."""
    marks = (i for i in range(first, verb - 1) if view.low(i) == ",")
    return any(view.low(i + 1) in words.contrasting for i in marks)


def _speaks_of_himself(view: View, attribution: Attribution, first: int, words: SpeechWords) -> bool:
    """ "mengaku siap bekerja" has no subject; "memastikan tidak ada korban" needs none.

    Whoever declares what he has done or will do ("menyatakan akan keluar") says it as his position.
    """
    if not words.existing or view.low(first) not in words.predicates:
        return False
    if view.low(attribution.verb) in words.declaring and _does(view, first, words):
        return False
    return words.existing.isdisjoint((view.low(first), view.low(first + 1)))
