"""Who acts that a text calls by what it is: "the militant group", "the Manila-based bank", "the court"."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def statements(text: str) -> list[set[str]]:
    """Who takes part in each statement and each measure, by the end of the key."""
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2024-03-09")
    events = [e for e in extract_article(article).events if e.kind in ("Statement", "Measure")]
    return [{p.participant.rpartition("/")[2] for p in e.participations} for e in events]


TOLD = [
    (
        "Hamas studied the text for three days. On Friday the militant group rejected Israel's offer.",
        "hamas ISR",
    ),
    ("Hezbollah buried a fighter. The group thanked Iran for its support.", "hezbollah IRN"),
    ("The Polisario Front has an office in Algiers. The movement accused Morocco of lying.", "polisario MAR"),
    ("The IAEA's board met in Vienna. The agency accused Iran of hiding traces.", "iaea IRN"),
    ("The IMF ended its review on Friday. The fund lent Egypt $3 billion.", "imf EGY"),
    ("The Houthis held a parade on Friday. The Iran-backed group threatened Saudi Arabia.", "houthis SAU"),
    (
        "The Organization of American States met on Friday. The Washington-based organization praised Guatemala.",
        "oas GTM",
    ),
    (
        "The Asian Development Bank has a new office in Funafuti. The Manila-based bank praised Tuvalu.",
        "adb TUV",
    ),
    ("The Pacific Islands Forum has an office in Suva. The 18-nation forum thanked Fiji.", "pif FJI"),
    ("Human Rights Watch published a report. The rights group accused Eritrea of forced labour.", "hrw ERI"),
    (
        "Bhutan's foreign ministry issued a note on Friday. The ministry on Friday condemned Nepal.",
        "ministry-of-foreign-affairs-of-bhutan BTN NPL",
    ),
]


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_a_body_acts_under_what_it_is(text: str, who: str) -> None:
    assert statements(text) == [set(who.split())]


NOT_TOLD = [
    "NATO sent envoys. A small rebel group holds the town. The group accused Chad of murder.",
    "Hamas spoke to a group of Egyptian officers. The group condemned Sudan on Friday.",
    "The fund was set up in 1990. The fund praised Egypt.",
    "Turkey's envoy came. The agency was told nothing.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_has_no_name_is_no_body_named_before(text: str) -> None:
    bodies = {"nato", "hamas", "imf"}
    assert not [w for w in statements(text) if w & bodies]
