"""Workers that chunks are handed to, and what is done when one dies over an article.

A process that crashes takes down the pool of `concurrent.futures` and every chunk in it. So chunks in flight
are remembered; after a crash the first of them is done again input by input, the one that crashes again is
told as a failure, and the others are handed out anew.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import Final, Self

from kg.bulk.work import Shard, Task, extract_chunk
from kg.garbage import collect_seldom
from kg.ingest import Failure
from kg.model import Article

Work = Callable[[Task], Shard]

_AHEAD: Final = 2
"""Chunks handed out for each worker: one that it does and one that waits for it."""

_AHEAD_HERE: Final = 8
"""The same where shards are files on this machine: so many are made while others are loaded."""

_NICENESS: Final = 5
"""Of workers here: who loads what they make is one, and all that they are ahead of it waits for it."""


@dataclass(slots=True)
class _Job:
    task: Task
    future: Future[Shard] | None


class Crew:
    """Workers behind an executor. Shards come back in the order in which chunks were handed out."""

    def __init__(
        self,
        start: Callable[[], Executor],
        workers: int,
        work: Work = extract_chunk,
        died: tuple[type[Exception], ...] = (BrokenProcessPool,),
        ahead: int = _AHEAD,
    ) -> None:
        self._start, self._work, self._died = start, work, died
        self._room = ahead * workers + 1
        self._executor = start()
        self._jobs: deque[_Job] = deque()

    @property
    def has_room(self) -> bool:
        """Whether another chunk may be handed out; if not, take shards first."""
        return len(self._jobs) < self._room

    @property
    def is_idle(self) -> bool:
        """Whether no shard is to come."""
        return not self._jobs

    @property
    def is_ahead(self) -> bool:
        """Whether the next shard is there already."""
        future = self._jobs[0].future if self._jobs else None
        return future is not None and future.done()

    def hand_out(self, task: Task) -> None:
        """Let a worker do a chunk when one is free."""
        self._jobs.append(_Job(task, self._submit(task)))

    def take(self) -> Iterator[Shard]:
        """The shard of the chunk that was handed out first; several where it had to be done in pieces."""
        job = self._jobs.popleft()
        try:
            yield (job.future or self._resubmit(job)).result()
        except self._died:
            self._replace_executor()
            yield from self._in_pieces(job.task)
            for each in self._jobs:
                if each.future is None or not each.future.done() or each.future.exception() is not None:
                    each.future = self._submit(each.task)

    def _in_pieces(self, task: Task) -> Iterator[Shard]:
        # One at a time with nothing beside it, so that whoever dies, dies of just this input.
        for place, item in enumerate(task.items):
            # A shard's file is called by its number: these are numbered where no chunk will be.
            alone = replace(task, number=(task.number + 1) * 1_000_000 + place, items=(item,))
            try:
                yield self._executor.submit(self._work, alone).result()
            except self._died:
                self._replace_executor()
                name = item.identifier if isinstance(item, Article) else item.place
                reason = "reading it ended its process, or took far too long"
                yield Shard(None, b"", failures=(Failure(name, reason),))

    def _submit(self, task: Task) -> Future[Shard] | None:
        try:
            return self._executor.submit(self._work, task)
        except self._died:
            return None  # what died is found out when its shard is taken

    def _resubmit(self, job: _Job) -> Future[Shard]:
        job.future = self._executor.submit(self._work, job.task)
        return job.future

    def _replace_executor(self) -> None:
        self._executor.shutdown(wait=False, cancel_futures=True)
        self._executor = self._start()

    def close(self) -> None:
        """Let the workers go; what they are doing is dropped."""
        self._executor.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def local_crew(workers: int, work: Work = extract_chunk) -> Crew:
    """Processes on this machine. They come from a server process that has loaded the program once."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["kg.pipeline", "kg.claims", "kg.bulk.work"])

    def start() -> Executor:
        return _Pool(workers, context)

    return Crew(start, workers, work, ahead=_AHEAD_HERE)


class _Pool(ProcessPoolExecutor):
    """Processes that end when their pool is left, even one that began just while another died.

    Python 3.11 waits for that one for ever: it ends those that it knows of when it finds the pool broken, and
    a chunk that is handed out at the same time begins another (python/cpython#94777 and its like).
    """

    def __init__(self, workers: int, context: BaseContext) -> None:
        held, self._leash = context.Pipe(duplex=False)
        super().__init__(workers, mp_context=context, initializer=_begin, initargs=(held,))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        if not wait:
            self._leash.close()
        super().shutdown(wait, cancel_futures=cancel_futures)


def _begin(leash: Connection) -> None:
    collect_seldom()
    os.nice(_NICENESS)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who hands out ends the run
    threading.Thread(target=_end_with, args=(leash,), daemon=True).start()


def _end_with(leash: Connection) -> None:
    """A killed parent cannot send its workers home: they would wait for chunks for ever."""
    parent = multiprocessing.parent_process()
    wait([leash, *([parent.sentinel] if parent is not None else [])])
    os._exit(1)
