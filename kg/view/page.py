"""The picture as one HTML page: pyvis under our own template, everything inlined, nothing requested.

pyvis's own page calls two content delivery networks and prints names unescaped, and its `add_node` takes
quadratic time; so its network is filled in bulk, and its copy of vis-network goes into our template. All
that comes from articles travels as JSON and is shown as text; the page's policy allows our script and
style by their hashes and no request at all.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any, Final

from kg.errors import ExportError
from kg.view.payload import described, drawn_by_vis
from kg.view.picture import Picture
from kg.view.sources import Sources
from kg.view.style import FAMILIES, STROKES

ASSETS: Final = Path(__file__).resolve().parent / "assets"
SCRIPTS: Final = ("graph.js", "filters.js", "labels.js", "panel.js", "search.js", "table.js", "main.js")
"""Our script's parts, in order; the page carries them as one."""

_VIS: Final = "lib/vis-9.1.2/vis-network.min.js"
_IN_SCRIPT: Final = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def page(drawn: Picture, behind: Sources, about: str | None = None) -> bytes:
    """The page's bytes.

    Raises:
        ExportError: the pyvis that is installed carries no vis-network.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=FileSystemLoader(ASSETS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    css = _inline((ASSETS / "view.css").read_text("utf-8"), "style")
    scripts = [_inline(text, "script") for text in (_vis_network(), _our_script())]
    html = environment.get_template("view.html.j2").render(
        policy=content_security_policy(scripts, [css]),
        css=Markup(css),
        scripts=[Markup(script) for script in scripts],
        graph=Markup(as_json({"vis": drawn_by_vis(drawn), **described(drawn, behind)})),
        about=about,
        drawn=drawn,
        articles=len(behind.articles),
        families=_counted(drawn),
        strokes=STROKES,
    )
    return html.encode()


def content_security_policy(scripts: list[str], styles: list[str]) -> str:
    """A policy under which these scripts and styles work, and nothing else, and no address is called."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_hash, scripts))}",
            f"style-src {' '.join(map(_hash, styles))}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def as_json(value: object) -> str:
    """JSON that cannot end the script element that it stands in, nor a line of it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).translate(_IN_SCRIPT)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _inline(text: str, element: str) -> str:
    """A file of ours or of vis-network for an element of the page, with the line ends that browsers hash."""
    if f"</{element}" in text.lower() or "<!--" in text:
        raise ExportError(f"a {element} of the page would end too early: install the package again")
    return text.replace("\r\n", "\n")


def _our_script() -> str:
    parts = [(ASSETS / name).read_text("utf-8") for name in SCRIPTS]
    return "\n".join(['"use strict";', "(() => {", *parts, "})();"])


def _vis_network() -> str:
    """vis-network's script as the installed pyvis carries it."""
    import pyvis

    for folder in ("templates", "."):
        path = Path(pyvis.__file__).parent / folder / _VIS
        if path.is_file():
            return path.read_text("utf-8")
    raise ExportError(f"the installed pyvis {pyvis.__version__} has no {_VIS}: install pyvis 0.3.2")


def _counted(drawn: Picture) -> list[dict[str, Any]]:
    """The legend: each class that is drawn, and how often."""
    counts = {name: sum(node.family == name for node in drawn.nodes) for name in FAMILIES}
    return [
        {"name": name, "look": look, "count": counts[name]} for name, look in FAMILIES.items() if counts[name]
    ]
