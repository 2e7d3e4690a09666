"""A process that does what may crash, hang or take long: strangers' queries, and reading articles.

It takes one task after another from its standard input and writes the answers to its standard output, each
as a JSON head and a body with their lengths before them. `python -m kg.web.worker STORE NICE` runs it.
"""

from __future__ import annotations

import json
import os
import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Final

from kg.errors import KgError, QueryError, QueryTimeout

HEAD: Final = struct.Struct(">II")
Part = tuple[dict[str, Any], bytes]
"""The head and the body of an answer or of one part of it; the last part's head has `"end": true`."""


def write_part(sink: BinaryIO, head: Mapping[str, Any], body: bytes = b"") -> None:
    """Write one part and send it off."""
    told = json.dumps(head).encode()
    sink.write(HEAD.pack(len(told), len(body)) + told + body)
    sink.flush()


def read_part(source: BinaryIO) -> Part | None:
    """The next part; None when there is no more."""
    lengths = source.read(HEAD.size)
    if len(lengths) < HEAD.size:
        return None
    told, body = HEAD.unpack(lengths)
    return json.loads(source.read(told)), source.read(body)


def main(store: str, niceness: str) -> None:
    """Answer tasks until the input ends."""
    yield_to_others(int(niceness))
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not get between the answers
    workers = _Workers(Path(store))
    while (task := read_part(source)) is not None:
        head, body = task
        try:
            for told, content in TASKS[head["task"]](workers, head, body):
                write_part(sink, told, content)
        except KgError as error:
            write_part(sink, {"end": True, "error": str(error), "kind": _kind(error)})
        except Exception as error:  # a fault of ours must not end the process without a word
            told = {"error": f"internal error, please report it: {type(error).__name__}: {error}"}
            write_part(sink, told | {"end": True, "kind": "fault"})


def yield_to_others(niceness: int) -> None:
    """Take the processor after those with less niceness, in whatever session they are.

    Linux may share the processor among sessions first, and niceness counts inside of one only. Each process
    here has a session of its own, so that is made to yield too.
    """
    os.nice(niceness)
    with suppress(OSError):
        Path("/proc/self/autogroup").write_text(str(niceness), "ascii")


def _kind(error: KgError) -> str:
    from kg.errors import LimitExceeded, ReadError, ReviewError
    from kg.store.lock import StoreInUseError

    kinds = (
        (QueryTimeout, "timeout"),
        (QueryError, "query"),
        (StoreInUseError, "in use"),
        (ReadError, "read"),
        (ReviewError, "review"),
        (LimitExceeded, "limit"),
    )
    return next((name for kind, name in kinds if isinstance(error, kind)), "other")


class _Workers:
    """What tasks share: the guard, made when it is first needed."""

    def __init__(self, store: Path) -> None:
        from kg.query import Guard

        self.store = store
        self.guard = Guard(store)


def _query(workers: _Workers, head: dict[str, Any], body: bytes) -> Iterator[Part]:
    """A stranger's query. `format` is the name of the format wanted; it may do `work` seconds of work."""
    from kg.query import Dataset
    from kg.web.formats import GRAPHS, RESULTS

    dataset = Dataset(*map(tuple, head["dataset"])) if head.get("dataset") else None
    guard, allowed = workers.guard, head["seconds"]
    answer = guard.query(body.decode(), timeout=allowed, work=head.get("work"), dataset=dataset)
    writer = (GRAPHS if answer.triples else RESULTS)[head["format"]]
    yield {"end": True, "notice": answer.notice, "rows": len(answer.rows)}, writer.write(answer)


def _ask(workers: _Workers, head: dict[str, Any], body: bytes) -> Iterator[Part]:
    """A named question with its parameters."""
    from kg.questions import ask, find_question
    from kg.web.formats import RESULTS

    asked = find_question(head["question"], head["language"])
    answer = ask(workers.guard, asked, head["values"], timeout=head["seconds"])
    written = RESULTS[head["format"]].write(answer)
    yield {"end": True, "notice": answer.notice, "rows": len(answer.rows)}, written


def _submission(head: dict[str, Any], body: bytes) -> Any:
    from kg.web.understanding import Submission

    return Submission(body, head["form"], head["identifier"], head["language"])


def _preview(workers: _Workers, head: dict[str, Any], body: bytes) -> Iterator[Part]:
    """What would be understood of an article: each event as a part."""
    from kg.web.understanding import preview

    for name, told in preview(workers.store, _submission(head, body)):
        yield {"event": name, "end": name == "done"}, json.dumps(told, ensure_ascii=False).encode()


def _store(workers: _Workers, head: dict[str, Any], body: bytes) -> Iterator[Part]:
    """Read an article and store it."""
    from kg.web.understanding import store_article

    yield {"end": True, "told": store_article(workers.store, _submission(head, body))}, b""


def _decide(workers: _Workers, head: dict[str, Any], body: bytes) -> Iterator[Part]:
    """Keep a decision, which comes as JSON."""
    from kg.web.deciding import decide

    yield {"end": True, "node": decide(workers.store, json.loads(body))}, b""


def _marks(workers: _Workers, head: dict[str, Any], body: bytes) -> Iterator[Part]:
    """The names in an article that is stored, which comes as JSON."""
    from kg.web.understanding import marks_of

    yield {"end": True}, json.dumps(marks_of(json.loads(body)), ensure_ascii=False).encode()


def _warm(workers: _Workers, head: dict[str, Any], body: bytes) -> Iterator[Part]:
    """Load what answering or reading needs, so that the first who asks does not wait for it."""
    workers.guard.query("ASK {}")
    if head["reads"]:
        from kg.web.understanding import read_once

        read_once()
    yield {"end": True}, b""


TASKS: Final[Mapping[str, Callable[[_Workers, dict[str, Any], bytes], Iterator[Part]]]] = {
    "query": _query,
    "ask": _ask,
    "preview": _preview,
    "store": _store,
    "decide": _decide,
    "marks": _marks,
    "warm": _warm,
}
"""What a worker can be asked to do."""


if __name__ == "__main__":
    main(*sys.argv[1:3])
