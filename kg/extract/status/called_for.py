"""Talks that others only call for: "called for talks between X and Y" asks X and Y, who have not met."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.together import several_states
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.status.called_off import says_one_of
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role

WANTED = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.CONFERENCE, Kind.SUMMIT})
"""Kinds of events that somebody calls for."""

NEAR = 4
"""Most words between a verb of asking and what it asks for: "an urgent round of"."""


def calls_for(passage: Passage, trigger: Trigger) -> Trigger | None:
    """The event noun that is all that a verb of asking asks for."""
    if trigger.frame.plover is not Plover.REQUEST or trigger.frame.kind is not Kind.STATEMENT:
        return None
    wanted = next((t for t in passage.triggers if t.first >= trigger.last), None)
    if wanted is None or not _may_be_wanted(wanted) or trigger.passive:
        return None
    between = passage.nodes[trigger.last : wanted.first]
    plain = all(n.phrase is None and n.date is None and n.low.replace("-", "").isalpha() for n in between)
    return wanted if plain and len(between) <= NEAR and not _inside(passage, trigger, wanted) else None


def _may_be_wanted(trigger: Trigger) -> bool:
    return trigger.noun and (trigger.frame.kind in WANTED or Trait.TRUCE in trigger.frame.traits)


def _inside(passage: Passage, trigger: Trigger, wanted: Trigger) -> bool:
    """Whether a noun stands in a clause or circumstance: "asked that talks", "urged at a meeting of"."""
    pack, nodes = passage.language, passage.nodes
    between = nodes.lows[trigger.last : wanted.first]
    clauses = (pack.complementizers, pack.relatives, pack.words.clause.subordinators)
    if any(not opening.isdisjoint(between) for opening in clauses):
        return True
    return any(low in pack.prepositions and low not in pack.words.statement.asking_for for low in between)


def only_called_for(passage: Passage, trigger: Trigger) -> bool:
    """Whether an event noun is what another verb calls for."""
    if not _may_be_wanted(trigger):
        return False
    asking = next((t for t in reversed(passage.triggers) if t.last <= trigger.first), None)
    return asking is not None and calls_for(passage, asking) is trigger


def whom_it_asks(passage: Passage, trigger: Trigger, slots: Slots) -> list[Phrase]:
    """Those between whom somebody calls for talks, or whose meeting it calls for."""
    if calls_for(passage, trigger) is None:
        return []
    return next((found for slot in ("between", "of", "with") if (found := slots.get(slot))), [])


CALLED = 5
"""Nodes behind a verb of asking among which those stand whom it asks."""


def calls_on_all(passage: Passage, trigger: Trigger) -> bool:
    """ "meminta semua negara menghentikan ...": of states that nobody names, whoever they are."""
    return _calls_on(passage, trigger, passage.language.words.clause.everybody)


def calls_on_its_kin(passage: Passage, trigger: Trigger) -> bool:
    """ "meminta sekutu Barat Ukraina mengirim rudal": those who stand by it are asked, and not the state."""
    kin, units = passage.language.words.place.kin_states, passage.nodes
    if trigger.frame.plover is not Plover.REQUEST or not kin or kin.isdisjoint(units.words):
        return False
    at = trigger.last
    while at < len(units) and units[at].phrase is None:
        barred = units[at].low not in kin and units[at].low != "-"  # "sekutu-sekutu Barat"
        if barred and not (at > trigger.last and units[at].text.istitle()):
            return False
        at += 1
    phrase = units[at].phrase if at < len(units) else None
    return at > trigger.last and phrase is not None and phrase.kind is PhraseKind.COUNTRY


def of_nobody_by_name(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "urged all countries to help Iraq": Iraq is not asked; "all countries, including Iraq" are."""
    pack = passage.language
    behind = passage.nodes[trigger.last :]
    first = next((n for n, node in enumerate(behind) if node.phrase is not None), 0)
    inner = behind[:first]  # not "negara anggota ASEAN"
    verb = any(looks_verbal(n.low, pack) or pack.prepositions.get(n.low) == "with" for n in inner)
    if verb and all(pack.prepositions.get(node.low) != "including" for node in behind):
        draft.parts = [p for p in draft.parts if p.role is not Role.RECIPIENT]


def calls_on_all_sides(passage: Passage, trigger: Trigger) -> bool:
    """ "meminta semua pihak menahan diri": of those told to be at odds, or of whomever."""
    return _calls_on(passage, trigger, passage.language.words.deed.all_sides)


def _calls_on(passage: Passage, trigger: Trigger, phrases: frozenset[str]) -> bool:
    asks = trigger.frame.plover is Plover.REQUEST
    return asks and says_one_of(passage.nodes.lows[trigger.first : trigger.last + CALLED], phrases)


PEACE_REACH = 6
"""Words in which a call for peace says so."""


def is_peaceful(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether a statement calls for talks or calm, or offers to mediate, and names nobody."""
    agrees = draft.plover is Plover.AGREE
    if not (agrees or draft.plover is Plover.REQUEST) or draft.entities(Role.RECIPIENT):
        return False
    words = passage.language.words.deed
    called = {n.low for n in passage.nodes[trigger.first : trigger.last + PEACE_REACH]}
    peaceful = not called.isdisjoint(words.mediating if agrees else words.peaceful)
    return peaceful and not (agrees and several_states(draft))
