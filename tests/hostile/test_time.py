"""A hundred kilobytes made to be slow take seconds: no step may grow with the square of a sentence."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

SIZE = 100_000
SECONDS = 5.0
"""Of the processor, since machines are shared."""

HEAD = {
    "id": "Menlu RI Bertemu Wang Yi\n\nJakarta - Menteri Luar Negeri RI Retno Marsudi bertemu dengan Menteri Luar "
    "Negeri China Wang Yi di Jakarta, Selasa (10/9/2019).\n\n",
    "en": "Foreign Minister Meets Wang Yi\n\nJakarta - Foreign Minister Retno Marsudi met Chinese Foreign Minister "
    "Wang Yi in Jakarta on Tuesday (10 September 2019).\n\n",
}
COUNTRIES = "Australia India Malaysia Thailand Vietnam Laos Myanmar Kenya Ghana Chile".split()

HOSTILE = {
    "id": {
        "all capitals": "MENTERI LUAR NEGERI RETNO MARSUDI BERTEMU WANG YI DI BEIJING DAN ",
        "capitalised words": "Retno Wang Marsudi Lavrov Wong Penny ",
        "quotation marks": '"',
        "opening quotation marks": "“Kita harus ",
        "short quotations": '"Kita harus bertemu besok," kata Retno. ',
        "countries with commas": ", ".join(COUNTRIES) + ", ",
        "countries with and": " dan ".join(COUNTRIES) + " dan ",
        "opening parentheses": "Menteri (Retno (Wang ",
        "names and abbreviations": "Retno (ASEAN) ",
        "and": "dan ",
        "names with and": "Retno dan ",
        "title of title": "Menteri Luar Negeri Wakil Presiden Mantan Duta Besar RI untuk ",
        "verbs": "bertemu mengatakan mengutuk ",
        "that": "mengatakan bahwa ",
        "dates": "Selasa (10/9/2019) ",
        "places with dashes": "- Jakarta ",
        "counts": "10 negara ASEAN dan 6 negara lain, ",
        "pronouns": "dia mengatakan ia bertemu dengannya. ",
        "one long word": "a",
        "short lines": "aa bb\n",
        "white space": " ",
    },
    "en": {
        "all capitals": "FOREIGN MINISTER PENNY WONG MET WANG YI IN BEIJING AND ",
        "possessives": "Japan's ",
        "countries with and": " and ".join(COUNTRIES) + " and ",
        "verbs": "met said condemned ",
        "that": "said that ",
        "apostrophes": "'a ",
        "nested quotations": "“He said ‘we ",
    },
}
"""What is repeated, by what it is made to slow down."""

SLOW = {
    (
        "id",
        "pronouns",
    ): "kg.extract.merge compares every draft with every other: 2,700 meetings, 3.6 million pairs",
}
"""What is known to take longer, and why; a row goes when its reason does."""

CASES = [
    pytest.param(
        language,
        name,
        id=f"{language}-{name}",
        marks=[pytest.mark.xfail(reason=SLOW[language, name], raises=TimeoutError, strict=True)]
        if (language, name) in SLOW
        else [],
    )
    for language, names in HOSTILE.items()
    for name in names
]


@contextmanager
def stopped_after(seconds: float) -> Iterator[None]:
    """Fail and go on instead of waiting for a text that would take minutes."""

    def stop(signum: int, frame: object) -> None:
        raise TimeoutError(f"more than {seconds} s of processor time")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@pytest.fixture(scope="module", autouse=True)
def _tables_are_loaded() -> None:
    for language, head in HEAD.items():
        extract_article(article_from_text(head, "warm", language=language))


@pytest.mark.parametrize(("language", "name"), CASES)
def test_17_a_hundred_kilobytes_take_seconds(language: str, name: str) -> None:
    piece = HOSTILE[language][name]
    text = HEAD[language] + (piece * (SIZE // len(piece) + 1))[:SIZE]
    started = time.process_time()
    with stopped_after(SECONDS):
        findings = extract_article(article_from_text(text, "hostile", language=language))
    assert time.process_time() - started < SECONDS
    assert findings.events, "what stands before is still understood"
