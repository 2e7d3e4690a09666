"""Statements that quoted words make by themselves: "We condemn the attack by Chad," the minister said."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.statements.deemed import deemed, reporter
from kg.extract.statements.judged import judged
from kg.extract.statements.quoted_by import quoted_by
from kg.extract.statements.voices import says, voice
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.predicates import inverts
from kg.extract.words.quoted import CLOSING, quoted_nodes
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, OfficeId, Plover, Role, ZoneKind
from kg.records import replace

Told = list[tuple[int, Draft]]

BETWEEN = 4
"""Most words between "we" and the verb: "we would like to thank"."""


def performed(passage: Passage, trigger: Trigger, quoted: frozenset[int]) -> list[Phrase]:
    """The speaker of the words around a trigger, who does by them what they tell; empty where they do not.

    The subject is "we" or "I", or the speaker's own country, and the speaker stands in the same sentence.
    """
    nodes, pack = passage.nodes, passage.language
    if trigger.frame.obliges:
        return _obliging(passage, trigger, quoted)
    if trigger.noun or trigger.passive or trigger.first not in quoted:
        return []
    act = trigger.frame.kind is Kind.MEASURE and (not pack.nouns_after or _has_done(nodes, trigger, pack))
    forms = (Form.BASE, Form.ACTIVE, Form.PAST, *((Form.ING,) if act else ()))
    met = trigger.frame.kind in FACE_TO_FACE and _is_over(nodes, trigger, pack)
    if not (act or met or trigger.frame.kind is Kind.STATEMENT) or trigger.form not in forms:
        return []
    speaker = _speaker(nodes, quoted, pack) or _meant(passage, quoted) or quoted_by(passage, trigger.first)
    if speaker is None or _conceded(passage, trigger, quoted):
        return []
    if met and (speaker.kind is not PhraseKind.PERSON or _speaks_for_others(speaker)):
        return []
    for at in range(trigger.first - 1, max(-1, trigger.first - 2 - BETWEEN), -1):
        node = nodes[at]
        if node.low in pack.words.clause.first_persons:
            return [speaker]
        if node.phrase is not None:
            if act and not pack.nouns_after:
                return []
            own = node.phrase.entity in (speaker.speaks_for, speaker.entity)
            return [speaker] if own and not node.phrase.others else []  # "the two sides will agree"
        words = pack.words.verb
        plain = pack.before_verbs(node.low) or node.low in words.wishing
        plain = plain or (act and node.low in words.intending)
        if at not in quoted or not plain:
            return []
    return []


FACE_TO_FACE = frozenset({Kind.MEETING, Kind.VISIT})
"""Where whoever says "I met X", "saya baru saja mengunjungi Y" has been."""


def _speaks_for_others(who: Phrase) -> bool:
    """Whether somebody is a spokesman, whose "we" are others."""
    return who.office == OfficeId("spokesperson")


def _is_over(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "I met X", "Saya sudah bertemu X", "Saya bertemu X kemarin": what has happened."""
    if not language.nouns_after:
        return trigger.form is Form.PAST
    if any(n.date is not None for n in nodes[trigger.last : trigger.last + BETWEEN]):
        return True
    told = language.words.time.perfects | language.words.time.lately
    return not told.isdisjoint(nodes.lows[max(0, trigger.first - 2) : trigger.first])


def _has_done(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Kami telah mengusir dua diplomat": an act that is over, by those who say so.

    So where the verb has no prefix, "kami usir", or where saying so does it: "Kami menyatakan X persona".
    """
    if trigger.first < 1:
        return False
    words, low, before = language.words, nodes[trigger.first].low, nodes[trigger.first - 1].low
    by_us = before in words.clause.first_persons
    done = low in words.verb.fronting_roots or low in speech(language.code).verbs
    return before in words.time.perfects or (by_us and done)


def without_idle(passage: Passage) -> Passage:
    """The passage without words that ask or blame only where somebody says so: "the rest must wait"."""
    if not any(t.frame.obliges for t in passage.triggers):
        return passage
    quoted = quoted_nodes(passage.nodes)
    told = (t for t in passage.triggers if not t.frame.obliges or _obliging(passage, t, quoted))
    return replace(passage, triggers=tuple(told))


def _conceded(passage: Passage, trigger: Trigger, quoted: frozenset[int]) -> bool:
    """ "We respect Chad's vote, but ...": praise that only leads to what is said behind it."""
    if trigger.frame.plover is not Plover.SUPPORT:
        return False
    nodes, buts = passage.nodes, passage.language.words.status.buts
    behind = range(trigger.last, len(nodes) - 1)
    return any(nodes[n].low == "," and nodes[n + 1].low in buts and n in quoted for n in behind)


def said_by_him(nodes: Nodes, at: int, language: Language) -> bool:
    """ "said he", "katanya", "ujar dia": whether a verb of saying at `at` has a pronoun for its subject."""
    low, suffix = nodes[at].low, language.words.title.own_suffix
    if suffix and low.endswith(suffix) and low.removesuffix(suffix) in language.sayings:
        return True
    beside = (nodes[n].low for n in (at - 1, at + 1) if 0 <= n < len(nodes))
    return low in language.sayings and any(word in language.persons for word in beside)


def _meant(passage: Passage, quoted: frozenset[int]) -> Phrase | None:
    """Whoever the sentence before was about, where "he" says the quoted words."""
    before = passage.before
    if before is None or before.kind is not PhraseKind.PERSON or before.others:
        return None
    nodes, pack = passage.nodes, passage.language
    outside = (n for n in range(len(nodes)) if n not in quoted)
    return before if any(said_by_him(nodes, n, pack) for n in outside) else None


def after_he_spoke(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "..., katanya seusai meneken perjanjian": who said it did what the clause without subject tells."""
    nodes, pack, lead = passage.nodes, passage.language, trigger.first - 1
    if not pack.nouns_after or trigger.noun or trigger.passive or slots.get("subject") or lead < 1:
        return slots
    before = passage.before
    if nodes[lead].low not in pack.words.clause.subjectless or not said_by_him(nodes, lead - 1, pack):
        return slots
    if before is None or before.kind is not PhraseKind.PERSON or before.others:
        return slots
    met = {k for found in slots.values() for p in found for k in (p.entity, p.speaks_for)}
    return slots if met & {before.entity, before.speaks_for} else {**slots, "subject": [before]}


def _deeming(passage: Passage, trigger: Trigger, quoted: frozenset[int]) -> list[Phrase]:
    """The speaker who says what a deed of others, or another state, is."""
    nodes, pack = passage.nodes, passage.language
    about = deemed(passage, trigger)
    if about is None or passage.sentence.zone is ZoneKind.CAPTION:
        return []  # below a picture stands what the body tells
    speaker = reporter(passage, about.begin) if about.begin not in quoted else None
    speaker = speaker or _speaker(nodes, quoted, pack) or _ahead_of_words(nodes, pack)
    speaker = speaker or _meant(passage, quoted)
    if speaker is None or speaker.modifier or _of_a_match(nodes, speaker, pack):
        return []
    own = {speaker.entity, speaker.speaks_for} - {None}
    return [] if any({whom.entity, whom.speaks_for} & own for whom in about.whom) else [speaker]


def _of_a_match(nodes: Nodes, speaker: Phrase, language: Language) -> bool:
    """ "Terima kasih, Indonesia, kata pelatih Argentina X": whoever speaks is of a match."""
    title = next((n.text.lower().split() for n in nodes if n.phrase is speaker), [])
    return not language.sports.isdisjoint(title[:1])


def _obliging(passage: Passage, trigger: Trigger, quoted: frozenset[int]) -> list[Phrase]:
    """The speaker who says that somebody of another state must do something, or has done right or wrong."""
    nodes, pack = passage.nodes, passage.language
    if Trait.DEEMS in trigger.frame.traits:
        return _deeming(passage, trigger, quoted)
    asked = judged(passage, trigger)
    if not asked:
        return []
    reported = trigger.first not in quoted and not pack.nouns_after
    speaker = voice(passage, trigger.first) if reported else None
    speaker = speaker or _speaker(nodes, quoted, pack) or _ahead_of_words(nodes, pack)
    speaker = speaker or _meant(passage, quoted)
    if speaker is None:
        return []
    own = {speaker.entity, speaker.speaks_for} - {None}
    himself = any(own & {p.entity, p.speaks_for, *p.others} for p in asked)  # "both sides had shown patience"
    return [] if himself else [speaker]


def toward_somebody(telling: Telling, told: Told, quoted: bool) -> Told:
    """What quoted words tell by themselves, without what they say toward nobody who is named."""
    for _, draft in told:
        if draft.obliges and len(draft.entities(Role.RECIPIENT)) > 1:  # "both must": their states
            for part in draft.parts:
                state = part.speaks_for or telling.speaks.get(part.entity)
                if part.role is Role.RECIPIENT and state is not None and part.entity.startswith("person/"):
                    part.entity, part.speaks_for = state, None
    told = [pair for pair in told if _by_somebody(telling, pair[1])]
    if not quoted:
        return told
    kept = [
        (n, d)
        for n, d in told
        if d.kind in FACE_TO_FACE or d.plover is Plover.AGREE or d.entities(Role.RECIPIENT) or _of_a_deed(d)
    ]
    for pair in told:
        if pair not in kept:
            telling.drafts.remove(pair[1])
    return kept


def _by_somebody(telling: Telling, draft: Draft) -> bool:
    """Whether a judgement is that of a state or a body, of another state; a scholar's is no event."""
    if Trait.DEEMS not in draft.traits:
        return True
    bodies = telling.known.reference.organizations
    acting = {telling.speaks.get(k, k) for k in draft.entities(Role.ACTOR)}
    judged_states = draft.entities(Role.RECIPIENT)
    own = {k for k in acting if k in bodies and bodies[k].country in judged_states}
    official = any(k.startswith("country/") or k in bodies for k in acting - own)
    if not official:
        telling.drafts.remove(draft)
    return official


def _of_a_deed(draft: Draft) -> bool:
    """Whether a statement judges a deed told before: whoever did it is found when all is told."""
    return Trait.DEEMS in draft.traits and draft.deed is not None


def as_spoken(passage: Passage, trigger: Trigger, slots: Slots, acting: Sequence[Phrase]) -> Slots:
    """The slots with the speaker as subject; whoever "must" do something is whom it is said to."""
    if not acting:
        return slots
    if Trait.DEEMS in trigger.frame.traits:
        about = deemed(passage, trigger)
        return {"subject": list(acting), "object": list(about.whom) if about is not None else []}
    own = {key for p in acting for key in (p.entity, p.speaks_for)}
    asked = slots.get("subject" if trigger.frame.obliges else "object", [])
    if trigger.frame.obliges and not passage.language.nouns_after:
        named = judged(passage, trigger)  # "Togo, X said, must leave": not X, who is the nearer
        asked = asked if {p.entity for p in named} <= {p.entity for p in asked} - own else named
    return {**slots, "subject": list(acting), "object": asked}


def _speaker(nodes: Nodes, quoted: frozenset[int], language: Language) -> Phrase | None:
    """The actor beside a verb of saying outside the quotation marks."""
    for at, node in enumerate(nodes):
        if at in quoted or not (says(node.low, language) or _behind_the_words(nodes, at, quoted, language)):
            continue
        before = at - 2 if at > 1 and nodes[at - 1].low == "," else at - 1  # "X, the envoy to Y, wrote"
        told = node.low in speech(language.code).telling
        # "Terima kasih, Togo, kata X": what is quoted ends before the verb
        after = (
            (_past_the_paper(nodes, at + 1, language), before) if language.nouns_after else (before, at + 1)
        )
        for beside in (before,) if told else after:
            if 0 <= beside < len(nodes) and beside not in quoted and nodes[beside].actor:
                phrase = nodes[beside].phrase
                if phrase is not None and not phrase.modifier:
                    return phrase
    return None


def _behind_the_words(nodes: Nodes, at: int, quoted: frozenset[int], language: Language) -> bool:
    """ "...", sebut X": a root that says so only right behind the quotation marks."""
    if not language.nouns_after or at < 2 or not inverts(nodes[at].low, language):
        return False
    return nodes[at - 1].low in CLOSING and at - 2 in quoted


def _past_the_paper(nodes: Nodes, at: int, language: Language) -> int:
    """ "..., bunyi pernyataan resmi Kemlu Peru": whose paper it is that is quoted, behind its noun."""
    words = speech(language.code)
    papers = words.statements | words.statement_kinds
    return next((n for n in range(at, len(nodes)) if nodes[n].low not in papers), at)


def _ahead_of_words(nodes: Nodes, language: Language) -> Phrase | None:
    """ "Menlu X: Y harus mundur", "Menurut Menlu X, Y harus mundur": whose words a sentence begins with."""
    led = next((len(of) for of in speech(language.code).sources if tuple(nodes.lows[: len(of)]) == of), 0)
    mark = "," if led else ":"
    says = len(nodes) > led + 1 and nodes[led].actor and nodes[led + 1].low == mark
    return nodes[led].phrase if says else None
