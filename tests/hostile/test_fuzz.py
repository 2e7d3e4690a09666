"""Whatever the text: no error but those that are meant, true offsets, and the same answer twice."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from kg import terms as t
from kg.errors import ReadError
from kg.export.rdf import RDF_FORMATS, rdf_bytes
from kg.model import Article, Evidence, Findings
from kg.pipeline import extract_article, quads
from kg.read import article_from_text

LETTERS = some.characters(exclude_categories=["Cs"])
ODD = tuple(
    "\u202e \u200b \u0301 \u0308 \u00a0 \u2028 \x00 \r \t “ ” ‘ ’ « » „ — – … ( ) [ ] { } / : ; ، ؟ 。 א ع ç ß İ ı ſ ﬁ 𝔘 🇮".split(
        " "
    )
)
WORDS = {
    "id": "Menteri|Luar|Negeri|Menlu|RI|Retno|Marsudi|Presiden|mantan|duta besar|untuk|Jepang|Korea Selatan|ASEAN|PBB|"
    "10 negara|dan|6 negara lain|seperti|bertemu|dengan|membuka|mengutuk|tidak|akan|batal|di|Jakarta|pada|Selasa|"
    "(10/9/2019)|31/2/2020|pekan depan|Konferensi|Tingkat|Tinggi|KTT|G20|bertajuk|kata|mengatakan bahwa|menurut|"
    "dihadiri oleh|oleh|dari|Facebook|ke-42|(RCDD)|itu|ini|ia|dia|-nya|Wakil|Perdana",
    "en": "Foreign|Minister|Secretary of State|President|former|ambassador|to|Japan|South Korea|ASEAN|UN|the|ten|"
    "countries|and|six others|such as|met|with|opened|condemned|not|will|cancelled|in|Geneva|on|Tuesday|"
    "(10/9/2019)|31 February|next week|Conference|Summit|on|G20|themed|said|said that|according to|"
    "attended by|by|from|Facebook|42nd|(RCDD)|it|he|she|her|'s|deputy|Prime|talks|between|Wong|Penny",
}
ENDS = some.sampled_from([" ", " ", " ", ", ", ". ", ".\n\n", "\n", ' "', '" ', ' ("', "' ", ": ", ""])


def sentences(language: str) -> some.SearchStrategy[str]:
    """Words of the field in any order, with odd characters and marks between."""
    word = (
        some.sampled_from(WORDS[language].split("|"))
        | some.text(LETTERS, max_size=8)
        | some.sampled_from(ODD)
    )
    return some.lists(some.tuples(word, ENDS), min_size=1, max_size=60).map(
        lambda pairs: "".join(word + end for word, end in pairs)
    )


def read(text: str, language: str) -> Article | None:
    """The article, or None where the text is rightly refused: empty, or white space only."""
    try:
        return article_from_text(text, "fuzz", language=language)
    except ReadError:
        assert not text.strip() or not text.isprintable()
        return None


def all_evidence(findings: Findings) -> list[Evidence]:
    return [
        *(e for position in findings.positions for e in position.evidence),
        *(e for event in findings.events for e in event.evidence),
        *(e for event in findings.events for part in event.participations for e in part.evidence),
        *(e for quotation in findings.quotations for e in quotation.evidence),
        *(e for topic in findings.topics for e in topic.evidence),
    ]


def check(text: str, language: str) -> None:
    article = read(text, language)
    if article is None:
        return
    findings = extract_article(article)
    assert findings == extract_article(article)
    for mention in findings.mentions:
        assert text[mention.begin : mention.end] == mention.text != ""
    keys = {entity.key for entity in findings.entities}
    assert {key for mention in findings.mentions for key in mention.entities} <= keys
    assert {q.speaker for q in findings.quotations} | {p.person for p in findings.positions} <= keys
    assert {part.participant for event in findings.events for part in event.participations} <= keys
    events = {event.key for event in findings.events}
    assert len(events) == len(findings.events)
    assert {event.follows for event in findings.events} - {None} <= events
    for each in all_evidence(findings):
        assert 0 <= each.begin < each.end <= len(text)
        assert 0 < each.confidence <= 1
    written = quads(article)
    for quad in written:
        if quad.predicate == t.EXACT:
            assert quad.object.value in text
    fmt = RDF_FORMATS[".trig"]
    assert rdf_bytes(written, fmt) == rdf_bytes(quads(article), fmt)


bounded = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None)


@pytest.mark.parametrize("language", ["id", "en"])
def test_words_of_the_field_in_any_order(language: str) -> None:
    @bounded
    @given(sentences(language))
    def run(text: str) -> None:
        check(text, language)

    run()


@pytest.mark.parametrize("language", ["id", "en"])
def test_any_characters(language: str) -> None:
    @bounded
    @given(some.text(LETTERS | some.sampled_from(ODD), max_size=300))
    def run(text: str) -> None:
        check(text, language)

    run()


SCRIPTS = {
    "Hebrew": "שר החוץ נפגש עם עמיתו בירושלים ביום שלישי.",
    "Arabic": "التقى وزير الخارجية نظيره في القاهرة يوم الثلاثاء.",
    "Thai": "รัฐมนตรีต่างประเทศพบกับคู่เจรจาที่กรุงเทพฯ",
    "Han": "外交部長於週二在北京會見了外賓。",
    "Hindi": "विदेश मंत्री ने मंगलवार को दिल्ली में मुलाकात की।",
    "stacked accents": "M\u0301\u0302\u0303\u0304e\u0301\u0302n\u0303lu\u0308 R\u0327I bertemu W\u0308ang",
    "mathematical": "𝕸𝖊𝖓𝖙𝖊𝖗𝖎 𝕷𝖚𝖆𝖗 𝕹𝖊𝖌𝖊𝖗𝖎 bertemu 𝕎𝕒𝕟𝕘 𝕐𝕚",
    "turned": "\u202eidusraM onteR\u202c bertemu \u2067Wang Yi\u2069",
}


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_other_scripts_beside_ours(script: str, language: str) -> None:
    ours = {
        "id": "Menlu RI Retno Marsudi bertemu Wang Yi di Jakarta.",
        "en": "Penny Wong met Wang Yi in Sydney.",
    }
    check(f"{ours[language]} {SCRIPTS[script]} {ours[language]}\n\n{SCRIPTS[script]}", language)
