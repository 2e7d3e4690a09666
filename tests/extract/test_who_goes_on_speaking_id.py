"""Indonesian: whose words "katanya" and "ujarnya" give behind a sentence that names who spoke, or a body."""

from __future__ import annotations

import pytest

from tests.extract.test_two_and_speakers_id import told

QUOTE = '"Kami akan membuka kembali perbatasan pekan depan,"'
MINISTER = "Menlu Kenya Musalia Mudavadi tiba di Kampala. " + QUOTE + " katanya. "
MINISTRY, MUDAVADI = "organization/mfa-ken", "person/musalia-mudavadi"

ROWS: list[tuple[str, str, list[str]]] = [
    ("Hal senada disampaikan Kemlu Kenya.", "katanya", [MINISTRY]),
    ("Hal itu disampaikan oleh Kementerian Luar Negeri Kenya, Selasa.", "ujarnya", [MINISTRY]),
    ("Tuduhan itu dibantah juru bicara Kemlu Kenya.", "katanya", [MINISTRY]),
    ("Uganda dikecam Menlu Kenya Musalia Mudavadi.", "katanya", [MUDAVADI]),
    ("Kementerian Luar Negeri Kenya menanggapi tuduhan itu.", "ujarnya dalam pernyataan resmi", [MINISTRY]),
    ("Kemlu Kenya buka suara soal serangan itu.", "demikian pernyataan itu", [MINISTRY]),
    ("PBB juga menyoroti serangan di perbatasan.", "katanya", ["organization/un"]),
    (MINISTER + "Uganda membantah tuduhan itu.", "katanya", [MUDAVADI, "country/UGA"]),
    (MINISTER + "Kenya juga membantah tuduhan itu.", "katanya", [MUDAVADI, MUDAVADI]),
    (
        "Menlu Kenya Musalia Mudavadi mengungkapkan Presiden Uganda Yoweri Museveni menyampaikan duka.",
        "ujarnya",
        [MUDAVADI],
    ),
    ("Kenya dan Uganda membantah tuduhan itu.", "katanya", []),
    ("Kenya membangun jalan raya itu.", "katanya", []),
]


@pytest.mark.parametrize(("before", "says", "speakers"), ROWS)
def test_who_goes_on(before: str, says: str, speakers: list[str]) -> None:
    text = f"{before} {QUOTE} {says}."
    assert [q.speaker for q in told(text).quotations if q.direct] == speakers


PROTEST = "Kementerian Luar Negeri Kenya memprotes langkah Uganda. "

REPORTED = [
    (PROTEST + "Kementerian itu mengatakan perbatasan akan dibuka kembali.", [MINISTRY]),
    (PROTEST + "Menurut kementerian itu, perbatasan akan dibuka kembali.", [MINISTRY]),
    ("Perbatasan akan dibuka kembali, menurut pernyataan Menlu Kenya Musalia Mudavadi.", [MUDAVADI]),
    (
        PROTEST
        + "Dikutip dari Reuters, Moskow mengatakan perundingan dengan Togo akan dilanjutkan pekan depan.",
        ["country/RUS"],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), REPORTED)
def test_who_is_reported(text: str, speakers: list[str]) -> None:
    assert [q.speaker for q in told(text).quotations] == speakers
