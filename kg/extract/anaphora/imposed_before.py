"""Measures told in a relative clause beside what ends them: "mencabut sanksi yang dijatuhkan pada 1997"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.document import DateMention, Phrase
from kg.extract.drafts import Draft, Part, state_of
from kg.extract.passage import Passage, Telling, date_draft, new_draft
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import EntityKey, Evidence, Kind, Plover, Role, Status

GOES_ON: Final = frozenset({Plover.CONCEDE, Plover.RETREAT, Plover.AID, Plover.REJECT})
"""Types of what those who took a measure do about it later: lift it, resume what it cut, keep it."""

AGAINST: Final = frozenset({Plover.ACCUSE, Plover.REJECT, Plover.PROTEST})
"""Types of what others say of a measure."""

BEHIND: Final = 7
"""Nodes behind the verb among which it is told when: "yang diberlakukan Beijing sejak Agustus tahun lalu"."""

NOUN: Final = 7
"""Nodes before the relative pronoun among which the measure's noun stands: "sanksi terhadap Sudan, yang"."""


def imposed_before(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "Turki mencabut blokade terhadap Armenia yang diberlakukan pada 1993": imposed by Turkey in 1993.

    "Vietnam memprotes larangan impor yang diberlakukan Beijing pada Mei": by China toward Vietnam. It is told
    with a day alone, since without one the words only say which measure is meant.
    """
    nodes, pack = passage.nodes, passage.language
    imposed = pack.words.time.imposed
    if imposed.isdisjoint(nodes.words):
        return
    for at in range(2, len(nodes) - 1):
        if nodes.lows[at] not in imposed or nodes.lows[at - 1] not in pack.relatives:
            continue
        day = _day(nodes, at, pack)
        host = next((pair for pair in reversed(here) if pair[0] < at), None)
        if day is None or host is None or any(_complete(d) and d.start == day.start for _, d in here):
            continue
        first, about = host
        if any(t.noun and t.first == first for t in passage.triggers) and about.plover is Plover.SANCTION:
            date_draft(about, day)  # "Bantuan X untuk Y, yang dibekukan sejak 1988, akan dipulihkan"
            continue
        evidence = Evidence(nodes[at].begin, day.end, "imposed-before", 0.7)
        told = _parties(telling, about, _agent(nodes, at, pack), evidence)
        told = _toward(nodes, at, told, pack, evidence)
        told = told if told and not _of_others(nodes, first, at, {*about.involved(), *_keys(told)}) else []
        if not told:
            continue
        type_ = _type(nodes, at, pack)
        draft = new_draft(passage, Kind.MEASURE, type_, evidence, Status.HELD)
        draft.parts, draft.frame, draft.aside, draft.word = told, "imposed-before", True, nodes.lows[at]
        date_draft(draft, day)
        telling.drafts.append(draft)


def lifted_by_them(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "Sanksi terhadap Togo, yang dijatuhkan ECOWAS pada Mei, dicabut": by ECOWAS, if nobody is named."""
    pack = passage.language
    for trigger in passage.triggers:
        if not trigger.passive or trigger.frame.plover not in ENDING:
            continue
        told = next((d for at, d in here if at == trigger.first and d.kind is Kind.MEASURE), None)
        if told is None or told.entities(Role.ACTOR) or "," not in passage.nodes.lows[: trigger.first]:
            continue
        if trigger.frame.plover is Plover.SUPPORT and _day(passage.nodes, trigger.last - 1, pack) is None:
            continue  # "akan dipulihkan, tetapi ...": no more than a prospect
        toward = told.states(Role.RECIPIENT)
        before = (d for at, d in here if at < trigger.first and d.plover in TAKEN and _complete(d))
        taken = next((d for d in before if toward and toward <= d.states(Role.RECIPIENT)), None)
        if taken is not None and not taken.states(Role.ACTOR) & toward:
            told.parts.extend(p for p in taken.parts if p.role is Role.ACTOR)


ENDING: Final = frozenset({Plover.CONCEDE, Plover.SUPPORT})
"""Types of what ends a measure: it is lifted, ties are restored."""

TAKEN: Final = frozenset({Plover.SANCTION, Plover.COERCE})
"""Types of what those lift who took it."""


def _day(nodes: Nodes, at: int, pack: Language) -> DateMention | None:
    """The day told behind the verb, before its clause ends."""
    for node in nodes[at + 1 : at + 1 + BEHIND]:
        if node.date is not None:
            return node.date if not node.date.behind else None
        if node.low in {",", ".", ";"} or node.low in pack.coordinators or node.low in pack.relatives:
            return None
    return None


def _agent(nodes: Nodes, at: int, pack: Language) -> Phrase | None:
    """Who took the measure, right behind its verb: "diberlakukan Beijing", "dijatuhkan oleh Turki"."""
    at += 1 + (nodes.lows[at + 1] in pack.words.clause.agents)
    return nodes[at].phrase if at < len(nodes) and nodes[at].actor else None


def _type(nodes: Nodes, at: int, pack: Language) -> Plover:
    """The type that the measure's noun tells: "blokade" is COERCE; else SANCTION."""
    deeds = pack.words.deed.deeds
    nouns = (deeds[low] for low in reversed(nodes.lows[max(0, at - 1 - NOUN) : at - 1]) if low in deeds)
    types = next(nouns, ())
    return Plover.COERCE if Plover.COERCE in types[:1] else Plover.SANCTION


def _parties(telling: Telling, about: Draft, agent: Phrase | None, evidence: Evidence) -> list[Part]:
    """Who took the measure and toward whom, by what is told of it now; nobody where that does not say it."""
    acting = _states(telling, about, Role.ACTOR)
    toward = _states(telling, about, Role.RECIPIENT)
    if about.kind not in (Kind.MEASURE, Kind.STATEMENT):
        return []
    if agent is not None:
        key = agent.speaks_for or agent.entity
        others = [state for state in (*acting, *toward) if state != key]
        return _made([key], others, evidence) if others else []
    if len(acting) > 1:
        return []  # "X dan Y membuka kembali pos yang ditutup sejak Mei": which of them closed it is not told
    if about.plover in GOES_ON and not (about.plover is Plover.REJECT and not toward):
        return _made(acting, toward, evidence) if len(acting) + len(toward) > 1 else []
    if about.plover in AGAINST and toward:
        return _made(toward, acting, evidence)
    return []


def _toward(nodes: Nodes, at: int, told: list[Part], pack: Language, evidence: Evidence) -> list[Part]:
    """Toward whom the clause itself says that it was: "dijatuhkan terhadap Eritrea pada 2009"."""
    for n in range(at + 1, min(at + BEHIND, len(nodes) - 1)):
        against = pack.prepositions.get(nodes.lows[n]) in ("against", "for", "to")
        phrase = nodes[n + 1].phrase if against and nodes[n + 1].actor else None
        if phrase is not None:
            whom = Part(phrase.speaks_for or phrase.entity, Role.RECIPIENT, evidence)
            return [*(p for p in told if p.role is Role.ACTOR and p.entity != whom.entity), whom]
    return told


def _complete(draft: Draft) -> bool:
    """Whether the text tells by other words who took a measure and toward whom."""
    return bool(draft.entities(Role.ACTOR) and draft.entities(Role.RECIPIENT))


def _keys(parts: Sequence[Part]) -> set[EntityKey]:
    return {p.entity for p in parts}


def _of_others(nodes: Nodes, first: int, at: int, known: set[EntityKey]) -> bool:
    """Whether the noun is told to hit somebody else than those who speak of it: "blokade Gaza yang"."""
    named = [n.phrase for n in nodes[first : at - 1] if n.phrase is not None]
    return any(p.entity not in known and p.speaks_for not in known for p in named)


def _states(telling: Telling, draft: Draft, role: Role) -> list[EntityKey]:
    keys = dict.fromkeys(state_of(p, telling.speaks) for p in draft.parts if p.role is role)
    return [key for key in keys if not key.startswith("person/")]


def _made(acting: Sequence[EntityKey], toward: Sequence[EntityKey], evidence: Evidence) -> list[Part]:
    actors = [Part(key, Role.ACTOR, evidence) for key in acting]
    return [*actors, *(Part(key, Role.RECIPIENT, evidence) for key in toward if key not in acting)]
