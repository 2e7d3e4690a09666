"""Summits of whom nobody is named: "Leaders of twelve states held a summit in Lima"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part
from kg.extract.passage import Telling
from kg.model import Kind, Role

LED = 40
"""Characters before a summit in which it is told whether it is told in passing: "at a summit"."""


def is_somewhere(draft: Draft, telling: Telling) -> bool:
    """Whether a summit without anybody in it is told all the same: its city tells who is the host.

    Not so "At a summit in Lima they agreed", which tells of the summit in passing. A second or next one is of
    the body whose summit was told before; of nobody's nothing is told.
    """
    if draft.kind is not Kind.SUMMIT or draft.place is None or draft.parts:
        return False
    pack, text, told = telling.known.language, telling.article.text, draft.evidence[0]
    nouns = (pack.event_heads.get(word) for word in text[told.begin : told.end].lower().split())
    if Kind.SUMMIT not in nouns:
        return False  # "the heads of government meeting here elected him"
    if draft.round:
        draft.parts += _of_the_one_before(draft, telling.drafts)
        return bool(draft.parts)
    before = text[max(0, told.begin - LED) : told.begin].lower().split()
    led = next((word for word in reversed(before) if word not in pack.determiners), "")
    return draft.tied or (led != "" and led not in pack.words.place.within)


def _of_the_one_before(draft: Draft, drafts: Sequence[Draft]) -> list[Part]:
    """The body that organizes the summit told last before another one."""
    told = drafts[: next((n for n, other in enumerate(drafts) if other is draft), 0)]
    first = next((d for d in reversed(told) if d.kind is draft.kind and d.entities(Role.ORGANIZER)), None)
    own = [p for p in first.parts if p.role is Role.ORGANIZER] if first is not None else []
    return [Part(p.entity, p.role, draft.evidence[0], group=p.group) for p in own]
