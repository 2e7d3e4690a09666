"""Arguments far from their verb or noun in Indonesian: fronted, behind another verb, or in a paper."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.fronted import fronted_clause, fronted_phrase
from kg.extract.clauses.goes_on import head_goes_on
from kg.extract.clauses.next_clauses import next_clause
from kg.extract.clauses.prepositions import preposition
from kg.extract.clauses.reduced import verb_past_agent
from kg.extract.clauses.subjects import absolute, new_subject
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal, past_day
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind, Plover, Role

LETTER = 5
"""Most nodes before the addressee of a fronted phrase: "Dalam surat ucapan selamatnya kepada X, ..."."""


WHEN = 4
"""Most nodes of the time before such a phrase: "Sepekan sebelumnya,"."""


def named_from(nodes: Nodes, at: int, before: int, language: Language) -> tuple[list[Phrase], int]:
    """The actors in a row that begins at `at`: "Ghana, Togo, dan Benin"; and the node behind them."""
    row: list[int] = []
    joint = -1  # behind it a comma ends the row: "Kepada Togo dan Benin, Ghana menawarkan bantuan"
    while at < before:
        node = nodes[at]
        if node.actor and node.phrase is not None and not node.phrase.modifier:
            row.append(at)
        elif row and node.low in language.coordinators:
            joint = joint if node.low == "," else at
        elif node.low not in language.determiners:
            break
        at += 1
    kept = [n for n in row if n == row[0] or n < joint or nodes[n - 1].low != ","]
    if joint < 0:
        kept = row[:1]  # without an "and", commas make no list
    phrases = [p for n in kept if (p := nodes[n].phrase) is not None]
    return phrases, (kept[-1] + 1 if kept else at)


def direct_agent(nodes: Nodes, found: Arguments, trigger: Trigger, language: Language) -> list[Phrase]:
    """Indonesian: "disambut Presiden X" names the agent without oleh."""
    if not language.nouns_after:
        return []
    objects = found.slots.pop("object", [])
    # "X dituduh secara luas telah mempersenjatai Y": who accuses stands right behind, and not Y
    said = trigger.frame.kind is Kind.STATEMENT and bool(objects)
    return [] if said and _far_behind(nodes, trigger, objects[0], language) else objects


def _far_behind(nodes: Nodes, trigger: Trigger, phrase: Phrase, language: Language) -> bool:
    """Whether another verb stands between a passive and a phrase."""
    at = next((n for n in range(trigger.last, len(nodes)) if nodes[n].phrase is phrase), trigger.last)
    return any(looks_verbal(n.low, language) for n in nodes[trigger.last : at])


def fronted_agent(nodes: Nodes, first: int, verb: int, language: Language) -> list[Phrase]:
    """ "Oleh Ghana, usul Togo itu ditolak": who does it stands before all else."""
    if not language.nouns_after or nodes[first].low not in language.words.clause.agents:
        return []
    return named_from(nodes, first + 1, verb, language)[0]


def fronted_addressee(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> list[Phrase]:
    """ "Kepada Togo, Ghana menawarkan bantuan", "Dalam suratnya kepada X, Y meminta": toward whom."""
    toward = trigger.frame.roles.get("to") is Role.RECIPIENT and trigger.frame.kind is Kind.STATEMENT
    if not (language.nouns_after and toward):
        return []
    addressees = speech(language.code).addressees
    comma = next((n for n in range(first, min(first + WHEN, trigger.first)) if nodes[n].low == ","), first)
    if comma > first and not any(nodes[n].actor for n in range(first, comma)):
        first = comma + 1  # "Sepekan sebelumnya, lewat surat kepada X, Y mengancam"
    if addressees.isdisjoint(nodes.words) or nodes[first].low not in language.prepositions:
        return []
    lead = next(
        (n for n in range(first, min(first + LETTER, trigger.first)) if nodes[n].low in addressees), None
    )
    if lead is None or any(nodes[n].actor or _acts(nodes, n, language) for n in range(first, lead)):
        return []
    found, behind = named_from(nodes, lead + 1, trigger.first, language)
    return found if behind < trigger.first and nodes[behind].low == "," else []


def _acts(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a verb stands at a node, and not only what tells of a letter's day: "bertanggal 7 Juli"."""
    return looks_verbal(nodes[at].low, language) and nodes[at + 1].date is None


def fronted_partner(
    nodes: Nodes, first: int, trigger: Trigger, language: Language, so_far: Arguments
) -> list[Phrase]:
    """ "Dengan Denmark, Ghana sepakat membentuk komisi": with whom stands before the subject."""
    opening = language.demonstratives | language.words.clause.subordinators | {","}
    while first < trigger.first and nodes[first].low in opening:
        first += 1  # "Sementara itu, dengan Denmark, ..."
    roles = trigger.frame.roles if language.nouns_after and "with" not in so_far.slots else {}
    if "with" not in roles or trigger.first <= first + 2:
        return []
    if language.prepositions.get(nodes[first].low) != "with" or not nodes[first + 1].actor:
        return []
    found, behind = named_from(nodes, first + 1, trigger.first, language)
    return found if behind < trigger.first - 1 and nodes[behind].low == "," else []


def uttered_by(nodes: Nodes, trigger: Trigger, last: int, language: Language) -> list[Phrase]:
    """ "Kecaman terhadap Ghana dilontarkan Togo": who utters what the noun tells.

    So who does it: "Serangan ke Ghana dilancarkan Togo".
    """
    frame = trigger.frame
    if frame.kind is Kind.MEASURE and frame.roles.get("subject") is Role.ACTOR:
        return _carried_out_by(nodes, trigger, language)
    verbs = language.words.statement.uttered
    said = frame.kind is Kind.STATEMENT and frame.roles.get("of") is Role.ACTOR
    if not said or verbs.isdisjoint(nodes.words):
        return []
    if trigger.last < len(nodes) and nodes[trigger.last].low in language.complementizers:
        last = len(nodes)  # "Seruan agar Togo mundur dilontarkan Ghana"
    verb = next((n for n in range(trigger.last, last) if nodes[n].low in verbs), None)
    if (
        verb is None
        or nodes[verb - 1].low in language.negations
        or any(n.low in language.relatives for n in nodes[trigger.last : verb])
    ):
        return []
    return named_from(nodes, behind_agent_word(nodes, verb, last, language), last, language)[0]


CARRIED_OUT = 9
"""Most nodes from an act's noun to the passive behind which whoever does it stands."""


def _carried_out_by(nodes: Nodes, trigger: Trigger, language: Language) -> list[Phrase]:
    words = language.words
    verbs = words.verb.light_passives | words.likewise.taken_alike | words.statement.uttered
    end = min(trigger.last + CARRIED_OUT, len(nodes))
    if not language.nouns_after or verbs.isdisjoint(nodes.words):
        return []
    verb = next((n for n in range(trigger.last, end) if looks_verbal(nodes[n].low, language)), None)
    if verb is None or nodes[verb].low not in verbs or nodes[verb - 1].low in language.negations:
        return []
    if nodes[verb - 1].low in language.relatives and nodes[verb].low in words.statement.uttered:
        return []  # "Bantuan yang dikirim X tiba": what arrives
    return named_from(nodes, behind_agent_word(nodes, verb, len(nodes), language), len(nodes), language)[0]


def behind_agent_word(nodes: Nodes, verb: int, last: int, language: Language) -> int:
    """The node where the agent of a passive begins: "disampaikan bersama oleh X", "disampaikan X"."""
    words, at = language.words.clause, verb + 1
    passed = words.jointly | words.agents | words.too
    while at < last and nodes[at].low in passed and language.prepositions.get(nodes[at].low) != "with":
        at += 1
    return at


def voiced_through(
    nodes: Nodes, trigger: Trigger, last: int, subjects: list[Phrase], language: Language
) -> list[Phrase]:
    """ "Beijing melayangkan protes lewat Wakil Menlu X": who says it for the subject, behind the verb."""
    through = language.words.body.through
    stated = trigger.frame.kind is Kind.STATEMENT and language.nouns_after and not trigger.noun
    if not (stated and subjects) or through.isdisjoint(nodes.words):
        return []
    states = {p.entity for p in subjects}
    for at in range(trigger.last, last - 1):
        person = nodes[at + 1].phrase if nodes[at].low in through else None
        if person is not None and person.kind is PhraseKind.PERSON:
            return [person] if person.speaks_for in states else []
    return []


def reach_of(nodes: Nodes, trigger: Trigger, language: Language) -> int:
    """The node behind the words that belong to a statement: of one told in an aside, its closing comma.

    "Eritrea, yang dituding membantu mereka, mengecam PBB": Eritrea condemns, and is not said to.
    """
    first, last = clause(nodes, trigger, language)
    if trigger.frame.kind is Kind.STATEMENT and language.nouns_after:
        last = _own_clause_behind(nodes, trigger, last, language)
    if (verb := main_verb_behind(nodes, trigger, language)) is not None:
        return verb
    seized = trigger.frame.plover in SEIZING or trigger.frame.mode == "expel"
    if seized and (verb := verb_past_agent(nodes, trigger, language)) is not None:
        return verb
    last = next_clause(nodes, trigger.last, last, language)
    led_by = nodes.lows[max(0, first - 2) : first]
    commas = [n for n in range(trigger.last, min(last, len(nodes) - 1)) if nodes[n].low == ","]
    last = next((n for n in commas if absolute(nodes, n, language)), last)
    if not language.nouns_after or not led_by or led_by[-1] not in language.relatives:
        return last
    if led_by[0] != ",":
        # "Seiring dengan perjanjian yang disepakati A dan B, X mengirim pasukan": X is of another clause
        closing = commas if trigger.passive else []
        return next((n for n in closing if new_subject(nodes, n + 1, language)), last)
    for at in commas:
        verb = at + 1
        while verb < len(nodes) - 1 and _before_its_verb(nodes, verb, language):
            verb += 1
        if looks_verbal(nodes[verb].low, language):
            return at
    return last


def _before_its_verb(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a word stands before the verb that it belongs to: "yang diusulkan Togo, belum disetujui"."""
    low = nodes[at].low
    denies = low in language.negations and not looks_verbal(low, language)
    return denies or low in language.auxiliaries or nodes[at].date is not None


def main_verb_behind(nodes: Nodes, trigger: Trigger, language: Language) -> int | None:
    """The main verb behind a trigger in a relative clause; what is asked or promised may be one, too."""
    if trigger.noun or trigger.passive or trigger.frame.plover in URGING:
        return None
    if (verb := head_goes_on(nodes, trigger.first, trigger.last, language)) is not None:
        return verb
    return _comma_behind_aside(nodes, trigger, language)


def _comma_behind_aside(nodes: Nodes, trigger: Trigger, language: Language) -> int | None:
    """ "X, yang tiba di Y pada Minggu, pada Kamis menerima Z": the comma before the main clause."""
    if not language.nouns_after or nodes.lows.count(",") < ASIDE:
        return None
    before = range(trigger.first - 1, 0, -1)
    opens = next((n for n in before if nodes[n].low == "," or nodes[n].low in language.relatives), 0)
    if nodes[opens].low not in language.relatives or nodes[opens - 1].low != ",":
        return None
    rootlike = language.words.verb.rootlike_verbs
    for comma in range(trigger.last, len(nodes) - 1):
        if nodes[comma].low != ",":
            continue
        at = past_day(nodes, comma + 1, language)
        while at < len(nodes) - 1 and nodes[at].low in language.auxiliaries:
            at += 1
        if at < len(nodes) and (nodes[at].low in rootlike or looks_verbal(nodes[at].low, language)):
            return comma
    return None


ASIDE = 2
"""Commas around a relative clause that is put in."""

SEIZING = frozenset({Plover.COERCE, Plover.ASSAULT})
"""Types of what was done to those of whom the main verb tells more: "Men held by Peru came to Chile"."""

URGING = frozenset({Plover.REQUEST, Plover.AGREE, Plover.THREATEN})
"""Types that tell what somebody is to do, by a verb behind whom they name."""


def _own_clause_behind(nodes: Nodes, trigger: Trigger, last: int, language: Language) -> int:
    """ "menuduh Mali rasis, dan Niger membantahnya": behind the comma somebody else does another thing."""
    joints = language.words.clause.joints
    fronted = fronted_phrase if trigger.noun else fronted_clause
    if (comma := fronted(nodes, language)) > trigger.last:
        return comma  # "Menyusul tuduhan Mali terhadap Niger, Kenya menawarkan ..."
    for at in range(trigger.last, min(last, len(nodes)) - 3):
        if nodes[at].low in language.complementizers:
            return last
        if nodes[at].low == "," and nodes[at + 1].low in joints and new_subject(nodes, at + 2, language):
            return at
        if trigger.frame.plover in ANSWERING and _by_a_deed(nodes, trigger.last, at, language):
            return at
    return last


ANSWERING = frozenset({Plover.ACCUSE, Plover.REJECT})
"""Types of statements that are also made by a deed."""


def _by_a_deed(nodes: Nodes, begin: int, at: int, language: Language) -> bool:
    """ "memprotes keputusan X dengan menarik dubesnya": at "dengan" begins the deed by which it is done.

    Not "menuduh X membantu M23 dengan mengirim senjata": that is what X is accused of.
    """
    if nodes[at].low not in speech(language.code).manners:
        return False
    verb = nodes[at + 1].low
    does = verb.startswith(language.words.verb.active_prefix) and looks_verbal(verb, language)
    closed = language.complementizers | language.relatives
    inner = nodes[begin:at]
    return does and not any(n.low in closed or looks_verbal(n.low, language) for n in inner)


def fronted_presence(nodes: Nodes, verb: int, language: Language) -> list[Phrase]:
    """ "In the presence of Xi Jinping, X and Y signed", "Disaksikan Xi Jinping, ...": who only looks on."""
    opened = preposition(nodes, 0, language) if verb > 3 else None
    if opened is None or opened[0] != "presence":
        return []
    end = next((n for n in range(opened[1], verb) if nodes[n].low == ","), 0)
    return [p for node in nodes[opened[1] : end] if node.actor and (p := node.phrase) is not None]
