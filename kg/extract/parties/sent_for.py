"""What envoys are summoned for and forces are sent for is no other act: "summoned X to protest"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, add_part, state_of
from kg.extract.passage import Passage, Telling, forget
from kg.extract.places.whereabouts import FORCEFUL
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role, Status


def at_a_summons(
    telling: Telling, passage: Passage, told: Sequence[tuple[int, Draft]], purpose: bool = False
) -> bool:
    """ "memanggil Dubes X. Kepada sang dubes, Y menyampaikan protes": a summons delivers it."""
    for _, protest in told:
        own = {state_of(p, telling.speaks) for p in protest.parts}
        for draft in telling.drafts:
            near = Trait.SUMMONS in draft.traits and 0 <= passage.index - draft.sentence <= 1
            near = near or (purpose and draft.plover is Plover.SANCTION and draft.sentence == passage.index)
            by = {state_of(p, telling.speaks) for p in draft.parts if p.role is Role.ACTOR}
            if near and draft is not protest and (by & own or _by_the_summoned(draft, protest, telling)):
                telling.drafts.remove(protest)
                draft.evidence.extend(protest.evidence)
                if by & own:
                    _handed_over_by(draft, protest)
                return True
    return False


def _handed_over_by(summons: Draft, protest: Draft) -> None:
    """ "memanggil Dubes X. Wakil Menteri Y menyerahkan nota protes": Y acts in the summons, too."""
    for part in protest.parts:
        if part.role is Role.ACTOR and part.entity.startswith("person/"):
            add_part(summons, part)


def sent_for(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    here: list[tuple[int, Draft]],
    told: Sequence[tuple[int, Draft]],
) -> bool:
    """ "mengerahkan kapal untuk mengusir kapal Tiongkok": what forces are sent for is no other act."""
    if _summoned_for(telling, passage, trigger, told):
        return True
    purposes = passage.language.words.status.purposes
    sent = here[-1][1] if here else None
    led = trigger.first > 0 and passage.nodes[trigger.first - 1].low in purposes
    if sent is None or not led or not passage.language.nouns_after:
        return False
    own = [d for _, d in told if d is not sent and d.plover is Plover.AID and not d.entities(Role.RECIPIENT)]
    if sent.plover is Plover.AID and own and len(own) == len(told) and not trigger.noun:
        forget(telling, own)
        return True  # "mengirim tim untuk membantu korban": one act
    if sent.plover not in FORCEFUL:
        return False
    if any(d.plover is Plover.AID for _, d in told) and sent in telling.drafts:
        telling.drafts.remove(sent)  # "mengirim pesawat untuk membantu korban": help, and no show of force
        here.pop()
        return False
    meant = [d for _, d in told if d.plover is Plover.COERCE and d is not sent]
    forget(telling, meant)
    for draft in meant:
        if not sent.entities(Role.RECIPIENT):
            sent.parts.extend(p for p in draft.parts if p.role is Role.RECIPIENT)
    return bool(meant)


def _summoned_for(
    telling: Telling, passage: Passage, trigger: Trigger, told: Sequence[tuple[int, Draft]]
) -> bool:
    """ "memanggil Dubes X untuk memprotes Y": what an envoy is summoned for is what the summons tells.

    So "recalled its envoy to protest the raid", "summoned the envoy to convey its anger and demand a halt".
    """
    words = passage.language.words
    blames = trigger.frame.plover in (Plover.ACCUSE, Plover.REQUEST, Plover.PROTEST, Plover.REJECT)
    if not blames or Trait.SUMMONS in trigger.frame.traits or trigger.first < 1:
        return False
    at = trigger.first - 1
    at -= at > 0 and passage.nodes[at].low.endswith(passage.language.adverbial)  # "to formally protest"
    led = passage.nodes[at].low in words.status.purposes | words.clause.infinitives
    english = not passage.language.nouns_after
    unsure = any(d.status is Status.PLANNED or not d.entities(Role.RECIPIENT) for _, d in told)
    led = led or (english and unsure and _joined_to_a_purpose(passage, trigger, at))
    before = [t.frame for t in passage.triggers if t.first < trigger.first] if led and english else []
    recalled = any(f.kind is Kind.MEASURE and f.plover is Plover.SANCTION for f in before)
    if english and not recalled and not any(Trait.SUMMONS in f.traits for f in before):
        return False
    return led and at_a_summons(telling, passage, told, recalled)


def _joined_to_a_purpose(passage: Passage, trigger: Trigger, joint: int) -> bool:
    """ "to convey its anger and demand a halt": the second verb of what the envoy was summoned for."""
    nodes, pack = passage.nodes, passage.language
    if trigger.form is not Form.BASE or nodes[joint].low not in pack.words.clause.joints:
        return False
    summons = next((t.last for t in passage.triggers if Trait.SUMMONS in t.frame.traits), joint)
    to = next((n for n in range(summons, joint) if nodes[n].low in pack.words.clause.infinitives), None)
    return to is not None and not any(n.low in {",", ";"} for n in nodes[to:joint])


def _by_the_summoned(summons: Draft, protest: Draft, telling: Telling) -> bool:
    """ "summoned a Pakistan High Commission envoy to lodge a protest": read as if the envoy lodged it."""
    if summons.sentence != protest.sentence:
        return False
    to = {state_of(p, telling.speaks) for p in summons.parts if p.role is Role.RECIPIENT}
    lodged = {state_of(p, telling.speaks) for p in protest.parts if p.role is Role.ACTOR}
    return bool(lodged) and lodged <= to | {None}
