"""What was meant to be done and was not: wished in vain, turned down, given up, or done only if."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

# text (published on Saturday 9 March 2024), what is told: kind, status, start, place
ROWS = [
    ("Lebanon's Najib Mikati turned down an invitation to visit Damascus.", ["Statement held  "]),
    (
        "Mette Frederiksen has accepted an invitation to visit Kyiv.",
        ["Statement held  ", "Visit planned  Kyiv"],
    ),
    ("Mali's Abdoulaye Diop was too ill to meet Norway's Espen Barth Eide in Bamako on Monday.", []),
    ("Bisher Khasawneh was unable to receive Lebanon's Najib Mikati on Tuesday.", []),
    (
        "Shehbaz Sharif was able to meet Iran's Ebrahim Raisi in Gwadar on Tuesday.",
        ["Meeting held 2024-03-05 Gwadar"],
    ),
    ("Argentina was on the verge of breaking off relations with Iran.", []),
    ("Angola all but broke off relations with Portugal in 2018.", []),
    ("Guyana nearly expelled the Venezuelan ambassador in November.", []),
    ("Guyana expelled nearly thirty Venezuelan diplomats in November.", ["Measure held 2023-11 "]),
    ("Feleti Teo wanted to visit Taipei last year but never did.", []),
    (
        "Hun Manet was due in Paris on Thursday but stayed in Phnom Penh because of the floods.",
        ["Visit cancelled 2024-03-07 Paris"],
    ),
    ("Hun Manet is due in Paris on Thursday.", ["Visit planned 2024-03-14 Paris"]),
    (
        "Pushpa Kamal Dahal was to have met Bhutan's Tshering Tobgay in Thimphu on Wednesday, but the talks fell through.",
        ["Meeting cancelled 2024-03-06 Thimphu"],
    ),
    (
        "President Emmerson Mnangagwa put off until May a visit to Minsk that was to begin on Sunday.",
        ["Visit cancelled 2024-03-10 Minsk"],
    ),
    (
        "The summit between Kim Jong Un and Moon Jae-in that was planned for Seoul in 2019 never took place.",
        ["Summit cancelled 2019 Seoul"],
    ),
    ("Had Georgia signed the treaty in Vilnius, Russia would have recalled its envoy.", []),
    ("Kuwait would have expelled the Iranian envoy had Oman not interceded.", []),
    ("Kuwait had expelled the Iranian envoy on Monday.", ["Measure held 2024-03-04 "]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), ROWS)
def test_in_vain(body: str, expected: list[str]) -> None:
    findings = extract_article(article_from_text(f"{body}\n", "s", language="en", published="2024-03-09"))
    names = {e.key: e.label_en for e in findings.entities}
    told = [e for e in findings.events if e.status.value not in ("denied", "conditional")]
    assert [
        f"{e.kind.value} {e.status.value} {e.start.iso if e.start else ''} {names[e.place] if e.place else ''}"
        for e in told
    ] == expected
