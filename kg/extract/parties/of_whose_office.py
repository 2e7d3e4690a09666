"""Whose office somebody is to take, where nobody puts him in it: "will become Chad's foreign minister"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.drafts import Draft, Part
from kg.extract.passage import BODIES, Passage, Telling, group_named
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, Role
from kg.records import replace

TAKEN = 8
"""Nodes behind a verb of taking office in which the owner of that office is told."""

OWNERS = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION})


def of_whose_office(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """Adds the state or body whose office it is as an actor; of who holds it already, linking tells that.

    "Alice Wairimu will be sworn in as Chad's president" adds Chad; "as Chad's envoy to Mali" adds no Mali.
    """
    nodes, pack = passage.nodes, passage.language
    if draft.kind is not Kind.APPOINTMENT or trigger.noun or pack.nouns_after:
        return
    if draft.entities(Role.ACTOR) or not draft.entities(Role.APPOINTEE):
        return
    if (replaced := _in_whose_stead(telling, passage, trigger)) is not None:
        draft.parts.append(Part(replaced, Role.ACTOR, evidence))
        return
    for at in range(trigger.last, min(trigger.last + TAKEN, len(nodes))):
        phrase = nodes[at].phrase
        if nodes[at].low == ",":
            return
        as_one = phrase is not None and nodes[at - 1].low in pack.words.office.roles and phrase.speaks_for
        if phrase is not None and phrase.kind is PhraseKind.PERSON and not phrase.named and as_one:
            state = replace(phrase, kind=PhraseKind.COUNTRY, entity=as_one)
            draft.add([state], Role.ACTOR, evidence)  # "succeeds X as Chad's envoy": X is the envoy
            return
        if phrase is not None and phrase.kind in OWNERS:
            if phrase.kind is PhraseKind.ORGANIZATION and any(p.speaks_for for p in draft.parts):
                return  # "Chad's X takes over the chair of the union": the chair is his state's
            if _owns_an_office(nodes, at, pack):
                draft.add([replace(phrase, modifier=False)], Role.ACTOR, evidence)
            return


def of_the_body_led(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> bool:
    """ "mengambil alih jabatan ketua organisasi itu": of the body chaired, and no state; Indonesian."""
    chairs = Trait.COUNTRIES_ELECTED in draft.traits and trigger.frame.roles.get("object") is Role.ACTOR
    if not chairs or trigger.noun or not passage.language.nouns_after or trigger.last >= len(passage.nodes):
        return False
    node = passage.nodes[trigger.last]
    office = node.phrase is not None and not node.phrase.named and node.phrase.kind not in BODIES
    body = group_named(node.text, telling.known) if office else None
    if office and node.text[:1].islower():
        draft.parts = [p for p in draft.parts if p.role is not Role.ACTOR]
    if draft.entities(Role.ACTOR):
        return False
    near = [d for d in reversed(telling.drafts) if passage.index - d.sentence <= SOON]
    told = [p.entity for d in near for p in d.parts if p.role is Role.ORGANIZER]
    named = (group_named(d.name, telling.known) for d in near if d.name)
    body = body or next((key for key in (*told, *named) if key is not None), None)
    draft.parts.extend([Part(body, Role.ACTOR, evidence)] if body is not None else [])
    return body is not None


SOON = 2
"""Sentences behind the summit of a body in which its chair is handed over."""


def _in_whose_stead(telling: Telling, passage: Passage, trigger: Trigger) -> EntityKey | None:
    """ "Togo's X resigned, and Y was picked to succeed him": by Togo, of whose X was told just before."""
    nodes, words = passage.nodes, passage.language.words.office
    near = range(trigger.first, min(trigger.last + STEAD, len(nodes) - 1))
    succeeding = words.to_succeed | words.succeeding
    him = passage.language.persons.keys() | passage.language.possessives
    if not any(
        (nodes[n].low in succeeding and nodes[n + 1].text.lower() in him)
        or (nodes[n].low in passage.language.possessives and nodes[n + 1].low in words.in_his_stead)
        for n in near
    ):
        return None
    before = (d for d in reversed(telling.drafts) if passage.index - d.sentence <= 1)
    told = next((d for d in before if d.frame and any(p.role is Role.ACTOR for p in d.parts)), None)
    states = {s for s in told.states(Role.ACTOR) if s.startswith("country/")} if told is not None else set()
    return next(iter(states)) if len(states) == 1 else None


STEAD = 4
"""Nodes from a verb of appointing to whom the appointee succeeds."""


def _owns_an_office(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Chad's next envoy", "the Chadian foreign minister", "head of the World Bank"; not "envoy to Chad"."""
    lead = at - 1 - (nodes[at - 1].low in language.determiners)
    led = nodes[lead].low if lead > 0 else ""
    if led in language.locatives:
        return False  # "was sworn in as president in the Chadian capital"
    behind = nodes[at + 1].low if at + 1 < len(nodes) else ""
    phrase = nodes[at].phrase
    if behind in GENITIVES or (phrase is not None and phrase.modifier and behind.isalpha()):
        return True
    words = nodes[at].text.lower().split()
    if nodes[at].text.split()[-1].islower() or (phrase is not None and phrase.accredited):
        return True  # "Chad's foreign minister", "Chad's ambassador to Mali" as one node
    joins = next((word for word in reversed(words) if word in language.prepositions), led)
    post = joins != led or (nodes[lead - 1].phrase is None and nodes[lead - 1].low.isalpha())
    return joins in language.of_words and post  # "president of Chad", and no "envoy for Chad"
