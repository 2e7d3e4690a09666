"""A hundred kilobytes made to be slow take a few times as long as an ordinary text: no step may grow with the square
of a sentence."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.yardstick import SIZE, ordinary_seconds

TIMES = 8
"""So many times the processor's time for an ordinary text of that length; what is slowest takes four."""

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
        "quotation marks of two shapes": '“Kita harus" ',
        "verbs in a row": "mengusir dubes, menutup kedutaan, ",
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
        "lists with semicolons": "attended by Wang Yi, Minister of China; ",
        "summits with and": "the ASEAN Summit and ",
    },
}
"""What is repeated, by what it is made to slow down."""

SYLLABLES = (
    "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu".split()
)


def other_name(number: int) -> str:
    """A name that no other number gives, of the syllables of the number written in base thirty."""
    rest, out = (number * 7919) % 810_000 + 900, ""
    while rest:
        rest, digit = divmod(rest, len(SYLLABLES))
        out += SYLLABLES[digit]
    return out.capitalize()


VARIED: dict[str, dict[str, Callable[[int], str]]] = {
    "id": {
        "meetings": lambda n: f"Retno bertemu Menteri Luar Negeri {other_name(n)} di Jakarta. ",
        "people": lambda n: f"{other_name(n)} {other_name(n + 1)} datang\n",
        "visits by date": lambda n: f"Pada {n % 28 + 1} Maret {1950 + n % 70} Retno mengunjungi Jepang. ",
        "envoys": lambda n: f"Duta Besar {COUNTRIES[n % 10]} {other_name(n)} {other_name(n + 3)} tiba. ",
        "appointments": lambda n: (
            f"Presiden melantik {other_name(n)} {other_name(n + 1)} sebagai duta besar. "
        ),
        "conferences": lambda n: (
            f"Retno menghadiri Konferensi {other_name(n)} ({other_name(n)[:4].upper()}). "
        ),
    },
    "en": {
        "quotations": lambda n: f'"We must meet {other_name(n)}," {other_name(n)} said.\n\n',
        "reported speech": lambda n: f"{other_name(n)} said that Japan would help {COUNTRIES[n % 10]}. ",
        "acts by date": lambda n: (
            f"On {n % 28 + 1} May {1950 + n % 70} Japan condemned {COUNTRIES[n % 10]}. "
        ),
        "organizations": lambda n: f"The {other_name(n)} {other_name(n + 2)} Organization joined. ",
        "summits": lambda n: f"The {n % 90 + 4}th {other_name(n)} Summit was held. ",
    },
}
"""Sentences of one kind of which no two are the same, by what there are many of."""


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


def understood_in_time(language: str, text: str) -> None:
    seconds = TIMES * ordinary_seconds(language)
    try:
        with stopped_after(seconds):
            findings = extract_article(article_from_text(HEAD[language] + text, "hostile", language=language))
    except (
        TimeoutError
    ) as late:  # from within any line: a traceback to it may have no number, which pytest needs
        pytest.fail(f"{late}, {TIMES} times an ordinary text's", pytrace=False)
    assert findings.events, "what stands before is still understood"


@pytest.mark.parametrize(
    ("language", "name"), [(language, name) for language, names in HOSTILE.items() for name in names]
)
def test_17_a_hundred_kilobytes_take_seconds(language: str, name: str) -> None:
    piece = HOSTILE[language][name]
    understood_in_time(language, (piece * (SIZE // len(piece) + 1))[:SIZE])


@pytest.mark.parametrize(
    ("language", "name"), [(language, name) for language, names in VARIED.items() for name in names]
)
def test_17_a_hundred_kilobytes_of_different_sentences_take_seconds(language: str, name: str) -> None:
    sentence = VARIED[language][name]
    pieces = [sentence(number) for number in range(SIZE // len(sentence(0)) + 1)]
    understood_in_time(language, "".join(pieces)[:SIZE])
