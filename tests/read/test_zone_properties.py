"""Whatever the text: zones are in order, do not overlap, are trimmed, and lose no character."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from pages import PAGES

from kg.read.zones import layout_of

LINES = sorted({line for page in PAGES for line in page.text.splitlines() if line})
FRAGMENTS = st.sampled_from(
    [
        *LINES,
        "",
        " ",
        "\t",
        "\u00a0",
        "\x00",
        "\u202e",
        "Baca juga:",
        "Foto:",
        "By",
        "-",
        "--",
        "(",
        ")",
        "1. ",
        "Jakarta - ",
        "31/02/2020",
        "10 Sep 2019, 11:26 WIB",
        "Reporter",
        "é\u0301",
        "\U0001f600",
    ]
)
PAGE_TEXT = st.lists(
    st.tuples(FRAGMENTS, st.sampled_from(["\n", "\r\n", "\n\n", " ", "\r", "\u2028", ""]))
).map(lambda pairs: "".join(fragment + end for fragment, end in pairs))


def check(text: str, title: str | None = None) -> None:
    layout = layout_of(text, title)
    last = 0
    for zone in layout.zones:
        assert last <= zone.begin < zone.end <= len(text)
        assert not text[last : zone.begin].strip()
        words = text[zone.begin : zone.end]
        assert words == words.strip()
        last = zone.end
    assert not text[last:].strip()


@settings(max_examples=300, deadline=None)
@given(PAGE_TEXT)
def test_zones_cover_pages(text: str) -> None:
    check(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=600))
def test_zones_cover_any_text(text: str) -> None:
    check(text)


@settings(max_examples=150, deadline=None)
@given(PAGE_TEXT, st.sampled_from(LINES))
def test_zones_cover_with_a_stated_title(text: str, title: str) -> None:
    check(text, title)
    check(f"{title} {text}", title)
