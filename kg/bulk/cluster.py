"""Workers on other machines: a Dask cluster (the optional extra `cluster`), reached at its scheduler's
address.

Workers need this package and nothing else: files travel to them as bytes, and shards come back packed. What
the store has already is sent to each worker once.
"""

from __future__ import annotations

import functools
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kg.bulk.crew import Crew
from kg.bulk.known import Known, saved
from kg.bulk.work import Shard, Task, extract_chunk
from kg.errors import KgError

if TYPE_CHECKING:
    from distributed import Client

_PACKED_FAST = 1
_ANSWER_SECONDS = 10


@contextmanager
def cluster_crew(address: str) -> Iterator[Crew]:
    """The workers of the cluster whose scheduler is at `address`, such as `tcp://10.0.0.5:8786`.

    Raises:
        KgError: Dask is not installed, nobody answers there, or there is no worker.
    """
    try:
        from distributed import Client, KilledWorker
    except ImportError as error:
        raise KgError("--cluster needs Dask: pip install 'diplomacy-kg[cluster]'") from error
    try:
        client = Client(address, timeout=_ANSWER_SECONDS, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise KgError(f"no Dask scheduler answers at {address}: {error}") from error
    with client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise KgError(f"the Dask scheduler at {address} has no workers")
        with Crew(functools.partial(_Cluster, client), threads, died=(KilledWorker,)) as crew:
            yield crew


class _Cluster(Executor):
    """A cluster's client as an executor of chunks."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._sent: dict[str, Any] = {}
        self._running: set[Any] = set()

    def submit(  # type: ignore[override]  # it does one thing only
        self, work: Callable[[Task], Shard], task: Task
    ) -> Future[Shard]:
        """Let a worker do a chunk; its shard comes unpacked."""
        known = self._known(task.known) if task.known else None
        # Not pure: a chunk that ended its worker is to be done again when it is handed out again.
        job = self._client.submit(_pack, replace(task, known=None, folder=None), known, pure=False)
        future: Future[Shard] = Future()
        self._running.add(job)  # Dask drops what nobody refers to
        job.add_done_callback(functools.partial(self._done, future))
        return future

    def _known(self, path: str) -> Any:
        if path not in self._sent:
            self._sent = {path: self._client.scatter(saved(path).in_memory(), broadcast=True)}
        return self._sent[path]

    def _done(self, future: Future[Shard], job: Any) -> None:
        self._running.discard(job)
        if future.cancelled():
            return
        try:
            future.set_result(_unpacked(job.result()))
        except Exception as error:  # whatever it is, it belongs to whoever waits for the shard
            future.set_exception(error)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Drop what runs; the cluster itself goes on."""
        if cancel_futures and self._running:
            self._client.cancel(list(self._running))
        self._running.clear()


def _pack(task: Task, known: Known | None) -> Shard:
    """What a worker does."""
    shard = extract_chunk(task, known=known)
    return replace(shard, content=zlib.compress(shard.content or b"", _PACKED_FAST))


def _unpacked(shard: Shard) -> Shard:
    return replace(shard, content=zlib.decompress(shard.content or b""))
