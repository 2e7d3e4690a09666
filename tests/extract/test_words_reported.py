"""Reported speech in the shapes of agency reports: insertions, short sentences, unnamed sources."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(language: str, text: str) -> list[tuple[str, bool, str]]:
    """Speaker (the last part of his key), whether in his very words, and the words."""
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published="2011-06-15")
    return [
        (q.speaker.partition("/")[2], q.direct, article.text[q.begin : q.end])
        for q in extract_article(article).quotations
    ]


@pytest.mark.parametrize(
    "setting",
    ["he told reporters", "he told a news conference in Suva", "he said in Suva", "he complained to an aide"],
)
def test_an_insertion_may_say_whom_where_and_when(setting: str) -> None:
    text = f"Ban Ki-moon came back on Monday. The bridge, {setting}, had never been finished."
    assert told("en", text) == [("ban-ki-moon", False, f"The bridge, {setting}, had never been finished")]
    aside = f"Ban Ki-moon came back on Monday. The bridge, {setting}."
    assert told("en", aside) == []


@pytest.mark.parametrize("setting", ["kata Ban Ki-moon kepada pers", "jelas Ban Ki-moon di Suva"])
def test_an_insertion_may_say_where_in_indonesian(setting: str) -> None:
    text = f"Jembatan itu, {setting}, sudah lama dibuka."
    assert told("id", text) == [("ban-ki-moon", False, text[:-1])]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ban Ki-moon said no date had been fixed for it.", "no date had been fixed for it"),
        ("Ban Ki-moon said nothing had changed on the ground.", "nothing had changed on the ground"),
        ("Ban Ki-moon said nothing about what had happened.", None),
        ("Ban Ki-moon said no to the plan.", None),
        ("Ban Ki-moon told reporters he had no knowledge of it.", "he had no knowledge of it"),
        ("Ban Ki-moon told reporters in Suva about the bridge.", None),
        ("No bridge had been promised to them, Ban Ki-moon insisted.", "No bridge had been promised to them"),
        (
            "The bridge stays closed now, Ban Ki-moon was quoted as saying by Xinhua.",
            "The bridge stays closed now",
        ),
        (
            "The bridge has been closed since Monday, Ban Ki-moon was quoted as saying.",
            "The bridge has been closed since Monday",
        ),
        (
            "Fiji regrets the decision of the court, Ban Ki-moon wrote.",
            "Fiji regrets the decision of the court",
        ),
        ("Its collapse in the early hours, announced by Ban Ki-moon, had many causes.", None),
        ("Ban Ki-moon announced it at the hotel, where the signing took place.", None),
        (
            "Ban Ki-moon said through his spokesman, Martin Nesirky, that the bridge was closed.",
            "the bridge was closed",
        ),
        ("The bridge was closing, Ban Ki-moon warned.", "The bridge was closing, Ban Ki-moon warned"),
    ],
)
def test_reported_clauses(text: str, words: str | None) -> None:
    assert [w for _, _, w in told("en", text)] == ([words] if words is not None else [])


@pytest.mark.parametrize(
    "source", ["Fijian officials", "A Fijian diplomat", "Officials in Suva", "Two Fijian sources"]
)
def test_the_unnamed_are_not_their_country(source: str) -> None:
    assert told("en", f"{source} said the bridge would be closed for a year.") == []
    assert told("en", f"The bridge would be closed for a year, according to {source.lower()}.") == []
    assert told("en", f'"The bridge is closed to everybody," {source.lower()} said.') == []


def test_a_source_at_the_end_has_all_of_the_sentence() -> None:
    text = "Ban Ki-moon had told Fiji then that the bridge would be closed, according to Martin Nesirky."
    assert [(s, w) for s, _, w in told("en", text)] == [
        ("martin-nesirky", text.partition(", according")[0]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Seperti diungkapkan Ban Ki-moon, jembatan itu sudah lama dibuka.",
            ["jembatan itu sudah lama dibuka"],
        ),
        ('"Jembatan itu sudah lama dibuka," begitu kata Ban Ki-moon.', ["Jembatan itu sudah lama dibuka,"]),
        ('"Jembatan itu sudah lama dibuka," kata seorang perwira.', []),
        ("Dari Suva, Fiji turut berpidato, demikian pula Ban Ki-moon.", []),
        ("Ban Ki-moon memastikan tidak ada korban di jembatan itu.", ["tidak ada korban di jembatan itu"]),
        ("Ban Ki-moon menyatakan tidak tahu-menahu soal jembatan itu.", []),
        (
            "Menurut Ban Ki-moon, mantan menteri yang kini memimpin PBB, jembatan itu sudah dibuka.",
            ["Menurut Ban Ki-moon, mantan menteri yang kini memimpin PBB, jembatan itu sudah dibuka"],
        ),
        (
            "Ban Ki-moon tiba di Suva. Diplomat asal Korea tersebut menambahkan bahwa jembatan itu sudah dibuka.",
            ["jembatan itu sudah dibuka"],
        ),
    ],
)
def test_indonesian(text: str, expected: list[str]) -> None:
    assert [w for _, _, w in told("id", text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The African Union met. It repeated that the bridge was closed, and added that aid was blocked.",
            ["the bridge was closed", "aid was blocked"],
        ),
        ("The African Union warned it could close the bridge.", ["it could close the bridge"]),
        ("The African Union warned it about the bridge.", []),
        ("His wife, Yoo Soon-taek, said she too was ready to withdraw.", ["she too was ready to withdraw"]),
        ("Ban Ki-moon retorted that the bridge was closed.", ["the bridge was closed"]),
        ("Ban Ki-moon recalled his envoy from the bridge.", []),
        (
            "Ban Ki-moon landed in Suva. The veteran diplomat said the bridge was closed.",
            ["the bridge was closed"],
        ),
        ("Ban Ki-moon landed in Suva. The veteran building said nothing to him.", []),
    ],
)
def test_who_goes_on(text: str, expected: list[str]) -> None:
    assert [w for _, _, w in told("en", text)] == expected


@pytest.mark.parametrize(
    "venue",
    ["an interview published in Suva", "remarks aired by Xinhua", "a statement posted on its website"],
)
def test_a_venue_with_a_participle_is_no_clause(venue: str) -> None:
    text = f"The bridge will be closed to all lorries, Ban Ki-moon said in {venue}."
    assert [w for _, _, w in told("en", text)] == ["The bridge will be closed to all lorries"]


def test_what_closes_the_sentence_is_no_part_of_the_words() -> None:
    text = "Ban Ki-moon assured Fiji that the bridge would be open, Martin Nesirky said in a statement."
    assert [(s, w) for s, _, w in told("en", text)] == [("ban-ki-moon", "the bridge would be open")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("id", 'Fumio Kishida tiba. "Laut bukan tempat sampah," kata ketuanya, Ban Ki-moon.', "ban-ki-moon"),
        (
            "en",
            "Kevin Rudd met Ban Ki-moon. Sitiveni Rabuka asked for help: Fiji, he said, could not rebuild alone.",
            "sitiveni-rabuka",
        ),
    ],
)
def test_names_beside_what_points_back(language: str, text: str, speaker: str) -> None:
    assert [s for s, _, _ in told(language, text)] == [speaker]


@pytest.mark.parametrize(
    "phrase",
    [
        *(
            "went on to say",
            "went so far as to say",
            "hastened to add",
            "was quick to note",
            "took pains to stress",
        ),
        *("used the visit to tell Sitiveni Rabuka", "took the opportunity to point out", "pointed out"),
        *(
            "was adamant",
            "left no doubt",
            "made no secret",
            "made the point",
            "put it on record",
            "gave notice",
        ),
        *("gave assurances", "offered an assurance", "issued a warning", "expressed the view"),
        *("complained bitterly", "complained bitterly on Friday", "acknowledged for the first time"),
    ],
)
def test_phrases_that_say_as_a_verb_does(phrase: str) -> None:
    text = f"Ban Ki-moon {phrase} that the bridge would stay closed."
    assert told("en", text) == [("ban-ki-moon", False, "the bridge would stay closed")]


@pytest.mark.parametrize(
    "phrase",
    [
        *("wanted to say", "refused to say", "did not go so far as to say", "had nothing to say except"),
        *("took a view", "kept the secret", "found no assurances", "saw the warning"),
    ],
)
def test_what_was_not_said_is_not_reported(phrase: str) -> None:
    assert told("en", f"Ban Ki-moon {phrase} that the bridge would stay closed.") == []


@pytest.mark.parametrize(
    "verb", ["menjamin", "berkeras", "berargumen", "bersumpah", "mengisyaratkan", "sesumbar"]
)
def test_verbs_that_vouch_or_hint_report_with_bahwa(verb: str) -> None:
    text = f"Ban Ki-moon {verb} bahwa jembatan itu tetap ditutup."
    assert told("id", text) == [("ban-ki-moon", False, "jembatan itu tetap ditutup")]


@pytest.mark.parametrize(
    "text",
    [
        '"We want peace with Uganda," said the Kenyan foreign ministry.',
        'Kampala is not far. "We want peace with Uganda," read a statement by Kenya\'s foreign ministry.',
        'The Kenyan foreign ministry issued a note on Friday. "We want peace with Uganda," it said.',
    ],
)
def test_a_ministry_behind_its_country_speaks_itself(text: str) -> None:
    assert [s for s, _, _ in told("en", text)] == ["mfa-ken"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Ban Ki-moon\'s message was simple: "We want peace with Uganda."', "ban-ki-moon"),
        ('Kenya\'s first answer came within hours: "We want peace with Uganda."', "KEN"),
        ('The verdict of Ban Ki-moon was short: "We want peace with Uganda."', "ban-ki-moon"),
        ('A banner at Ban Ki-moon\'s office was short: "We want peace with Uganda."', None),
    ],
)
def test_a_noun_before_a_colon_says_whose_words_follow(text: str, speaker: str | None) -> None:
    assert [s for s, _, _ in told("en", text)] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "Ban Ki-moon met Sitiveni Rabuka on Monday. Rabuka thanked his guest; Tonga, he said, would wait for years.",
            "sitiveni-rabuka",
            "Tonga, he said, would wait for years",
        ),
        (
            "Sitiveni Rabuka was not amused. Manasseh Sogavare, he wrote on Facebook, had sold the bridge.",
            "sitiveni-rabuka",
            "Manasseh Sogavare, he wrote on Facebook, had sold the bridge",
        ),
        (
            "Ban Ki-moon came back. The bridge would be closed, he warned, unless the ferry was free.",
            "ban-ki-moon",
            "The bridge would be closed, he warned, unless the ferry was free",
        ),
        (
            "Ban Ki-moon came back. The bank does not plan, he told reporters, to build a bridge there.",
            "ban-ki-moon",
            "The bank does not plan, he told reporters, to build a bridge there",
        ),
        (
            "Ban Ki-moon came back. The bridge was in ruins, he said in a statement issued in Suva.",
            "ban-ki-moon",
            "The bridge was in ruins, he said",
        ),
    ],
)
def test_a_clause_goes_on_behind_its_source(text: str, speaker: str, words: str) -> None:
    assert told("en", text) == [(speaker, False, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Fiji and Tonga met, pledging to finish a bridge that killed 40 people in their own lifetime.",
        "Ban Ki-moon promised to build a bridge that would carry lorries and trains.",
    ],
)
def test_an_infinitive_is_nobody_who_is_told(text: str) -> None:
    assert told("en", text) == []


def test_those_who_are_told_stand_behind_to() -> None:
    text = "Ban Ki-moon admitted to cheering crowds in Suva that the bridge was closed."
    assert told("en", text) == [("ban-ki-moon", False, "the bridge was closed")]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Fiji menyatakan tidak akan ikut dalam sidang itu.", "FJI", "tidak akan ikut dalam sidang itu"),
        (
            "Fiji, yang semula menolak, kini menyatakan dapat menerima usulan itu.",
            "FJI",
            "dapat menerima usulan itu",
        ),
        (
            "Dari Suva ia terbang ke Tonga, yang sudah menyatakan akan segera membuka jembatan itu.",
            "TON",
            "akan segera membuka jembatan itu",
        ),
        (
            "Ban Ki-moon mengumumkan telah menutup jembatan tua itu.",
            "ban-ki-moon",
            "telah menutup jembatan tua itu",
        ),
        (
            "Ban Ki-moon menyatakan bersedia membuka jembatan itu.",
            "ban-ki-moon",
            "bersedia membuka jembatan itu",
        ),
        (
            "Fiji memberi tahu Tonga bahwa jembatan itu tetap ditutup.",
            "FJI",
            "jembatan itu tetap ditutup",
        ),
        (
            "Jembatan itu akan ditutup, kata Ban Ki-moon di Suva, kecuali kedua pihak membayar.",
            "ban-ki-moon",
            "Jembatan itu akan ditutup, kata Ban Ki-moon di Suva, kecuali kedua pihak membayar",
        ),
    ],
)
def test_what_a_state_declares_needs_no_subject(text: str, speaker: str, words: str) -> None:
    assert told("id", text) == [(speaker, False, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Ban Ki-moon mengaku siap bekerja di jembatan itu.",
        "Ban Ki-moon menyatakan tidak tahu-menahu soal jembatan itu.",
        "Fiji menyatakan mundur dari sidang di Suva pekan lalu.",
        "Fiji menyatakan penyesalan, tetapi Ban Ki-moon menuding Tonga menutup jembatan itu.",
        "Ban Ki-moon memperingatkan agar orang tidak melewati jembatan itu.",
        "Ban Ki-moon mengingatkan supaya Fiji menjaga jembatan itu.",
    ],
)
def test_what_is_felt_asked_or_not_known_is_no_clause(text: str) -> None:
    assert told("id", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The row came days after the leaders of both sides, Ama Owusu and Juan Perez, spoke in Suva and promised to pay.",
        "The row came days after the president of Chad, Ama Owusu, left Suva and said she would not return.",
    ],
)
def test_whose_name_stands_beside_his_office_says_nothing_of_what_is_before_it(text: str) -> None:
    assert not [words for _, _, words in told("en", text) if words.startswith("The row")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ban Ki-moon told a dinner that Fiji gave in his honour on Sunday.", []),
        ("Ban Ki-moon told a conference that Fiji hosted in Suva.", []),
        ("Ban Ki-moon told a conference that Fiji had closed the bridge.", ["Fiji had closed the bridge"]),
        ("Ban Ki-moon told a rally that Fiji gave in to pressure.", ["Fiji gave in to pressure"]),
    ],
)
def test_that_may_tell_which_gathering_was_spoken_to(text: str, words: list[str]) -> None:
    assert [said for _, _, said in told("en", text)] == words
