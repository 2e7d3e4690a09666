"""A text says what it says however it is broken, hyphenated or escaped, and every claim points to it as it is."""

from __future__ import annotations

import html
import random
import re
import textwrap

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text

TEXT = {
    "en": """Norway's foreign minister opens fisheries talks in Tromso

TROMSO, March 3, 2021 (NTB) - Norwegian Foreign Minister Ine Eriksen Soreide met her Icelandic counterpart
Gudlaugur Thor Thordarson in Tromso on Wednesday, a day after Russia had summoned the Norwegian ambassador in Moscow.

"We share a sea and we share the duty to look after it," Soreide told reporters after the two had signed
an agreement on mackerel. She said that the Faroe Islands and the United Kingdom would be invited to the next round.

The European Union condemned the agreement and recalled its envoy to Reykjavik on Thursday. Prime Minister Erna Solberg
is to visit Brussels next week.
""",
    "id": """Menlu Norwegia Buka Perundingan Perikanan di Tromso

TROMSO, Rabu (3/3/2021) - Menteri Luar Negeri Norwegia Ine Eriksen Soreide bertemu Menteri Luar Negeri Islandia
Gudlaugur Thor Thordarson di Tromso, Rabu (3/3/2021), sehari setelah Rusia memanggil Duta Besar Norwegia di Moskow.

"Kami berbagi laut yang sama dan kewajiban untuk menjaganya," kata Soreide kepada wartawan seusai keduanya
menandatangani perjanjian mengenai ikan kembung. Ia mengatakan bahwa Kepulauan Faroe akan diundang.

Uni Eropa mengecam perjanjian itu dan memanggil pulang utusannya dari Reykjavik pada Kamis (4/3/2021). Perdana
Menteri Erna Solberg akan mengunjungi Brussel pekan depan.
""",
}


def told(findings: Findings) -> list[tuple[object, ...]]:
    text = findings.article.text
    events = [(e.kind, e.plover, e.status, e.start, e.place, [(p.participant, p.role) for p in e.participations])
              for e in findings.events]  # fmt: skip
    quoted = [(q.speaker, " ".join(text[q.begin : q.end].split())) for q in findings.quotations]
    positions = [(p.person, p.office, p.of) for p in findings.positions]
    return [*events, *quoted, *positions, *((e.key, e.label_en) for e in findings.entities)]


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("width", [52, 64, 72, 90])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_wherever_lines_end(language: str, width: int, line_end: str) -> None:
    paragraphs = [" ".join(paragraph.split()) for paragraph in TEXT[language].split("\n\n")]
    running = extract_article(article_from_text("\n\n".join(paragraphs), "a"))
    wrapped = "\n\n".join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in paragraphs)
    found = extract_article(article_from_text(wrapped.replace("\n", line_end), "a"))
    assert len(running.events) > 3
    assert told(found) == told(running)


def test_evidence_and_mentions_are_the_text_with_its_line_ends() -> None:
    wrapped = textwrap.fill(" ".join(TEXT["en"].split("\n\n")[1].split()), 60)
    text = "\n\n".join(
        ["A title", wrapped, wrapped.replace("Tromso", "Bergen"), wrapped.replace("Tromso", "Oslo")]
    )
    found = extract_article(article_from_text(text, "a"))
    assert found.article.text == text
    assert all(text[m.begin : m.end] == m.text for m in found.mentions)
    assert any("\n" in text[e.begin : e.end] for event in found.events for e in event.evidence)
    assert not any("\n" in name for entity in found.entities for name in (entity.label_en, *entity.surfaces))


UNSEEN = ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u200e", "\u202a"]


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("seed", range(4))
def test_what_no_reader_sees_changes_nothing(language: str, seed: int) -> None:
    chance = random.Random(seed)
    plain = "\n\n".join(" ".join(paragraph.split()) for paragraph in TEXT[language].split("\n\n"))
    odd = re.sub(r"(?<=\w)(?=\w)", lambda _: chance.choice(UNSEEN) if chance.random() < 0.2 else "", plain)
    one = extract_article(article_from_text(plain, "a"))
    other = extract_article(article_from_text(odd, "a", language=language, published=one.article.published))
    assert events_of(other) == events_of(one)
    assert [e.label_en for e in other.entities] == [e.label_en for e in one.entities]
    assert cleaned(evidence_of(other)) == cleaned(evidence_of(one))
    assert all(words == words.strip("".join(UNSEEN)) for words in evidence_of(other))


def test_marks_that_were_escaped_are_read_as_marks() -> None:
    plain = "\n\n".join(" ".join(paragraph.split()) for paragraph in TEXT["en"].split("\n\n"))
    text = plain.replace("'", "&#39;").replace('"', "&quot;").replace("Norway's", "R&D &c; Norway's")
    found = extract_article(article_from_text(text, "a"))
    assert [q.direct for q in found.quotations] == [True, False]
    assert text[found.quotations[0].begin :].startswith("We share a sea")
    assert text[: found.quotations[0].begin].endswith("&quot;")
    assert [html.unescape(words) for words in evidence_of(found)][1:] == evidence_of(
        extract_article(article_from_text(plain, "a"))
    )[1:]


def events_of(findings: Findings) -> list[tuple[object, ...]]:
    return [(e.kind, e.plover, e.start, e.place, [(p.participant, p.role) for p in e.participations])
            for e in findings.events]  # fmt: skip


def evidence_of(findings: Findings) -> list[str]:
    text = findings.article.text
    return [text[e.begin : e.end] for event in findings.events for e in event.evidence]


def cleaned(words: list[str]) -> list[str]:
    return [re.sub("[" + "".join(UNSEEN) + "]", "", each) for each in words]
