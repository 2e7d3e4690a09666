#!/usr/bin/env python3
"""The W3C's suites of SPARQL query tests through the guard: all that bare pyoxigraph passes must pass there too.

    bench/w3c.py [FOLDER...]

Without a folder, PyPI's source archive of rdflib is fetched, which carries the suites of SPARQL 1.0 and 1.1. Printed are
how many tests there are, how many the bare store and the guard pass, and each that only the bare store does.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.query.w3c_suite import Stores, cases, run  # noqa: E402

SOURCE = "rdflib==7.1.4"
INSIDE = "test/data/suites/w3c"
SUITES = ("dawg-data-r2", "sparql11")


def fetched(place: Path) -> list[Path]:
    """The suites out of rdflib's source archive."""
    command = ["pip", "download", "-q", "--no-deps", "--no-binary", ":all:", SOURCE, "-d", str(place)]
    subprocess.run([sys.executable, "-m", *command], check=True)
    (archive,) = place.glob("rdflib-*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(place, filter="data")
    return [next(place.glob("rdflib-*/")) / INSIDE / name for name in SUITES]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path)
    options = parser.parse_args()
    lost = 0
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        for folder in options.folders or fetched(place):
            stores = Stores(place)
            outcomes = [run(case, stores) for case in cases(folder)]
            bare, guarded = (sum(getattr(o, way) for o in outcomes) for way in ("bare", "guarded"))
            kinds = Counter(o.case.kind for o in outcomes)
            told = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
            print(f"{folder.name}: {len(outcomes)} tests ({told}); bare {bare}, through the guard {guarded}")
            for outcome in outcomes:
                if outcome.bare and not outcome.guarded:
                    lost += 1
                    print(
                        f"    only bare: {outcome.case.name} ({outcome.case.kind}): {outcome.said or 'other rows'}"
                    )
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main())
