"""The best label sequence over a batch of sentences, and how sure each name in it is.

A batch is one array of scores, (position, label), in which sentences are parted by edge positions.
Most words can be in no name that pays for its beginning and end; only the stretches between those are
searched.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]
    Integers = NDArray[np.integer[Any]]
    Flags = NDArray[np.bool_]

NameLabel = Literal["PER", "ORG", "LOC"]

NAMES: tuple[NameLabel, ...] = ("PER", "ORG", "LOC")

TAGS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
"""Tag of each column of the weights: outside; odd ones begin a name, the even one after goes on with it."""

_OUTSIDE = 6.0
"""A word whose score as no part of a name leads by so much is outside, whatever its neighbours are.

On the measuring sets no name changes from 6 upwards; below 5 the first ones do.
"""

_NEVER = -1e4
"""Gain of a word that no name may hold: more than any name could make good."""

_NEARLY = 0.01
"""What a name may lack and is searched for all the same, so that no rounding rules one out."""


def allowed_moves(moves: Floats) -> Floats:
    """The transition scores, with moves into the inside of a name from elsewhere ruled out."""
    for inside in (2, 4, 6):
        moves[[tag for tag in range(len(TAGS)) if tag not in {inside - 1, inside}], inside] = -100.0
    return moves


def best_labels(scores: Floats, edges: Flags, moves: Floats) -> Integers:
    """The tag (column of `TAGS`) of each position, by Viterbi over each stretch that is in question.

    All stretches are walked side by side, the longest first, so that at each step those that go on
    come first. Each step is as few calls of numpy as can be: an article is too small for the numbers
    in them to count.
    """
    import numpy as np

    labels = np.zeros(len(scores), np.int64)
    in_question = _in_question(scores, edges, moves)
    turns = (in_question[1:] != in_question[:-1]).nonzero()[0] + 1  # the first and last position are edges
    begins, ends = turns[::2], turns[1::2]
    if not len(begins):
        return labels
    order = (begins - ends).argsort(kind="stable")
    begins, lengths = begins[order], (ends - begins)[order]
    steps = np.arange(lengths[0])
    working = (-lengths).searchsorted(-steps)  # how many go on, by step
    behind = working.cumsum()
    stretch = np.arange(behind[-1]) - (behind - working).repeat(working)
    positions = begins[stretch] + steps.repeat(working)  # in the order of the walk
    gained = scores.take(positions, 0)
    best = gained[: working[0]].T + _at_first(moves.tobytes()).take(edges[begins - 1], 1)
    best_so_far, table = [best], moves[:, :, None]
    for first, last in zip(behind[:-1].tolist(), behind[1:].tolist(), strict=True):
        best = (best[:, None, : last - first] + table).max(0)
        best += gained[first:last].T
        best_so_far.append(best)
    labels[positions] = _traced(best_so_far, moves, edges[begins + lengths])
    return labels


def _in_question(scores: Floats, edges: Flags, moves: Floats) -> Flags:
    """Where a name may be, so that no other word can change the best path.

    A name gains what its words have over being outside, and pays for its beginning and its end, except at
    the edges of a sentence. In the best path every name gains more than it pays, and so does what it has
    from each of its inner words on: else it would be left out, or end before that word. What words from one
    to another gain is a difference of two sums from the beginning of the batch, for each kind of name.
    """
    import numpy as np

    begin, end, slack, further = _prices(moves.tobytes())
    gain = np.subtract(scores.T[1:], scores[:, 0], order="C")
    never = edges | (gain.max(0) <= -_OUTSIDE)
    gain[::2, 1:][:, edges[:-1]] += begin
    gain[:, :-1][:, edges[1:]] += end
    gain[:, never] = _NEVER
    upto = (gain[1::2] + further).cumsum(1, dtype=np.float64)
    ahead = np.maximum.accumulate(upto[:, ::-1], 1)[:, ::-1]
    opened = upto - gain[::2]
    pays = begin + end - slack
    begins = ahead - opened > pays
    goes_on = ahead[:, 1:] - upto[:, :-1] > -slack
    begins[:, 1:] |= goes_on & (ahead - np.minimum.accumulate(opened, 1) > pays)[:, 1:]
    found: Flags = begins.any(0) & ~never
    return found


@functools.lru_cache(maxsize=8)
def _prices(moves: bytes) -> tuple[float, float, float, float]:
    """What beginning and ending a name cost at least, how much less beside others, what going on gains."""
    import numpy as np

    table = np.frombuffer(moves, np.float32).reshape(len(TAGS), len(TAGS))
    step = table - table[0, 0]
    first, last = step[0, 1::2], step[1:, 0]
    beside = step[1:, 1::2] - last[:, None] - first
    slack = 2 * max(0.0, beside.max()) + last.max() - last.min() + _NEARLY
    return -float(first.max()), -float(last.max()), float(slack), max(0.0, float(step[1:, 2::2].max()))


@functools.lru_cache(maxsize=8)
def _at_first(moves: bytes) -> Floats:
    """What the first word of a stretch gains by each label: behind an outside word, and behind an edge."""
    import numpy as np

    outside = np.frombuffer(moves, np.float32)[: len(TAGS)]
    edge = np.zeros(len(TAGS), np.float32)
    edge[2::2] = -100.0
    return np.array([outside, edge]).T


def _traced(best_so_far: list[Floats], moves: Floats, at_edge: Flags) -> Integers:
    """The labels in the order of the walk, from the best scores of each step, last word first."""
    import numpy as np

    closing = moves[:, :1] * ~at_edge  # nothing at an edge, else a known outside word follows
    label = closing[0, :0].astype(np.int64)
    found = []
    for best in reversed(best_so_far):
        more = len(label)
        if more == best.shape[1]:  # no stretch ends here
            label = (best + moves.take(label, 1)).argmax(0)
        else:
            ahead = closing[:, : best.shape[1]].copy()
            ahead[:, :more] = moves.take(label, 1)
            label = (best + ahead).argmax(0)
        found.append(label)
    return np.concatenate(found[::-1])


def name_bounds(labels: Integers) -> tuple[Integers, Integers]:
    """First positions of the names that the labels mark, and the positions after their last words.

    The last position is an edge.
    """
    begins = labels % 2
    ends = (labels[:-1] > 0) & ((labels[1:] == 0) | (begins[1:] == 1))
    return begins.nonzero()[0], ends.nonzero()[0] + 1


def certainty(scores: Floats, labels: Integers, firsts: Integers, lasts: Integers, moves: Floats) -> Floats:
    """Probability of each name beside its rivals: no name, another label, one word more or less.

    The neighbourhood is taken as decided, so that it costs a few sums and no second pass.
    """
    import numpy as np

    gain = scores - scores[:, :1]  # over being outside
    inside = np.zeros((len(gain) + 1, len(NAMES)))
    gain[:, 2::2].cumsum(0, out=inside[1:], dtype=np.float64)
    step = moves - moves[0, 0]
    starts, goes, again = step[0, 1::2], step[[1, 3, 5], [2, 4, 6]], step[[2, 4, 6], [2, 4, 6]]
    stops = (step[1::2, 0], step[2::2, 0])

    kind = (labels[firsts] - 1) // 2
    longer = lasts - firsts > 1
    always = np.ones_like(longer)
    rivals = (  # first word, position behind, label, and where there is such a rival at all; the choice first
        (firsts, lasts, kind, always),
        (firsts, lasts, (kind + 1) % 3, always),
        (firsts, lasts, (kind + 2) % 3, always),
        (firsts - 1, lasts, kind, labels[firsts - 1] == 0),
        (firsts, np.minimum(lasts + 1, len(labels)), kind, labels[lasts] == 0),
        (np.minimum(firsts + 1, lasts - 1), lasts, kind, longer),
        (firsts, np.maximum(lasts - 1, firsts + 1), kind, longer),
    )
    first, last, kind, there = (np.array(column) for column in zip(*rivals, strict=True))
    more = last - first - 1
    total: Floats = gain[first, 2 * kind + 1] + inside[last, kind] - inside[first + 1, kind]
    within = np.where(more > 0, goes[kind] + (more - 1) * again[kind] + stops[1][kind], stops[0][kind])
    total += starts[kind] + within
    ahead = np.where(there[1:], total[1:] - total[0], -99.0)
    exponents = np.concatenate([-total[:1], ahead])
    found: Floats = 1.0 / (1.0 + np.exp(np.minimum(exponents, 50.0)).sum(0))
    return found
