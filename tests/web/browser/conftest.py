"""`kg serve` as a process of its own over real articles, and Chromium to use it with."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Quad, RdfFormat, serialize

from kg.store import open_store
from tests.folders import _empty_store, copy_of
from tests.view.conftest import Browser, chromium, folder
from tests.view.pictures import hostile_quads, many_quads
from tests.web.browser.page import WIDE, Page, Site

__all__ = ["chromium", "folder"]

ROOT = Path(__file__).resolve().parents[3]
VENDOR = ROOT / "kg" / "web" / "static" / "vendor"
PASSAGES = ROOT / "tests" / "corpus" / "passages"


def served(store: Path) -> Iterator[Site]:
    """A server over a store, until whoever asked is done with it."""
    command = [sys.executable, "-m", "kg.cli", "serve", "--store", str(store), "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert process.stdout
    try:
        lines = [process.stdout.readline() for _ in range(3)]
        address = re.search(r"http://\S+/", lines[0])
        token = re.search(r"#token=(\S+)", "".join(lines))
        assert address, lines
        assert token, lines
        yield Site(address[0].rstrip("/"), token[1], process)
    finally:
        process.terminate()
        process.wait(10)


def ingested(store: Path, *paths: Path) -> Path:
    command = [sys.executable, "-m", "kg.cli", "ingest", *map(str, paths), "--store", str(store)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)
    assert done.returncode == 0, done.stderr
    return store


@pytest.fixture(scope="session", autouse=True)
def vendor() -> None:
    if not (VENDOR / "built-from.txt").is_file():
        pytest.skip("the browser libraries are not built: make vendor (needs npm)")


@pytest.fixture(scope="session")
def store(folder: Path) -> Path:
    """The first article and the passages of the corpus."""
    return ingested(folder / "browsed", ROOT / "seeds", PASSAGES)


@pytest.fixture(scope="session")
def site(store: Path) -> Iterator[Site]:
    """A server that nothing is written to."""
    yield from served(store)


@pytest.fixture(scope="session")
def large_site(folder: Path) -> Iterator[Site]:
    """A server over 4,000 nodes, twice what a picture may have: 1,500 meetings of three among 2,600 actors.

    Not 20,000: loading them takes minutes since entities are resolved across articles.
    """
    yield from served(_with(folder, "large", many_quads(1_500, 2_600, named=True)))


@pytest.fixture(scope="session")
def hostile_site(folder: Path) -> Iterator[Site]:
    """A server over an article that means harm."""
    yield from served(_with(folder, "hostile", hostile_quads()))


def _with(folder: Path, name: str, article: tuple[str, list[Quad]]) -> Path:
    location = copy_of(_empty_store(), folder, name)
    lines = folder / f"{name}.nq"
    lines.write_bytes(serialize(article[1], format=RdfFormat.N_QUADS) or b"")
    with open_store(location, write=True) as store:
        store.bulk_load(lines)  # one transaction of 300,000 quads takes a minute
    return location


def fresh(chromium: Browser, site: Site) -> Page:
    page = Page(chromium, site)
    page.driver.get("about:blank")
    page.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
    page.forget()
    return page.dark(False).size(*WIDE)


@pytest.fixture
def page(chromium: Browser, site: Site) -> Iterator[Page]:
    """A browser on the site; at the end nothing may have been complained of."""
    page = fresh(chromium, site)
    yield page
    page.calm()


@pytest.fixture
def writing_page(chromium: Browser, store: Path, tmp_path: Path) -> Iterator[Page]:
    """A browser on a server of its own, to be written to."""
    copy = Path(shutil.copytree(store, tmp_path / "written"))
    for site in served(copy):
        page = fresh(chromium, site)
        yield page
        page.calm()
