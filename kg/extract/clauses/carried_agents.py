"""Indonesian passives that carry who acts at their end: "Y, yang diterimanya di Ankara"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.implied import named_first
from kg.extract.triggers.index import trigger_index
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language
from kg.records import replace


def with_agents(nodes: Nodes, language: Language) -> Nodes:
    """ "X memuji Y, yang diterimanya di Ankara": behind the passive whoever the sentence is about, its agent.

    Only where the clause tells of an actor right before it: "surat yang diterimanya" is a thing.
    """
    suffix, prefix = language.words.title.own_suffix, language.words.verb.passive_prefix
    if not suffix or not any([w.endswith(suffix) and w.startswith(prefix) for w in nodes.words]):
        return nodes
    verbs = trigger_index(language.code).rows
    out: list[Node] = []
    for at, node in enumerate(nodes):
        verb, acts = language.bare(node.low), None
        if verb != node.low and verb.startswith(prefix) and not verbs((node.low,)) and verbs((verb,)):
            acts = _acts_on_the_one_before(nodes, at, language)
        if acts is None:
            out.append(node)
            continue
        parted = node.end - len(suffix)
        agent = replace(acts, begin=parted, end=node.end, named=False)
        out.append(replace(node, end=parted, low=verb, text=node.text[: -len(suffix)]))
        out.append(Node(parted, node.end, "", node.text[-len(suffix) :], phrase=agent, actor=True))
    return Nodes(out)


def _acts_on_the_one_before(nodes: Nodes, verb: int, language: Language) -> Phrase | None:
    """Whom the sentence is about, where the verb tells of another actor: "Y, yang (telah) ..."."""
    at = verb - 1
    while at > 1 and nodes[at].low in language.auxiliaries:
        at -= 1
    if nodes[at].low not in language.relatives:
        return None
    at -= 1 + (nodes[at - 1].low == ",")
    told, first = nodes[at].phrase, named_first(nodes, 0, at, language)
    subject = nodes[first].phrase if first is not None else None
    if told is None or not nodes[at].actor or subject is None or subject.entity == told.entity:
        return None
    return subject
