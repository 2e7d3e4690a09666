"""Whom "he", "she" and "him" mean."""

from __future__ import annotations

from bisect import bisect_left

from kg.document import PhraseKind
from kg.find.scene import Proto
from kg.language import speech
from kg.link.appointees import sworn_in_then
from kg.link.fronted import told_of_before
from kg.link.named_behind import of_the_pronoun
from kg.link.people import Person
from kg.link.walk import Walk
from kg.link.who_says_it import named_as, said_by


def meant_by(walk: Walk, proto: Proto, subject: Proto | None, spoken: bool) -> Person | None:
    """The person of a pronoun, be it the `subject` that follows its clause; None where nobody fits."""
    if walk.spoke is not None and _goes_on_saying(walk, proto):
        speaker = walk.cast.by_key(walk.spoke)
        if speaker is not None and speaker.gender in ("", proto.gender):
            return speaker
    undergoes = proto.noun == "object" or is_done_to(walk, proto)
    if not undergoes:
        if (before := _behind_a_phrase(walk, proto)) is not None:
            return before
        if subject is not None and (named := of_the_pronoun(walk, proto, subject)) is not None:
            return named
    as_object = proto if undergoes and not _of_a_thing(walk, proto) else None
    if as_object is None and (says := said_by(walk, proto)) is not None:
        speaker = named_as(walk, says) if says.gender is None else antecedent(walk, says.gender)
        return antecedent(walk, proto.gender or "", None, spoken, speaker)
    return antecedent(walk, proto.gender or "", as_object, spoken)


def is_done_to(walk: Walk, proto: Proto) -> bool:
    """ "X menerima dia", "bertemu dengan presiden itu": one form is for who acts and who undergoes.

    So only the word before tells it; "mengatakan dia" and "meminta dia pergi" begin a clause of his own.
    """
    pack, lows = walk.known.language, walk.reading.sentence.lows if walk.reading else ()
    if not pack.nouns_after or not 0 < proto.first < len(lows):
        return False
    before, behind = lows[proto.first - 1], lows[proto.last] if proto.last < len(lows) else ""
    if before in pack.prepositions:
        return pack.prepositions[before] in TOWARD_HIM
    clause = pack.words.verb
    own = pack.before_verbs(behind) or behind in pack.negations
    shapes = (clause.active_prefix, clause.passive_prefix)
    own = own or (len(behind) > SHORTEST_VERB and behind.startswith(shapes))
    verb = before.startswith(clause.active_prefix) and len(before) > SHORTEST_VERB
    return verb and not own and before not in pack.sayings and before not in pack.complementizers


TOWARD_HIM = frozenset({"with", "to", "by"})
"""Slots of the prepositions behind which stands whom something is done to, or who does it to the subject."""

SHORTEST_VERB = 5
"""Letters of "me-" words that may be none: "meski", "menit"."""


def _behind_a_phrase(walk: Walk, pronoun: Proto) -> Person | None:
    """ "After meeting X, he flew home": he is not X, and the sentence is about him."""
    for key in told_of_before(walk, pronoun):
        person = walk.cast.by_key(key)
        if person is not None and (not person.gender or person.gender == (pronoun.gender or person.gender)):
            walk.scope.insert(0, key)
            return person
    return None


def _of_a_thing(walk: Walk, pronoun: Proto) -> bool:
    """ "X left on a tour that will take him to Fiji": a thing does it, to whom the sentence is about."""
    lows = walk.reading.sentence.lows if walk.reading else ()
    which = walk.known.language.words.place.which | walk.known.language.complementizers
    opens = next(
        (n for n in range(pronoun.first - 2, max(0, pronoun.first - RELATIVE), -1) if lows[n] in which), 0
    )
    if (
        not opens
        or "," in lows[opens : pronoun.first]
        or lows[opens - 1] in speech(walk.known.language.code).verbs
    ):
        return False  # "said that Y had told him"
    protos = walk.reading.protos if walk.reading else ()
    inside = protos[bisect_left(protos, opens, key=lambda p: p.first) :]
    people = (p for p in inside if p.first < pronoun.first and p.kind is PhraseKind.PERSON)
    return next(people, None) is None


RELATIVE = 10
"""Words of a relative clause before the pronoun that is its verb's object."""


def _goes_on_saying(walk: Walk, pronoun: Proto) -> bool:
    """ "...," he said: behind quoted words, right before a verb of saying; "He added": at the opening."""
    tokens, pack = walk.reading.scene.tokens if walk.reading else (), walk.known.language
    quoted = pronoun.first > 0 and tokens[pronoun.first - 1].text in QUOTES
    verb = pronoun.last
    while pronoun.first == 0 and verb < len(tokens) - 1 and pack.before_verbs(tokens[verb].low):
        verb += 1  # "He also said"
    return (quoted or pronoun.first == 0) and verb < len(tokens) and tokens[verb].low in pack.sayings


QUOTES = frozenset({'"', "”", "’", "''"})
"""Marks that end quoted words."""


def antecedent(
    walk: Walk,
    gender: str,
    as_object: Proto | None = None,
    spoken: bool = False,
    speaker: Person | None = None,
) -> Person | None:
    """Whom a pronoun means: the first person of this sentence, or the subject of the last one.

    Where that one is of the other gender, whoever was named beside him: "He met Bishop. She thanked Peru".
    An object is not the subject beside it: "when Landsbergis received her"; behind a conjunction it is the
    object before: "thanked Kim and invited him". Nobody says "he" of himself: not the `speaker`.
    """
    appointed = sworn_in_then(walk) if as_object is None else None
    if appointed is not None and gender in ("", appointed.gender or gender):
        return appointed
    named = walk.quoted_scope[:1] if spoken else []
    beside_him = walk.together if as_object is None and walk.together_number == walk.subject_number else ()
    order = (*named, *walk.scope[:1], *walk.subjects[:1], *beside_him, *walk.subjects[1:3], *walk.recent)
    if as_object is not None and walk.scope:
        beside = _subject_beside(walk, as_object)
        last = () if beside else walk.scope[-1:]
        other = walk.scope[-1] if beside or len(set(walk.scope)) == 1 else walk.scope[0]
        unnamed = beside and _before_it(walk, as_object) == walk.stood_for
        order = order if unnamed else tuple(k for k in (*last, *order) if k != other)
        if len(walk.scope) > 1 and _in_his_clause(walk, as_object):
            order = tuple(k for k in (*walk.scope[:1], *walk.subjects) if k != walk.scope[-1])
    for key in order:
        person = walk.cast.by_key(key)
        if person and person is not speaker and gender in ("", person.gender or gender):
            return person
    return None


def _in_his_clause(walk: Walk, pronoun: Proto) -> bool:
    """ "X thanked Y, who paid a call on him": he is X, as nobody else acts behind "who"."""
    lows = walk.reading.sentence.lows if walk.reading else ()
    opens = pronoun.first - 2  # no who stands right before the pronoun
    while opens > max(1, pronoun.first - RELATIVE) and lows[opens] not in walk.known.language.relatives:
        opens -= 1
    if lows[opens] not in walk.known.language.relatives or lows[opens - 1] != ",":
        return False
    protos = walk.reading.protos if walk.reading else ()
    inside = protos[bisect_left(protos, opens, key=lambda p: p.first) :]
    return not any(p.first < pronoun.first and p.kind is not PhraseKind.PLACE for p in inside)


def _before_it(walk: Walk, pronoun: Proto) -> tuple[int, int]:
    """The sentence and token of the phrase before a pronoun: "X landed, and Fiji's king received him"."""
    protos = walk.reading.protos if walk.reading else ()
    at = bisect_left(protos, pronoun.first, key=lambda p: p.first)
    return walk.number, protos[at - 1].first if at else -2


def _subject_beside(walk: Walk, pronoun: Proto) -> bool:
    """Whether only a verb stands between the phrase before and a pronoun."""
    protos = walk.reading.protos if walk.reading else ()
    at = bisect_left(protos, pronoun.first, key=lambda p: p.first)
    beside = at > 0 and 0 < pronoun.first - protos[at - 1].last <= 2
    between = (
        walk.reading.sentence.lows[protos[at - 1].last : pronoun.first] if beside and walk.reading else ()
    )
    return beside and walk.known.language.coordinators.isdisjoint(between)  # "met X in Rome and asked him"
