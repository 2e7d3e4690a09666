"""Names that hang together: families of full names, each of which is resolved by itself.

Only names of one family can be one person's, or look as if they were, so an article that comes or goes
concerns the families of the names in it and no others. A family depends on nothing but which names there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import Generic, TypeVar

from kg.resolve.model import Fit
from kg.resolve.names import Words, fit, look_of
from kg.resolve.near import Near

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


def may_be_one(one: Words, other: Words) -> bool:
    """Whether two names may be one person's."""
    return fit(one, other) > Fit.NONE


def families(named: Mapping[T, Sequence[Words]]) -> list[list[T]]:
    """The bearers of full names, family by family; each bearer may have several names."""
    groups: Groups[Words] = Groups()
    near: Near[Words] = Near()
    seen: set[Words] = set()
    for names in named.values():
        for words in names:
            groups.join(words, names[0])
            if words not in seen:
                seen.add(words)
                groups.join(words, look_of(words))
                for other in near.to([words]):
                    if groups.find(words) != groups.find(other) and may_be_one(words, other):
                        groups.join(words, other)
                near.add(words, words)
    out: dict[Words, list[T]] = defaultdict(list)
    for bearer, names in named.items():
        out[groups.find(names[0])].append(bearer)
    return list(out.values())
