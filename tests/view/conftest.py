"""Stores to draw, and a real browser to look at the pages with."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import Quad

from kg import iri
from kg.pipeline import quads
from kg.read import article_from_text
from kg.store import open_store
from kg.view import write_view
from tests.folders import _folder, tmp_path
from tests.view.pictures import hostile_quads, many_quads

__all__ = ["tmp_path"]

SEED = Path(__file__).resolve().parents[2] / "seeds" / "rcdd.txt"
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
]


@pytest.fixture(scope="session")
def folder() -> Iterator[Path]:
    with _folder() as name:
        yield Path(name)


@pytest.fixture(scope="session")
def empty_store(folder: Path) -> Path:
    """A store with the background facts only; loading them takes longer than copying them."""
    with open_store(folder / "empty", write=True):
        pass
    return folder / "empty"


@pytest.fixture(scope="session")
def first_store(empty_store: Path, folder: Path) -> Path:
    """The store of the first article."""
    article = article_from_text(SEED.read_text("utf-8"), SEED.stem)
    return _with(empty_store, folder / "first", (iri.article_graph(article.identifier), quads(article)))


def _with(empty: Path, location: Path, article: tuple[str, list[Quad]]) -> Path:
    shutil.copytree(empty, location)
    with open_store(location, write=True) as store:
        store.replace_article(*article)
    return location


def _page(location: Path) -> Path:
    path = location.with_suffix(".html")
    with open_store(location) as store:
        write_view(store, path)
    return path


@pytest.fixture(scope="session")
def first_page(first_store: Path) -> Path:
    return _page(first_store)


@pytest.fixture(scope="session")
def hostile_page(empty_store: Path, folder: Path) -> Path:
    return _page(_with(empty_store, folder / "hostile", hostile_quads()))


@pytest.fixture(scope="session")
def many_page(empty_store: Path, folder: Path) -> Path:
    return _page(_with(empty_store, folder / "many", many_quads(named=True)))


@dataclass
class Browser:
    """Chromium, and everything it asked for and complained of since the page was opened."""

    driver: Any

    def open(self, page: Path, width: int = 1600, height: int = 1000) -> Browser:
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
        )
        self.driver.get("about:blank")
        self.driver.get_log("browser"), self.driver.get_log("performance")
        self.driver.get(page.as_uri())
        return self

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(script, *arguments)

    def complaints(self) -> list[str]:
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self) -> list[str]:
        """Addresses asked for, but for `data:`, which asks nobody (Chromium's own calendar symbol is one)."""
        events = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        sent = [e for e in events if e["method"] == "Network.requestWillBeSent"]
        return [
            e["params"]["request"]["url"]
            for e in sent
            if not e["params"]["request"]["url"].startswith("data:")
        ]

    def node(self, label: str) -> int:
        return int(
            self.run("return picture.graph.nodes.findIndex((node) => node.label === arguments[0])", label)
        )

    def line(self, one: str, other: str) -> int:
        return int(
            self.run(
                "return picture.graph.vis.edges.findIndex((e) => [e.from, e.to].includes(arguments[0])"
                " && [e.from, e.to].includes(arguments[1]))",
                self.node(one),
                self.node(other),
            )
        )

    def click_at(self, x: float, y: float) -> None:
        """A real click at a place in the picture."""
        from selenium.webdriver.common.action_chains import ActionChains

        graph = self.driver.find_element("id", "graph")
        size = graph.rect
        chain = ActionChains(self.driver, duration=20)
        chain.move_to_element_with_offset(
            graph, x - size["width"] / 2, y - size["height"] / 2
        ).click().perform()
        self.driver.implicitly_wait(0)

    def spot(self, node: int) -> tuple[float, float]:
        spot = self.run("return picture.spotOf(arguments[0])", node)
        return spot["x"], spot["y"]

    def told(self) -> str:
        """What the panel says; empty while it is closed."""
        return str(
            self.run(
                "return document.getElementById('panel').hidden ? '' : document.getElementById('told').textContent"
            )
        )

    def passages(self) -> list[tuple[str, str]]:
        """Each passage in the panel: the whole sentence and the marked evidence."""
        found = self.run(
            "return [...document.querySelectorAll('#told blockquote')].map((quote) => ["
            "[...quote.childNodes].filter((n) => n.nodeName !== 'FOOTER').map((n) => n.textContent).join(''),"
            "quote.querySelector('mark').textContent])"
        )
        return [(sentence, exact) for sentence, exact in found]

    def labels(self) -> list[tuple[list[float], str, int]]:
        return [(box, kind, number) for box, kind, number in self.run("return picture.labels()")]

    def shown(self) -> set[str]:
        return set(
            self.run(
                "return picture.graph.nodes.filter((n, id) => picture.shown().nodes[id]).map((n) => n.label)"
            )
        )


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if not CHROMIUM or not DRIVER:
        pytest.skip(
            "chromium and chromedriver are not installed (Debian: apt-get install chromium chromium-driver)"
        )
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    with tempfile.TemporaryDirectory(prefix="kg-chromium-", ignore_cleanup_errors=True) as profile:
        options = webdriver.ChromeOptions()
        options.binary_location = CHROMIUM
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        driver = webdriver.Chrome(options=options, service=Service(DRIVER))
        try:
            yield Browser(driver)
        finally:
            driver.quit()


@pytest.fixture
def on_first(chromium: Browser, first_page: Path) -> Browser:
    return chromium.open(first_page)
