"""What every test run prints beside its results."""

from __future__ import annotations

from typing import Any

import pytest

from tests.hostile.conftest import pytest_terminal_summary as _waiting_entries


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The entries of the list of faults that no test covers yet; under xdist only the root's hooks are called."""
    _waiting_entries(terminalreporter)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A journey in the browser gets a second try, which the summary counts as a rerun.

    Chromium draws without a graphics card, beside other tests, so a click can miss what moves in that moment; a fault
    of the page fails both times.
    """
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.flaky(reruns=1))
