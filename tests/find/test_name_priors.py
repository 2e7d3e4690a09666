"""What words say of names by themselves: the table, how it is read, and that models belong to it."""

from array import array
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import ReferenceDataError
from kg.find.names.features import EMPTY_LEXICON, Casing, Lexicon, see
from kg.find.names.model import name_model
from kg.find.names.priors import FILE, KINDS, LEVELS, NamePriors, checksum, code_of, levels_of, name_priors

LEVELS_OF_A_WORD = st.tuples(*(st.integers(0, LEVELS - 1) for _ in KINDS))


def priors(words: dict[str, tuple[int, ...]]) -> NamePriors:
    rows = sorted((checksum(word), code_of(levels)) for word, levels in words.items())
    return NamePriors(array("I", [row[0] for row in rows]), array("H", [row[1] for row in rows]))


def test_the_table_is_plain_arrays_and_small() -> None:
    assert FILE.stat().st_size < 2_000_000
    with np.load(FILE, allow_pickle=False) as arrays:
        assert {name: arrays[name].dtype.kind for name in arrays.files} == {"steps": "u", "codes": "u"}


@pytest.mark.parametrize(
    ("word", "kind"),
    [("Lavrov", "PER"), ("Boris", "PER"), ("Hanoi", "LOC"), ("Nairobi", "LOC"), ("Sidoarjo", "LOC")],
)
def test_names_lean_to_their_kind(word: str, kind: str) -> None:
    levels = name_priors().levels(word)
    assert levels is not None
    assert max(zip(levels, KINDS, strict=True))[1] == kind


@given(LEVELS_OF_A_WORD)
def test_levels_are_kept_as_one_number(levels: tuple[int, ...]) -> None:
    assert levels_of(code_of(levels)) == levels


@given(st.dictionaries(st.text(min_size=1, max_size=9), LEVELS_OF_A_WORD, max_size=30))
def test_every_word_of_a_table_has_its_levels(words: dict[str, tuple[int, ...]]) -> None:
    table = priors(words)
    assert {word: table.levels(word) for word in words} == words


def test_a_word_is_found_as_it_is_written_first() -> None:
    table = priors({"Bath": (0, 0, 6), "bath": (0, 0, 0), "Oslo": (0, 1, 5)})
    assert table.levels("Bath") == (0, 0, 6)
    assert table.levels("BATH") == (0, 0, 0)
    assert table.levels("oslo") == (0, 1, 5)
    assert table.levels("Osla") is None


def test_the_model_sees_levels_of_a_word_and_of_its_neighbours() -> None:
    seen = see("Oslo", Casing.PLAIN, Lexicon({}, priors=priors({"Oslo": (0, 1, 5)})))
    assert {"PER=0", "ORG=1", "LOC=5"} <= set(seen.own) & set(seen.near)
    assert not any(each.startswith("LOC=") for each in see("Oslo", Casing.PLAIN, EMPTY_LEXICON).own)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no archive", None])
def test_a_damaged_table_is_one_line(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "priors.npz"
    if content is None:
        np.savez_compressed(path, steps=np.ones(3, np.uint32), codes=np.ones(2, np.uint16))
    else:
        path.write_bytes(content)
    with pytest.raises(ReferenceDataError, match=r"name priors priors\.npz cannot be read: .*install"):
        name_priors(path)


def test_a_model_that_was_trained_with_other_priors_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "priors.npz"
    np.savez_compressed(path, steps=np.ones(3, np.uint32), codes=np.ones(3, np.uint16))
    monkeypatch.setattr("kg.find.names.model.name_priors", lambda: name_priors(path))
    name_model.cache_clear()
    with pytest.raises(ReferenceDataError, match=r"en\.npz cannot be read: .* other priors"):
        name_model("en")
    name_model.cache_clear()
