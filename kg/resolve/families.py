"""Names that hang together: families of full names, each of which is resolved by itself.

Only names of one family can be one person's, so an article that comes or goes concerns the families of
the names in it and no others. A family depends on nothing but which names there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from kg.resolve.model import Fit
from kg.resolve.names import Words, all_keys, fit, look_of

T = TypeVar("T", bound=Hashable)


class Groups(Generic[T]):
    """Things that belong together, joined pair by pair (union-find)."""

    def __init__(self) -> None:
        self._parent: dict[T, T] = {}

    def find(self, thing: T) -> T:
        """Whom the group of `thing` is known by at the moment."""
        parent = self._parent
        root = thing
        while (above := parent.setdefault(root, root)) != root:
            root = above
        while parent[thing] != root:
            parent[thing], thing = root, parent[thing]
        return root

    def join(self, one: T, other: T) -> None:
        """Put two things, and all that belongs with either, into one group."""
        self._parent[self.find(one)] = self.find(other)


def linked(one: Words, other: Words) -> bool:
    """Whether two names belong to one family: they may be one person's, or only look as if they were."""
    return fit(one, other) is not Fit.NONE or look_of(one) == look_of(other)


def families(named: Mapping[T, Sequence[Words]]) -> list[list[T]]:
    """The bearers of full names, family by family; each bearer may have several names."""
    groups: Groups[Words] = Groups()
    blocks: dict[str, list[Words]] = defaultdict(list)
    seen: set[Words] = set()
    for names in named.values():
        for words in names:
            groups.join(words, names[0])
            if words not in seen:
                seen.add(words)
                for key in all_keys([words]):
                    blocks[key].append(words)
    for block in blocks.values():
        _join_block(block, groups)
    out: dict[Words, list[T]] = defaultdict(list)
    for bearer, names in named.items():
        out[groups.find(names[0])].append(bearer)
    return list(out.values())


def _join_block(block: list[Words], groups: Groups[Words]) -> None:
    for at, one in enumerate(block):
        for other in block[:at]:
            if groups.find(one) != groups.find(other) and linked(one, other):
                groups.join(one, other)


def closure(names: Iterable[Words], others_of: Callable[[Words], Iterable[Sequence[Words]]]) -> set[Words]:
    """All names of the families of `names`.

    `others_of` gives the names of every bearer who has a name with a key of the given one.
    """
    found: set[Words] = set()
    waiting = list(names)
    while waiting:
        words = waiting.pop()
        if words in found:
            continue
        found.add(words)
        for bearer in others_of(words):
            if any(linked(words, other) for other in bearer):
                waiting += [other for other in bearer if other not in found]
    return found
