"""Guarded SPARQL: questions that strangers write, answered in full or not at all.

A query cannot be interrupted inside Oxigraph, and a deep one can crash the process. So it is checked
first (`kg.sparql`), then run in a forked child on a read-only snapshot. At the limit the child is killed,
and so it is when it crashes; either way the caller gets an error and never a short answer.
"""

from __future__ import annotations

import contextlib
import faulthandler
import math
import os
import pickle
import resource
import select
import signal
import struct
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, BinaryIO, Final, Self, cast

from pyoxigraph import (
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    parse,
    parse_query_results,
)

from kg.claims import PREFIXES
from kg.errors import KgError, QueryError, QueryTimeout
from kg.limits import limit, seconds
from kg.sparql import Found, bind, inspect
from kg.sparql_errors import what_is_wrong
from kg.store import Node, Row
from kg.store.embedded import EmbeddedStore, open_empty, open_reader

_PART_BYTES: Final = 1 << 16
_HEAD: Final = struct.Struct(">I")
_GRACE_SECONDS: Final = 2.0
_TICKS: Final = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Answer:
    """All that a query gave.

    `truth` is the answer to an ASK, else None. CONSTRUCT and DESCRIBE give `triples` as rows of
    subject, predicate and object. `notice` says that rows were left out, and which limit did it.
    """

    variables: tuple[str, ...]
    rows: tuple[Row, ...]
    truth: bool | None = None
    triples: bool = False
    notice: str | None = None


@dataclass(frozen=True, slots=True)
class Dataset:
    """The graphs that a query sees instead of those that it names itself, as the protocol lets one say."""

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Task:
    """What the parent asks of the child."""

    text: str
    graphs: tuple[str, ...]
    dataset: Dataset | None
    rows: int
    bytes: int
    seconds: float
    work: float | None


class Guard:
    """A child process that answers questions about one store, started when first asked.

    Use it from one thread; it may ask many questions, each sees the newest snapshot. Without a folder the
    store is empty: that tells whether a text is SPARQL, and whether it ends.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._child: _Child | None = None

    def query(
        self,
        text: str,
        values: Mapping[str, Sequence[Node]] | None = None,
        *,
        timeout: float | None = None,
        work: float | None = None,
        rows: int | None = None,
        dataset: Dataset | None = None,
        found: Found | None = None,
    ) -> Answer:
        """Answer one query over the union of all graphs, unless it names others by FROM or GRAPH.

        Args:
            text: SPARQL; the prefixes of `kg.claims.PREFIXES` need no declaration.
            values: the terms that a variable may stand for.
            timeout: seconds, instead of the limit `query_seconds`.
            work: seconds of processor time, if they end first; a busy machine does not make them pass.
            rows: at most so many, instead of the limit `query_rows`.
            dataset: the graphs to see instead of those that the query names.
            found: what stands in place of the subquery that the query begins with.

        Raises:
            QueryError: refused, malformed, crashed, or its result is too large.
            QueryTimeout: it ran past its time.
            StoreError: the store is missing or damaged.
        """
        question = inspect(text, PREFIXES)
        task = _Task(
            bind(question, values or {}, found),
            (*dataset.default, *dataset.named) if dataset else question.graphs,
            dataset,
            limit("query_rows") if rows is None else rows,
            limit("result_bytes"),
            seconds("query_seconds") if timeout is None else timeout,
            work,
        )
        if self._child is None:
            self._child = _Child(self._folder)
        try:
            return self._child.answer(task)
        except BaseException as error:
            if not isinstance(error, KgError) or self._child.dead:
                self.close()
            raise

    def close(self) -> None:
        """End the child; a second call does nothing."""
        if self._child is not None:
            self._child.kill()
            self._child = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


# --- the parent's side ---------------------------------------------------------------------------------


class _Child:
    """A forked process, the pipe of tasks to it and the pipe of frames from it."""

    def __init__(self, folder: Path | None) -> None:
        tasks, self._tasks = os.pipe()
        self._frames, frames = os.pipe()
        self._ready = select.poll()  # `select` itself takes no descriptor past 1,023, and servers have many
        self._ready.register(self._frames, select.POLLIN)
        self.dead = False
        self._pid = os.fork()
        if self._pid == 0:
            os.close(self._tasks)
            os.close(self._frames)
            _serve(folder, tasks, frames)
        os.close(tasks)
        os.close(frames)

    def answer(self, task: _Task) -> Answer:
        end = _End(self._pid, task)
        message = pickle.dumps(task, -1)
        with contextlib.suppress(BrokenPipeError):  # it died before; reading says how
            os.write(self._tasks, _HEAD.pack(len(message)) + message)
        head: dict[str, Any] = {}
        rows: list[Row] = []
        while True:
            kind, content = self._frame(end)
            if kind == "head":
                head = content
            elif kind == "lines":
                rows += _triples(content) if head.get("triples") else _solutions(head["variables"], content)
            elif kind == "end":
                return Answer(rows=tuple(rows), notice=content, **head)
            else:
                raise content

    def _frame(self, end: _End) -> tuple[str, Any]:
        (length,) = _HEAD.unpack(self._read(_HEAD.size, end))
        frame: tuple[str, Any] = pickle.loads(self._read(length, end))
        return frame

    def _read(self, length: int, end: _End) -> bytes:
        parts = []
        while length:
            if not self._ready.poll(math.ceil(1000 * end.left())):
                if end.left():
                    continue  # it waited for the processor
                self.kill()
                raise QueryTimeout(f"the query was stopped: it ran longer than {end.allowed:g} s")
            part = os.read(self._frames, min(length, 1 << 20))
            if not part:
                raise self._died(end.allowed)
            parts.append(part)
            length -= len(part)
        return b"".join(parts)

    def _died(self, allowed: float) -> QueryError:
        _, status = os.waitpid(self._pid, 0)  # only its end closes the pipe
        self._release()
        name = signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else ""
        if name in ("SIGALRM", "SIGXCPU"):
            return QueryTimeout(f"the query was stopped: it ran longer than {allowed:g} s")
        if name == "SIGABRT":
            return QueryError("the query was stopped: it needs too much memory")
        return QueryError(f"the query cannot be answered: it crashed its process ({name or status})")

    def kill(self) -> None:
        """End the process if it lives."""
        if not self.dead:
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
            self._release()

    def _release(self) -> None:
        self.dead = True
        os.close(self._tasks)
        os.close(self._frames)


class _End:
    """When a task must be done: by the clock, and by the processor time of its process if that is limited."""

    def __init__(self, pid: int, task: _Task) -> None:
        self._pid = pid
        self._deadline = time.monotonic() + task.seconds
        self._worked = None if task.work is None else _processor_seconds(pid) + task.work
        self.allowed = task.seconds if task.work is None else min(task.seconds, task.work)

    def left(self) -> float:
        """Seconds until it may be over; 0 when it is."""
        left = self._deadline - time.monotonic()
        if self._worked is not None:
            left = min(left, self._worked - _processor_seconds(self._pid))
        return max(0.0, left)


def _processor_seconds(pid: int) -> float:
    """What a process has used of the processor; where the system does not tell, what the clock says."""
    try:
        user, system = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[11:13]
    except (OSError, UnicodeDecodeError):
        return time.monotonic()
    return (int(user) + int(system)) / _TICKS


def _solutions(variables: Sequence[str], lines: bytes) -> Iterator[Row]:
    """The rows of some lines of SPARQL's TSV, whose first line, the names, went before."""
    named = "\t".join(f"?{name}" for name in variables).encode() + b"\n"
    return map(tuple, parse_query_results(named + lines, format=QueryResultsFormat.TSV))  # type: ignore[arg-type]


def _triples(lines: bytes) -> Iterator[Row]:
    return ((each.subject, each.predicate, each.object) for each in parse(lines, format=RdfFormat.N_TRIPLES))


# --- the child's side ----------------------------------------------------------------------------------


def _serve(folder: Path | None, tasks: int, frames: int) -> None:
    """Answer tasks until the parent closes the pipe; never returns into the parent's code."""
    try:
        faulthandler.disable()  # a crash is told by the parent, in one line
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        for name in (signal.SIGINT, signal.SIGALRM, signal.SIGTERM):
            signal.signal(name, signal.SIG_DFL)
        with open(tasks, "rb") as source, open(frames, "wb", buffering=1 << 16) as sink:
            _serve_tasks(folder, source, sink)
    except BaseException:  # whatever it is: the parent sees the pipe end and says that the child died
        os._exit(1)
    os._exit(0)


def _serve_tasks(folder: Path | None, source: BinaryIO, sink: BinaryIO) -> None:
    store: EmbeddedStore | None = None
    while head := source.read(_HEAD.size):
        task: _Task = pickle.loads(source.read(*_HEAD.unpack(head)))
        # Should the parent die, this ends the process all the same: no handler, so the system acts.
        signal.setitimer(signal.ITIMER_REAL, task.seconds + _GRACE_SECONDS)
        try:
            if store is None or not store.is_newest():
                store = open_reader(folder) if folder else open_empty()
                _cap_memory()
            _answer(store, task, sink)
        except KgError as error:
            _send(sink, ("error", error))
        except SyntaxError as error:
            _send(
                sink,
                ("error", QueryError(f"the query is not SPARQL: {what_is_wrong(str(error), task.text)}")),
            )
        except (OSError, RuntimeError, MemoryError) as error:
            _send(sink, ("error", QueryError(f"the query failed: {error}")))
        sink.flush()
        signal.setitimer(signal.ITIMER_REAL, 0)


def _answer(store: EmbeddedStore, task: _Task, sink: BinaryIO) -> None:
    """Send the answer in parts: its head, its rows as lines, its end with a notice if rows were cut."""
    for graph in task.graphs:
        if not store.is_empty() and not store.contains(graph):
            raise QueryError(f"FROM is refused: the store has no graph <{graph}>")
    seen = (task.dataset.default, task.dataset.named) if task.dataset else None
    found = store.query(task.text, prefixes=PREFIXES, dataset=seen)
    if isinstance(found, QueryBoolean):
        _send(sink, ("head", {"variables": (), "truth": bool(found)}))
        _send(sink, ("end", None))
        return
    lines = _Lines(sink, task, named=isinstance(found, QuerySolutions))
    if isinstance(found, QuerySolutions):
        _send(sink, ("head", {"variables": tuple(variable.value for variable in found.variables)}))
        lines.take(lambda sink: found.serialize(sink, format=QueryResultsFormat.TSV))
    else:
        _send(sink, ("head", {"variables": ("subject", "predicate", "object"), "triples": True}))
        lines.take(lambda sink: found.serialize(sink, format=RdfFormat.N_TRIPLES))
    _send(
        sink, ("end", f"only the first {task.rows:,} rows are shown; there are more" if lines.cut else None)
    )


class _Enough(Exception):
    """There are more rows than may be told."""


class _Lines:
    """What the database writes an answer to, a row a line; sends it on in parts of whole lines.

    The database writes the rows itself and reads them in the parent, so that none is made an object of Python
    here, sent as one, and made again there.
    """

    def __init__(self, sink: BinaryIO, task: _Task, *, named: bool) -> None:
        """`named`: the first line has the names of the columns, which the parent has from the head."""
        self._sink = sink
        self._task = task
        self._named = named
        self._held = bytearray()
        self._rows = self._bytes = 0
        self.cut = False

    def take(self, written: Callable[[IO[bytes]], object]) -> None:
        """Send on all that is `written` to what it is given, so far as there may be rows of it.

        Raises:
            QueryError: it is larger than a result may be.
        """
        with contextlib.suppress(_Enough):
            written(cast("IO[bytes]", self))
            self._pass_on(len(self._held))

    def write(self, part: bytes) -> int:
        """Called by the database with bytes that may end within a line."""
        self._held += part
        if len(self._held) >= _PART_BYTES:
            self._pass_on(self._held.rfind(b"\n") + 1)
        return len(part)

    def flush(self) -> None:
        """Called by the database; `take` sends what is left."""

    def _pass_on(self, end: int) -> None:
        if not end:
            return
        lines = bytes(self._held[:end])
        del self._held[:end]
        if self._named:
            self._named = False
            lines = lines[lines.index(b"\n") + 1 :]
        left = self._task.rows - self._rows
        self._rows += lines.count(b"\n")
        self.cut = self._rows > self._task.rows
        if self.cut:
            lines = b"".join(line + b"\n" for line in lines.split(b"\n", left)[:left])
        self._bytes += _send(self._sink, ("lines", lines)) if lines else 0
        if self._bytes > self._task.bytes:
            raise QueryError(f"the result is larger than {self._task.bytes:,} bytes: ask for less")
        if self.cut:
            raise _Enough


def _cap_memory() -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0]) if Path("/proc/self/statm").exists() else 0
    cap = pages * resource.getpagesize() + limit("query_memory_bytes")  # beyond what the program has already
    resource.setrlimit(resource.RLIMIT_AS, (cap, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _send(sink: BinaryIO, frame: tuple[str, Any]) -> int:
    message = pickle.dumps(frame, -1)
    sink.write(_HEAD.pack(len(message)) + message)
    return len(message)
