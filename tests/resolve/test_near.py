"""Names are found by those that may be one person's, whichever comes first."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.resolve.model import Fit
from kg.resolve.names import all_keys, fit, is_full, words_of
from kg.resolve.near import Near

WORDS = """Retno Retna Marsudi Marsoedi L P Sukarno Soekarno Djoko Joko Thomas Tom Tomas Mohammad Muhammad Mohamed M J
al bin Jr Sr Elizabeth Liz Truss Trus Zelensky Zelenskyy Zelenski Volodymyr Vladimir Boris María Figueroa Rocha Roha
Andersson Anderson Nicolas Nicholas Nick Ван Иван Nguyen Phuc Puc Li Le Wu W""".split()

NAMES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=4).map(" ".join)


@settings(max_examples=2000)
@given(NAMES, NAMES)
def test_whatever_fits_is_found(name: str, other_name: str) -> None:
    one, other = words_of(name), words_of(other_name)
    if not (is_full(one) and is_full(other)) or set(all_keys([one])).isdisjoint(all_keys([other])):
        return
    near: Near[str] = Near()
    near.add(other, "other")
    if fit(one, other) > Fit.NONE:
        assert list(near.to([one])) == ["other"]


@pytest.mark.parametrize(
    ("name", "other", "found"),
    [
        ("Retno Marsudi", "Retno L.P. Marsudi", True),
        ("Liz Truss", "Elizabeth Truss", True),
        ("J. Smith", "John Smith", True),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", True),
        ("Carlos Rocha", "Carlos Roha", True),
        ("Carlos Rocha", "Carlos Ramos", True),  # a letter and a length: whether it is a slip, `fit` says
        ("Anna Schmidt", "Arno Schmidt", False),
        ("Budi Santoso", "Budi Hartono", False),
    ],
)
def test_hardly_anybody_else_is(name: str, other: str, found: bool) -> None:
    near: Near[str] = Near()
    near.add(words_of(other), "other")
    assert bool(near.to([words_of(name)])) is found
