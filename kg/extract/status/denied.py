"""What the words before a trigger deny."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.clauses.finite import since_joint
from kg.extract.clauses.reduced import describes_a_noun
from kg.extract.status.in_vain import turned_down, wished_in_vain
from kg.extract.status.judgements import either_way, is_judged
from kg.extract.status.unsaid import at_a_gathering, past_lack, past_relative, rumoured
from kg.extract.status.wording import Wording, since_comma
from kg.extract.triggers.index import Form
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language


def is_denied(w: Wording) -> bool:
    """Whether the words before a trigger say that it was not, or will not be, done."""
    nodes, trigger, first, before, language = w.nodes, w.trigger, w.first, w.before, w.language
    if describes_a_noun(nodes, trigger, language):
        return False  # "refused entry to three diplomats expelled by Chad"
    own = before if language.nouns_after or trigger.form is Form.BASE else since_comma(before)
    own = since_joint(nodes, trigger, first, past_relative(nodes, trigger, own, language), language)
    own = at_a_gathering(trigger, own, language)
    if any(a != "-" and b in language.denials for a, b in pairwise(("", *own))):  # not "junta-ruled Mali"
        return True
    if is_judged(trigger, before, language):
        return False
    if not language.negations.isdisjoint(_since_predicate(w.near, language)):
        return True
    if either_way(before, trigger, language):
        return True
    if turned_down(before, trigger, language) or wished_in_vain(nodes, trigger, before, language):
        return True
    right_before = (
        before[-2:] if language.nouns_after else nodes.lows[max(0, trigger.first - 2) : trigger.first]
    )
    return right_before in language.words.status.unmade or rumoured(nodes, trigger, first, language)


def _since_predicate(near: Sequence[str], language: Language) -> Sequence[str]:
    """ "tidak puas dan menentang": what is denied is the adjective before the conjunction."""
    joints = language.words.clause.joints
    near = past_lack(near, language)
    at = next((n for n, low in enumerate(near) if low in joints), None)
    if not language.nouns_after or at is None or at < 2 or near[at - 2] not in language.negations:
        return near
    return near if looks_verbal(near[at - 1], language) else near[at + 1 :]
