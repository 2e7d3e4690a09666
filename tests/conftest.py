"""What every test run prints beside its results."""

from __future__ import annotations

from typing import Any

from tests.hostile.conftest import pytest_terminal_summary as _waiting_entries


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The entries of the list of faults that no test covers yet; under xdist only the root's hooks are called."""
    _waiting_entries(terminalreporter)
