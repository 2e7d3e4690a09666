"""Languages are told apart cheaply, and limits can be set for one run."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kg.errors import KgError, UnsupportedLanguage
from kg.limits import LIMITS, limit, seconds
from kg.read.language import by_function_words, language_of


def test_function_words_decide_running_text() -> None:
    assert (
        by_function_words(
            "Menteri itu mengatakan bahwa kedua negara akan bertemu di Oslo untuk membahas hal ini."
        )
        == "id"
    )
    assert (
        by_function_words("The minister said that the two countries would meet in Oslo to talk about it.")
        == "en"
    )
    assert (
        by_function_words("Le ministre a dit que les deux pays allaient se rencontrer demain matin.") is None
    )


def test_model_decides_the_rest() -> None:
    assert language_of("Menteri luar negeri bertemu mitranya") == "id"
    assert language_of("Perdana Menteri Malaysia bertolak semalam selepas mesyuarat agung parti") == "id"
    with pytest.raises(UnsupportedLanguage, match="Spanish"):
        language_of(
            "El ministro de Asuntos Exteriores se reunió ayer con su homólogo en la ciudad de Madrid."
        )
    with pytest.raises(UnsupportedLanguage):
        language_of("12345 67890")


def test_stated_language_wins() -> None:
    assert language_of("El ministro se reunió ayer.", "en-GB") == "en"
    assert language_of("x", "ms") == "id"
    with pytest.raises(UnsupportedLanguage, match="French"):
        language_of("The minister met.", "fr")


def test_a_plain_article_loads_no_heavy_library() -> None:
    program = (
        "import sys; from kg.read import article_from_text\n"
        "article_from_text('Ministers meet\\n\\nThe two ministers said that they would meet in Oslo to talk about it.', 'a')\n"
        "print(sorted({'pycld2', 'trafilatura', 'pypdf', 'lxml', 'rdflib'} & set(sys.modules)))"
    )
    assert (
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
        == "[]\n"
    )


@pytest.mark.parametrize("name", LIMITS)
def test_each_limit_is_documented(name: str) -> None:
    stated = LIMITS[name]
    assert stated.name == name
    assert stated.default > 0
    assert stated.unit
    assert stated.help.endswith(".")


def test_limits_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limit("query_rows") == 100_000
    monkeypatch.setenv("KG_LIMIT_QUERY_ROWS", "5_000")
    monkeypatch.setenv("KG_LIMIT_QUERY_SECONDS", "0.5")
    assert limit("query_rows") == 5000
    assert seconds("query_seconds") == 0.5
    for wrong in ("many", "-1", "0", "inf", "nan", ""):
        monkeypatch.setenv("KG_LIMIT_QUERY_ROWS", wrong)
        with pytest.raises(KgError, match="KG_LIMIT_QUERY_ROWS"):
            limit("query_rows")
    with pytest.raises(KeyError):
        limit("no_such_limit")
