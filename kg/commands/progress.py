"""How far a long run is, on one line of a terminal that is written over; nothing where nobody watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.ingest import Summary
    from kg.read.unread import Inputs

_AFTER_SECONDS = 1.0
_EVERY_SECONDS = 0.2


def shown(running: Iterator[Summary], inputs: Inputs) -> Iterator[Summary]:
    """The same summaries, told on standard error if that is a terminal and it takes long."""
    if not sys.stderr.isatty():
        yield from running
        return
    started = time.monotonic()
    told_at = started + _AFTER_SECONDS - _EVERY_SECONDS
    for summary in running:
        yield summary
        moment = time.monotonic()
        if moment - told_at >= _EVERY_SECONDS:
            told_at = moment
            sys.stderr.write("\r\x1b[K" + line(summary, inputs.passed, inputs.total, moment - started))
            sys.stderr.flush()
    if told_at > started + _AFTER_SECONDS - _EVERY_SECONDS:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def line(summary: Summary, passed: int, total: int | None, seconds: float) -> str:
    """`1,200 articles, 210/s, 62 %, 0:41 left, 2 failed`; the time left by how much of all was read."""
    done = summary.stored + summary.unchanged
    parts = [f"{done:,} articles", f"{done / seconds:,.0f}/s"]
    if total and passed:
        part = min(1.0, passed / total)
        parts += [f"{100 * part:.0f} %", f"{_clock(seconds * (1 - part) / part)} left"]
    if summary.waiting:
        parts.append(f"{summary.waiting:,} being stored")
    if summary.failures:
        parts.append(f"{len(summary.failures):,} failed")
    return ", ".join(parts)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
