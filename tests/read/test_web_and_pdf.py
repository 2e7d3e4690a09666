"""Web pages and PDF files: what is found in them, and what is refused."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from kg.model import Article, ZoneKind
from kg.read import ReadFailure, read
from kg.read.jsonl import article_of_record
from kg.read.page import nesting_depth
from kg.read.pdf_paragraphs import PdfLine, paragraphs_of

PARAGRAPHS = [
    "OSLO, March 3 (Reuters) - Two ministers met in Oslo on Tuesday to talk about the fish that both of their countries want to catch.",
    "The meeting was the first since the quarrel began, and both of them said that it had been useful for their people.",
    "They will meet again in the spring, when the ships come back from the sea and the catch of the year has been counted.",
]
HTML = f"""<!doctype html><html lang="en"><head><title>Ministers meet in Oslo | The Daily</title>
<meta property="og:title" content="Ministers meet in Oslo"><meta property="og:site_name" content="The Daily">
<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2020-03-03T10:00:00Z">
<link rel="canonical" href="https://daily.example/fish"></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Ministers meet in Oslo</h1>{"".join(f"<p>{words}</p>" for words in PARAGRAPHS)}</article>
<footer>Copyright The Daily</footer></body></html>"""


def test_web_page(tmp_path: Path) -> None:
    path = tmp_path / "fish.html"
    path.write_text(HTML, encoding="utf-8")
    (article,) = read(path)
    assert isinstance(article, Article), article
    assert article.text.startswith("Ministers meet in Oslo\n")
    assert (article.title, article.author, article.publisher) == (
        "Ministers meet in Oslo",
        "Ann Lee",
        "The Daily",
    )
    assert article.published == "2020-03-03"
    assert article.source_url == "https://daily.example/fish"
    body = [article.text[zone.begin : zone.end] for zone in article.zones if zone.kind is ZoneKind.BODY]
    assert body == [PARAGRAPHS[0].partition(" - ")[2], *PARAGRAPHS[1:]]
    assert "Copyright" not in article.text


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<div>" * 20_000 + "words" + "</div>" * 20_000, "max_html_depth"),
        ("<html><body></body></html>", "no article"),
        ("", "page"),
        ("<html><body><script>alert(1)</script></body></html>", "no article"),
    ],
)
def test_page_without_an_article_is_reported(tmp_path: Path, page: str, reason: str) -> None:
    path = tmp_path / "a.html"
    path.write_text(page, encoding="utf-8")
    (found,) = read(path)
    assert isinstance(found, ReadFailure), found
    assert reason in found.reason


def test_large_page_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_MAX_HTML_BYTES", "500")
    path = tmp_path / "a.html"
    path.write_text(HTML, encoding="utf-8")
    (found,) = read(path)
    assert isinstance(found, ReadFailure)
    assert "max_html_bytes" in found.reason


def test_nesting_depth_counts_open_elements() -> None:
    assert nesting_depth(b"<html><body><div><b>x</b></div><div><br><p>y<p>z</div></body></html>") == 4
    assert nesting_depth(b"<p>" * 5000) == 0
    assert nesting_depth(b"</div>" * 10 + b"<DIV>") == 1


def pdf_of(lines: list[str], password: str | None = None) -> bytes:
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(width=600, height=800)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
    )
    stream = DecodedStreamObject()
    shown = " T* ".join(f"({line}) Tj" for line in lines)
    stream.set_data(f"BT /F1 12 Tf 14 TL 40 700 Td {shown} ET".encode("latin-1"))
    page[NameObject("/Contents")] = writer._add_object(stream)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_pdf(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(
        pdf_of(
            [
                "Ministers meet in Oslo",
                "Two ministers met in Oslo on Tuesday to talk about the fish.",
                "They will meet again in the spring, they said.",
            ]
        )
    )
    (article,) = read(path)
    assert isinstance(article, Article), article
    assert article.title == "Ministers meet in Oslo"
    assert "the fish." in article.text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"no pdf", "cannot be read"),
        (pdf_of([]), "no text"),
        (pdf_of(["Two ministers met."], password="secret"), "password"),
        (pdf_of(["Two ministers met."])[:200], "cannot be read"),
    ],
)
def test_no_pdf(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    (found,) = read(path)
    assert isinstance(found, ReadFailure), found
    assert reason in found.reason


def typed(*lines: str, size: float = 11, x: float = 40, top: float = 700, step: float = 13) -> list[PdfLine]:
    return [PdfLine(line, x, top - step * number, size) for number, line in enumerate(lines)]


def test_lines_of_a_pdf_are_joined_where_they_stand_together() -> None:
    page = [
        *typed("Ministers meet in", "Oslo", size=22, top=760, step=25),
        *typed("By Kari Lie", top=720),
        *typed(
            "Two ministers met in Oslo on Tuesday to talk about the fish that they both", "catch.", top=695
        ),
        *typed(
            "They will meet again in the spring, they said, and sign an agreement on", "mackerel.", top=660
        ),
    ]
    assert paragraphs_of([page]) == [
        "Ministers meet in Oslo",
        "By Kari Lie",
        "Two ministers met in Oslo on Tuesday to talk about the fish that they both catch.",
        "They will meet again in the spring, they said, and sign an agreement on mackerel.",
    ]


def test_indents_and_sentences_with_room_behind_them_part_paragraphs_without_space_between() -> None:
    page = [
        *typed("The first paragraph of the article has two lines and", "ends here, with room.", top=700),
        *typed(
            "The second one has two as well, and it goes on to the",
            "end of its second line, and further still.",
            top=674,
        ),
        *typed("The third is indented, as they are in books that we", x=52, top=648),
        *typed("read.", top=635),
    ]
    assert [each.split()[1] for each in paragraphs_of([page])] == ["first", "second", "third"]


def test_a_sentence_runs_over_the_page_and_the_printers_lines_do_not() -> None:
    def page(number: int, *lines: str) -> list[PdfLine]:
        return [*typed("3/3/2021 example.org/news", top=780), *typed(*lines), *typed(f"{number}/2", top=20)]

    first = page(
        1, "The ministers of the two countries signed a", "protocol on fish, on ships and on a third"
    )
    second = page(2, "round of talks. It will be held in Bergen in", "spring.")
    (found,) = paragraphs_of([first, second])
    assert found == (
        "The ministers of the two countries signed a protocol on fish, on ships and on a third round of talks. "
        "It will be held in Bergen in spring."
    )


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("a diplo-", "matic note"), "a diplomatic note"),
        (("the Secretary-", "General said"), "the Secretary-General said"),
        (("para menteri-", "menteri luar negeri"), "para menteri-menteri luar negeri"),
        (("a long-term plan for the long-", "term"), "a long-term plan for the long-term"),
    ],
)
def test_a_word_parted_for_its_line(lines: tuple[str, ...], joined: str) -> None:
    assert paragraphs_of([typed(*lines)]) == [joined]


def test_the_day_of_a_page_is_not_that_of_its_picture(tmp_path: Path) -> None:
    said = "<p>{}</p>" * 4
    paragraphs = [
        "Norwegian Foreign Minister Ine Soreide and Iceland's Gudlaugur Thordarson in Bergen, July 19, 2020. Reuters/Jon Lie",
        "TROMSO, March 3, 2021 (Reuters) - The foreign ministers of Norway and Iceland met in Tromso on Wednesday.",
        "They talked about the fish that both countries catch, and about how much of it they may catch next year.",
        "The two ministers will meet again in the spring, they told reporters when they came out of the town hall.",
    ]
    path = tmp_path / "a.html"
    path.write_text(
        f"<html><body><article><h1>Ministers meet</h1>{said.format(*paragraphs)}</article></body></html>"
    )
    (article,) = read(path)
    assert isinstance(article, Article), article
    assert article.published == "2021-03-03"


def test_a_page_that_tells_a_year_alone_has_no_day(tmp_path: Path) -> None:
    body = "".join(f"<p>{words}</p>" for words in PARAGRAPHS).replace("OSLO, March 3 (Reuters) - ", "")
    path = tmp_path / "a.html"
    path.write_text(
        f"<html><body><article>{body}</article><footer>© 2011 The Daily</footer></body></html>", "utf-8"
    )
    (article,) = read(path)
    assert isinstance(article, Article), article
    assert article.published is None


def test_a_page_is_one_whatever_its_file_is_called(tmp_path: Path) -> None:
    for name in ("a.html", "a.txt"):
        (tmp_path / name).write_text(HTML, "utf-8")
    (page,), (text,) = read(tmp_path / "a.html"), read(tmp_path / "a.txt")
    assert isinstance(page, Article), page
    assert page == text
    assert "<" not in page.text


@pytest.mark.parametrize("parted", ["<p>{}</p>\n", "{}<br/><br/>\n"])
def test_a_record_may_have_a_part_of_a_page(parted: str) -> None:
    marked = "".join(parted.format(each.replace("Oslo", '<a href="/oslo">Oslo</a>')) for each in PARAGRAPHS)
    record = json.dumps({"id": "a", "title": "Ministers meet", "published": "2020-03-04", "text": marked})
    found = article_of_record(record.encode(), "a.jsonl:1")
    assert found.text.split("\n\n") == ["Ministers meet", *PARAGRAPHS] or found.text.split("\n") == [
        "Ministers meet", "", *PARAGRAPHS,
    ]  # fmt: skip
    assert (found.identifier, found.title, found.published) == ("a", "Ministers meet", "2020-03-04")


def test_a_record_with_too_little_for_a_page_is_read_as_it_is() -> None:
    nothing = "<div></div><div></div><!-- Two ministers met. -->"
    assert article_of_record(json.dumps({"text": nothing, "language": "en"}).encode(), "a").text == nothing
