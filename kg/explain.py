"""What the graph says of someone or something: each claim with the sentence that it rests on."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode

from kg import iri
from kg import terms as t
from kg.labels import class_names, label_of, shown_class
from kg.model import Status
from kg.store import Store
from kg.terminal import plain
from kg.values import text_of, value_at

_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z\d])|[\r\n]+")
_SHORT_LINE = 45
"""Characters of a line that is broken because it ends, and not because it is full."""

_LONGEST_SIDE = 240
_MOST_OTHER_NAMES = 8
_RANK = {"PositionHolding": 0, "Participation": 2, "Quotation": 3}


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of evidence in its sentence. Offsets count code points of the article's text."""

    article: str
    begin: int
    end: int
    before: str
    exact: str
    after: str
    rule: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that articles say, in words, and where they say it."""

    node: str
    words: str
    inferred: bool
    evidence: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A node's name, class and other names, and all claims about it."""

    node: str
    name: str
    cls: str
    other_names: tuple[str, ...]
    claims: tuple[Claim, ...]


def explain(store: Store, node: NamedNode) -> Explanation:
    """All that the article graphs claim about a node: claims that name it, and itself if it is one."""
    about = {node} if _has_evidence(store, node) else set()
    for each in store.triples(None, None, node):
        if isinstance(each.subject, NamedNode) and _has_evidence(store, each.subject):
            about.add(each.subject)
    ranked = sorted((_sort_key(store, claim), claim) for claim in about)
    return Explanation(
        node.value,
        label_of(store, node),
        shown_class(class_names(store, node)),
        _other_names(store, node),
        tuple(_claim(store, claim) for _, claim in ranked),
    )


def _has_evidence(store: Store, node: NamedNode) -> bool:
    return any(store.triples(node, t.HAS_EVIDENCE))


def _sort_key(store: Store, claim: NamedNode) -> tuple[int, str, str]:
    """Offices, then events and parts in them by day, then words."""
    rank = min((_RANK.get(name, 1) for name in class_names(store, claim)), default=1)
    event = value_at(store, claim, t.IN_EVENT) or claim
    day = text_of(store, event, t.START_DATE) if isinstance(event, NamedNode) else ""
    return rank, day or "9999", claim.value


def _other_names(store: Store, node: NamedNode) -> tuple[str, ...]:
    found = {
        each.object.value
        for predicate in (t.LABEL, t.ALT_LABEL, t.ABBREVIATION)
        for each in store.triples(node, predicate)
        if isinstance(each.object, Literal)
    }
    return tuple(sorted(found - {label_of(store, node)}))


def _claim(store: Store, node: NamedNode) -> Claim:
    inferred = any(store.triples(node, t.INFERRED_FROM))
    passages = {_passage(store, each.object) for each in store.triples(node, t.HAS_EVIDENCE)}
    found = sorted((p for p in passages if p), key=lambda p: (p.article, p.begin, p.end, p.rule))
    cls = shown_class(class_names(store, node))
    return Claim(node.value, DESCRIBERS.get(cls, _event)(store, node), inferred, tuple(found))


# --- claims in words -----------------------------------------------------------------------------------


def _participation(store: Store, node: NamedNode) -> str:
    who, role = _name(store, node, t.PARTICIPANT), _name(store, node, t.ROLE)
    parts = [f"{who}: {role.lower()} of {_name(store, node, t.IN_EVENT)}"]
    event = value_at(store, node, t.IN_EVENT)
    if isinstance(event, NamedNode):
        parts += [text_of(store, event, t.START_DATE), _unless_held(store, event)]
    parts.append(_name(store, node, t.LEVEL))
    count = text_of(store, node, t.COUNT_STATED)
    parts.append(f"{count} counted" if count else "")
    return ", ".join(filter(None, parts))


def _position(store: Store, node: NamedNode) -> str:
    former = "former " if any(store.triples(node, t.FORMER, t.TRUE)) else ""
    words = f"{_name(store, node, t.PERSON)}: {former}{_name(store, node, t.OFFICE)}"
    for predicate, between in ((t.OFFICE_OF, "of"), (t.ACCREDITED_TO, "to")):
        other = _name(store, node, predicate)
        words += f" {between} {other}" if other else ""
    day = text_of(store, node, t.AS_OF)
    return f"{words}, as of {day}" if day else words


def _quotation(store: Store, node: NamedNode) -> str:
    words, direct = text_of(store, node, t.TEXT), any(store.triples(node, t.DIRECT, t.TRUE))
    addressee = _name(store, node, t.ADDRESSEE)
    said = "said" if direct else "said that"
    to = f" to {addressee}" if addressee else ""
    return f"{_name(store, node, t.SPEAKER)} {said}{to}: {f'“{words}”' if direct else words}"


def _event(store: Store, node: NamedNode) -> str:
    days = "–".join(filter(None, (text_of(store, node, t.START_DATE), text_of(store, node, t.END_DATE))))
    place, before = _name(store, node, t.PLACE), _name(store, node, t.FOLLOWS_UP)
    parts = (
        f"{label_of(store, node)} ({shown_class(class_names(store, node))})",
        _name(store, node, t.INTERACTION_TYPE),
        _unless_held(store, node),
        days,
        f"in {place}" if place else "",
        f"follows {before}" if before else "",
    )
    return ", ".join(filter(None, parts))


DESCRIBERS: dict[str, Callable[[Store, NamedNode], str]] = {
    "Participation": _participation,
    "PositionHolding": _position,
    "Quotation": _quotation,
}
"""How a claim of each class is put into words; all other claims are events."""


def _unless_held(store: Store, event: NamedNode) -> str:
    status = _name(store, event, t.STATUS).lower()
    return "" if status == Status.HELD else status


def _name(store: Store, node: NamedNode, predicate: NamedNode) -> str:
    value = value_at(store, node, predicate)
    return label_of(store, value) if isinstance(value, NamedNode) else ""


# --- evidence in its sentence --------------------------------------------------------------------------


def _passage(store: Store, node: object) -> Passage | None:
    if not isinstance(node, NamedNode):
        return None
    article = value_at(store, node, t.IN_ARTICLE)
    begin, end = text_of(store, node, t.BEGIN), text_of(store, node, t.END)
    if not isinstance(article, NamedNode) or not begin.isdigit() or not end.isdigit():
        return None
    text = text_of(store, article, t.FULL_TEXT)
    before, after = around(text, int(begin), int(end))
    return Passage(
        iri.identifier_of(article.value) or article.value,
        int(begin),
        int(end),
        before,
        text_of(store, node, t.EXACT),
        after,
        text_of(store, node, t.RULE),
        text_of(store, node, t.CONFIDENCE),
    )


def around(text: str, begin: int, end: int) -> tuple[str, str]:
    """What stands in the same sentence before `begin` and after `end`; very long ones end in an ellipsis."""
    start = max(0, begin - _LONGEST_SIDE)
    # the break right before the evidence is seen only with the letter behind it
    found = (each for each in _SENTENCE_END.finditer(text, start, begin + 1) if _ends(text, each))
    breaks = [each.end() for each in found if each.end() <= begin]
    before = text[breaks[-1] if breaks else start : begin]
    if not breaks and start:
        before = f"…{before[before.find(' ') :]}"  # a whole word, not its end
    ends = _SENTENCE_END.finditer(text, max(begin, end - 1), end + _LONGEST_SIDE)
    stop = next((each for each in ends if _ends(text, each)), None)
    if stop:
        return before, text[end : stop.start() + len(stop[0].rstrip())]
    after = text[end : end + _LONGEST_SIDE]
    return before, f"{after[: after.rfind(' ') + 1]}…" if end + _LONGEST_SIDE < len(text) else after


def _ends(text: str, found: re.Match[str]) -> bool:
    """Whether a sentence ends here: a line that is merely full goes on in the next."""
    lines = found[0].replace("\r\n", "\n")
    if lines != "\n" or text[found.start() - 1 : found.start()] in (*'.!?…:;"”’)]', ""):
        return True
    above = found.start() - max(text.rfind(end, 0, found.start()) for end in "\r\n")
    below = re.compile(r"[\r\n]|$").search(text, found.end())
    short = above <= _SHORT_LINE or (below is not None and below.start() - found.end() < _SHORT_LINE)
    return short and not text[found.end() : found.end() + 1].islower()


# --- as lines ------------------------------------------------------------------------------------------


def bracketed(text: str) -> str:
    """Mark evidence where the output has no other means."""
    return f"[{text}]"


def bold(text: str) -> str:
    """Mark evidence on a terminal."""
    return f"\x1b[1;4m{text}\x1b[0m"


def lines(found: Explanation, mark: Callable[[str], str] = bracketed) -> Iterator[str]:
    """An explanation as lines for a terminal; whatever comes from articles is made plain first.

    Neighbouring claims that rest on the same evidence stand together above it.
    """
    yield plain(f"{found.name} ({found.cls})" if found.cls else found.name)
    yield plain(f"  <{found.node}>")
    if found.other_names:
        more = len(found.other_names) - _MOST_OTHER_NAMES
        names = ", ".join(found.other_names[:_MOST_OTHER_NAMES])
        yield plain(f"  also: {names}{f' and {more} more' if more > 0 else ''}")
    if not found.claims:
        yield "  no article says anything of it"
    for evidence, claims in itertools.groupby(found.claims, key=lambda claim: claim.evidence):
        yield ""
        for claim in claims:
            yield plain(f"{claim.words}{' (inferred from membership)' if claim.inferred else ''}")
        for each in evidence:
            sentence = f"{plain(each.before)}{mark(plain(each.exact))}{plain(each.after)}".strip()
            yield f"    {sentence}"
            yield plain(f"    {each.article} {each.begin}-{each.end}, rule {each.rule}, {each.confidence}")
