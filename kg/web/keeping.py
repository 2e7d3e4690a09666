"""Answers of one snapshot, kept for the next who asks the same: nothing in a snapshot ever changes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import Response

from kg.limits import limit

Key = tuple[str, str, str]
"""Address, language, and the form that is preferred."""


@dataclass(slots=True)
class Kept:
    """The answers, those asked for last at the end; at most `kept_answer_bytes` together."""

    answers: OrderedDict[Key, Response] = field(default_factory=OrderedDict)
    size: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def get(self, key: Key) -> Response | None:
        """The answer that was kept under this key."""
        with self.lock:
            found = self.answers.get(key)
            if found is not None:
                self.answers.move_to_end(key)
        return found

    def keep(self, key: Key, answer: Response) -> None:
        """Keep an answer, unless it is too large to be worth it; the oldest go for it."""
        most = limit("kept_answer_bytes")
        length = len(answer.body)
        if answer.status_code != 200 or length > most / 20:
            return
        with self.lock:
            former = self.answers.pop(key, None)
            self.size += length - (len(former.body) if former else 0)
            self.answers[key] = answer
            while self.size > most:
                _, oldest = self.answers.popitem(last=False)
                self.size -= len(oldest.body)


def key_of(request: Request, language: str) -> Key:
    """What an answer depends on beside the snapshot."""
    address = request.scope["raw_path"].decode("ascii", "replace") + "?" + request.url.query
    return address, language, request.headers.get("accept", "")[:200]
