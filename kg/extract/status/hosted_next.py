"""Gatherings that follow another: "KTT BRICS berikutnya", and of whom it is said who hosts the next one."""

from __future__ import annotations

from kg.extract.passage import Passage
from kg.model import Role


def follows_another(passage: Passage, at: int) -> bool:
    """ "KTT BRICS berikutnya akan diadakan di Kazan": not the one that the text told of by that name."""
    pack, behind = passage.language, passage.nodes.lows[at + 1 : at + 2]
    later = pack.words.gathering.next_rounds - pack.earlier if pack.nouns_after else frozenset()
    return not later.isdisjoint(behind)


def hosted_next(passage: Passage, at: int) -> bool:
    """ "Brasil menjadi tuan rumah KTT BRICS berikutnya": yet to be held, where no day is told."""
    hosted = any(bond.tie.role is Role.HOST for bond in passage.bonds)
    return hosted and follows_another(passage, at) and all(n.date is None for n in passage.nodes)
