"""What one article tells, as lines for people; and, where wanted, why each word tells what it does.

`lines` shows what `kg.pipeline.extract_article` understood, `reasons` the decisions that led there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from kg.extract.drafts import Draft
from kg.extract.passage import Decision, Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import EntityKey, EntityType, Event, Evidence, Findings, Position, Quotation, Status
from kg.terminal import plain

LONGEST: Final = 90
"""Characters of a quotation or piece of evidence that are shown."""


def lines(findings: Findings) -> Iterator[str]:
    """Title, names, offices, events and quotations of an article; dates as precise as the text has them."""
    article = findings.article
    name = {e.key: e.label_en for e in findings.entities}
    yield plain(article.title or article.identifier)
    yield " · ".join(
        plain(x) for x in (article.published, article.publisher, article.author, article.language) if x
    )
    for kind in EntityType:
        named = [plain(e.label_en) for e in findings.entities if e.surfaces and e.type is kind]
        if named:
            yield f"{kind.value}: {', '.join(named)}"
    yield from _part("Offices", (_office(p, name) for p in findings.positions))
    yield from _part("Events", (line for e in findings.events for line in _event(e, name, article.text)))
    yield from _part("Quotations", (_quotation(q, name, article.text) for q in findings.quotations))
    yield from _part("Notes", findings.notes)


def _part(head: str, told: Iterable[str]) -> Iterator[str]:
    """A heading with its lines; nothing where there are none."""
    under = [f"  {plain(line) if not line.startswith(' ') else line}" for line in told]
    if under:
        yield ""
        yield head
        yield from under


def _office(position: Position, name: Mapping[EntityKey, str]) -> str:
    of = f" of {name[position.of]}" if position.of else ""
    to = f" to {name[position.to]}" if position.to else ""
    return f"{name[position.person]}, {'former ' if position.former else ''}{position.office}{of}{to}"


def _event(event: Event, name: Mapping[EntityKey, str], text: str) -> Iterator[str]:
    """Its key, day, kind, PLOVER type, status and place; then who takes part; then the words."""
    until = f" to {event.end.iso}" if event.end else ""
    day = f"{event.start.iso if event.start else 'undated'}{until}"
    said = [event.kind.value, event.plover.value if event.plover else "", event.name or ""]
    status = "" if event.status is Status.HELD else f", {event.status.value}"
    place = f", in {name[event.place]}" if event.place else ""
    yield f"{event.key}: {day}, {' '.join(filter(None, said))}{status}{place}"
    stated = [p for p in event.participations if p.inferred_from is None]
    roles = groupby(stated, lambda p: p.role)
    yield "    " + "; ".join(
        f"{role.value}: {', '.join(plain(name.get(p.participant, p.participant)) for p in parts)}"
        for role, parts in roles
    )
    inferred = len(event.participations) - len(stated)
    if inferred:
        yield f"    and {inferred} members of the groups among them"
    yield f"    “{plain(_words(event.evidence[0], text))}”"


def _quotation(quotation: Quotation, name: Mapping[EntityKey, str], text: str) -> str:
    words = _cut(text[quotation.begin : quotation.end])
    speaker = name.get(quotation.speaker, quotation.speaker)
    return f"{speaker}: “{words}”" if quotation.direct else f"{speaker} (reported): {words}"


def _words(evidence: Evidence, text: str) -> str:
    return _cut(text[evidence.begin : evidence.end])


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


def reasons(findings: Findings, decisions: Sequence[Decision]) -> Iterator[str]:
    """Sentence by sentence: the words that may tell an event, the rules that had a say, what came of it."""
    name = {e.key: e.label_en for e in findings.entities}
    for _, group in groupby(decisions, lambda d: d.passage.index):
        told = list(group)
        passage = told[-1].passage
        yield ""
        yield f"{passage.index + 1}  {_sentence(passage, name)}"
        for bond in passage.bonds:
            tied = " ".join(passage.nodes.lows[bond.first : bond.last])
            yield f"   {plain(tied)}: tie {bond.tie.id} ({bond.tie.role.value})"
        if not passage.triggers and not passage.bonds:
            yield "   no frame knows these words, or not here"
        deciding = [d for d in told if d.trigger is not None]
        for trigger, about in groupby(deciding, lambda d: d.trigger):
            if trigger is not None:
                yield from _reasons(passage, trigger, list(about), name)


def _sentence(passage: Passage, name: Mapping[EntityKey, str]) -> str:
    """The words in the order in which they are read; who is named in brackets, whoever else is meant too."""
    out = []
    for node in passage.nodes:
        if node.date is not None:
            until = f" to {node.date.until.iso}" if node.date.until else ""
            out.append(f"[{node.date.start.iso}{until}]")
        elif node.phrase is not None:
            out.append(f"[{_who([node.phrase.entity], name)}]")
        elif node.event is not None:
            out.append(f"[{node.event.name}]")
        else:
            out.append(node.text or node.low)
    return plain(" ".join(out))


def _who(keys: Iterable[EntityKey], name: Mapping[EntityKey, str]) -> str:
    return ", ".join(name.get(key, key) for key in keys)


def _reasons(
    passage: Passage, trigger: Trigger, decisions: Sequence[Decision], name: Mapping[EntityKey, str]
) -> Iterator[str]:
    frame = trigger.frame
    words = " ".join(passage.nodes.lows[trigger.first : trigger.last])
    what = " ".join(filter(None, (frame.kind.value, frame.plover.value if frame.plover else "")))
    form = f"{trigger.form.value}{', passive' if trigger.passive else ''}"
    yield f"   {plain(words)}: frame {frame.id}, {form} ({what})"
    before: Slots | None = None
    for decision in decisions:
        if decision.draft is not None:
            yield f"      {_fate(decision.draft)}"
        elif decision.slots is None:
            yield f"      tells no event of its own: {_why(decision)}"
        elif before is None:
            yield f"      {_slots(decision.slots, name) or 'nobody around it'}"
        else:
            changed = {s: p for s, p in decision.slots.items() if p != before.get(s)}
            gone = [s for s in before if before[s] and not decision.slots.get(s)]
            shown = [*filter(None, [_slots(changed, name)]), *(f"{slot} empty" for slot in gone)]
            if shown:
                yield f"      {'; '.join(shown)}: {_why(decision)}"
        before = decision.slots if decision.slots is not None else before


def _slots(slots: Slots, name: Mapping[EntityKey, str]) -> str:
    return "; ".join(
        f"{slot} {_who([p.entity for p in phrases], name)}" for slot, phrases in slots.items() if phrases
    )


def _why(decision: Decision) -> str:
    """The rule's name and the first line of its docstring, which has an example."""
    says = (decision.rule.__doc__ or "").strip().partition("\n")[0]
    return f"{decision.rule.__name__.lstrip('_')}, {says}" if says else decision.rule.__name__


def _fate(draft: Draft) -> str:
    """Which event it became, alone or with what was told before."""
    last, again = draft, False
    while last.told_in is not None:
        last, again = last.told_in, True
    if last.key is None:
        return "left out in the end: nobody else in it, or not what the article tells"
    return f"→ {last.key}{', told before' if again else ''}"
