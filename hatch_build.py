"""Builds the browser libraries into `kg/web/static/vendor` when the package is built.

They come from the npm registry by `npm ci` (exact versions in `frontend/package-lock.json`) and are bundled
by esbuild; none is kept in the repository. A wheel without them is not built. An editable install makes them
where npm is there; where it is not, the program works but for its pages' graph, map and editor.
As a script (`python hatch_build.py`) it does the same for the checkout that it lies in.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # as a script it needs nothing but Python
    BuildHookInterface = object

ROOT = Path(__file__).resolve().parent
FRONTEND = ROOT / "frontend"
VENDOR = ROOT / "kg" / "web" / "static" / "vendor"
STAMP = VENDOR / "built-from.txt"
EXPECTED = ("editor.js", "force.js", "geo.js", "world.json", "LICENSES.txt")
NPM_SECONDS = 300


class VendorError(RuntimeError):
    """The browser libraries could not be built; the text is one line for people."""


def fingerprint() -> str:
    """A hash of all that decides what is built, so that nothing is built twice."""
    sources = [
        FRONTEND / "package-lock.json",
        FRONTEND / "build.mjs",
        *sorted(FRONTEND.glob("libraries/*.js")),
    ]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in sources)).hexdigest()


def is_built() -> bool:
    """Whether the libraries are there, complete and from these sources."""
    return (
        all((VENDOR / name).is_file() for name in EXPECTED)
        and STAMP.is_file()
        and STAMP.read_text("utf-8").strip() == fingerprint()
    )


def build_vendor() -> None:
    """Make the libraries unless they are there already.

    Raises:
        VendorError: npm is missing, the registry out of reach, or the bundle failed.
    """
    if is_built():
        return
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        raise VendorError("the browser libraries need npm and node: apt-get install npm, then install again")
    _run(npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts")
    _run(node, "build.mjs")
    STAMP.write_text(fingerprint() + "\n", "utf-8")


def _run(*command: str) -> None:
    try:
        done = subprocess.run(command, cwd=FRONTEND, capture_output=True, text=True, timeout=NPM_SECONDS)
    except subprocess.TimeoutExpired:
        raise VendorError(f"{Path(command[0]).name} took longer than {NPM_SECONDS} s in frontend/") from None
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        reason = lines[0] if lines else f"exit status {done.returncode}"
        raise VendorError(f"{Path(command[0]).name} failed in frontend/: {reason}")


class VendorHook(BuildHookInterface):  # type: ignore[misc,valid-type]
    """Hatchling's door to the above."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before a wheel is built, or an editable install."""
        try:
            build_vendor()
        except VendorError as error:
            if version != "editable":
                raise
            print(f"kg serve will lack its graph, map and editor: {error}", file=sys.stderr)


if __name__ == "__main__":
    try:
        build_vendor()
    except VendorError as error:
        sys.exit(f"kg serve will lack its graph, map and editor: {error}")
