"""Lanes: who waits, who is turned away, and what happens to a worker that dies."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import pytest

from kg.errors import QueryError, QueryTimeout
from kg.web.lanes import Busy, Lanes, lane, open_lanes

RUNAWAY = b"SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d && ?d != ?g) }"
HEAD = {"task": "query", "format": "json"}


def run(store: Path, story: object) -> object:
    async def told() -> object:
        lanes = open_lanes(store)
        try:
            return await story(lanes)  # type: ignore[operator]
        finally:
            await lanes.close()

    return asyncio.run(told())


def test_a_query_and_its_notice(seed_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_QUERY_ROWS", "3")

    async def story(lanes: Lanes) -> object:
        return await lanes.query(HEAD, b"SELECT ?s { ?s ?p ?o }")

    head, body = run(seed_store, story)  # type: ignore[misc]
    assert head["rows"] == 3
    assert "only the first 3 rows" in head["notice"]
    assert body.startswith(b"{")


def test_a_runaway_ends_in_the_slow_lane_and_quick_ones_go_by(
    seed_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KG_LIMIT_QUERY_SECONDS", "3")
    monkeypatch.setenv("KG_LIMIT_QUICK_WORKERS", "1")

    async def story(lanes: Lanes) -> object:
        await lanes.query(HEAD, b"ASK {}")
        slow = asyncio.create_task(lanes.query(HEAD, RUNAWAY))
        await asyncio.sleep(1.0)
        for _ in range(5):
            await lanes.query(HEAD, b"ASK {}")
        assert not slow.done()
        with pytest.raises(QueryTimeout, match="longer than 3 s"):
            await slow
        return await lanes.query(HEAD, b"ASK {}")

    assert run(seed_store, story)


def test_who_would_wait_too_long_is_turned_away(seed_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("QUERY_SECONDS", "5"),
        ("QUICK_QUERY_SECONDS", "0.1"),
        ("SLOW_WORKERS", "1"),
        ("SLOW_QUEUE", "1"),
    ):
        monkeypatch.setenv(f"KG_LIMIT_{name}", value)

    async def story(lanes: Lanes) -> object:
        answers = await asyncio.gather(
            *(lanes.query(HEAD, RUNAWAY) for _ in range(6)), return_exceptions=True
        )
        assert {type(answer) for answer in answers} == {QueryTimeout, Busy}
        busy = next(answer for answer in answers if isinstance(answer, Busy))
        assert busy.seconds == 5
        return await lanes.query(HEAD, b"ASK {}")

    assert run(seed_store, story)


def test_a_worker_that_is_killed_is_told_and_replaced(seed_store: Path) -> None:
    async def story(lanes: Lanes) -> object:
        await lanes.query(HEAD, b"ASK {}")
        worker = next(each for each in lanes.quick.workers if each.process)
        assert worker.process is not None
        os.kill(worker.process.pid, signal.SIGKILL)
        await worker.process.wait()
        return await lanes.query(HEAD, b"ASK {}")

    assert run(seed_store, story)


def test_who_leaves_takes_the_query_along(seed_store: Path) -> None:
    """A client that gives up does not leave its query running."""

    async def story(lanes: Lanes) -> object:
        await lanes.query(HEAD, b"ASK {}")
        asked = asyncio.create_task(lanes.query(HEAD, RUNAWAY))
        await asyncio.sleep(1.0)
        running = [w.process.pid for w in (*lanes.quick.workers, *lanes.slow.workers) if w.process]
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        left = [w.process.pid for w in (*lanes.quick.workers, *lanes.slow.workers) if w.process]
        assert len(left) == len(running) - 1
        return True

    assert run(seed_store, story)


def test_an_error_of_ours_is_told_and_the_worker_lives(seed_store: Path) -> None:
    async def story(lanes: Lanes) -> object:
        await lanes.query(HEAD, b"ASK {}")
        with pytest.raises(QueryError, match="not SPARQL"):
            await lanes.query(HEAD, b"ASK {")
        with pytest.raises(Exception, match="internal error"):
            await lanes.query({"task": "query", "format": "none"}, b"ASK {}")
        return await lanes.query(HEAD, b"ASK {}")

    assert run(seed_store, story)


def test_a_lane_counts_those_who_wait(seed_store: Path) -> None:
    async def story() -> None:
        narrow = lane(seed_store, "narrow", 1, 2, 0, 7)
        async with narrow.worker():
            waiting = [asyncio.create_task(_hold(narrow)) for _ in range(2)]
            await asyncio.sleep(0)
            assert narrow.waiting == 2
            with pytest.raises(Busy, match="busy"):
                async with narrow.worker():
                    pass
        await asyncio.gather(*waiting)
        assert narrow.waiting == 0

    async def _hold(narrow: object) -> None:
        async with narrow.worker():  # type: ignore[attr-defined]
            await asyncio.sleep(0)

    asyncio.run(story())
