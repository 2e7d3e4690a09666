"""What is counted is work: waiting for a busy machine is none, up to a factor."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest

from kg.deadline import WAITING, TimeIsUp, deadline

ALLOWED = 0.2

T = TypeVar("T")


def wait(allowed: float, lasts: float) -> float:
    """Sleep in short steps, as a thread does that gets no processor; how long it was let."""
    began = time.monotonic()
    with deadline(allowed):
        while time.monotonic() - began < lasts:
            time.sleep(0.01)
    return time.monotonic() - began


def work(allowed: float) -> None:
    with deadline(allowed):
        while True:
            pass


def here(call: Callable[[], T]) -> T:
    return call()


def elsewhere(call: Callable[[], T]) -> T:
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(call).result(timeout=60)


@pytest.mark.parametrize("run", [here, elsewhere])
def test_waiting_is_no_work(run: Callable[[Callable[[], float]], float]) -> None:
    assert run(lambda: wait(ALLOWED, 2 * ALLOWED)) >= 2 * ALLOWED


@pytest.mark.parametrize("run", [here, elsewhere])
def test_waiting_ends_too(run: Callable[[Callable[[], float]], float]) -> None:
    began = time.monotonic()
    with pytest.raises(TimeIsUp, match=r"longer than 0\.2 s"):
        run(lambda: wait(ALLOWED, 100 * ALLOWED))
    assert WAITING * ALLOWED <= time.monotonic() - began < 50 * ALLOWED


@pytest.mark.parametrize("run", [here, elsewhere])
def test_work_ends(run: Callable[[Callable[[], None]], None]) -> None:
    began = time.thread_time()
    with pytest.raises(TimeIsUp, match=r"longer than 0\.2 s"):
        run(lambda: work(ALLOWED))
    assert time.thread_time() - began < 10 * ALLOWED
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
