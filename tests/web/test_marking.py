"""Marks on a text: nothing of the text is lost, and every mark lies where it said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.web.marking import Mark, Piece, paragraphs

TEXT = "Menlu RI Retno Marsudi\n\nbertemu Menlu Jepang.\r\nSelesai."


def mark(number: int, begin: int, end: int, kind: str = "claim", path: str = "/x") -> Mark:
    return Mark(
        number, begin, end, kind, "label", "Class", path, "stated" if kind == "claim" else "", "r", 0.9
    )


def pieces(text: str, marks: list[Mark]) -> list[Piece]:
    return [piece for line in paragraphs(text, marks) for piece in line]


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(alphabet="ab \n\r\u202e🕊é", max_size=60))
    spans = draw(st.lists(st.tuples(st.integers(-3, 65), st.integers(-3, 65)), max_size=12))
    return text, [mark(number, *span) for number, span in enumerate(spans)]


@given(marked())
def test_the_text_is_whole_and_in_order(given_text: tuple[str, list[Mark]]) -> None:
    text, marks = given_text
    found = pieces(text, marks)
    for piece in found:
        assert text[piece.begin : piece.begin + len(piece.text)] == piece.text
    begins = [piece.begin for piece in found]
    assert begins == sorted(set(begins))
    told = "".join(piece.text for piece in found).split()
    assert "".join(told) == "".join(text.split())


@given(marked())
def test_every_letter_has_the_marks_that_lie_over_it(given_text: tuple[str, list[Mark]]) -> None:
    text, marks = given_text
    inside = [each for each in marks if 0 <= each.begin < each.end <= len(text)]
    for piece in pieces(text, marks):
        for place in range(piece.begin, piece.begin + len(piece.text)):
            over = {each.number for each in inside if each.begin <= place < each.end}
            assert {each.number for each in piece.marks} == over


@given(marked())
def test_every_place_has_one_anchor(given_text: tuple[str, list[Mark]]) -> None:
    text, marks = given_text
    anchors = [anchor for piece in pieces(text, marks) for anchor in piece.anchors]
    assert len(anchors) == len(set(anchors))
    for each in marks:
        if 0 <= each.begin < each.end <= len(text) and text[each.begin] not in "\r\n \u202e":
            assert f"c{each.begin}" in anchors


def test_a_click_leads_to_the_name_inside_a_claim() -> None:
    claim, name = mark(0, 0, 45, path="/claim"), mark(1, 9, 22, "mention", "/person")
    found = {piece.text: piece for piece in pieces(TEXT, [claim, name])}
    assert found["Retno Marsudi"].path == "/person"
    assert found["Retno Marsudi"].kinds == "claim mention stated"
    assert found["Menlu RI "].path == "/claim"


def test_marks_that_cross_share_a_piece() -> None:
    found = {piece.text: piece for piece in pieces("abcdef", [mark(0, 0, 4), mark(1, 2, 6)])}
    assert {text: [m.number for m in piece.marks] for text, piece in found.items()} == {
        "ab": [0],
        "cd": [0, 1],
        "ef": [1],
    }


def test_lines_are_paragraphs() -> None:
    lines = paragraphs(TEXT, [])
    assert [[piece.text for piece in line] for line in lines] == [
        ["Menlu RI Retno Marsudi"],
        ["bertemu Menlu Jepang."],
        ["Selesai."],
    ]
