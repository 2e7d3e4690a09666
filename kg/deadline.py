"""A time limit on work in this process, told as an error that work can be told apart by."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from kg.errors import LimitExceeded


class TimeIsUp(LimitExceeded):
    """Work ran past its time; the message says how long it was allowed."""


@contextmanager
def deadline(allowed: float) -> Iterator[None]:
    """Stop what runs inside after `allowed` seconds.

    Only the main thread can be interrupted, and only between steps of Python; elsewhere nothing is
    limited. Not to be nested.

    Raises:
        TimeIsUp: the time passed.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise TimeIsUp(f"stopped: it took longer than {allowed:g} s")

    former = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, allowed)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)
