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
    """The tag (column of `TAGS`) of each position, by Viterbi over each stretch that is in question."""
    import numpy as np

    labels = np.zeros(len(scores), np.int64)
    in_question = ~edges & (scores[:, 0] - scores[:, 1:].max(1) < _OUTSIDE)
    turns = np.flatnonzero(in_question[1:] != in_question[:-1]) + 1  # the first and last position are edges
    begins, ends = turns[::2], turns[1::2]
    if not len(begins):
        return labels
    order = np.argsort(begins - ends, kind="stable")  # longest first: at each step, those in work come first
    begins, lengths = begins[order], (ends - begins)[order]
    working = np.searchsorted(-lengths, -np.arange(lengths[0]), side="left")
    at_first = np.zeros(len(TAGS), np.float32)
    at_first[2::2] = -100.0
    best = scores[begins].T + np.where(edges[begins - 1], at_first[:, None], moves[0][:, None])
    history = [best]
    for step in range(1, len(working)):
        n = working[step]
        best = (history[-1][:, None, :n] + moves[:, :, None]).max(0) + scores[begins[:n] + step].T
        history.append(best)
    _trace(labels, history, begins, lengths, moves, edges)
    return labels


def _trace(
    labels: Integers, history: list[Floats], begins: Integers, lengths: Integers, moves: Floats, edges: Flags
) -> None:
    """Fill in the labels of the stretches from the best scores of each step, last word first."""
    import numpy as np

    label = np.zeros(len(begins), np.int64)
    for step in range(len(history) - 1, -1, -1):
        best = history[step]
        n = best.shape[1]
        more = history[step + 1].shape[1] if step + 1 < len(history) else 0
        total = best.copy()
        total[:, :more] += moves[:, label[:more]]
        if more < n:  # stretches that end here: a known outside word follows, or the sentence's end
            total[:, more:] += np.where(edges[begins[more:n] + lengths[more:n]], 0.0, moves[:, :1])
        label[:n] = total.argmax(0)
        labels[begins[:n] + step] = label[:n]


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

    def weight(first: Integers, last: Integers, kind: Integers) -> Floats:
        more = last - first - 1
        inner = np.where(more > 0, goes[kind] + (more - 1) * again[kind] + stops[1][kind], stops[0][kind])
        total: Floats = gain[first, 2 * kind + 1] + inside[last, kind] - inside[first + 1, kind]
        total += starts[kind] + inner
        return total

    kind = (labels[firsts] - 1) // 2
    chosen = weight(firsts, lasts, kind)
    rivals = [-chosen]
    rivals += [weight(firsts, lasts, (kind + k) % 3) - chosen for k in (1, 2)]
    free_before, free_after = labels[firsts - 1] == 0, labels[lasts] == 0
    rivals.append(np.where(free_before, weight(firsts - 1, lasts, kind) - chosen, -99.0))
    rivals.append(
        np.where(free_after, weight(firsts, np.minimum(lasts + 1, len(labels)), kind) - chosen, -99.0)
    )
    longer = lasts - firsts > 1
    rivals.append(np.where(longer, weight(np.minimum(firsts + 1, lasts - 1), lasts, kind) - chosen, -99.0))
    rivals.append(np.where(longer, weight(firsts, np.maximum(lasts - 1, firsts + 1), kind) - chosen, -99.0))
    found: Floats = 1.0 / (1.0 + np.exp(np.minimum(rivals, 50.0)).sum(0))
    return found
