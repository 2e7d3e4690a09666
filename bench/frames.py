"""Frames a second while the explorer's picture is moved and zoomed, in Chromium without a graphics card.

    python bench/frames.py                  # 2,000 nodes of a store made of varied articles
    python bench/frames.py --nodes 500 --seconds 5 --store out/kg

Pointer and wheel events go to the page's own canvas, one before each frame, and the frames that the page
painted are counted. Lines are left out while the picture moves; the time of a whole picture, with its lines
and labels, is told as well. It must be above 30 frames a second at 2,000 nodes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from bench.serve import make_store, server

ENOUGH: Final = 30.0
QUADS: Final = 400_000
FLAGS: Final = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
--disable-component-update --disable-sync --hide-scrollbars""".split()

MEASURE: Final = """
const [act, seconds, done] = arguments;
const stage = explorer.stage, canvas = stage.canvas, box = canvas.getBoundingClientRect();
const at = (x, y) => ({ bubbles: true, pointerId: 1, pointerType: 'mouse', clientX: box.left + x, clientY: box.top + y });
const middle = [box.width / 2, box.height / 2], gaps = [];
let number = 0, last;
const begun = performance.now(), before = stage.frames;
canvas.setPointerCapture = () => {};  // an event made by a script has no pointer to capture
if (act === 'pan') canvas.dispatchEvent(new PointerEvent('pointerdown', at(5, 5)));
function step(now) {
  if (last) gaps.push(now - last);
  last = now;
  number += 1;
  if (act === 'pan') canvas.dispatchEvent(new PointerEvent('pointermove', at(5 + 200 * (1 - Math.cos(number / 14)), 5 + 120 * Math.sin(number / 20))));
  else canvas.dispatchEvent(new WheelEvent('wheel', { ...at(...middle), deltaY: 60 * Math.sin(number / 12), cancelable: true }));
  if (performance.now() - begun < seconds * 1000) return requestAnimationFrame(step);
  if (act === 'pan') canvas.dispatchEvent(new PointerEvent('pointerup', at(5, 5)));
  gaps.sort((one, two) => one - two);
  done({ painted: stage.frames - before, seconds: (performance.now() - begun) / 1000, slowest: gaps[Math.floor(gaps.length * 0.95)] });
}
requestAnimationFrame(step);
"""

WHOLE: Final = """
const stage = explorer.stage, begun = performance.now();
for (let round = 0; round < 10; round += 1) {
  stage.labelled = undefined;
  stage.paint();
  stage.context.getImageData(0, 0, 1, 1);  // or the drawing would only be noted down
}
return (performance.now() - begun) / 10;
"""


@contextmanager
def chromium() -> Iterator[Any]:
    """Debian's Chromium with nothing of anybody's profile, drawing in software."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    with tempfile.TemporaryDirectory(prefix="kg-chromium-", ignore_cleanup_errors=True) as profile:
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for flag in (*FLAGS, f"--user-data-dir={profile}", "--window-size=1600,1000"):
            options.add_argument(flag)
        driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        driver.set_script_timeout(120)
        try:
            yield driver
        finally:
            driver.quit()


def opened(driver: Any, port: int, nodes: int) -> tuple[int, int]:
    """Open the explorer with so many nodes and wait until it rests; how many nodes and lines it shows."""
    from selenium.webdriver.support.ui import WebDriverWait

    driver.get(f"http://127.0.0.1:{port}/explore?at=*+{nodes}")
    still = (
        "return window.explorer && explorer.graph.nodes.size > 0 && !explorer.stage.settling"
        " && !document.getElementById('stage').hasAttribute('aria-busy')"
    )
    WebDriverWait(driver, 120).until(lambda page: page.execute_script(still))
    shown, lines = driver.execute_script(
        "return [explorer.stage.shown.nodes.length, explorer.stage.shown.lines.length]"
    )
    return shown, lines


def main() -> int:
    """Print the figures; 1 when a movement is not smooth enough."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    asked.add_argument("--nodes", type=int, default=2000)
    asked.add_argument("--seconds", type=float, default=3.0)
    asked.add_argument("--store", type=Path, default=Path("out/bench-frames"))
    given = asked.parse_args()
    if not given.store.exists():
        make_store(given.store, QUADS)
    worst = float("inf")
    with server(given.store) as port, chromium() as driver:
        nodes, lines = opened(driver, port, given.nodes)
        print(f"{nodes:,} nodes, {lines:,} lines, 1600 x 1000 pixels")
        for act in ("pan", "zoom"):
            told = driver.execute_async_script(MEASURE, act, given.seconds)
            rate = told["painted"] / told["seconds"]
            worst = min(worst, rate)
            print(f"{act:5} {rate:5.1f} frames a second, 95 of 100 within {told['slowest']:.1f} ms")
        print(f"whole {driver.execute_script(WHOLE):5.1f} ms a picture with lines and labels")
    return 0 if worst > ENOUGH else 1


if __name__ == "__main__":
    sys.exit(main())
