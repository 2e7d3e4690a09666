"""Whose "junta" is that no country is named with."""

from __future__ import annotations

from tests.extract.test_told_after_en import told


def test_where_the_head_of_a_junta_is_met_is_not_what_it_rules() -> None:
    text = (
        "Malaysia memanggil Duta Besar Myanmar. Malaysia mendesak junta menghormati gencatan senjata. "
        "PM Anwar Ibrahim akan bertemu pemimpin junta Min Aung Hlaing di Bangkok pekan depan."
    )
    assert told(text, "id")[1] == "Statement REQUEST held - - | actor=MYS recipient=MMR"
