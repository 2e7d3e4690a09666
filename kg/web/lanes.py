"""Processes that answer strangers' queries, in lanes, so that those who run away do not hold up the others.

Every query is tried in the quick lane first. What is not done there soon is stopped and starts again in the
slow lane, which has few places and gets the processor only when nobody else wants it. What would have to
wait too long in either is turned away at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from kg.errors import KgError, LimitExceeded, QueryError, QueryTimeout, ReadError, ReviewError
from kg.limits import limit, seconds
from kg.store.lock import StoreInUseError
from kg.web.worker import HEAD, Part

_GRACE_SECONDS: Final = 3.0
"""A worker that does not answer so long after its time is killed with all that it started."""

_WAITING: Final = 4
"""A quick query may wait for the processor: so many times the work that it may do may pass by the clock."""

_SLOW_NICENESS: Final = 19
_QUICK_NICENESS: Final = 10
"""The server's own pages come first."""


class Busy(KgError):
    """So many wait already that one more would wait too long; `seconds` says when to come again."""

    def __init__(self, message: str, seconds: int) -> None:
        super().__init__(message)
        self.seconds = seconds


@dataclass(slots=True)
class Worker:
    """One process; started with its first task, and again after it had to be killed."""

    store: Path
    niceness: int
    process: asyncio.subprocess.Process | None = None

    async def answer(
        self,
        head: Mapping[str, Any],
        body: bytes,
        allowed: float,
        meanwhile: Callable[[Part], None] | None = None,
    ) -> Part:
        """Give it a task and wait for the last part of its answer; `meanwhile` is given those before.

        Raises:
            QueryTimeout: the last part did not come in time, and the process was killed.
            KgError: what the task raised, or the process died.
        """
        finished = False
        try:
            async with asyncio.timeout(allowed + _GRACE_SECONDS):
                await self._send(head, body)
                while True:
                    part = await self._receive()
                    if part[0].get("end"):
                        finished = True
                        _raise(part[0])
                        return part
                    if meanwhile is not None:
                        meanwhile(part)
        except TimeoutError as error:
            raise QueryTimeout(f"stopped: it ran longer than {allowed:g} s") from error
        except (asyncio.IncompleteReadError, BrokenPipeError, ConnectionResetError) as error:
            raise QueryError("it crashed its process and cannot be answered") from error
        finally:
            if not finished:  # also when whoever asked has gone
                await self.stop()

    async def _send(self, head: Mapping[str, Any], body: bytes) -> None:
        if self.process is None or self.process.returncode is not None:
            self.process = await self._start()
        sink = self.process.stdin
        assert sink is not None
        told = json.dumps(head).encode()
        sink.write(HEAD.pack(len(told), len(body)) + told + body)
        await sink.drain()

    async def _receive(self) -> Part:
        assert self.process is not None
        source = self.process.stdout
        assert source is not None
        head, body = HEAD.unpack(await source.readexactly(HEAD.size))
        return json.loads(await source.readexactly(head)), await source.readexactly(body)

    async def stop(self) -> None:
        """Kill the process and what it started."""
        process, self.process = self.process, None
        if process is not None and process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()

    async def _start(self) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "kg.web.worker",
            str(self.store),
            str(self.niceness),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        )


def _raise(answer: Mapping[str, Any]) -> None:
    """The error that an answer tells of."""
    message = answer.get("error")
    if message is not None:
        kinds = {
            "timeout": QueryTimeout,
            "query": QueryError,
            "in use": StoreInUseError,
            "read": ReadError,
            "review": ReviewError,
            "limit": LimitExceeded,
        }
        raise kinds.get(answer.get("kind", ""), KgError)(message)


@dataclass(slots=True)
class Lane:
    """Some workers and those who wait for them; `waiting` counts the latter."""

    name: str
    most_waiting: int
    patience: int
    free: asyncio.LifoQueue[Worker]
    workers: list[Worker]
    waiting: int = 0

    @contextlib.asynccontextmanager
    async def worker(self) -> AsyncIterator[Worker]:
        """A free worker, waited for.

        Raises:
            Busy: too many wait already.
        """
        if self.free.empty() and self.waiting >= self.most_waiting:
            raise Busy("busy: too many queries wait already; try again later", self.patience)
        self.waiting += 1
        try:
            found = await self.free.get()
        finally:
            self.waiting -= 1
        try:
            yield found
        finally:
            self.free.put_nowait(found)


def lane(store: Path, name: str, count: int, waiting: int, niceness: int, patience: int) -> Lane:
    """A lane with its workers, none of them started."""
    workers = [Worker(store, niceness) for _ in range(count)]
    free: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()  # one that is warm
    for each in workers:
        free.put_nowait(each)
    return Lane(name, waiting, patience, free, workers)


@dataclass(slots=True)
class Lanes:
    """All lanes of a server. `own` is kept for the named questions of its pages, `reading` for articles."""

    quick: Lane
    slow: Lane
    own: Lane
    reading: Lane
    all: tuple[Lane, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.all = (self.quick, self.slow, self.own, self.reading)

    async def query(self, head: Mapping[str, Any], body: bytes) -> Part:
        """Answer a stranger's query.

        Raises:
            Busy: too many wait.
            QueryTimeout: it ran past `query_seconds`.
            QueryError: refused, malformed, crashed, or too large.
        """
        quick, slow = seconds("quick_query_seconds"), seconds("query_seconds")
        with contextlib.suppress(QueryTimeout):
            # By the clock alone, a busy machine would send quick queries to the slow lane.
            tried = {**head, "work": quick}
            return await _once(self.quick, tried, body, min(_WAITING * quick, slow))
        return await _once(self.slow, head, body, slow)

    async def question(self, head: Mapping[str, Any]) -> Part:
        """Answer a named question; raises as `query` does."""
        return await _once(self.own, head, b"", seconds("query_seconds"))

    async def marks(self, article: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The names in an article of the store; raises as `query` does."""
        body = json.dumps(article).encode()
        _, found = await _once(self.own, {"task": "marks"}, body, seconds("article_seconds"))
        marks: list[dict[str, Any]] = json.loads(found)
        return marks

    async def read(
        self, head: Mapping[str, Any], body: bytes, meanwhile: Callable[[Part], None] | None = None
    ) -> Part:
        """Read an article that was sent in, to show it or to store it.

        Raises:
            Busy: too many wait.
            ReadError: it cannot be read.
            QueryTimeout: it was not done in time.
            StoreInUseError: another program writes to the store.
        """
        allowed = seconds("article_seconds") + seconds("storing_seconds")
        async with self.reading.worker() as worker:
            return await worker.answer({**head, "seconds": allowed}, body, allowed, meanwhile)

    async def warm(self) -> None:
        """Start all workers ahead of the first who asks, lane by lane."""
        for each in (self.own, self.quick, self.slow, self.reading):
            task = {"task": "warm", "reads": each in (self.own, self.reading)}
            # As many at once as there are workers: each takes one.
            started = (_once(each, task, b"", seconds("storing_seconds")) for _ in each.workers)
            await asyncio.gather(*started, return_exceptions=True)

    async def close(self) -> None:
        """End all processes."""
        for each in self.all:
            for worker in each.workers:
                await worker.stop()


async def _once(where: Lane, head: Mapping[str, Any], body: bytes, allowed: float) -> Part:
    async with where.worker() as worker:
        return await worker.answer({**head, "seconds": allowed}, body, allowed)


def open_lanes(store: Path) -> Lanes:
    """The lanes of a server, as wide as the limits say."""
    long = max(1, int(seconds("query_seconds")))
    return Lanes(
        lane(store, "quick", limit("quick_workers"), limit("quick_queue"), _QUICK_NICENESS, 2),
        lane(store, "slow", limit("slow_workers"), limit("slow_queue"), _SLOW_NICENESS, long),
        lane(store, "own", 2, limit("quick_queue"), 0, 2),
        lane(store, "reading", limit("reading_workers"), limit("reading_queue"), _QUICK_NICENESS, 5),
    )
