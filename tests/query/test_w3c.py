"""The runner of the W3C's test suites, on a few cases of our own; `bench/w3c.py` runs the suites themselves."""

from __future__ import annotations

from pathlib import Path

from tests.query.w3c_suite import Stores, cases, run

SUITE = Path(__file__).parent / "suite"
WRONG = {"a result that is not so, to see that the runner sees it", "called wrong though it is right"}


def test_cases_in_the_format_of_the_suites(tmp_path: Path) -> None:
    found = list(cases(SUITE))
    assert len(found) == 9
    stores = Stores(tmp_path)
    for case in found:
        outcome = run(case, stores)
        wanted = case.name.removeprefix("suite/") not in WRONG
        assert (outcome.bare, outcome.guarded) == (wanted, wanted), outcome
