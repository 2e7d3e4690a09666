"""A time limit on work in this process, told as an error that work can be told apart by.

Time is the processor time of the thread that works: on a machine whose processors are all taken, an
article must not fail for what others do. By the clock it may last `WAITING` times as long, or what waits
would wait for ever.
"""

from __future__ import annotations

import ctypes
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType
from typing import Final

from kg.errors import LimitExceeded

WAITING: Final = 4
"""How many times its limit work may last by the clock."""

_DELIVERED_SECONDS: Final = 0.05
_AGAIN_SECONDS: Final = 0.01
"""The least time after which it is asked again whether the limit is reached."""


class TimeIsUp(LimitExceeded):
    """Work ran past its time; the message says how long it was allowed."""


@contextmanager
def deadline(allowed: float) -> Iterator[None]:
    """Stop what runs inside after `allowed` seconds of work, or `WAITING` times as many by the clock.

    It is stopped between steps of Python, never inside other code. Not to be nested.

    Raises:
        TimeIsUp: the time passed.
    """
    within = _by_signal if threading.current_thread() is threading.main_thread() else _by_another_thread
    with within(allowed):
        yield


def _left(allowed: float) -> Callable[[], float]:
    """Tells how many seconds this thread has left from now on, whichever thread asks; 0 or less: none."""
    work = _work()
    worked, began = work(), time.monotonic()

    def left() -> float:
        if time.monotonic() - began >= WAITING * allowed:
            return 0.0
        return allowed - (work() - worked)

    return left


def _work() -> Callable[[], float]:
    """The processor time of this thread, in seconds; where no other thread can ask for it, the clock."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return time.monotonic
    return partial(time.clock_gettime, time.pthread_getcpuclockid(threading.get_ident()))


@contextmanager
def _by_signal(allowed: float) -> Iterator[None]:
    left = _left(allowed)

    def stop(number: int, frame: FrameType | None) -> None:
        if (more := left()) <= 0:
            raise _time_is_up(allowed)
        signal.setitimer(signal.ITIMER_REAL, max(more, _AGAIN_SECONDS))

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
    left, ended = _left(allowed), threading.Event()

    def watch() -> None:
        more = allowed
        while more > 0:
            if ended.wait(max(more, _AGAIN_SECONDS)):
                return
            with lock:
                if state["over"]:
                    return
                more = left()
                if more <= 0:
                    state["stopped"] = True
                    ctypes.pythonapi.PyThreadState_SetAsyncExc(
                        ctypes.c_ulong(own), ctypes.py_object(TimeIsUp)
                    )

    threading.Thread(target=watch, daemon=True).start()
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
        ended.set()


def _time_is_up(allowed: float) -> TimeIsUp:
    return TimeIsUp(f"stopped: it took longer than {allowed:g} s")
