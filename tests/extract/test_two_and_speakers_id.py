"""Indonesian: whom "kedua presiden", "kedua menlu", "kedua negara" mean, and whose the quoted words are."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> Findings:
    page = f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n"
    return extract_article(article_from_text(page, "x", language="id"))


TWO = [
    (  # the presidents, not the ministers who were joined last
        "Presiden Lula menemui Presiden Boric di Santiago. Menteri Luar Negeri Mauro Vieira dan Menteri Luar "
        "Negeri Alberto van Klaveren meneken perjanjian ekstradisi. Kedua presiden sepakat memperkuat "
        "perdagangan.",
        {
            "person/luiz-inacio-lula-da-silva",
            "person/gabriel-boric",
            "country/BRA",
            "country/CHL",
        },
    ),
    (  # joined past an office that is only filled for now
        "Perdana Menteri Kamboja Hun Manet dan Penjabat Perdana Menteri Thailand Phumtham Wechayachai tiba di "
        "Kuala Lumpur. Perdana Menteri Malaysia Anwar Ibrahim menyambut mereka. Presiden Donald Trump mengatakan "
        "kedua pemimpin telah sepakat untuk menahan diri.",
        {"person/hun-manet", "person/phumtham-wechayachai", "country/KHM", "country/THA"},
    ),
    (  # a state that only a quotation names is none of the two
        'Kenya dan Uganda berunding di Kairo. "Pengaruh Amerika Serikat sudah berakhir," kata pejabat Uganda. '
        "Kedua negara sepakat membuka perbatasan.",
        {"country/KEN", "country/UGA"},
    ),
    (  # "Menteri Luar Negeri Kenya dan Uganda": two states' ministers
        "Menteri Luar Negeri Kenya dan Uganda bertemu di Kairo. Kedua negara sepakat membuka perbatasan.",
        {"country/KEN", "country/UGA"},
    ),
]


@pytest.mark.parametrize(("text", "actors"), TWO)
def test_the_two(text: str, actors: set[str]) -> None:
    agreed = [e for e in told(text).events if e.plover == "AGREE"]
    assert [{p.participant for p in e.participations} for e in agreed] == [actors]


SPOKEN = [
    (
        'Presiden Ruto mengunjungi Kampala. Kementerian Luar Negeri Kenya mengumumkan rencana itu. "Kami akan '
        'membahas perdagangan dan perbatasan," demikian disampaikan oleh kementerian pada Rabu.',
        ["organization/mfa-ken"],
    ),
    (
        "Presiden Ruto, seperti dilansir AFP, Kamis (7/8/2025), mengatakan bahwa Kenya akan menarik pasukan.",
        ["person/william-ruto"],
    ),
    (
        "Dilansir AFP, Kamis (6/4/2023), Kementerian Luar Negeri Kenya menyatakan dalam sebuah pernyataan, "
        "Presiden Ruto akan membuka kembali perbatasan.",
        ["organization/mfa-ken"],
    ),
    (
        'Presiden Ruto bertemu Presiden Museveni. "Pertemuan ini dipilih sebagai kelanjutan," kata sumber yang '
        "dikutip surat kabar Al-Ahram.",
        [],
    ),
    (
        'Presiden Ruto bertemu Presiden Museveni. "Masa campur tangan asing telah berakhir," kata seorang pejabat '
        "Uganda lainnya, dimuat Reuters.",
        [],
    ),
    (
        'Presiden Ruto bertemu Presiden Museveni. "Kami sepakat tidak akan saling mengancam," begitu bunyi pernyataan '
        "bersama kedua belah pihak.",
        [],
    ),
    ("Uganda bersikeras menolak saran tersebut karena akan merusak kesepakatan sebelumnya.", []),
    ("Uganda bersikeras bahwa saran tersebut akan merusak kesepakatan sebelumnya.", ["country/UGA"]),
    (
        "Presiden Ruto menarik pasukan. Uganda akan mengirim polisi ke Haiti pada Juli, demikian dilaporkan Reuters.",
        [],
    ),
    (
        'Presiden Ruto bertemu Presiden Museveni. "Masa campur tangan asing telah berakhir," kata Museveni.',
        ["person/yoweri-museveni"],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPOKEN)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert [q.speaker for q in told(text).quotations] == speakers
