"""The year of a day that has none: past of what was done, ahead of what is planned."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.clauses.clauses import clause
from kg.extract.days.deeds_done import is_a_deed_done
from kg.extract.days.set_off import set_off
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.status.called_off import scene_led
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.find.dates.dates import as_past
from kg.model import PartialDate, Status


def in_tense(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, date: DateMention
) -> DateMention:
    """ "telephoned Sisi in June": the last June, where the verb is in the past."""
    verb = passage.nodes[trigger.first].low
    if trigger.passive and verb in passage.language.passive_auxiliaries:
        verb = passage.nodes[trigger.last - 1].low  # "was replaced"
    if verb == passage.language.words.verb.was:
        verb = ""  # "was sworn in": of a form that is passive by itself
    article, held = telling.article, draft.status is Status.HELD
    done = trigger.noun and (one_before(passage, trigger) or _done_then(passage, trigger, date))
    if held and passage.language.nouns_after:  # "Sebelumnya keduanya bertemu di X pada Mei", told in March
        opens = passage.nodes[0].low in passage.language.earlier
        done = done or opens or is_a_deed_done(passage, trigger, date)
    if done:
        return as_past(date, article.text, passage.language.code, article.day)
    if trigger.noun or passage.language.nouns_after or not (held or _undone_then(passage, trigger, draft)):
        return date
    before = passage.nodes[trigger.first - 1].low if trigger.first > 0 else ""
    going_on = verb.endswith(passage.language.gerund) and not _led_by_a_past(passage, trigger)
    if going_on or verb.endswith("s") or before in passage.language.words.clause.infinitives:
        return date
    if trigger.frame.kind in GATHERINGS and _is_set_for(passage, date):
        return date
    return as_past(date, article.text, passage.language.code, article.day)


def _undone_then(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "did not go to the fair on July 19", told in May: what was left undone is as past as what was done.

    Not so "will not go to the fair on July 19".
    """
    words, verb = passage.language.words, passage.nodes[trigger.first].low
    past = verb in words.verb.strong_pasts or verb.endswith(passage.language.past)
    return draft.status is Status.DENIED and (past or _did(passage, trigger.first))


def _did(passage: Passage, verb: int) -> bool:
    """ "did not even go"; not "did not dare to go", which may be ahead still."""
    pack, before = passage.language, passage.nodes.lows[max(0, verb - LEFT_OUT) : verb]
    to = pack.words.clause.infinitives
    return not pack.words.likewise.as_did.isdisjoint(before) and to.isdisjoint(before)


LEFT_OUT = 3
"""Most nodes from "did" to the verb of what was left undone: "did not even go"."""


def years_put_right(telling: Telling) -> None:
    """ "arrested them on July 10. Togo protested": the July before is the day of the paragraph, too."""
    _counted_from_it(telling)
    for draft in telling.drafts:
        day = draft.said.start if draft.said is not None else None
        if day is None or day.day is None:
            continue
        ahead = PartialDate(day.year + 1, day.month, day.day)
        for told in (telling.days, telling.dated):
            days = told.get(draft.paragraph, [])
            if (draft.sentence, ahead) in days:
                told[draft.paragraph] = [
                    (n, day if (n, d) == (draft.sentence, ahead) else d) for n, d in days
                ]


def _counted_from_it(telling: Telling) -> None:
    """ "met on September 3 and signed a pact three days later", told in June: both in the year before."""
    today = telling.article.day
    for number, draft in enumerate(telling.drafts):
        day, held = draft.start, draft.status is Status.HELD
        if not held or today is None or day is None or draft.said is None or day.iso <= today.iso:
            continue
        if not draft.said.relative or draft.said.start != day:
            continue
        near = [d.said for d in telling.drafts[:number] if d.said and d.paragraph == draft.paragraph]
        text = telling.article.text
        before = [d.start for d in near if str(d.start.year) not in text[d.begin : d.end]]
        past = PartialDate(day.year - 1, day.month, day.day)
        if any(0 <= _months(told, past) <= SOON for told in before):
            draft.start, draft.end = past, None


SOON = 3
"""Months in which something follows what it is counted from: "three days later", "the following month"."""


def _months(one: PartialDate, other: PartialDate) -> int:
    """Months from one day to another; very many where one of them is a year."""
    if one.month is None or other.month is None:
        return 99
    return (other.year - one.year) * 12 + other.month - one.month


def _is_set_for(passage: Passage, date: DateMention) -> bool:
    """ "has convened a summit for April 16": the day that it is to be on."""
    nodes = passage.nodes
    at = next((n for n, node in enumerate(nodes) if node.date is date), 0)
    return at > 0 and nodes[at - 1].low in passage.language.words.time.fixed


PARTICIPLE = 24
"""Nodes before a verb in -ing among which the main verb stands."""


def _led_by_a_past(passage: Passage, trigger: Trigger) -> bool:
    """ "responded to it by recalling its envoy on 19 March": in the past, as the verb that leads is."""
    nodes, pack = passage.nodes, passage.language
    for at in range(trigger.first - 1, max(0, trigger.first - PARTICIPLE), -1):
        low = nodes[at].low
        that = (
            low in pack.complementizers and nodes[at - 1].low not in pack.prepositions
        )  # not "to that letter"
        if that or low in pack.relatives or low in {".", ";", ":"}:
            return False
        if low in pack.words.verb.strong_pasts or (low.endswith(pack.past) and nodes[at - 1].actor):
            return True
        if low.endswith(pack.past) and nodes[at - 1].low == "," and pack.plans.isdisjoint(nodes.lows[:at]):
            return True
    return False


def _done_then(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "lifted its sanctions in July at a summit in Accra": where something was done is past."""
    nodes, pack = passage.nodes, passage.language
    at = next((n for n, node in enumerate(nodes) if node.date is date), None)
    if at is None or pack.nouns_after:
        return False
    if trigger.frame.kind in GATHERINGS and _nobody_came(passage, trigger):
        return True
    if date in set_off(passage, trigger):
        return True
    if at >= trigger.first:
        return _where_it_was_done(passage, trigger) or _somebody_was_there(passage, trigger)
    done = [t.last for t in passage.triggers if not t.noun and t.form is Form.PAST and t.last <= at]
    ahead = pack.plans | pack.words.clause.infinitives
    return bool(done) and ahead.isdisjoint(nodes.lows[done[-1] : trigger.first])


def one_before(passage: Passage, trigger: Trigger) -> bool:
    """ "An earlier session, in May": of what is said to have been before, no day is ahead."""
    before = passage.language.words.sequel.one_before
    if not trigger.noun or passage.language.nouns_after or before.isdisjoint(passage.nodes.words):
        return False
    return not before.isdisjoint(passage.nodes.lows[max(0, trigger.first - LED) : trigger.first])


LED = 2
"""Most nodes from "earlier" to its noun: "an earlier peace conference"."""


def _where_it_was_done(passage: Passage, trigger: Trigger) -> bool:
    """ "decided against sanctions at a summit in July": behind a verb in the past, with nothing ahead."""
    nodes, pack = passage.nodes, passage.language
    lows, led = nodes.lows, scene_led(nodes, trigger, pack)
    first, _ = clause(nodes, trigger, pack)
    for n in range(led - 1, first - 1, -1):
        plans = lows[n] in pack.plans and lows[n - 1] not in pack.determiners  # not "approved the plan"
        if plans or lows[n] in pack.words.clause.infinitives:
            return False
        if lows[n].endswith(pack.past) or lows[n] in pack.words.verb.strong_pasts:
            return pack.plans.isdisjoint(lows[first:n])
    return False


def _nobody_came(passage: Passage, trigger: Trigger) -> bool:
    """ "did not attend the summit on July 19": it is over where somebody is said to have stayed away."""
    near = (b for b in passage.bonds if 0 < trigger.first - b.last + 1 <= LEADING + 1)
    return any(_did(passage, b.first) for b in near)


LEADING = 5
"""Nodes from the verb of a tie to its noun: "opened a second regional conference"."""


def _somebody_was_there(passage: Passage, trigger: Trigger) -> bool:
    """ "chaired a summit in July", "led the talks with X in May": it is over where somebody took part.

    Not so "chaired talks on a summit in July", nor "had hoped to open a conference in May".
    """
    nodes, pack = passage.nodes, passage.language
    near = (b for b in passage.bonds if 0 < trigger.first - b.last + 1 <= LEADING + 1)
    bond = next((b for b in near if b.form is Form.PAST and not b.passive and not b.tie.announces), None)
    if bond is None or trigger.frame.kind not in GATHERINGS:
        return False
    first, _ = clause(nodes, bond, pack)
    ahead = pack.plans | pack.words.clause.infinitives | pack.negations
    between = nodes.lows[bond.last : trigger.first]
    loose = pack.prepositions.keys() - pack.words.place.within
    return ahead.isdisjoint(nodes.lows[first : bond.first]) and loose.isdisjoint(between)
