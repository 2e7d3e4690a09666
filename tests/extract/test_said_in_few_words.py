"""Reported words that quoted ones end, that a phrase or a name with its verb opens, and whose they are."""

from __future__ import annotations

import pytest

from tests.extract.test_words_reported import told

ROWS: list[tuple[str, str, list[tuple[str, bool, str]]]] = [
    # few reported words that end in quoted ones
    (
        "en",
        'Chadian Foreign Minister Ali Sow vowed that Chad would not give up "one inch of its coast".',
        [
            ("ali-sow", False, 'Chad would not give up "one inch of its coast"'),
            ("ali-sow", True, "one inch of its coast"),
        ],
    ),
    (
        "en",
        'Chadian Foreign Minister Ali Sow said the talks were "a waste of everybody\'s time".',
        [
            ("ali-sow", False, 'the talks were "a waste of everybody\'s time"'),
            ("ali-sow", True, "a waste of everybody's time"),
        ],
    ),
    (
        "en",
        'The embassy, Chadian Foreign Minister Ali Sow said, had been "closed by mistake last year".',
        [
            (
                "ali-sow",
                False,
                'The embassy, Chadian Foreign Minister Ali Sow said, had been "closed by mistake last year"',
            ),
            ("ali-sow", True, "closed by mistake last year"),
        ],
    ),
    (
        "en",
        'Chadian Foreign Minister Ali Sow said it "condemns the raid in the strongest terms".',
        [("ali-sow", True, "condemns the raid in the strongest terms")],
    ),
    (
        "en",
        'Chadian Foreign Minister Ali Sow warned that both must "pull back at once or pay".',
        [("ali-sow", True, "pull back at once or pay")],
    ),
    (
        "en",
        'The envoy, Chadian Foreign Minister Ali Sow said, had been advised "to pack and leave at once".',
        [("ali-sow", True, "to pack and leave at once")],
    ),
    # phrases that say
    (
        "en",
        "Chadian Foreign Minister Ali Sow was of the view that sanctions had failed.",
        [("ali-sow", False, "sanctions had failed")],
    ),
    (
        "en",
        "Chadian Foreign Minister Ali Sow took the view that the border should stay open.",
        [("ali-sow", False, "the border should stay open")],
    ),
    (
        "en",
        "As Chadian Foreign Minister Ali Sow put it, Chad has no enemies in the region.",
        [("ali-sow", False, "Chad has no enemies in the region")],
    ),
    (
        "en",
        "In the words of Chadian Foreign Minister Ali Sow, Chad had lost a friend.",
        [("ali-sow", False, "In the words of Chadian Foreign Minister Ali Sow, Chad had lost a friend")],
    ),
    (
        "en",
        "Chad, in the words of its president, Ali Sow, has no enemies.",
        [("ali-sow", False, "Chad, in the words of its president, Ali Sow, has no enemies")],
    ),
    # the verb of the clause is broken off before its source
    (
        "en",
        "Chad would, Foreign Minister Ali Sow said, stay neutral.",
        [("ali-sow", False, "Chad would, Foreign Minister Ali Sow said, stay neutral")],
    ),
    (
        "en",
        "There was, Chadian Foreign Minister Ali Sow said, no alternative to talks.",
        [("ali-sow", False, "There was, Chadian Foreign Minister Ali Sow said, no alternative to talks")],
    ),
    (
        "en",
        "Had Togo listened, Chadian Foreign Minister Ali Sow said, the war would have ended.",
        [
            (
                "ali-sow",
                False,
                "Had Togo listened, Chadian Foreign Minister Ali Sow said, the war would have ended",
            )
        ],
    ),
    # a name and its verb behind a verb that wants "that"
    (
        "en",
        "Chadian Foreign Minister Ali Sow claimed Togo violated the truce.",
        [("ali-sow", False, "Togo violated the truce")],
    ),
    (
        "en",
        "Chadian Foreign Minister Ali Sow noted Togo opened its border in May.",
        [("ali-sow", False, "Togo opened its border in May")],
    ),
    (
        "en",
        "Chadian Foreign Minister Ali Sow confirmed Togo named in the report.",
        [],
    ),
    (
        "en",
        "Chadian Foreign Minister Ali Sow warned Togo withdrew too late.",
        [],
    ),
    # of two people who say it the first
    (
        "en",
        "Chadian Foreign Minister Ali Sow and his Togolese counterpart Jean Abalo said "
        "the troops would pull back by June.",
        [("ali-sow", False, "the troops would pull back by June")],
    ),
    (
        "en",
        "Chad and Togo said in a joint statement that the troops would pull back by June.",
        [],
    ),
    # whose minister "its" tells
    (
        "en",
        "Chadian Foreign Minister Ali Sow met Togolese Foreign Minister Jean Abalo in "
        "Lome. Chad would stay neutral, its foreign minister said.",
        [("ali-sow", False, "Chad would stay neutral, its foreign minister said")],
    ),
    (
        "en",
        "Chadian Foreign Minister Ali Sow met Togolese Foreign Minister Jean Abalo in "
        "Lome. Chad, according to its foreign minister, has no enemies.",
        [("ali-sow", False, "Chad, according to its foreign minister, has no enemies")],
    ),
    (
        "en",
        "Chadian Foreign Minister Ali Sow met Togolese Foreign Minister Jean Abalo in "
        "Lome. Chad, its president said, would not bow.",
        [("TCD", False, "Chad, its president said, would not bow")],
    ),
    (
        "en",
        "Chadian Foreign Minister Ali Sow met Togolese Foreign Minister Jean Abalo in "
        'Lome. Peru denied the charge. "We have no troops there," its foreign minister '
        "said.",
        [("PER", True, "We have no troops there,")],
    ),
    # a verb in the past is no part of a name
    (
        "en",
        "Chadian Foreign Minister Ali Sow met Togolese Foreign Minister Jean Abalo in "
        "Lome. Togo would respect the truce, Abalo assured Sow.",
        [("jean-abalo", False, "Togo would respect the truce, Abalo assured")],
    ),
    # a name and its verb behind a verb that wants "bahwa"
    (
        "id",
        "Menlu Chad Ali Sow mengklaim Togo melanggar gencatan senjata.",
        [("ali-sow", False, "Togo melanggar gencatan senjata")],
    ),
    (
        "id",
        "Menlu Chad Ali Sow mengumumkan Togo membuka kembali perbatasan dengan Ghana.",
        [("ali-sow", False, "Togo membuka kembali perbatasan dengan Ghana")],
    ),
    (
        "id",
        "Menlu Chad Ali Sow memastikan Togo segera menarik pasukannya.",
        [("ali-sow", False, "Togo segera menarik pasukannya")],
    ),
    (
        "id",
        "Menlu Chad Ali Sow meyakinkan Togo menarik pasukannya.",
        [],
    ),
    (
        "id",
        "Menlu Chad Ali Sow mengumumkan Togo sebagai tuan rumah.",
        [],
    ),
    # three words are a clause
    (
        "id",
        "Menlu Chad Ali Sow mengakui pekerjaan belum selesai.",
        [("ali-sow", False, "pekerjaan belum selesai")],
    ),
    # what somebody calls it is no clause
    (
        "id",
        "Menlu Chad Ali Sow menyebut kritik Togo dan Ghana sangat menghina.",
        [],
    ),
    (
        "id",
        "Menlu Chad Ali Sow menyebut Togo akan menarik pasukannya.",
        [("ali-sow", False, "Togo akan menarik pasukannya")],
    ),
    # of two people who say it the first
    (
        "id",
        "Menlu Chad Ali Sow dan Menlu Togo Jean Abalo menegaskan bahwa perbatasan akan dibuka.",
        [("ali-sow", False, "perbatasan akan dibuka")],
    ),
    (
        "id",
        "Menlu Chad Ali Sow bertemu Menlu Togo Jean Abalo dan mengatakan Chad akan membuka perbatasan.",
        [("ali-sow", False, "Chad akan membuka perbatasan")],
    ),
]


@pytest.mark.parametrize(("language", "text", "said"), ROWS, ids=[row[1][:60] for row in ROWS])
def test_who_says_what(language: str, text: str, said: list[tuple[str, bool, str]]) -> None:
    assert told(language, text) == said
