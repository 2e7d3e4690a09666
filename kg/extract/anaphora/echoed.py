"""Who says or does the same as was told last: "Kecaman serupa dilontarkan Jerman"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.far_arguments import behind_agent_word, named_from
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.model import Evidence, Kind, Plover, Role, Status, ZoneKind
from kg.records import replace

OPENING = 5
"""Most nodes before the word that likens: "Adapun langkah yang sama"."""

BETWEEN = 3
"""Most nodes from it to the verb: "serupa juga telah disampaikan"."""

VOICED = frozenset(
    {Plover.ACCUSE, Plover.SUPPORT, Plover.REQUEST, Plover.REJECT, Plover.THREATEN, Plover.AGREE}
)


def echoed(telling: Telling, passage: Passage) -> list[tuple[int, Draft]]:
    """The act told in the sentence before once more, with other actors; none where nobody did the same."""
    words, nodes = passage.language.words.likewise, passage.nodes
    if words.alike.isdisjoint(nodes.words) or passage.sentence.zone is ZoneKind.CAPTION:
        return []
    if said := _says_the_same(telling, passage):
        return said
    at = next((n for n in range(1, min(OPENING, len(nodes))) if nodes[n].low in words.alike), None)
    if at is None or any(n.actor for n in nodes[:at]):
        return []
    found = _doing(nodes, at, passage.language)
    if found is None:
        return []
    kind, behind = found
    others, last = named_from(nodes, behind, len(nodes), passage.language)
    told = _told(telling, passage, kind)
    if not others or told is None or any(p.kind is PhraseKind.PLACE for p in others):
        return []
    evidence = Evidence(nodes[0].begin, nodes[last - 1].end, f"echoed:{told.frame}", 0.7)
    return [(at, _once_more(telling, passage, told, others, evidence))]


SAYING = 14
"""Most nodes before the word that likens, behind whoever says the same."""


def _says_the_same(telling: Telling, passage: Passage) -> list[tuple[int, Draft]]:
    """ "AS mendesak Chad menahan diri. Uni Eropa menyerukan hal serupa": toward the same."""
    words, nodes = passage.language.words.likewise, passage.nodes
    if words.utters.isdisjoint(nodes.words):
        return []
    at = next((n for n in range(3, min(SAYING, len(nodes))) if nodes[n].low in words.alike), None)
    if at is None:
        return []
    noun = at - 1 - (nodes[at - 1].low in passage.language.relatives)  # "hal yang sama"
    verb = noun - 1
    others = [n.phrase for n in nodes[:verb] if n.actor and n.phrase is not None]
    told = _told(telling, passage, Kind.STATEMENT)
    if nodes[verb].low not in words.utters or told is None or not others or nodes[noun].phrase is not None:
        return []
    if any(t.first < verb or t.first == noun for t in passage.triggers):
        return []
    evidence = Evidence(nodes[0].begin, nodes[at].end, f"echoed:{told.frame}", 0.7)
    return [(at, _once_more(telling, passage, told, others, evidence))]


def _once_more(
    telling: Telling, passage: Passage, told: Draft, others: list[Phrase], evidence: Evidence
) -> Draft:
    """The act told before, with other actors."""
    mine = {p.entity for p in others} | {p.speaks_for for p in others}
    kept = [
        p
        for p in told.parts
        if p.role is not Role.ACTOR
        and p.entity not in mine
        and (not p.speaks_for or p.speaks_for not in mine)
    ]
    again = replace(told, parts=kept, evidence=[evidence], sentence=passage.index)
    again.add(others, Role.ACTOR, evidence)
    telling.drafts.append(again)
    return again


def decided_by(telling: Telling, passage: Passage) -> tuple[Draft, ...]:
    """ "Duta besar Togo diusir. Keputusan itu diumumkan Presiden X", "Nota itu diserahkan X kepada Y".

    Whoever utters what was told does it for his state, and whom he hands it to is another it is toward.
    The statements of his are answered, which were made when and where he uttered them.
    """
    words, nodes, pack = passage.language.words, passage.nodes, passage.language
    if not words.likewise.alike or len(nodes) < 4:
        return ()
    thus = (
        nodes[0].low in words.likewise.likewise and nodes[1].low in words.statement.uttered
    )  # "Demikian disampaikan X"
    if not thus and pack.demonstratives.isdisjoint(nodes.lows[1:3]):
        return ()  # but "keputusan itu", "nota protes itu"
    if not (thus or _told_again(nodes[0].low, pack)):
        return ()
    verbs = words.statement.as_told | words.statement.taken | words.statement.uttered
    opening = range(2 - thus, min(OPENING, len(nodes) - 1))
    himself = next((n for n in opening if _by_himself(nodes[n].low, pack)), None)
    verb = himself or next((n for n in opening if nodes[n].low in verbs), None)
    told = _meant(telling, passage)
    if verb is None or told is None or _only_reported(told, nodes[0].low, pack):
        return ()
    others, behind = named_from(nodes, behind_agent_word(nodes, verb, len(nodes), pack), len(nodes), pack)
    acting, toward = told.entities(Role.ACTOR), told.entities(Role.RECIPIENT)
    own = [
        p for p in others if not toward & {p.entity, p.speaks_for} and (not acting or p.speaks_for in acting)
    ]
    evidence = Evidence(nodes[verb].begin, nodes[verb].end, "echoed:decided", 0.7)
    told.add(own, Role.ACTOR, evidence)
    if own and behind < len(nodes) and nodes[behind].low in speech(pack.code).addressees:
        handed, _ = named_from(nodes, behind + 1, len(nodes), pack)
        told.add([p for p in handed if p.speaks_for in toward or not toward], Role.RECIPIENT, evidence)
    again = himself is not None or any(p.entity in acting for p in others)  # "disampaikan(nya)"
    if not (own or again) or told.kind is not Kind.STATEMENT:
        return ()
    if nodes[verb].low not in words.statement.uttered and himself is None:
        return ()
    said = (d for d in telling.drafts if d.sentence == passage.index - 1 and d.kind is Kind.STATEMENT)
    return tuple(d for d in said if d.status is Status.HELD and acting & d.entities(Role.ACTOR))


def _only_reported(told: Draft, low: str, pack: Language) -> bool:
    """ "Sejumlah tamu memuji Togo. Hal itu diungkapkan X": he reports what others said."""
    nameless = told.kind is Kind.STATEMENT and not told.entities(Role.ACTOR)
    return nameless and low in speech(pack.code).matters


def _by_himself(low: str, pack: Language) -> bool:
    """ "Hal itu disampaikannya di Kampala": by whom the sentence before was about."""
    suffix = pack.words.title.own_suffix
    return bool(suffix) and low.endswith(suffix) and low.removesuffix(suffix) in pack.words.statement.uttered


def _meant(telling: Telling, passage: Passage) -> Draft | None:
    """The first act of the sentence before that the noun can mean: "kesepakatan" is no shooting."""
    noun, words = passage.nodes[0].low, passage.language.words.deed
    types = words.deeds.get(noun)
    if passage.language.back_nouns.get(noun) == "paper":
        types = (Plover.AGREE, Plover.COOPERATE)
    fitting = [
        d
        for d in telling.drafts
        if d.sentence == passage.index - 1
        and d.kind in (Kind.MEASURE, Kind.STATEMENT)
        and d.zone is not ZoneKind.CAPTION
        and (types is None or d.plover in types)
    ]
    decided = [d for d in fitting if d.kind is Kind.MEASURE] if noun in words.announced else []
    return next(iter(decided or fitting), None)


def _told_again(noun: str, pack: Language) -> bool:
    """Whether a noun before "itu" may mean what the sentence before told: keputusan, nota, bantahan."""
    told = pack.back_nouns.get(noun) == "act" or noun in pack.words.statement.papers
    _, end = pack.words.verb.deed_shape
    return told or (noun.endswith(end) and len(noun) > SHORTEST)


SHORTEST = 5
"""Letters that a noun made from a verb has at least."""


def _doing(nodes: Nodes, at: int, language: Language) -> tuple[Kind, int] | None:
    """What kind of act is done alike, and the node behind its verb: "serupa juga disampaikan oleh"."""
    words = language.words
    for verb in range(at + 1, min(at + 1 + BETWEEN, len(nodes) - 1)):
        low = nodes[verb].low
        behind = behind_agent_word(nodes, verb, len(nodes), language)
        if low in words.likewise.taken_alike:
            return Kind.MEASURE, behind
        if low in words.statement.uttered:
            return Kind.STATEMENT, behind
        if language.prepositions.get(low) == "from":
            return Kind.STATEMENT, verb + 1
        if low in language.negations:
            return None
    return None


def _told(telling: Telling, passage: Passage, kind: Kind) -> Draft | None:
    """The last act of the sentence before, where it is of that kind and somebody did it."""
    before = [d for d in telling.drafts if d.sentence == passage.index - 1 and d.zone is not ZoneKind.CAPTION]
    last = before[-1] if before else None
    if last is None or last.kind is not kind or last.status is not Status.HELD:
        return None
    voiced = kind is Kind.MEASURE or last.plover in VOICED
    return last if voiced and last.entities(Role.ACTOR) else None
