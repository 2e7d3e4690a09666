"""Days and places told beside an event that are not its own, and such as are: `Kind start place` of each.

Every article is published on Thursday 16 May 2019. "-" stands for no day or no place.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEADS = {
    "en": "News of the day\n\n16 May 2019\n\n",
    "id": "Kabar hari ini\n\nKamis, 16 Mei 2019 10:00 WIB\n\n",
}

ROWS = [
    # a reaction is to the news, not to what was told of the day before
    (
        "en",
        "President Kenyatta met President Magufuli in Nairobi on Tuesday. The day before, Kenyatta had invited "
        "Burundi. Uganda praised Kenya.",
        "Statement 2019-05-14 -",
    ),
    (
        "en",
        "Chile expelled two diplomats of Peru on Tuesday, a month after Peru had accused Chile of spying. "
        "Peru criticised the expulsion.",
        "Statement 2019-05-14 -",
    ),
    # said from one's own country; what is asked for may be from there
    ("en", "Prime Minister Ardern condemned the attack from Wellington.", "Statement - wellington"),
    ("en", "Prime Minister Ardern called on Fiji from Wellington to act.", "Statement - wellington"),
    ("en", "President Poroshenko told Russia to withdraw from Donetsk.", "Statement - -"),
    ("en", "President Poroshenko condemned the deportation of children from Donetsk.", "Statement - -"),
    ("id", "Perdana Menteri Ardern mengutuk serangan itu dari Wellington.", "Statement - wellington"),
    # where somebody else acted
    (
        "en",
        "President Macron announced the plan in Lyon on Tuesday, and Chancellor Merkel thanked France.",
        "Statement 2019-05-14 -",
    ),
    # a stay told in passing
    (
        "en",
        "President Moon, who was visiting Tokyo, met Prime Minister Abe of Japan on Tuesday.",
        "Meeting 2019-05-14 tokyo",
    ),
    (
        "id",
        "Presiden Moon, yang sedang berkunjung ke Tokyo, bertemu Perdana Menteri Jepang Abe, Selasa (14/5).",
        "Meeting 2019-05-14 tokyo",
    ),
    (
        "en",
        "Prime Minister Ardern, who flew to Suva on Tuesday, promised Fiji a loan.",
        "Statement 2019-05-14 suva",
    ),
    # nobody is in one place at a virtual meeting
    (
        "id",
        "KUALA LUMPUR - KTT ke-36 ASEAN dibuka secara virtual, Selasa (14/5).",
        "Summit 2019-05-14 -",
    ),
    # at a site named before
    (
        "id",
        "Presiden Moon bertemu Perdana Menteri Abe di Istana Akasaka, Senin (13/5). Pada Selasa (14/5) Moon "
        "menemui Presiden Macron di tempat yang sama.",
        "Meeting 2019-05-14 akasaka-palace",
    ),
    # to a house, where one is met; within minutes
    (
        "en",
        "President Trump welcomed Prime Minister Abe to Akershus Castle on Tuesday.",
        "Meeting 2019-05-14 akershus-castle",
    ),
    (
        "id",
        "Korea Utara menembakkan rudal ke Laut Jepang, Selasa (14/5). Beberapa menit kemudian Perdana Menteri Abe "
        "menelepon Presiden Trump.",
        "Call 2019-05-14 -",
    ),
    # talks that came to their end that day
    (
        "en",
        "Iran and France agreed on a truce on Tuesday after three days of talks in Muscat.",
        "Negotiation 2019-05-12 muscat",
    ),
    # by the end of a month it is to be done
    (
        "en",
        "On Tuesday Kenya promised Somalia to open a consulate by the end of June.",
        "Statement 2019-05-14 -",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "body", "expected"), ROWS)
def test_what_stands_beside(language: str, body: str, expected: str) -> None:
    events = extract_article(article_from_text(f"{HEADS[language]}{body}\n", "x", language=language)).events
    told = [
        f"{e.kind.value} {e.start.iso if e.start else '-'} {(e.place or '-').rsplit('/', 1)[-1]}"
        for e in events
    ]
    assert expected in told, told
