"""Who stands as the subject before a verb of saying: past insertions, complements and relative clauses."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.words.predicates import predicates
from kg.extract.words.view import SPEAKERS, View
from kg.find.scene import GENITIVES
from kg.language.speech_words import SpeechWords

_STOPS = frozenset(".!?;:…—–")


def subject_before(view: View, at: int, words: SpeechWords) -> Phrase | None:
    """The phrase that is the subject of a verb behind it."""
    i = at - 1
    while i >= 0 and (view.low(i) in words.adverbs or (view.dated[i] and view.phrases[i] is None)):
        i -= 1
    if i >= 0 and i < at - 1 and view.dated[i + 1] and view.low(i) in words.prepositions:
        i -= 1
    if view.low(i) in words.demonstratives and view.low(i - 1) in words.then_heads:
        i -= 2  # "Retno kala itu menyatakan"
    if i < 0 or view.quoted[i]:
        return None
    if view.low(i) in words.coordinators | words.manners:
        subject = main_subject(view, i, words, _since_turn(view, i, words))
        told = (
            words.comma_opens_clause and view.low(i) not in words.manners
        )  # "Pada hari yang sama X memuji dan"
        befell = subject is not None and not told and object_of(view, subject, words) is not None
        return None if befell else subject
    if view.low(i) == ")":
        i = _before_bracket(view, i)
    if view.low(i) == ",":
        return _around_insertion(view, i, words)
    phrase = view.phrases[i] if i >= 0 else None
    if phrase is not None and not speaks(phrase):
        return None
    if phrase is not None and not _is_led(view, phrase, words):
        return _unless_relative(view, phrase, words)
    return None if view.low(at) in words.nouns else _past_complements(view, i, words)


def _since_turn(view: View, before: int, words: SpeechWords) -> int:
    """ "Chad menuduh Togo, namun Togo membantah dan menyatakan": where the last clause turns to another."""
    if not words.comma_opens_clause or words.contrasting.isdisjoint(view.sentence.words):
        return 0
    turns = (n for n in range(before - 2, 0, -1) if view.low(n) in words.contrasting)
    turn = next((n for n in turns if view.low(n - 1) == "," and not view.quoted[n]), 0)
    behind = view.begins(turn + 1) if turn else None
    return turn if behind is not None and speaks(behind) else 0


def speaks(phrase: Phrase) -> bool:
    """Whether the phrase can speak with one voice."""
    named_group = phrase.kind is PhraseKind.GROUP and phrase.entity.startswith("organization/")
    return (phrase.kind in SPEAKERS or named_group) and phrase.count is None and not phrase.others


def whose_answer(view: View, colon: int, words: SpeechWords) -> Phrase | None:
    """ "Ruto's message was simple:", "The answer of Ruto came within hours:": whose words follow."""
    if view.low(colon) != ":" or words.verdicts.isdisjoint(view.sentence.words):
        return None
    for at in range(colon):
        if view.low(at) not in words.verdicts or view.quoted[at]:
            continue
        owner = next(
            (p for p in (view.phrases[n] for n in range(max(0, at - OWNED), at)) if p is not None), None
        )
        if owner is not None and view.low(view.after(owner)) in GENITIVES and speaks(owner):
            return owner
        led = view.low(at + 1) in words.of_words
        named = view.begins(at + 2) or view.begins(at + 3) if led else None
        if named is not None and speaks(named):
            return named
    return None


OWNED = 3
"""Most tokens from whose it is to the noun: "Ruto's first public reply"."""


def with_its_body(view: View, phrase: Phrase | None) -> Phrase | None:
    """ "the Kenyan foreign ministry", "Kenya's foreign ministry": the body right behind whose it is."""
    if phrase is None or phrase.kind is not PhraseKind.COUNTRY:
        return phrase
    after = view.after(phrase)
    body = view.begins(after + (view.low(after) in GENITIVES))
    if body is None or body.kind is not PhraseKind.ORGANIZATION or body.speaks_for != phrase.entity:
        return phrase
    return body


def _before_bracket(view: View, closing: int) -> int:
    """Index before the bracket that closes here."""
    i = closing
    while i > 0 and view.low(i) != "(":
        i -= 1
    return i - 1


def of_the_relative(view: View, at: int, words: SpeechWords) -> Phrase | None:
    """'met X, who hoped that the talks "would bear fruit soon"': X, whose clause no comma has closed."""
    if words.comma_opens_clause:
        return None
    for i in range(at - 1, max(1, at - CLAUSE), -1):
        if view.quoted[i] or view.low(i) == "," or view.low(i) in _STOPS:
            return None
        if view.low(i) in words.relatives and view.low(i) not in words.complementizers:
            before = view.phrases[i - 2] if view.low(i - 1) == "," else None
            person = before is not None and before.kind is PhraseKind.PERSON and speaks(before)
            return before if person and predicates(view.low(i + 1), words) else None
    return None


CLAUSE = 25
"""Most tokens of a relative clause up to the words that it quotes."""


def _around_insertion(view: View, comma: int, words: SpeechWords) -> Phrase | None:
    """The subject before an insertion ("Wong, in Rome for talks, said") or that is one itself."""
    i = comma - 1
    while i >= 0 and view.low(i) != "," and not view.quoted[i]:
        if view.low(i) in _STOPS and view.phrases[i] is None:
            break  # the point of "Mrs. Indira Gandhi" ends nothing
        i -= 1
    inner = view.begins(i + 1)
    if inner is not None and inner.kind is PhraseKind.PERSON and _ends_the_row(view, inner, comma, words):
        return inner
    if i <= 0 or view.low(i) != ",":  # "Kemlu dalam unggahan pada Jumat (19/4), menyebut ..."
        return _past_complements(view, comma - 1, words) if words.comma_opens_clause else None
    before = view.phrases[i - 1]
    if before is None and view.low(i - 1) == ")":
        before = view.phrases[_before_bracket(view, i - 1)]
    if before is not None and _is_cited(view, before, words):
        return _around_insertion(view, i, words)
    if before is not None and not _is_led(view, before, words):
        return _told_of_by(view, before, words) or before
    if (subject := _past_complements(view, i - 1, words)) is not None:
        return subject
    return _around_insertion(view, i, words)


def _ends_the_row(view: View, person: Phrase, comma: int, words: SpeechWords) -> bool:
    """ "Perwakilan Kenya, Ruto, mengatakan"; also "Two officials, Ruto and Mutua, said": the first of two."""
    behind = view.after(person)
    if behind == comma:
        return True
    other = view.begins(behind + 1) if view.low(behind) in words.coordinators else None
    return other is not None and other.kind is PhraseKind.PERSON and view.after(other) == comma


def _told_of_by(view: View, phrase: Phrase, words: SpeechWords) -> Phrase | None:
    """ "Ruto, who met his host, Lind, in Oslo in June, said": whose relative clause names the phrase."""
    for i in range(view.first_of(phrase) - 1, 1, -1):
        low = view.low(i)
        turns = low in words.contrasting | words.coordinators and view.low(i - 1) == ","
        if view.quoted[i] or turns or low in _STOPS or low in words.verbs:
            return None
        if low in words.relatives and view.low(i - 1) == ",":
            owner = view.phrases[i - 2]
            return owner if owner is not None and not _is_led(view, owner, words) else None
    return None


CITED = 5
"""Most words from "dilansir" to the outlet: "seperti dilansir kantor berita AFP"."""


def _is_cited(view: View, phrase: Phrase, words: SpeechWords) -> bool:
    """ "Ruto, seperti dilansir AFP, Kamis, mengatakan": the outlet that the words were read in."""
    first = view.first_of(phrase)
    for i in range(first - 1, max(first - 1 - CITED, -1), -1):
        if view.low(i) in words.citing:
            return True
        if view.low(i) == "," or view.quoted[i]:
            return False
    return False


def _is_led(view: View, phrase: Phrase, words: SpeechWords) -> bool:
    """Whether a preposition stands before the phrase, or it belongs to a noun behind it."""
    if phrase.modifier or not speaks(phrase):
        return True
    i = _before_determiners(view, view.first_of(phrase) - 1, words)
    if view.low(view.after(phrase)) in GENITIVES or view.low(i) in words.prepositions:
        return True
    return phrase.kind is PhraseKind.COUNTRY and _led_from_afar(view, i + 1, words)


def _before_determiners(view: View, i: int, words: SpeechWords) -> int:
    """What stands before a name and its articles, and before whose it is: "of Peru's foreign ministry"."""
    owner = view.phrases[i - 1] if i > 0 and view.low(i) in GENITIVES else None
    i = view.first_of(owner) - 1 if owner is not None else i
    while i >= 0 and view.low(i) in words.determiners:
        i -= 1
    return i


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
            apart = view.low(i - 1) == ","  # "Ruto, who insisted that"
            before = view.phrases[i - 1 - apart] if i > apart else None
            if given_out := _a_paper(view, i, words):
                return main_subject(view, given_out, words)
            if before is None or (_is_led(view, before, words) and not words.comma_opens_clause):
                return None
            return before if speaks(before) and not before.modifier else None
        if view.low(i) in words.verbs and not (words.comma_opens_clause and in_relative(view, i, words)):
            return None
        phrase = view.phrases[i]
        if phrase is None:
            i -= 1
            continue
        first = view.first_of(phrase)
        if not _is_led(view, phrase, words):
            owner = _unless_relative(view, phrase, words)
            if words.comma_opens_clause and owner is not phrase:
                return owner if speaks(owner) else None
            return (
                _unless_relative(view, phrase, words)
                if view.low(view.after(phrase)) in words.prepositions
                else None
            )
        if led is None and speaks(phrase) and headed(view, first, words):
            led = phrase
        i = first - 1
    return (_in_office_at(view, i, words) or led) if led is not None else None


def _in_office_at(view: View, comma: int, words: SpeechWords) -> Phrase | None:
    """ "Ana Rey, spokeswoman at the office of the president of Chad said": she; English."""
    person = view.phrases[comma - 1] if comma > 0 and view.low(comma) == "," else None
    if person is None or person.kind is not PhraseKind.PERSON or not person.named or words.comma_opens_clause:
        return None
    first = view.first_of(person)
    return person if first == 0 or view.low(first - 1) == "," else None


def in_relative(view: View, verb: int, words: SpeechWords) -> bool:
    """ "Ruto yang juga mengumumkan sanksi itu mengatakan": a verb right behind its relative pronoun."""
    before = verb - 1
    while before > 0 and view.low(before) in words.adverbs:
        before -= 1
    return view.low(before) in words.relatives


def _a_paper(view: View, relative: int, words: SpeechWords) -> int:
    """ "Kemlu merilis pernyataan resmi yang menyebutkan": the noun of what somebody gave out, else 0."""
    if words.giving_out.isdisjoint(view.sentence.words):
        return 0
    noun = relative - 1
    told = view.phrases[noun]
    if told is not None:  # "mengirim surat kepada Chad yang menyatakan"
        noun = view.first_of(told) - 2 if view.low(view.first_of(told) - 1) in words.addressees else 0
    while view.low(noun) in words.statement_kinds:
        noun -= 1
    verb = noun
    while verb > 0 and (view.low(verb) in words.articles or view.low(verb) in words.statements):
        verb -= 1
    return verb if 0 < verb < noun and view.low(verb) in words.giving_out and not view.quoted[verb] else 0


def headed(view: View, first: int, words: SpeechWords) -> bool:
    """ "a spokesman for the ministry": the body speaks."""
    i = _before_determiners(view, first - 1, words)
    i -= words.comma_opens_clause and view.low(i) in words.body_nouns  # "pernyataan resmi militer Thailand"
    if view.low(i) in words.given_out and view.low(i - 1) in words.relatives:
        i -= 2  # "ujar pernyataan resmi yang dikeluarkan Kemlu"
    issued = i
    while view.low(issued) in words.statement_kinds:
        issued -= 1
    if view.low(issued) in words.statements:
        return True  # "demikian pernyataan resmi Kemlu"
    if view.low(i) in words.agents and view.low(i - 1) in words.given_out:
        return view.low(i - 2) in words.issued  # "a press release issued by the ministry said"
    return view.low(i) in words.of_words and view.low(i - 1) in words.office_nouns


def subject_since(view: View, first: int, before: int, words: SpeechWords) -> Phrase | None:
    """ "Chad praised it, and Togo voiced regret, suggesting that": of a clause joined on behind `first`."""
    for joint in range(before - 2, max(first, 1), -1):
        leads = view.low(joint) in words.contrasting or view.low(joint) in words.coordinators
        if not leads or view.low(joint - 1) != "," or view.quoted[joint]:
            continue
        phrase = main_subject(view, before, words, joint)
        verb = view.low(view.after(phrase)) if phrase is not None else ""
        if verb in words.predicates or (verb and words.predicate_pattern.match(verb) is not None):
            return phrase
    return None


def main_subject(view: View, before: int, words: SpeechWords, first: int = 0) -> Phrase | None:
    """The first actor of the sentence that no preposition leads, before a position, from `first` on."""
    seen: Phrase | None = None
    for i in range(first, before):
        phrase = view.phrases[i]
        if phrase is None or phrase is seen or view.quoted[i]:
            continue
        seen = phrase
        if not _is_led(view, phrase, words) and not _led_from_afar(view, i, words):
            return phrase
    return None


def acting_subject(view: View, before: int, words: SpeechWords) -> Phrase | None:
    """The main subject, unless somebody unnamed acts on it.

    "Para pelaku kudeta memerintahkan Duta Besar X pergi": X says nothing.
    """
    subject = main_subject(view, before, words)
    if subject is None or words.done_to.isdisjoint(view.sentence.words):
        return subject
    verb = view.first_of(subject) - 1
    acted_on = verb > 1 and view.low(verb) in words.done_to and view.low(verb - 1) not in words.relatives
    return None if acted_on and view.low(0) not in words.subordinators else subject


def of_his_deed(view: View, subject: Phrase | None, words: SpeechWords) -> bool:
    """ "Kunjungan Presiden X dijadwalkan pada Mei": of whose deed it tells, and who does not go on speaking.

    So of "dibahas rencana pertemuan bilateral Presiden X dan Y", but not of "Usai pertemuan itu Presiden X".
    """
    if words.deeds.isdisjoint(view.sentence.words):
        return False
    if subject is None or subject.kind is not PhraseKind.PERSON:
        return False
    i = view.first_of(subject) - 1
    while i > 0 and view.phrases[i] is None and view.low(i) in words.deed_kinds:
        i -= 1
    return i >= 0 and view.phrases[i] is None and view.low(i) in words.deeds and not view.quoted[i]


def object_of(view: View, phrase: Phrase, words: SpeechWords) -> int | None:
    """The verb right before a phrase that is its object and no subject: "The union blasted Chad"."""
    first = view.first_of(phrase) - 1
    first -= view.low(first) in words.determiners
    low = view.low(first)
    fits = first > 0 and low.isalpha() and view.phrases[first] is None and not view.quoted[first]
    return first if fits and predicates(low, words) and low not in words.leaning else None


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


def is_anonymous(view: View, subject: Phrase, at: int, words: SpeechWords) -> bool:
    """ "Dua sumber keamanan Mesir mengatakan", "Afghan officials said": nobody named, and no country."""
    if not words.anonymous or subject.kind is PhraseKind.PERSON:
        return False
    first = view.first_of(subject)
    if subject.kind is PhraseKind.COUNTRY and _is_of_the_press(view, first, words):
        return True
    last = first + 1 if words.comma_opens_clause else min(at, view.after(subject) + UNNAMED)
    return any(view.low(i) in words.anonymous for i in range(max(0, first - 2), last))


def _is_of_the_press(view: View, first: int, words: SpeechWords) -> bool:
    """ "Surat kabar (harian) Turki mengatakan": an outlet that appears in the state named behind it."""
    before = view.low(first - 1)
    return before in words.presses or (view.low(first - 2) in words.presses and before.isalpha())


UNNAMED = 4
"""Most words from a country to the noun of those of it who speak: "U.S. and allied officials"."""


def is_joint(view: View, speaker: Phrase | None, words: SpeechWords) -> bool:
    """ "Fiji and Samoa said": two states or bodies say it together, and it is not the last one's alone."""
    if speaker is None or speaker.kind is PhraseKind.PERSON:
        return False
    i = view.first_of(speaker) - 1
    while view.low(i) in words.determiners:
        i -= 1
    other = view.phrases[i - 1] if i > 0 and view.low(i) in words.coordinators else None
    return other is not None and other.kind is not PhraseKind.PERSON and speaks(other)


def first_of_two(view: View, speaker: Phrase, words: SpeechWords) -> Phrase:
    """ "Lavrov and Fidan said": of two people who say it together the one named first; else the speaker."""
    and_ = view.first_of(speaker) - 1
    if speaker.kind is not PhraseKind.PERSON or not speaker.named or view.low(and_) not in words.coordinators:
        return speaker
    other = view.phrases[and_ - 1] if and_ > 0 else None
    both = other is not None and other.kind is PhraseKind.PERSON and other.named and speaks(other)
    if other is None or not both or other.entity == speaker.entity:
        return speaker
    return other if main_subject(view, and_, words) is other else speaker


def past_outlet(view: View, i: int, words: SpeechWords) -> int:
    """ "told the Associated Press (AP) news agency that": past brackets and what an outlet is."""
    while view.low(i) == ")" or (view.low(i) == "(" and view.low(i + 2) == ")"):
        i += 3 if view.low(i) == "(" else 1
    while view.low(i) in words.outlets:
        i += 1
    return i


FIELDS_BEGIN = 6
"""Words of an office up to the first comma of its fields."""

FIELD = 3
"""Most words of one field of an office's: "Hukum, Bahasa, dan Arsip"."""


def has_fields(view: View, start: int, words: SpeechWords) -> bool:
    """Whether the office that begins at a token is told by several fields."""
    near = range(start, min(start + FIELDS_BEGIN, len(view.tokens)))
    return any(view.low(i) == "," and lists_fields(view, i, words) for i in near)


def lists_fields(view: View, comma: int, words: SpeechWords) -> bool:
    """Whether a comma parts two fields of one office: "and" follows, and all are written large."""
    if not words.comma_opens_clause:
        return False
    for i in range(comma + 1, min(comma + 1 + FIELD, len(view.tokens) - 1)):
        if view.low(i) in words.coordinators:
            return view.tokens[i + 1].text[:1].isupper()
        if view.low(i) != "," and (view.phrases[i] is not None or view.tokens[i].text.islower()):
            return False
    return False
