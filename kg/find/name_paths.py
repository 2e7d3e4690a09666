"""The best label sequence of each sentence of a batch, and how sure each label is.

A batch is one array of scores, (position, label); a sentence is a stretch of positions, given by
where it begins and its length. Sentences come longest first, so that at each step those that still
have words are the first ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Integers = NDArray[np.integer[Any]]

NameLabel = Literal["PER", "ORG", "LOC"]

TAGS: tuple[tuple[str, NameLabel | None], ...] = (
    ("O", None), ("B", "PER"), ("I", "PER"), ("B", "ORG"), ("I", "ORG"), ("B", "LOC"), ("I", "LOC"),
)  # fmt: skip
"""Part (begin, inside, outside) and label of each column of the weights."""


def allowed_moves(moves: Floats) -> Floats:
    """The transition scores, with moves into the inside of a name from elsewhere ruled out."""
    for to, (part, label) in enumerate(TAGS):
        if part == "I":
            for source, (_, before) in enumerate(TAGS):
                if before != label:
                    moves[source, to] = -100.0
    return moves


def best_paths(emissions: Floats, begins: Integers, lengths: Integers, moves: Floats) -> list[Integers]:
    """Best label sequence (columns of `TAGS`) of each sentence."""
    import numpy as np

    steps = int(lengths[0])
    active = np.searchsorted(-lengths, -np.arange(steps), side="left")  # sentences with a word at step t
    best = emissions[begins]
    best[:, [i for i, (part, _) in enumerate(TAGS) if part == "I"]] -= 100.0
    back = np.zeros((steps, len(begins), len(TAGS)), np.int8)
    for t in range(1, steps):
        n = active[t]
        scores = best[:n, :, None] + moves
        back[t, :n] = scores.argmax(1)
        best[:n] = scores.max(1) + emissions[begins[:n] + t]
    paths = np.zeros((steps, len(begins)), np.int64)
    label = best.argmax(1)
    everyone = np.arange(len(begins))
    for t in range(steps - 1, -1, -1):
        n = active[t]
        paths[t, :n] = label[:n]
        if t:
            label[:n] = back[t, everyone[:n], label[:n]]
    return [paths[: lengths[i], i] for i in range(len(begins))]


def label_chances(emissions: Floats, begins: Integers, lengths: Integers, moves: Floats) -> list[Floats]:
    """Probability of each label at each word of each sentence (forward-backward)."""
    import numpy as np

    steps = int(lengths[0])
    active = np.searchsorted(-lengths, -np.arange(steps), side="left")
    move = np.exp(np.maximum(moves, -30.0))
    here = np.exp(np.maximum(emissions - emissions.max(1, keepdims=True), -30.0))
    forward = np.zeros((steps, len(begins), len(TAGS)), np.float32)
    forward[0] = here[begins]
    for t in range(1, steps):
        n = active[t]
        scores = (forward[t - 1, :n] @ move) * here[begins[:n] + t]
        forward[t, :n] = scores / scores.sum(1, keepdims=True)
    backward = np.ones((len(begins), len(TAGS)), np.float32)
    for t in range(steps - 2, -1, -1):
        n = active[t + 1]
        scores = (here[begins[:n] + t + 1] * backward[:n]) @ move.T
        backward[:n] = scores / scores.sum(1, keepdims=True)
        forward[t, :n] *= backward[:n]
    forward /= np.maximum(forward.sum(2, keepdims=True), 1e-30)
    return [forward[: lengths[i], i] for i in range(len(begins))]
