"""The best label sequence over a batch of sentences, and how sure each name in it is.

A batch is one array of scores, (position, label), in which sentences are parted by edge positions.
Most words are surely outside of names; only the stretches between those are searched.
"""

from __future__ import annotations

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
    in_question = ~edges & (scores[:, 0] - scores.T[1:].copy().max(0) < _OUTSIDE)
    turns = np.flatnonzero(in_question[1:] != in_question[:-1]) + 1  # the first and last position are edges
    begins, ends = turns[::2], turns[1::2]
    if not len(begins):
        return labels
    order = np.argsort(begins - ends, kind="stable")
    begins, lengths = begins[order], (ends - begins)[order]
    working = np.searchsorted(-lengths, -np.arange(lengths[0]), side="left")  # how many go on, by step
    behind = working.cumsum()
    stretch = np.arange(behind[-1]) - np.repeat(behind - working, working)
    positions = begins[stretch] + np.repeat(np.arange(len(working)), working)  # in the order of the walk
    gained = scores.take(positions, 0)
    at_first = np.zeros(len(TAGS), np.float32)
    at_first[2::2] = -100.0
    best = gained[: working[0]].T + np.where(edges[begins - 1], at_first[:, None], moves[0][:, None])
    best_so_far, table = [best], moves[:, :, None]
    for first, last in zip(behind[:-1].tolist(), behind[1:].tolist(), strict=True):
        best = np.maximum.reduce(best[:, None, : last - first] + table, 0)
        best += gained[first:last].T
        best_so_far.append(best)
    labels[positions] = _traced(best_so_far, moves, edges[begins + lengths])
    return labels


def _traced(best_so_far: list[Floats], moves: Floats, at_edge: Flags) -> Integers:
    """The labels in the order of the walk, from the best scores of each step, last word first."""
    import numpy as np

    closing = np.where(at_edge, 0.0, moves[:, :1])  # else a known outside word follows
    label = np.zeros(0, np.int64)
    found = []
    for best in reversed(best_so_far):
        more = len(label)
        if more == best.shape[1]:  # no stretch ends here
            label = (best + moves.take(label, 1)).argmax(0)
        else:
            ahead = closing[:, : best.shape[1]].copy()
            ahead[:, :more] = moves[:, label]
            label = (best + ahead).argmax(0)
        found.append(label)
    return np.concatenate(found[::-1])


def name_bounds(labels: Integers) -> tuple[Integers, Integers]:
    """First positions of the names that the labels mark, and the positions after their last words."""
    import numpy as np

    goes_on = np.append(labels[1:] % 2 == 0, False) & np.append(labels[1:] > 0, False)
    return np.flatnonzero(labels % 2), np.flatnonzero((labels > 0) & ~goes_on) + 1


def certainty(scores: Floats, labels: Integers, firsts: Integers, lasts: Integers, moves: Floats) -> Floats:
    """Probability of each name beside its rivals: no name, another label, one word more or less.

    The neighbourhood is taken as decided, so that it costs a few sums and no second pass.
    """
    import numpy as np

    gain = scores - scores[:, :1]  # over being outside
    inside = np.vstack([np.zeros(3), gain[:, 2::2].cumsum(0, dtype=np.float64)])
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
