"""Articles that come in bulk, as lines of N-Quads: what they name, and with what IRIs the union has it.

Lines are cut into terms and never made into quads but for the few that resolution looks at: an article has
hundreds, most of them of its evidence, and all that happens to those is that they are copied.
"""

from __future__ import annotations

import io
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import BinaryIO, Final

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize

from kg import iri
from kg import terms as t
from kg.claim_terms import resource
from kg.errors import StoreError
from kg.resolve.copies import SETTLED, Claims, as_named, owner_of
from kg.resolve.model import Occurrence
from kg.resolve.profiles import TOLD_APART_BY, Facts, Profile, no_facts
from kg.store.deciding import Run, take_in
from kg.store.occurrences import INDEX, STALE, index_lines
from kg.store.rewriting import counting_copies
from kg.store.texts import TOLD_BY, Quotation, quotations

_ARTICLE: Final = b" <" + iri.article_graph("").encode()
_INFERRED: Final = f" <{iri.graph('inferred')}> .\n".encode()
_VERSION: Final = b" <" + iri.version_graph("", "")[:-1].encode()
_END: Final = b"> .\n"
_STOP: Final = b" .\n"
_NO_QUAD: Final = "there is a line that is no quad of a named graph"
_EVIDENCE: Final = f"<{iri.BASE}id/evidence/".encode()
_READ: Final = {str(each).encode(): each.value for each in (*TOLD_APART_BY, *TOLD_BY)}
_CLAIMS: Final = tuple(str(each).encode() for each in (t.PERSON, t.IN_EVENT, t.PARTICIPANT))
_SETTLED: Final = frozenset(str(each).encode() for each in SETTLED)
_NAMES: Final = frozenset(str(each).encode() for each in (t.LABEL, t.ALT_LABEL))
_NO_CLAIMS: Final = Claims({}, {}, {})
_RESOLVED_KINDS: Final = tuple(
    f"<{iri.BASE}id/{kind}/".encode() for kind in ("person", "organization", "event")
)


@dataclass(slots=True)
class _Told:
    """The lines of an article's graph: of its evidence, which nothing else concerns, and the rest."""

    evidence: list[bytes] = field(default_factory=list)
    lines: list[bytes] = field(default_factory=list)


class _Portion:
    """The lines of one file, by the articles that they are of."""

    def __init__(self, lines: BinaryIO) -> None:
        self.of: dict[str, _Told] = defaultdict(_Told)
        self.others: list[bytes] = []
        self.inferred: dict[str, list[bytes]] = defaultdict(list)
        graph, evidence, rest = b"\n\n", self.others, self.others
        for line in lines:
            if not line.endswith(graph):
                at = line.rfind(b" <")  # a graph's name has no space, whatever the words before it have
                if at < 0 or not line.endswith(_END):
                    raise SyntaxError(_NO_QUAD)
                if line[at:] == _INFERRED:
                    self._infer(line)
                    continue
                graph = line[at:]
                told = self.of[graph[2:-4].decode()] if graph.startswith(_ARTICLE) else None
                evidence, rest = (self.others,) * 2 if told is None else (told.evidence, told.lines)
            (evidence if line.startswith(_EVIDENCE) else rest).append(line)

    def _infer(self, line: bytes) -> None:
        subject, _, value, _ = _terms(line)
        nodes = (each[1:-1].decode() for each in (subject, value) if each.startswith(b"<"))
        owner = next((owner for each in nodes if (owner := owner_of(each))), None)
        (self.inferred[owner] if owner else self.others).append(line)

    def all(self) -> Iterator[bytes]:
        """All lines, an article's together."""
        yield from self.others
        for graph, told in self.of.items():
            yield from told.evidence
            yield from told.lines
            yield from self.inferred.get(graph, ())
        for graph, lines in self.inferred.items():
            if graph not in self.of:
                yield from lines


class Arrivals:
    """Files of whole articles. Of several one at a time is in memory: each is read again to be loaded."""

    def __init__(self, files: Sequence[BinaryIO]) -> None:
        """Take N-Quads as this package writes them."""
        self._files = files
        self._at: tuple[int, _Portion] | None = None
        self._claims: dict[str, Claims] = {}
        self._quotations: dict[str, list[Quotation]] = {}
        self._reader = _Reader()
        self._graphs: list[list[str]] = []
        self._reading = threading.Lock()
        self._stored = 0

    def _content(self, number: int) -> bytes:
        with self._reading:  # `store` may read the same file
            self._files[number].seek(0)
            return self._files[number].read()

    def _portions(self) -> Iterator[_Portion]:
        for number in range(len(self._files)):
            if self._at is None or self._at[0] != number:
                self._at = None  # before the next is read
                self._at = number, _Portion(io.BytesIO(self._content(number)))
            yield self._at[1]

    def plain(self) -> Iterator[BinaryIO]:
        """All lines of each file, an article's together."""
        for portion in self._portions():
            yield io.BytesIO(b"".join(portion.all()))

    def quotations(self, graph: str) -> list[Quotation] | None:
        """The quotations of an article; None if it is not among these."""
        return self._quotations.get(graph)

    def take_in(self, run: Run) -> None:
        """Let a run know what these articles name.

        Raises:
            SyntaxError: a line is no quad of a named graph, or there are lines of one article in two files.
        """
        for portion in self._portions():
            if not run.pending.isdisjoint(portion.of):
                raise SyntaxError("there are lines of one article in two files")
            run.pending |= portion.of.keys()
            self._graphs.append(list(portion.of))
            for graph, told in sorted(portion.of.items(), key=itemgetter(0)):
                self._take_in(run, graph, told.lines, portion.inferred.get(graph, ()))
            del portion  # or it would be there beside the next

    def _take_in(self, run: Run, graph: str, lines: Iterable[bytes], inferred: Iterable[bytes]) -> None:
        facts, claims = no_facts(graph), Claims({}, {}, {})
        self._reader.read(lines, facts, claims)
        self._reader.read(inferred, None, claims)
        take_in(run, facts)
        self._quotations[graph] = quotations(facts)
        self._claims[graph] = claims

    def store(self, database: pyoxigraph.Store, number: int) -> None:
        """Load a file's lines as they are, in one step, with a note that they are yet to be resolved.

        It may be done in another thread, and must be before anything else of that file is loaded.
        """
        if number != self._stored:
            raise StoreError("a file before this one could not be stored")
        stale = (f"<{graph}> {t.STATE} {STALE} {INDEX} .\n" for graph in self._graphs[number])
        lines = self._content(number) + "".join(stale).encode()
        database.bulk_load(lines, format=RdfFormat.N_QUADS)
        self._stored += 1

    def resolved(
        self, run: Run, entries: Mapping[str, set[Quad]], keys: Mapping[Occurrence, Sequence[str]]
    ) -> Iterator[bytes]:
        """File by file the copies of all lines in the union with canonical IRIs, and what resolution keeps
        of them: the index with its `keys`, and `entries`, by article."""
        names: dict[str, dict[str, str]] = defaultdict(dict)
        for at, found in run.outcome.items():
            if at.graph in run.pending and run.is_told(at, found):
                names[at.graph][at.iri] = found.canonical
        index: dict[str, list[Profile]] = defaultdict(list)
        for profile in run.fresh.values():
            index[profile.at.graph].append(profile)
        for portion in self._portions():
            kept = {quad for graph in portion.of for quad in entries.get(graph, ())}
            lines = (
                line
                for graph in portion.of
                for profile in index[graph]
                for line in index_lines(profile, keys[profile.at])
            )
            copies = b"".join(chain(_kept(kept, lines), self._copies(run, portion, names)))
            self._at = None
            del portion
            yield copies

    def _copies(self, run: Run, portion: _Portion, names: Mapping[str, dict[str, str]]) -> Iterator[bytes]:
        copied: set[bytes] = set()
        yield from _Copier(run, {}, "").copies(portion.others, copied)
        for graph in (*portion.of, *(portion.inferred.keys() - portion.of.keys())):
            after = self._claims.get(graph, _NO_CLAIMS).named(names.get(graph, {}))
            for own, name in after.items():
                if name != own and owner_of(own) is not None:
                    yield f"{resource(name)} {t.KEPT_AS} {resource(own)} {INDEX} .\n".encode()
            told = portion.of.get(graph, _Told())
            yield b"".join(told.evidence).replace(f" <{graph}> .\n".encode(), _STOP)
            lines = told.lines + portion.inferred.get(graph, [])
            yield from _Copier(run, after, graph).copies(lines, copied)


def _kept(entries: set[Quad], lines: Iterable[str]) -> Iterator[bytes]:
    yield serialize(entries | counting_copies(entries), format=RdfFormat.N_QUADS) or b""
    yield "".join(lines).encode()


class _Copier:
    """Makes a graph's statements those of the union, as `kg.resolve.copies.copies` does."""

    def __init__(self, run: Run, names: dict[str, str], article: str) -> None:
        self._labels, self._touched, self._settled = run.known.labels, run.touched, run.settled
        self._article, self._ours = article, f" <{article}> .\n".encode()
        self._nodes = {
            f"<{own}>".encode(): f"<{name}>".encode() for own, name in names.items() if own != name
        }

    def copies(self, lines: Iterable[bytes], copied: set[bytes]) -> list[bytes]:
        """The lines' statements in the union, but for those that are `copied` already; these are added."""
        nodes, out = self._nodes, []
        for line in lines:
            own, predicate, rest = line.split(b" ", 2)
            at = rest.rfind(b" <")
            subject, value = nodes.get(own, own), rest[:at]
            if predicate in _SETTLED and subject.startswith(_RESOLVED_KINDS):
                copy = self._named(line, own, subject[1:-1].decode())
                if copy is None:
                    continue
            else:
                copy = b"%b %b %b .\n" % (subject, predicate, nodes.get(value, value))
            if copy not in copied and not rest.startswith(_VERSION, at):
                copied.add(copy)
                out.append(copy)
        return out

    def _named(self, line: bytes, own: bytes, name: str) -> bytes | None:
        """What is said of the kind, the name and the like of somebody or something; None if that is settled
        for all articles together."""
        _, predicate, value, graph = _terms(line)
        if name in self._labels:
            if predicate in _NAMES:
                return self._as_named(line, name)
        elif name in self._touched:
            if graph == self._ours:
                self._settled[name].add((self._article, own, predicate, value))
            return None
        return b"<%b> %b %b .\n" % (name.encode(), predicate, self._nodes.get(value, value))

    def _as_named(self, line: bytes, name: str) -> bytes | None:
        quad = next(iter(_parsed([line])))
        said = as_named(NamedNode(name), quad.predicate, quad.object, self._labels)
        return None if said is None else f"<{name}> {said[0]} {said[1]} .\n".encode()


def _terms(line: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    """Subject, predicate, object and graph, this with what is before and after it."""
    subject, predicate, rest = line.split(b" ", 2)
    at = rest.rfind(b" <")
    return subject, predicate, rest[:at], rest[at:]


def _parsed(lines: Iterable[bytes]) -> Iterator[Quad]:
    return parse(b"".join(lines), format=RdfFormat.N_QUADS)


class _Reader:
    """Reads lines as text, each IRI once: making quads of all lines takes several times as long."""

    def __init__(self) -> None:
        self._known: dict[bytes, str] = {}

    def read(self, lines: Iterable[bytes], facts: Facts | None, claims: Claims) -> None:
        """Take in what lines say that tells things apart, if into `facts`, and whom claims are on.

        Raises:
            SyntaxError: a line is no N-Quad.
        """
        by_predicate = dict(zip(_CLAIMS, (claims.people, claims.events, claims.participants), strict=True))
        for line in lines:
            subject, predicate, rest = line.split(b" ", 2)
            name = _READ.get(predicate)
            if name is None:
                continue
            value = rest[: rest.rfind(b" <")]
            own, is_node = self._iri(subject), value.startswith(b"<")
            what = self._iri(value) if is_node else _words(value)
            if is_node and predicate in by_predicate:
                by_predicate[predicate][own] = what
            if facts is not None:
                facts.note(own, name, what, is_node=is_node)

    def _iri(self, text: bytes) -> str:
        found = self._known.get(text)
        if found is None:
            plain = b"\\" not in text and text.startswith(b"<")
            found = self._known[text] = text[1:-1].decode() if plain else _parsed_value(text)
        return found


def _words(text: bytes) -> str:
    """The words of a literal."""
    if b"\\" in text or not text.startswith(b'"'):
        return _parsed_value(text)
    return text[1 : text.rindex(b'"')].decode()


def _parsed_value(text: bytes) -> str:
    """An IRI or the words of a literal, where something is written in another way than it is."""
    try:
        found = next(iter(parse(b"<a:a> <a:a> %b .\n" % text, format=RdfFormat.N_TRIPLES))).object
    except (SyntaxError, StopIteration, ValueError) as error:
        raise SyntaxError(_NO_QUAD) from error
    if not isinstance(found, NamedNode | Literal):
        raise SyntaxError(_NO_QUAD)
    return found.value
