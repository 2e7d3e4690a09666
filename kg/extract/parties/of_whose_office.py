"""Whose office somebody is to take, where nobody puts him in it: "will become Chad's foreign minister"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Evidence, Kind, Role
from kg.records import replace

TAKEN = 8
"""Nodes behind a verb of taking office in which the owner of that office is told."""

OWNERS = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION})


def of_whose_office(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """Adds the state or body whose office it is as an actor; of who holds it already, linking tells that.

    "Alice Wairimu will be sworn in as Chad's president" adds Chad; "as Chad's envoy to Mali" adds no Mali.
    """
    nodes, pack = passage.nodes, passage.language
    if draft.kind is not Kind.APPOINTMENT or trigger.noun or pack.nouns_after:
        return
    if draft.entities(Role.ACTOR) or not draft.entities(Role.APPOINTEE):
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
