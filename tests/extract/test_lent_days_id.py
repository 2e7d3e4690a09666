"""Days that another event lends, plans that came about or fell through, where a refusal is not; Indonesian."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str) -> list[str]:
    """Kind, status, first day, place and participants of each event told, on Saturday, 9 March 2024."""
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2024-03-09")
    out = []
    for event in extract_article(article).events:
        day = event.start.iso if event.start else "-"
        place = event.place.partition("/")[2] if event.place else "-"
        who = sorted(p.participant.partition("/")[2] for p in event.participations)
        out.append(f"{event.kind} {event.status} {day} {place}: {' '.join(who)}")
    return sorted(out)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sehari setelah bertemu Presiden Xi Jinping di Beijing pada Senin (4/3), Presiden Filipina Ferdinand Marcos Jr terbang ke Tokyo.",
            [
                "Meeting held 2024-03-04 beijing: CHN PHL ferdinand-marcos-jr xi-jinping",
                "Visit held 2024-03-05 tokyo: JPN PHL ferdinand-marcos-jr",
            ],
        ),
        (
            "Tiga hari setelah dilantik sebagai presiden Senegal pada 2 April 2023, Bassirou Diomaye Faye mengunjungi Nouakchott.",
            [
                "Appointment held 2023-04-02 -: bassirou-diomaye-faye",
                "Visit held 2023-04-05 nouakchott: MRT bassirou-diomaye-faye",
            ],
        ),
        (
            "Sehari setelah menemui Panglima Angkatan Bersenjata Myanmar Min Aung Hlaing di Naypyidaw, Menteri Luar Negeri Retno Marsudi terbang ke Dhaka, Selasa (5/3), guna membicarakan nasib pengungsi.",
            [
                "Meeting held 2024-03-04 naypyidaw: IDN MMR min-aung-hlaing retno-marsudi",
                "Visit held 2024-03-05 dhaka: BGD IDN retno-marsudi",
            ],
        ),
        (
            "Dua hari sebelum bertolak ke Beijing, Menteri Luar Negeri Australia Penny Wong memanggil Duta Besar China, Rabu (6/3).",
            [
                "Measure held 2024-03-06 -: AUS CHN penny-wong",
                "Visit held 2024-03-08 beijing: AUS CHN penny-wong",
            ],
        ),
        (
            "Empat hari setelah Rusia menyerang Odesa, Perdana Menteri Belanda Mark Rutte mengunjungi Kharkiv, Jumat (1/3).",
            [
                "Measure held 2024-02-26 odesa: RUS UKR",
                "Visit held 2024-03-01 kharkiv: NLD UKR mark-rutte",
            ],
        ),
        (
            "Dua hari setelah meminta bantuan kepada Jepang di Tokyo, Presiden Palau Surangel Whipps Jr bertolak ke Taipei, Jumat (8/3).",
            [
                "Statement held 2024-03-06 tokyo: JPN PLW surangel-whipps-jr",
                "Visit held 2024-03-08 taipei: PLW TWN surangel-whipps-jr",
            ],
        ),
        (
            "Perdana Menteri Irak Mohammed Shia al-Sudani mendarat di Ankara pada 21 Februari. Pada hari kedua lawatannya, ia meneken nota kesepahaman pertahanan dengan Presiden Recep Tayyip Erdogan.",
            [
                "Signing held 2024-02-22 ankara: IRQ TUR mohammed-shia-al-sudani recep-tayyip-erdogan",
                "Visit held 2024-02-21 ankara: IRQ TUR mohammed-shia-al-sudani",
            ],
        ),
        (
            "Setelah menggelar pembicaraan dengan Presiden Kazakhstan Kassym-Jomart Tokayev di Astana pada Selasa (5/3), Menteri Luar Negeri China Wang Yi melanjutkan perjalanan ke Tashkent sehari kemudian.",
            [
                "Meeting held 2024-03-05 astana: CHN KAZ kassym-jomart-tokayev wang-yi",
                "Visit held 2024-03-06 tashkent: CHN UZB wang-yi",
            ],
        ),
        (
            "Perdana Menteri Selandia Baru Christopher Luxon, yang tiba di Melbourne pada Minggu (3/3), pada Kamis (7/3) menerima Menteri Luar Negeri Papua Nugini Justin Tkatchenko di Wellington.",
            [
                "Meeting held 2024-03-07 wellington: NZL PNG christopher-luxon justin-tkatchenko",
                "Visit held 2024-03-03 melbourne: AUS NZL christopher-luxon",
            ],
        ),
        (
            "Pertemuan puncak antara Presiden Sudan Selatan Salva Kiir dan Riek Machar gagal digelar di Juba pada Rabu (6/3).",
            [
                "Summit cancelled 2024-03-06 juba: SSD SSD riek-machar salva-kiir",
            ],
        ),
        (
            "Putaran ketiga perundingan Ethiopia dan Kenya yang dijadwalkan pada Februari di Dar es Salaam tidak jadi dilaksanakan.",
            [
                "Negotiation cancelled 2024-02 dar-es-salaam: ETH KEN",
            ],
        ),
        (
            "Pertemuan itu, yang semula direncanakan di Doha, akhirnya berlangsung di Muscat pada Rabu (6/3) antara wakil Menteri Luar Negeri Iran Ali Bagheri Kani dan utusan AS Brett McGurk.",
            [
                "Meeting held 2024-03-06 muscat: IRN USA ali-bagheri-kani brett-mcgurk",
            ],
        ),
        (
            "Pertemuan Menteri Luar Negeri Moldova Mihai Popsoi dengan Menteri Luar Negeri Rumania Luminita Odobescu di Bukares membahas mengapa pemilu di Transnistria gagal digelar.",
            [
                "Meeting held 2024-03-09 bucharest: MDA ROU luminita-odobescu mihai-popsoi",
            ],
        ),
        (
            "Presiden Venezuela Nicolas Maduro menolak bertemu Presiden Guyana Irfaan Ali di Georgetown.",
            [
                "Statement held 2024-03-09 -: GUY VEN irfaan-ali nicolas-maduro",
            ],
        ),
        (
            "Menteri Luar Negeri Mali Abdoulaye Diop menolak menghadiri pertemuan ECOWAS di Abuja, Jumat (8/3).",
            [
                "Conference denied 2024-03-08 abuja: NGA ecowas",
                "Statement held 2024-03-08 -: MLI abdoulaye-diop ecowas",
            ],
        ),
        (
            "Kementerian Luar Negeri Ethiopia membantah telah menutup kedutaan Somalia di Addis Ababa.",
            [
                "Statement held 2024-03-09 -: ETH mfa-eth",
            ],
        ),
        (
            "Perdana Menteri Slowakia Robert Fico menolak mengecam Rusia di Budapest, Jumat (8/3).",
            [
                "Statement held 2024-03-08 budapest: RUS SVK robert-fico",
            ],
        ),
        (
            "Presiden Argentina Javier Milei menjamu Menteri Luar Negeri AS Antony Blinken di Casa Rosada, Buenos Aires, pada 23 Februari. Esoknya, Milei terbang ke Washington dan bertemu Donald Trump di sela konferensi CPAC.",
            [
                "Conference held 2024-02-24 -: ARG cpac donald-trump javier-milei",
                "Meeting held 2024-02-23 casa-rosada: ARG USA antony-blinken javier-milei",
                "Meeting held 2024-02-24 washington-d-c: ARG donald-trump javier-milei",
                "Visit held 2024-02-24 washington-d-c: ARG USA javier-milei",
            ],
        ),
    ],
)
def test_what_is_told_when_and_where(text: str, told: list[str]) -> None:
    assert events(text) == told
