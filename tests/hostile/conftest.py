from __future__ import annotations

import pytest

from tests.folders import tmp_path
from tests.hostile.index import entries

__all__ = ["tmp_path"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which faults no test holds yet, so that a green run does not look like all of them."""
    waiting = [each for each in entries() if each.later]
    terminalreporter.section(f"hostile input: {len(waiting)} entries wait, wholly or in part")
    for each in waiting:
        part = " (in part)" if each.tests else ""
        terminalreporter.line(f"{each.number:>3} {each.says}{part}: {each.later}")
