"""Whom English words of saying mean: ministries, statements, bare titles, sources in front and behind."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEAD = "Title of the story\n\nMonday, February 2, 2015\n\nBRUSSELS - "

SPEAKERS = [
    (
        '"The road is open again," a State Department spokesman, Charles J. Redman, said in Washington.',
        "The road is open",
        "person/charles-j-redman",
    ),
    (
        '"The road is open again," the Prime Minister, Mrs. Sirimavo Bandaranaike, told reporters in Colombo.',
        "The road is open",
        "person/sirimavo-bandaranaike",
    ),
    (
        '"The road is open again," was the reply of Foreign Minister Penny Wong to the rebels.',
        "The road is open",
        "person/penny-wong",
    ),
    (
        '"The road is open again," read a statement from the Kremlin on Monday.',
        "The road is open",
        "country/RUS",
    ),
    (
        'In the words of Foreign Minister Penny Wong, "the road is open again to all of us".',
        "the road is open",
        "person/penny-wong",
    ),
    (
        '"The road is open again," according to a communique issued by the Kenyan Foreign Ministry.',
        "The road is open",
        "organization/mfa-ken",
    ),
    (
        '"He is a good man," Oliver Zipse, the chief executive of BMW, said of Donald Trump in Munich.',
        "He is",
        "person/oliver-zipse",
    ),
    (
        "Foreign Minister Shah Mahmood Qureshi of Pakistan left for China on Friday.\n\n"
        '"I am hopeful that my meeting with Foreign Minister Wang Yi will be of use," the foreign minister said.',
        "I am hopeful",
        "person/shah-mehmood-qureshi",
    ),
    (
        "Russia is expelling Belgian diplomats, the Foreign Ministry said on Monday.\n\n"
        "The ministry mentioned that it had summoned the Belgian ambassador to voice a protest.",
        "it had summoned",
        "organization/mfa-rus",
    ),
    (
        "The Ministry of Foreign Affairs of the Russian Federation issued a communique on talks with Pakistan."
        '\n\n"We agreed to expand contacts between both countries," the communique said.',
        "We agreed to expand",
        "organization/mfa-rus",
    ),
    (
        "According to an official statement from the Egyptian Presidency, the two leaders focused on Gaza.",
        "According to an official statement",
        "country/EGY",
    ),
    (
        "Cho Tae-yul and Takeshi Iwaya have held talks in Peru, Seoul's foreign ministry said Friday.",
        "Cho Tae-yul",
        "organization/mfa-kor",
    ),
    (
        '"We hope for peace and quiet," the foreign minister of Norway, Espen Barth Eide, said at a news '
        "conference with his Finnish counterpart, Elina Valtonen.",
        "We hope for peace",
        "person/espen-barth-eide",
    ),
    (
        "The U.S. ambassador, Samantha Power, spoke first. She added, however, that Washington still "
        "disagreed with much of the resolution.",
        "Washington still disagreed",
        "person/samantha-power",
    ),
    (
        "Kenya's trade minister, Peter Otieno, will declare the activist Tom Cole unwelcome, President William "
        'Kamau of Kenya said Saturday. "I have ordered it to be done today," he said.',
        "I have ordered",
        "person/william-kamau",
    ),
    (
        "The Ministry of Foreign Affairs of Kenya, in an official statement, said the two ministers discussed "
        "relations, and President William Kamau of Kenya thanked them.",
        "the two ministers discussed",
        "organization/mfa-ken",
    ),
    (
        "The Daily Nation quoted Peter Otieno, Kenya's trade minister, as saying the treaty would fail in May.",
        "the treaty would fail",
        "person/peter-otieno",
    ),
    (
        "Peter Otieno, Kenya's trade minister, voiced hope that the treaty would be signed in May.",
        "the treaty would be signed",
        "person/peter-otieno",
    ),
    (
        "Peter Otieno of Kenya told the Associated Press (AP) news agency on Monday that the talks would begin.",
        "the talks would begin",
        "person/peter-otieno",
    ),
    (
        '"Our men are ready to sign," Peter Otieno of Kenya said.\n\nThe front was represented by Tom Cole, a '
        "member of its council, he added.",
        "The front was represented",
        "person/peter-otieno",
    ),
    (
        "In Geneva, the UN's human rights office said at least 43 marchers had been shot in Goma.",
        "at least 43 marchers",
        "organization/ohchr",
    ),
    (
        "Kenya ordered French ambassador Paul Renard to leave the country, the foreign ministry said.",
        "Kenya ordered",
        "organization/mfa-ken",
    ),
]


@pytest.mark.parametrize(("text", "begins", "speaker"), SPEAKERS)
def test_words_are_those_of_whoever_the_text_means(text: str, begins: str, speaker: str) -> None:
    findings = extract_article(article_from_text(HEAD + text, "speakers"))
    said = findings.article.text
    found = {said[q.begin : q.end]: q.speaker for q in findings.quotations}
    assert [key for words, key in found.items() if begins in words[:40]] == [speaker], found


JOINT = [
    "Kenya and Uganda said in a joint statement that the border would be open by Friday.",
    "Kenya, Uganda and Rwanda announced in January that they were quitting the bloc of six.",
]


@pytest.mark.parametrize("text", JOINT)
def test_what_two_states_say_together_is_not_the_last_one_s(text: str) -> None:
    assert not extract_article(article_from_text(HEAD + text, "speakers")).quotations
