"""A time limit on work in this process, told as an error that work can be told apart by."""

from __future__ import annotations

import ctypes
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

from kg.errors import LimitExceeded

_DELIVERED_SECONDS: Final = 0.05


class TimeIsUp(LimitExceeded):
    """Work ran past its time; the message says how long it was allowed."""


@contextmanager
def deadline(allowed: float) -> Iterator[None]:
    """Stop what runs inside after `allowed` seconds.

    It is stopped between steps of Python, never inside other code. Not to be nested.

    Raises:
        TimeIsUp: the time passed.
    """
    within = _by_signal if threading.current_thread() is threading.main_thread() else _by_another_thread
    with within(allowed):
        yield


@contextmanager
def _by_signal(allowed: float) -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:
        raise _time_is_up(allowed)

    former = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, allowed)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


@contextmanager
def _by_another_thread(allowed: float) -> Iterator[None]:
    """The same where signals do not come: only the main thread gets them."""
    own, lock, state = threading.get_ident(), threading.Lock(), {"over": False, "stopped": False}

    def stop() -> None:
        with lock:
            if not state["over"]:
                state["stopped"] = True
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(own), ctypes.py_object(TimeIsUp))

    timer = threading.Timer(allowed, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
        with lock:
            state["over"] = True
        if state["stopped"]:
            time.sleep(_DELIVERED_SECONDS)  # it is on its way: let it come here and not later
    except TimeIsUp:
        raise _time_is_up(allowed) from None
    finally:
        state["over"] = True
        timer.cancel()


def _time_is_up(allowed: float) -> TimeIsUp:
    return TimeIsUp(f"stopped: it took longer than {allowed:g} s")
