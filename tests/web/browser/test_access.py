"""Every page, at both widths, light and dark: axe-core finds nothing serious, nothing is complained of or asked elsewhere.

Screenshots of all of them are written to out/screens.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from tests.web.browser.conftest import ROOT
from tests.web.browser.page import NARROW, WIDE, Page

AXE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
SCREENS = ROOT / "out" / "screens"
MEETINGS = (
    "SELECT ?event ?who ?when WHERE { ?event a dip:Meeting ; dip:startDate ?when ; dip:hasParticipant ?who }"
)
CONFERENCE = "id/event/rcdd/conference-2"

PAGES: dict[str, tuple[str, dict[str, str], str]] = {
    "home": ("/", {}, "document.querySelector('h1')"),
    "search": ("/", {"q": "retno"}, "document.querySelector('.entries')"),
    "explore": ("/explore", {}, "window.explorer && explorer.graph.nodes.size && !explorer.stage.settling"),
    "explore-evidence": (
        "/explore",
        {"at": f"{CONFERENCE} 40", "line": f"id/person/retno-marsudi {CONFERENCE}"},
        "document.querySelector('#told blockquote mark') && !explorer.stage.settling",
    ),
    "explore-node": (
        "/explore",
        {"at": "id/country/IDN 24", "sel": "id/country/IDN"},
        "document.querySelector('#told .growth') && !explorer.stage.settling",
    ),
    "explore-table": (
        "/explore",
        {"at": f"{CONFERENCE} 40", "table": "1"},
        "document.querySelector('#rows tbody tr')",
    ),
    "timeline": ("/timeline", {}, "document.querySelector('#rows tr')"),
    "timeline-year": ("/timeline", {"from": "2014", "to": "2014"}, "document.querySelector('#rows tr')"),
    "map": (
        "/map",
        {"sel": "IDN"},
        "document.querySelector('#chosen li') && document.querySelector('#tables tr')",
    ),
    "ask": (
        "/ask",
        {},
        "document.querySelector('#editor')?.shadowRoot && document.querySelector('#questions details')",
    ),
    "ask-table": (
        "/ask",
        {"question": "met", "p.actor": "Indonesia"},
        "document.querySelector('#rows tbody tr')",
    ),
    "ask-graph": ("/ask", {"q": MEETINGS, "view": "graph"}, "window.answerStage && !answerStage.settling"),
    "ask-timeline": (
        "/ask",
        {"q": MEETINGS, "view": "timeline"},
        "document.querySelector('#rows .events a')",
    ),
    "add": ("/add", {}, "document.querySelector('#article')"),
    "decisions": (
        "/decisions",
        {},
        "document.getElementById('told').textContent || !document.getElementById('complaint').hidden",
    ),
    "articles": ("/articles", {}, "document.querySelector('.entries')"),
    "events": ("/events", {}, "document.querySelector('.events')"),
    "article": ("/id/article/rcdd", {}, "document.querySelector('.text .mark')"),
    "person": ("/id/person/retno-marsudi", {}, "document.querySelector('#offices')"),
    "country": ("/id/country/IDN", {}, "document.querySelector('h1')"),
    "event": (f"/{CONFERENCE}", {}, "document.querySelector('#participants')"),
    "claim": (
        "/id/participation/rcdd/conference-2/opener/person-retno-marsudi",
        {},
        "document.querySelector('blockquote')",
    ),
    "concept": ("/plover/CONSULT", {}, "document.querySelector('h1')"),
    "not-found": ("/id/person/nobody", {}, "document.querySelector('h1')"),
}
"""By name: path, parameters, and when it is ready."""


def faults(page: Page) -> list[str]:
    """What axe-core finds serious or critical."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: make vendor (needs npm)")
    page.run(AXE.read_text("utf-8"))
    found: list[dict[str, Any]] = page.driver.execute_async_script(
        "const done = arguments[0]; axe.run({ resultTypes: ['violations'] }).then(({ violations }) => done(violations))"
    )
    return [
        f"{each['id']}: {node['target']} {node['html'][:120]} {node.get('failureSummary', '')[:160]}"
        for each in found
        if each["impact"] in ("serious", "critical")
        for node in each["nodes"]
    ]


def screenshot(page: Page, name: str) -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    taken = page.driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})
    (SCREENS / f"{name}.png").write_bytes(base64.b64decode(taken["data"]))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible_and_calm(page: Page, name: str) -> None:
    path, parameters, ready = PAGES[name]
    found: dict[str, list[str]] = {}
    for dark in (False, True):
        for width, height in (WIDE, NARROW):
            page.dark(dark).size(width, height).open(path, **parameters)
            page.wait(ready)
            page.wait("document.fonts.status === 'loaded' && !document.querySelector('[aria-busy=true]')")
            label = f"{name}-{width}-{'dark' if dark else 'light'}"
            screenshot(page, label)
            assert page.run("return document.documentElement.scrollWidth") <= width, label
            if name == "not-found":
                assert all("404" in each for each in page.browser.complaints())
            page.calm()
            found[label] = faults(page) if width == WIDE[0] or not dark else []
            page.driver.get("about:blank")
            page.forget()  # axe-core tries styles of its own, which the policy refuses
    assert not {label: each for label, each in found.items() if each}


def test_every_page_of_the_navigation_is_tested(page: Page) -> None:
    page.open("/")
    paths = page.run("return [...document.querySelectorAll('header nav a')].map((each) => each.pathname)")
    assert set(paths) <= {path for path, _, _ in PAGES.values()}


def test_screens_are_kept_out_of_the_repository() -> None:
    assert "/out/*" in (ROOT / ".gitignore").read_text("utf-8")
    assert isinstance(SCREENS, Path)
