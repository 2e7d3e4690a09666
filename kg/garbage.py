"""How often Python looks for garbage."""

from __future__ import annotations

import gc
from typing import Final

_COLLECT_AFTER: Final = 2_000_000


def collect_seldom() -> None:
    """Look for garbage only after so many more objects than were let go.

    The tables that a run begins with are no garbage, and what is made of an article refers to nothing
    that refers back: looking through both again and again takes a tenth of the start and a
    twenty-fifth of extraction.
    """
    gc.set_threshold(_COLLECT_AFTER)
