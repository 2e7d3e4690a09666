"""Pages from templates. Whatever comes from articles is escaped, isolated, and shows what is invisible."""

from __future__ import annotations

import unicodedata
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import jinja2
from markupsafe import Markup, escape

from kg.terminal import plain
from kg.web.addresses import link, path_of
from kg.web.dates import written_day, written_days
from kg.web.words import WORDS, word

TEMPLATES: Final = Path(__file__).with_name("templates")
STATIC: Final = Path(__file__).with_name("static")
_HIDDEN: Final = frozenset({"Cf", "Cc", "Cs", "Co", "Cn"})
_KEPT: Final = frozenset("\n\t\u00ad")


@cache
def environment(language: str) -> jinja2.Environment:
    """The templates, with autoescape; a variable that is not given is an error.

    There is one a language, since macros of another file do not see the page's variables.
    """
    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters |= {
        "visible": visible,
        "isolated": isolated,
        "path": path_of,
        "link": link,
        "percent": percent,
        "plain": plain,
        "day": partial(written_day, language=language),
        "days": lambda each: written_days(each.get("start") or "", each.get("end") or "", language),
    }
    return found


def render(template: str, language: str, address: str, **values: Any) -> str:
    """A page. `address` is its own, for the links to the other language."""
    words = {name: both[language == "id"] for name, both in WORDS.items()}

    def told(name: str, **parts: object) -> str:
        written = {part: number(v) if isinstance(v, int) else v for part, v in parts.items()}
        return word(name, language).format(**written)

    def number(value: int) -> str:
        return f"{value:,}".replace(",", "." if language == "id" else ",")

    return (
        environment(language)
        .get_template(template)
        .render(lang=language, address=address, w=words, told=told, number=number, **values)
    )


def visible(text: object) -> Markup:
    """Text with characters that turn or hide their neighbours spelt out, each marked as a control."""
    written = str(text)
    if written.isprintable():
        return escape(written)
    return Markup("").join(_shown(character) for character in written)


def _shown(character: str) -> Markup:
    if character in _KEPT or unicodedata.category(character) not in _HIDDEN:
        return escape(character)
    name = f"U+{ord(character):04X}"
    return Markup('<span class="control" title="{}">{}</span>').format(
        unicodedata.name(character, name), name
    )


def isolated(text: object, language: str = "") -> Markup:
    """Text that runs in its own direction, whatever letters it has; with its language where that is known."""
    opening = f'<bdi lang="{escape(language)}">' if language else "<bdi>"
    return Markup(f"{opening}{visible(text)}</bdi>")


def percent(number: float | None) -> str:
    """A confidence from 0 to 1 as one reads it."""
    return "" if number is None else f"{number:.0%}"
