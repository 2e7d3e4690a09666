"""Articles that come in bulk, as lines of N-Quads: what they name, and with what IRIs the union has it.

Lines are cut into terms and never made into quads but for the few that resolution looks at: an article has
hundreds, most of them of its evidence, and all that happens to those is that they are copied.
"""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter
from typing import BinaryIO, Final

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize

from kg import iri
from kg import terms as t
from kg.resolve.copies import SETTLED, as_named, owner_of, with_claims
from kg.resolve.profiles import TOLD_APART_BY, Facts, Statement, facts_of
from kg.store.deciding import Run, take_in
from kg.store.occurrences import INDEX, index_lines
from kg.store.rewriting import counting_copies

_ARTICLE: Final = b" <" + iri.article_graph("").encode()
_INFERRED: Final = f" <{iri.graph('inferred')}> .\n".encode()
_VERSION: Final = b" <" + iri.version_graph("", "")[:-1].encode()
_END: Final = b"> .\n"
_STOP: Final = b" .\n"
_EVIDENCE: Final = f"<{iri.BASE}id/evidence/".encode()
_READ: Final = frozenset(str(each).encode() for each in TOLD_APART_BY)
_CLAIMS: Final = frozenset(str(each).encode() for each in (t.PERSON, t.IN_EVENT, t.PARTICIPANT))
_SETTLED: Final = frozenset(str(each).encode() for each in SETTLED)
_NAMES: Final = frozenset(str(each).encode() for each in (t.LABEL, t.ALT_LABEL))
_RESOLVED_KINDS: Final = tuple(
    f"<{iri.BASE}id/{kind}/".encode() for kind in ("person", "organization", "event")
)


@dataclass(slots=True)
class _Told:
    """The lines of an article's graph: of its evidence, which nothing else concerns, and the rest."""

    evidence: list[bytes] = field(default_factory=list)
    lines: list[bytes] = field(default_factory=list)


class Arrivals:
    """A file of whole articles."""

    def __init__(self, lines: BinaryIO) -> None:
        """Read N-Quads as this package writes them.

        Raises:
            SyntaxError: a line is no quad of a named graph.
        """
        self._of: dict[str, _Told] = defaultdict(_Told)
        self._others: list[bytes] = []
        self._inferred: dict[str, list[bytes]] = defaultdict(list)
        self._claims: dict[str, list[Statement]] = {}
        self._read = _Reader()
        graph, evidence, rest = b"\n\n", self._others, self._others
        for line in lines:
            if not line.endswith(graph):
                at = line.rfind(b" <")  # a graph's name has no space, whatever the words before it have
                if at < 0 or not line.endswith(_END):
                    raise SyntaxError("there is a line that is no quad of a named graph")
                if line[at:] == _INFERRED:
                    self._infer(line)
                    continue
                graph = line[at:]
                told = self._of[graph[2:-4].decode()] if graph.startswith(_ARTICLE) else None
                evidence, rest = (self._others,) * 2 if told is None else (told.evidence, told.lines)
            (evidence if line.startswith(_EVIDENCE) else rest).append(line)

    def _infer(self, line: bytes) -> None:
        subject, _, value, _ = _terms(line)
        nodes = (each[1:-1].decode() for each in (subject, value) if each.startswith(b"<"))
        owner = next((owner for each in nodes if (owner := owner_of(each))), None)
        (self._inferred[owner] if owner else self._others).append(line)

    @property
    def graphs(self) -> set[str]:
        """The articles' graphs."""
        return set(self._of)

    def lines(self) -> BinaryIO:
        """All lines, an article's together."""
        return io.BytesIO(b"".join(self._all()))

    def _all(self) -> Iterator[bytes]:
        yield from self._others
        for graph, told in self._of.items():
            yield from told.evidence
            yield from told.lines
            yield from self._inferred.get(graph, ())
        for graph, lines in self._inferred.items():
            if graph not in self._of:
                yield from lines

    def said(self, graph: str) -> Facts | None:
        """All statements of an article's graph; None if it is not among these."""
        told = self._of.get(graph)
        return facts_of(graph, map(self._read.statement, told.evidence + told.lines)) if told else None

    def take_in(self, run: Run) -> None:
        """Let a run know what these articles name."""
        run.pending = self.graphs
        read = self._read.statement
        for graph, told in sorted(self._of.items(), key=itemgetter(0)):
            said = [read(line) for line in told.lines if line.split(b" ", 2)[1] in _READ]
            take_in(run, facts_of(graph, said))
            claims = [
                read(line) for line in self._inferred.get(graph, ()) if line.split(b" ", 2)[1] in _CLAIMS
            ]
            kept = [each for each in said if each.predicate in (t.PERSON, t.IN_EVENT, t.PARTICIPANT)]
            self._claims[graph] = kept + claims

    def resolved(self, run: Run, entries: set[Quad]) -> Stream:
        """All lines, their copies in the union with canonical IRIs, and what resolution keeps of them."""
        return Stream(self._parts(run, entries))

    def _parts(self, run: Run, entries: set[Quad]) -> Iterator[bytes]:
        entries = entries | counting_copies(entries)
        yield serialize(entries, format=RdfFormat.N_QUADS) or b""
        yield "".join(line for profile in run.fresh.values() for line in index_lines(profile)).encode()
        names: dict[str, dict[str, str]] = defaultdict(dict)
        for at, found in run.outcome.items():
            if at.graph in run.pending and run.is_told(at, found):
                names[at.graph][at.iri] = found.canonical
        copied: set[bytes] = set()
        yield from self._with_copies(_Copier(run, {}), self._others, copied)
        for graph in (*self._of, *(self._inferred.keys() - self._of.keys())):
            after = with_claims(self._claims.get(graph, ()), names[graph])
            kept = {
                Quad(NamedNode(name), t.KEPT_AS, NamedNode(own), INDEX)
                for own, name in after.items()
                if name != own and owner_of(own) is not None
            }
            yield serialize(kept, format=RdfFormat.N_QUADS) or b""
            copier = _Copier(run, after)
            told = self._of.get(graph, _Told())
            evidence = b"".join(told.evidence)
            yield evidence
            yield evidence.replace(f" <{graph}> .\n".encode(), _STOP)
            yield from self._with_copies(copier, told.lines + self._inferred.get(graph, []), copied)

    def _with_copies(self, copier: _Copier, lines: list[bytes], copied: set[bytes]) -> Iterator[bytes]:
        yield b"".join(lines)
        out = [copy for line in lines if (copy := copier.copy(line)) is not None and copy not in copied]
        yield b"".join(out)
        copied.update(out)


class _Copier:
    """Makes a graph's statements those of the union, as `kg.resolve.copies.copies` does."""

    def __init__(self, run: Run, names: dict[str, str]) -> None:
        self._labels, self._touched = run.known.labels, run.touched
        self._nodes = {
            f"<{own}>".encode(): f"<{name}>".encode() for own, name in names.items() if own != name
        }

    def copy(self, line: bytes) -> bytes | None:
        """The line's statement in the union; None where it is settled for all articles together."""
        subject, predicate, value, graph = _terms(line)
        if graph.startswith(_VERSION):
            return None
        nodes = self._nodes
        subject, value = nodes.get(subject, subject), nodes.get(value, value)
        if predicate in _SETTLED and subject.startswith(_RESOLVED_KINDS):
            name = subject[1:-1].decode()
            if name in self._labels:
                if predicate in _NAMES:
                    return self._as_named(line, name)
            elif name in self._touched:
                return None
        return b"%b %b %b%b" % (subject, predicate, value, _STOP)

    def _as_named(self, line: bytes, name: str) -> bytes | None:
        quad = next(iter(_parsed([line])))
        said = as_named(NamedNode(name), quad.predicate, quad.object, self._labels)
        return None if said is None else f"<{name}> {said[0]} {said[1]} .\n".encode()


class Stream:
    """Bytes made piece by piece as they are read."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts = iter(parts)
        self._rest = memoryview(b"")

    def read(self, size: int) -> bytes:
        """The next bytes, at most `size`; none at the end."""
        while not self._rest:
            part = next(self._parts, None)
            if part is None:
                return b""
            self._rest = memoryview(part)
        out, self._rest = self._rest[:size], self._rest[size:]
        return bytes(out)


def _terms(line: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    """Subject, predicate, object and graph, this with what is before and after it."""
    subject, predicate, rest = line.split(b" ", 2)
    at = rest.rfind(b" <")
    return subject, predicate, rest[:at], rest[at:]


def _parsed(lines: Iterable[bytes]) -> Iterator[Quad]:
    return parse(b"".join(lines), format=RdfFormat.N_QUADS)


class _Reader:
    """Makes statements of lines, and each IRI once: making quads of all lines takes several times as long."""

    def __init__(self) -> None:
        self._known: dict[bytes, NamedNode | Literal] = {}

    def statement(self, line: bytes) -> Statement:
        """What a line says, without its graph.

        Raises:
            SyntaxError: the line is no N-Quad.
        """
        try:
            return Statement(*map(self._term, _terms(line)[:3]))  # type: ignore[arg-type]  # a subject is a node
        except ValueError as error:
            raise SyntaxError("there is a line that is no quad of a named graph") from error

    def _term(self, text: bytes) -> NamedNode | Literal:
        found = self._known.get(text)
        if found is None:
            found = _term(text)
            if text.startswith(b"<"):
                self._known[text] = found
        return found


def _term(text: bytes) -> NamedNode | Literal:
    if b"\\" in text:
        found = next(iter(parse(b"<a:a> <a:a> %b .\n" % text, format=RdfFormat.N_TRIPLES))).object
        if not isinstance(found, NamedNode | Literal):
            raise ValueError("what is not a node or a literal is not ours")
        return found
    if text.startswith(b"<"):
        return NamedNode(text[1:-1].decode())
    words, _, kind = text[1:].decode().rpartition('"')
    if kind.startswith("@"):
        return Literal(words, language=kind[1:])
    return Literal(words, datatype=NamedNode(kind[3:-1])) if kind else Literal(words)
