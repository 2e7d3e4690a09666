"""What a sentence tells by words that frames know: which tell an event, and how one goes with another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from kg.document import PhraseKind
from kg.extract.anaphora.replies import denied_by_the_blamed
from kg.extract.clauses.far_arguments import reach_of
from kg.extract.clauses.no_relative import tells_of_a_noun
from kg.extract.drafts import Draft
from kg.extract.framed import framed
from kg.extract.gatherings.bound import welcomes_to_it
from kg.extract.gatherings.brought_together import met_at_the_named
from kg.extract.gatherings.group_meetings import sitting_of
from kg.extract.gatherings.own_name import of_its_name
from kg.extract.gatherings.stand_in import fills_the_post
from kg.extract.parties.sent_for import at_a_summons, sent_for
from kg.extract.parties.unnamed import where_the_crowd_is
from kg.extract.parties.what_is_signed import is_signed
from kg.extract.passage import PLANNABLE, Passage, Telling
from kg.extract.statements.as_told import as_told, retold
from kg.extract.statements.crowds import goes_on_there, is_its_aim, voiced
from kg.extract.statements.if_they import hangs_on_it, threatened_if
from kg.extract.statements.performed import performed, toward_somebody
from kg.extract.statements.quoted_by import quoted_here
from kg.extract.statements.tells_apart import tells_apart
from kg.extract.status.asked import only_asked
from kg.extract.status.unsaid import unsaid
from kg.extract.status.urged import is_driven
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.circumstances import circumstance_behind
from kg.language import speech
from kg.language.traits import Trait
from kg.model import Kind, Plover
from kg.records import replace


def told_by_triggers(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """Adds what the sentence's triggers tell to `here`, in the order of the words."""
    starts = [*(t.first for t in passage.triggers), *(at for at, _ in here), *as_told(passage)]
    quoted = quoted_here(passage)
    stating: Trigger | None = None
    stated = 0  # behind the last statement's verb
    reach = -1  # up to here the words are what someone asks, promises or condemns
    for trigger in passage.triggers:
        acting = performed(passage, trigger, quoted)
        if not acting and (silent := _tells_nothing(passage, trigger, quoted)) is not None:
            telling.decided(passage, trigger, silent)
            continue
        driven = is_driven(passage.nodes, trigger, passage.language)
        told_apart = driven or tells_apart(passage, trigger, stating, stated)
        within = trigger.first < reach and not told_apart
        if within and trigger.instead:
            trigger = replace(trigger, instead=())  # what is promised or asked for is no act in its stead
        if (another := _belongs_to(telling, passage, trigger, here, within, driven)) is not None:
            telling.decided(passage, trigger, another)
            continue
        told = framed(telling, passage, trigger, starts, here, acting)
        threatened_if(passage, told)
        told = toward_somebody(telling, told, bool(acting) and trigger.first in quoted)
        if (another := _went_into(telling, passage, trigger, here, told)) is not None:
            telling.decided(passage, trigger, another)
            continue
        if told_apart and here and trigger.frame.plover is Plover.REJECT:
            _denied(passage, stated, trigger, here[-1][1], told)
        if goes_on_there(telling, passage, trigger, here, told):
            begun = next((t for t in passage.triggers if t.first == here[-1][0]), trigger)
            where_the_crowd_is(passage, begun, here[-1][1])
            telling.decided(passage, trigger, goes_on_there)
            continue
        here.extend(() if voiced(telling, trigger, here, told) else told)
        if (told or tells_of_a_noun(passage, trigger)) and _may_go_on(passage, trigger):
            reach = _to_circumstance(passage, trigger, reach_of(passage.nodes, trigger, passage.language))
            stating, stated = trigger, trigger.last


def _belongs_to(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    here: Sequence[tuple[int, Draft]],
    within: bool,
    driven: bool,
) -> Callable[..., object] | None:
    """The rule by which words are part of what others tell, if there is one.

    `within` are the words of what someone asks, promises or condemns; by what is `driven` it is done.
    """
    if within and trigger.frame.kind not in PLANNABLE:
        return reach_of
    if fills_the_post(passage, trigger, here):
        return fills_the_post
    if not driven and only_asked(passage, trigger):
        return only_asked
    if of_its_name(telling, passage, trigger, here):
        return of_its_name
    if hangs_on_it(passage, trigger, here):
        return hangs_on_it
    return is_its_aim if is_its_aim(passage, trigger, here) else None


def _went_into(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    here: list[tuple[int, Draft]],
    told: Sequence[tuple[int, Draft]],
) -> Callable[..., object] | None:
    """The rule by which what was drafted went into another event, if there is one."""
    if is_signed(telling, passage, trigger, here, told):
        return is_signed
    if met_at_the_named(telling, passage, trigger, here, told):
        return met_at_the_named
    if Trait.NOTE in trigger.frame.traits and at_a_summons(telling, passage, told):
        return at_a_summons
    return sent_for if sent_for(telling, passage, trigger, here, told) else None


def _to_circumstance(passage: Passage, trigger: Trigger, reach: int) -> int:
    """ "condemned Chad despite Mali's raid on it": what is blamed on Chad ends where Mali's raid begins."""
    if trigger.noun:
        return reach
    at = circumstance_behind(passage.nodes, trigger.last + 1, reach, passage.language)
    return at if at < reach and passage.nodes[at - 1].actor else reach


def _may_go_on(passage: Passage, trigger: Trigger) -> bool:
    """Whether what is asked or blamed stands behind a trigger: "Massa menuntut Peru menarik dubesnya"."""
    if trigger.frame.kind is Kind.STATEMENT:
        if Trait.ON_REQUEST in trigger.frame.traits:
            return False  # "Atas permintaan Mali, Chad mengirim pasukan": what was asked for is done
        return trigger.frame.plover is not Plover.SUPPORT
    shouted = trigger.frame.plover is Plover.PROTEST and not trigger.noun and not trigger.passive
    urging = passage.language.words.status.urging
    return shouted and not urging.isdisjoint(passage.nodes.lows[trigger.first : trigger.last + 1])


SAID = frozenset({Kind.STATEMENT, Kind.CALL, Kind.NEGOTIATION})
"""Kinds that quoted words talk of and do not tell."""


def only_said(passage: Passage, trigger: Trigger) -> bool:
    """Whether words within quotation marks talk of an event; Indonesian: an act that a verb tells as well."""
    act = trigger.frame.kind is Kind.MEASURE and not trigger.noun and passage.language.nouns_after
    if trigger.frame.kind is Kind.CALL and passage.language.nouns_after and not trigger.noun:
        return not passage.nodes[trigger.first - 1].actor  # "Presiden X menelepon Presiden Y," kata Kremlin
    return act or (trigger.frame.kind in SAID and not _told_of_a_person(passage, trigger))


def _told_of_a_person(passage: Passage, trigger: Trigger) -> bool:
    """ "The Secretary also thanked Minister X," the spokesman said: English, what a named person did say."""
    units, pack, at = passage.nodes, passage.language, trigger.first - 1
    if pack.nouns_after or trigger.noun or trigger.passive or trigger.form is not Form.PAST:
        return False
    while at > 0 and (pack.before_verbs(units[at].low) or units[at].low in {'"', "“"}):
        at -= 1
    phrase = units[at].phrase if at >= 0 else None
    return phrase is not None and phrase.kind is PhraseKind.PERSON and phrase.named


def thanked_for(passage: Passage, trigger: Trigger) -> bool:
    """ "thanked Chad for hosting refugees": what someone is thanked for is no news, unless it has a day."""
    leads = passage.language.words.verb.gerund_leads
    if trigger.form is not Form.ING or passage.nodes[trigger.first - 1].low not in leads:
        return False
    behind = range(trigger.last, len(passage.nodes))
    if any(passage.nodes[n].date is not None and not _of_another(passage, n) for n in behind):
        return False
    before = next((t for t in reversed(passage.triggers) if t.first < trigger.first), None)
    if before is not None and before.passive and not passage.language.nouns_after:
        return True  # "was sanctioned by Canada for shooting down a plane": why
    return (
        before is not None and before.frame.plover is Plover.SUPPORT and before.frame.kind is Kind.STATEMENT
    )


def blamed_on_the_unnamed(passage: Passage, trigger: Trigger) -> bool:
    """ "mengecam negara-negara asing karena menyalahkan Rusia": done by whom the words do not name."""
    nodes, pack, lead = passage.nodes, passage.language, trigger.first - 1
    if not pack.nouns_after or trigger.noun or trigger.passive or lead < 1:
        return False
    if nodes[lead].low not in pack.words.clause.reasons:
        return False
    before = next((t for t in reversed(passage.triggers) if t.last <= lead), None)
    if before is None or before.noun or before.passive or before.frame.plover is not Plover.ACCUSE:
        return False
    between = nodes[before.last : lead]
    return any(n.low.isalpha() for n in between) and not any(n.actor for n in between)


def only_if_said(passage: Passage, trigger: Trigger) -> bool:
    """ "must", "is to blame": words that ask or blame only where somebody is told to say so."""
    return trigger.frame.obliges


def tells_which_parties(passage: Passage, trigger: Trigger) -> bool:
    """ "kedua pihak yang berperang": the fight only tells which parties are meant."""
    if Trait.FIGHT not in trigger.frame.traits or trigger.noun:
        return False
    return trigger.first > 0 and passage.nodes[trigger.first - 1].low in passage.language.relatives


def announces_the_next(passage: Passage, trigger: Trigger) -> bool:
    """ "mengumumkan bahwa mereka akan menjatuhkan sanksi": what is announced has a verb of its own."""
    pack, lows, frame = passage.language, passage.nodes.lows, trigger.frame
    measure = pack.nouns_after and frame.kind is Kind.MEASURE and not trigger.noun
    if not measure or lows[trigger.first] not in speech(pack.code).verbs:
        return False
    behind = (t for t in passage.triggers if t.first >= trigger.last and not t.noun)
    verb = next((t.first for t in behind if (t.frame.kind, t.frame.plover) == (frame.kind, frame.plover)), 0)
    opens = pack.complementizers | pack.words.clause.own_bodies
    at = next((n for n in range(trigger.last, verb) if lows[n] in opens), verb)
    return at < verb and "," not in lows[at:verb]


SILENT: Final[tuple[Callable[[Passage, Trigger], bool], ...]] = (
    only_if_said,
    tells_which_parties,
    retold,
    thanked_for,
    blamed_on_the_unnamed,
    sitting_of,
    announces_the_next,
    welcomes_to_it,
)
"""Why words that look like an event tell none, unless their speaker does it by saying so, beside the reasons
of `unsaid.RULES`."""


def _tells_nothing(passage: Passage, trigger: Trigger, quoted: frozenset[int]) -> Callable[..., bool] | None:
    """The reason for which the words tell nothing, if there is one."""
    if trigger.first in quoted and only_said(passage, trigger):
        return only_said
    for reason in SILENT:
        if reason(passage, trigger):
            return reason
    return unsaid(passage.nodes, trigger, passage.language)


def _of_another(passage: Passage, at: int) -> bool:
    """ "after the 2022 eruption": a day that tells which one is meant."""
    nodes, pack = passage.nodes, passage.language
    return nodes[at - 1].low in pack.determiners and nodes[at - 2].low in pack.words.clause.subordinators


def _denied(
    passage: Passage, stated: int, trigger: Trigger, accused: Draft, told: Sequence[tuple[int, Draft]]
) -> None:
    """What is denied in an aside has no day; "it" in "a charge that it denies" is whoever was blamed."""
    if passage.language.nouns_after:
        return
    pronouns = passage.language.words.clause.body_pronouns
    for _, denial in told:
        denial.beside = True
        if any(n.low in pronouns for n in passage.nodes[stated : trigger.first][-3:]):
            denied_by_the_blamed(accused, denial)
