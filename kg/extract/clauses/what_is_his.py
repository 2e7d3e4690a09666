"""What belongs to somebody acts, not he: "Tom Abo, whose brother met the ministers of Togo"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.clauses.implied import antecedent_at
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

OWNED = 4
"""Most words of what is his: "whose late older brother", "yang kakak kandungnya"."""


def of_what_is_his(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "The forum's chief, Tom Abo, whose office is in Suva": not he is there; "yang kantornya berada di".

    His government, envoys and troops act for his state: "whose government expelled three diplomats".
    """
    if first < 2 or verb - first > OWNED or nodes[first - 1].low not in language.relatives:
        return False
    end = verb
    while end > first and (
        language.before_verbs(nodes[end - 1].low) or nodes[end - 1].low in language.negations
    ):
        end -= 1
    if not _is_owned(nodes, first, end, language):
        return False
    at = antecedent_at(nodes, first - 1, language)
    holder = nodes[at].phrase if at is not None else None
    return holder is not None and holder.kind is PhraseKind.PERSON


def _is_owned(nodes: Nodes, first: int, end: int, language: Language) -> bool:
    """Whether the words are one noun without a name that tells what is his, and that acts for nobody."""
    inside, own = nodes[first:end], language.words.title.own_suffix
    if not inside or any([n.phrase is not None or not n.low.isalpha() for n in inside]):
        return False
    noun = inside[-1].low
    if language.nouns_after:  # "yang sebelumnya" is no noun
        return noun.endswith(own) and noun.removesuffix(own) in language.words.clause.his_own
    acting = language.government | language.people | language.words.group.delegations
    owned = nodes[first - 1].low in language.words.clause.owning_relatives
    return owned and noun not in acting
