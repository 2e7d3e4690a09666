from __future__ import annotations

import json
import statistics
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.document import Phrase, PhraseKind, Sentence
from kg.extract.topics import MOST, RULE, SHOWN, find_topics, quotation_topics
from kg.find.tokens import sentences as split_sentences
from kg.find.tokens import words_of
from kg.iri import topic as topic_iri
from kg.language.topic_words import GAP, TopicWords, keywords
from kg.language.topics import DECOYS, TOPICS
from kg.model import Article, EntityKey, Topic, Zone, ZoneKind
from kg.read import article_from_text

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
SEED = CORPUS / "seed" / "rcdd.txt"
needs_corpus = pytest.mark.skipif(not SEED.exists(), reason="the annotated corpus is not beside the project")


def read(*zones: tuple[ZoneKind, str]) -> tuple[str, tuple[Sentence, ...]]:
    """A text of zones and its sentences, without phrases."""
    text, parts = "", []
    for kind, words in zones:
        parts.append(Zone(kind, len(text), len(text) + len(words)))
        text += words + "\n"
    return text, tuple(split_sentences(Article("test", text, "en", "0" * 64, tuple(parts))))


def labels(*zones: tuple[ZoneKind, str]) -> list[str]:
    return [t.label_en for t in find_topics(read(*zones)[1])]


def headline(text: str) -> list[str]:
    return labels((ZoneKind.TITLE, text))


FILLER = (ZoneKind.BODY, "It was a Tuesday.")


# --- the table -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("row", TOPICS, ids=lambda r: r.label_en)
def test_a_topic_is_found_in_its_examples_and_not_in_its_counter_example(row: TopicWords) -> None:
    found = [row.label_en in headline(text) for text in (row.example, row.example_id, row.counter)]
    assert found == [True, True, False]


def test_labels_are_unique_in_both_languages_and_as_iris() -> None:
    assert len(TOPICS) >= 180
    for names in (
        {r.label_en for r in TOPICS},
        {r.label_id for r in TOPICS},
        {topic_iri(r.label_en) for r in TOPICS},
    ):
        assert len(names) == len(TOPICS)


@pytest.mark.parametrize("pattern", [p for r in TOPICS for p in (r.en, r.id)] + list(DECOYS))
def test_keywords_are_written_as_the_tokenizer_parts_words(pattern: str) -> None:
    for keyword in keywords(pattern):
        words = tuple(w for w in keyword if w != GAP)
        assert words_of(" ".join(words)) == words
        assert GAP not in (keyword[0], keyword[-1])


def test_a_pattern_is_written_out_in_all_its_spellings() -> None:
    assert keywords("sea/land border(s)|haze") == (
        ("sea", "border"),
        ("sea", "borders"),
        ("land", "border"),
        ("land", "borders"),
        ("haze",),
    )
    assert keywords("") == ()


# --- what is reported ----------------------------------------------------------------------------------


def test_once_in_headline_or_lead_or_twice_in_the_body_is_enough() -> None:
    haze = "The haze is back."
    assert headline(haze) == ["haze and forest fires"]
    assert labels((ZoneKind.LEAD, haze), FILLER) == ["haze and forest fires"]
    assert labels(FILLER, (ZoneKind.BODY, haze)) == []
    assert labels(FILLER, (ZoneKind.BODY, haze), (ZoneKind.BODY, "Haze hurts.")) == ["haze and forest fires"]


def test_the_first_sentence_of_the_body_is_the_lead_unless_there_is_a_standfirst() -> None:
    haze = (ZoneKind.BODY, "The haze is back. It smells.")
    assert labels((ZoneKind.TITLE, "A letter"), haze) == ["haze and forest fires"]
    assert labels((ZoneKind.LEAD, "A letter came."), haze) == []


@pytest.mark.parametrize(
    "zone", [ZoneKind.CAPTION, ZoneKind.TEASER, ZoneKind.NOISE, ZoneKind.BYLINE, ZoneKind.CREDIT]
)
def test_captions_teasers_and_furniture_tell_nothing(zone: ZoneKind) -> None:
    assert labels(FILLER, (zone, "Haze, haze and more haze.")) == []


def test_the_headline_weighs_most_and_ranks_first() -> None:
    found = labels(
        (ZoneKind.TITLE, "Piracy is back"),
        (ZoneKind.BODY, "It was a Tuesday. The haze came, and haze stayed."),
    )
    assert found == ["piracy", "haze and forest fires"]


def test_at_most_ten_topics_are_reported() -> None:
    text = ", ".join(f"{row.example.rstrip('.')}; {row.example.rstrip('.')}" for row in TOPICS[:60])
    assert len(headline(text)) == MOST


def test_a_longer_keyword_hides_the_shorter_one_inside_it() -> None:
    assert headline("Police stop illegal wildlife trade") == ["wildlife trafficking"]
    assert headline("Kerja sama pemberantasan perdagangan orang") == ["trafficking in persons"]


@pytest.mark.parametrize(
    "text", ["The trade minister left", "Minister of Trade resigns early", "Menteri Perdagangan tiba di Bali"]
)
def test_a_portfolio_is_no_subject(text: str) -> None:
    assert "trade" not in headline(text)


def test_words_in_a_persons_phrase_are_no_subject() -> None:
    text, (sentence,) = read((ZoneKind.TITLE, "Chief of Energy Policy and Fisheries Ann Bo arrives"))
    person = Phrase(0, text.index(" arrives"), PhraseKind.PERSON, EntityKey("person/ann-bo"))
    with_phrase = Sentence(
        sentence.begin, sentence.end, sentence.zone, sentence.paragraph, sentence.tokens, (person,)
    )
    assert [t.label_en for t in find_topics([sentence])] == ["fisheries and illegal fishing"]
    assert find_topics([with_phrase]) == ()


def test_an_abbreviation_behind_its_name_counts_once() -> None:
    named = (ZoneKind.BODY, "He works at the World Trade Organization (WTO).")
    assert labels(FILLER, named) == []
    assert labels(FILLER, named, (ZoneKind.BODY, "The WTO agreed.")) == [
        "World Trade Organization and trade rules"
    ]


def test_ministries_and_parties_that_hold_a_keyword_show_no_topic() -> None:
    assert headline("Kementerian Hukum dan HAM membuka kantor") == []
    assert headline("Pelanggaran HAM diselidiki") == ["human rights"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Counter-terrorism unit formed", "terrorism"),
        ("RI serukan kedaulatannya dihormati", "sovereignty and territorial integrity"),
        ("Envoys speak of women’s rights", "gender equality and women"),
        ("Riga expels three Russian diplomats", "recall and expulsion of diplomats"),
        ("Kemlu panggil Dubes Norwegia", "diplomatic protest"),
        ("GENCATAN SENJATA DISEPAKATI", "ceasefire"),
    ],
)
def test_hyphens_endings_gaps_and_capitals(text: str, label: str) -> None:
    assert label in headline(text)


def test_a_gap_ends_at_a_comma_and_after_three_words() -> None:
    label = "recall and expulsion of diplomats"
    assert label not in headline("Club expels striker, diplomats watch")
    assert label not in headline("Club expels striker who had insulted diplomats")


def test_evidence_is_the_first_places_and_grows_surer_with_them() -> None:
    text, sentences = read(
        (ZoneKind.TITLE, "Haze is back"), (ZoneKind.BODY, "Haze again. Haze and haze. Piracy. Piracy.")
    )
    haze, piracy = find_topics(sentences)
    assert [text[e.begin : e.end] for e in haze.evidence] == ["Haze", "Haze", "Haze"]
    assert len(haze.evidence) == SHOWN
    assert {e.rule for e in haze.evidence} == {RULE}
    assert haze.evidence[0].begin == 0
    assert 0.6 < piracy.evidence[0].confidence < haze.evidence[0].confidence <= 0.95


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_gives_spans_inside_itself(text: str) -> None:
    mixed = text + " tarif, genosida - " + text + " expel the"
    whole, sentences = read((ZoneKind.TITLE, mixed))
    for topic in find_topics(sentences):
        for found in topic.evidence:
            assert 0 <= found.begin < found.end <= len(whole)


# --- quotations ----------------------------------------------------------------------------------------


def test_a_quotation_is_about_the_topics_named_inside_it() -> None:
    text, sentences = read(
        (ZoneKind.TITLE, "Haze and piracy"),
        (ZoneKind.BODY, 'Envoys met. "We hate the haze," she said of piracy. "And coups," he added.'),
    )
    topics = find_topics(sentences)
    begin = text.index("We hate")
    end = text.index('," she')
    assert quotation_topics(topics, begin, end, sentences) == ("haze and forest fires",)
    assert quotation_topics(topics, begin, len(text), sentences) == ("haze and forest fires", "piracy")
    assert quotation_topics(topics, begin, begin + 8, sentences) == ()
    assert quotation_topics((), begin, end, sentences) == ()


# --- real articles -------------------------------------------------------------------------------------


def _sentences(path: Path) -> list[Sentence]:
    text = path.read_bytes().decode("utf-8-sig")
    return split_sentences(article_from_text(text, path.stem))


def _topics(path: Path) -> tuple[Topic, ...]:
    return find_topics(_sentences(path))


@needs_corpus
def test_the_seed_article_has_the_topics_that_its_analyst_found() -> None:
    gold = json.loads(SEED.with_suffix(".json").read_text(encoding="utf-8"))["topics"]
    assert {t.label_en for t in _topics(SEED)} == set(gold)


@needs_corpus
def test_an_article_takes_less_than_a_third_of_a_millisecond() -> None:
    articles = [_sentences(path) for path in sorted(CORPUS.glob("*/*.txt"))]
    find_topics(articles[0])
    took = []
    for sentences in articles:
        best = 1.0
        for _ in range(5):
            begin = time.perf_counter()
            find_topics(sentences)
            best = min(best, time.perf_counter() - begin)
        took.append(best)
    assert statistics.mean(took) < 0.0003
