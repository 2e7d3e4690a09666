"""Indonesian: who goes beside whom, who greets, ceremonies for guests, meetings of three, forums by their city."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # who goes beside somebody is not who receives
    (
        "Menteri Luar Negeri Enrique Manalo mendampingi Presiden Ferdinand Marcos saat menerima "
        "Perdana Menteri Vietnam Pham Minh Chinh di Manila, Senin.",
        [
            "Meeting CONSULT held 2023-06-12 manila | attendee=VNM attendee=enrique-manalo attendee=pham-minh-chinh host=PHL host=ferdinand-marcos-jr",
        ],
    ),
    (
        "Wakil Presiden Kenya Rigathi Gachagua menemani Presiden William Ruto ketika mengunjungi "
        "Kampala pada Jumat.",
        [
            "Visit CONSULT held 2023-06-09 kampala | host=UGA visitor=KEN visitor=rigathi-gachagua visitor=william-ruto",
        ],
    ),
    (
        "Menlu Retno juga turut mendampingi Presiden Joko Widodo saat bertemu Presiden Chile Gabriel "
        "Boric di Santiago.",
        [
            "Meeting CONSULT held - santiago | attendee=CHL attendee=IDN attendee=gabriel-boric attendee=joko-widodo attendee=retno-marsudi",
        ],
    ),
    # the city in a forum's name, and not that of the dateline
    (
        "Riyadh (ANTARA) - Presiden Kenya William Ruto menghadiri Forum Kerja Sama Dakar, Selasa.",
        [
            "Conference CONSULT held 2023-06-13 dakar | attendee=KEN attendee=SEN attendee=william-ruto host=SEN",
        ],
    ),
    # days counted from what lies ahead
    (
        "Dua hari menjelang KTT G20 di Bali pada 15 November 2022, Presiden Jokowi bertemu Presiden "
        "Turki Recep Tayyip Erdogan.",
        [
            "Summit CONSULT held 2022-11-15 bali | host=IDN organizer=g20",
            "Meeting CONSULT held 2022-11-13 bali | attendee=IDN attendee=TUR attendee=joko-widodo attendee=recep-tayyip-erdogan",
        ],
    ),
    (
        "Sehari menjelang pertemuan di Luanda pada 6 Juli 2022, Menlu Angola Tete Antonio bertemu "
        "Menlu Rwanda Vincent Biruta.",
        [
            "Meeting CONSULT held 2022-07-05 luanda | attendee=AGO attendee=RWA attendee=tete-antonio attendee=vincent-biruta",
        ],
    ),
    # arrivals through an airport
    (
        "PM Vietnam Pham Minh Chinh tiba pada Senin pagi melalui Bandara Internasional Soekarno-Hatta.",
        [
            "Visit CONSULT held 2023-06-12 soekarno-hatta-international-airport | host=IDN visitor=VNM visitor=pham-minh-chinh",
        ],
    ),
    (
        "Presiden Kenya William Ruto tiba di Jakarta melalui Bandara Halim Perdanakusuma pada Jumat malam.",
        [
            "Visit CONSULT held 2023-06-09 jakarta | host=IDN visitor=KEN visitor=william-ruto",
        ],
    ),
    # who greets whom
    (
        "Tampak menyambut kedatangan PM Vietnam Pham Minh Chinh yakni Menteri Pariwisata Sandiaga Uno "
        "dan Duta Besar Vietnam untuk Indonesia Ta Van Thong.",
        [
            "Visit CONSULT held - - | host=IDN host=sandiaga-uno visitor=VNM visitor=pham-minh-chinh",
        ],
    ),
    (
        "Presiden Peru Dina Boluarte tiba di La Paz. Turut menyambut kedatangan Presiden Boluarte di "
        "bandara antara lain Menlu Bolivia Celinda Sosa.",
        [
            "Visit CONSULT held - la-paz | host=BOL host=celinda-sosa visitor=PER visitor=dina-boluarte",
        ],
    ),
    # who leads a forum is no conference
    (
        "Perdana Menteri Kepulauan Cook Mark Brown hadir di KTT ASEAN di Jakarta dalam kapasitasnya "
        "sebagai Ketua Pacific Islands Forum (PIF).",
        [
            "Summit CONSULT held - jakarta | attendee=COK attendee=IDN attendee=mark-brown host=IDN organizer=asean",
        ],
    ),
    # all heads of state are none alone
    (
        "Hampir semua kepala negara akan menghadiri KTT ASEAN di Jakarta. Wakil Presiden Ghana "
        "Mahamudu Bawumia mengunjungi Lima, Senin.",
        [
            "Summit CONSULT planned - jakarta | host=IDN organizer=asean",
            "Visit CONSULT held 2023-06-12 lima | host=PER visitor=GHA visitor=mahamudu-bawumia",
        ],
    ),
    # the ceremony for a guest
    (
        "Presiden Peru Dina Boluarte menerima Presiden Chile Gabriel Boric di Lima, Senin. Prosesi "
        "kemudian dilanjutkan dengan upacara penyambutan resmi.",
        [
            "Meeting CONSULT held 2023-06-12 lima | attendee=CHL attendee=gabriel-boric host=PER host=dina-boluarte",
            "Ceremony - held 2023-06-12 lima | attendee=CHL attendee=gabriel-boric host=PER host=dina-boluarte",
        ],
    ),
    (
        "Presiden Peru Dina Boluarte menerima Presiden Chile Gabriel Boric di Lima, Senin. Upacara "
        "penyambutan digelar di halaman istana. Dari pihak Peru turut hadir Menlu Elmer Schialer.",
        [
            "Meeting CONSULT held 2023-06-12 lima | attendee=CHL attendee=gabriel-boric host=PER host=dina-boluarte",
            "Ceremony - held 2023-06-12 lima | attendee=CHL attendee=elmer-schialer attendee=gabriel-boric host=PER host=dina-boluarte",
        ],
    ),
    (
        "Presiden Peru Dina Boluarte menerima Presiden Chile Gabriel Boric di Lima, Senin. Dari Peru "
        "tampak hadir antara lain Menlu Elmer Schialer dan Menhan Walter Astudillo.",
        [
            "Meeting CONSULT held 2023-06-12 lima | attendee=CHL attendee=elmer-schialer attendee=gabriel-boric attendee=walter-astudillo host=PER host=dina-boluarte",
        ],
    ),
    (
        "Presiden Joko Widodo menghadiri KTT G20 di Bali pada Selasa. Setelah itu, ia meresmikan "
        "Masjid Raya Sheikh Zayed di Solo. Presiden UEA Mohammed bin Zayed menghadiri peresmian itu.",
        [
            "Summit CONSULT held 2023-06-13 bali | attendee=IDN attendee=joko-widodo host=IDN organizer=g20",
            "Ceremony - held 2023-06-13 surakarta | attendee=ARE attendee=IDN attendee=mohammed-bin-zayed-al-nahyan host=IDN opener=joko-widodo",
        ],
    ),
    # meetings of three beside that of two
    (
        "Presiden Korea Selatan Yoon Suk Yeol bertemu PM Jepang Fumio Kishida di San Francisco. "
        "Keduanya kemudian mengadakan pertemuan trilateral dengan Presiden AS Joe Biden.",
        [
            "Meeting CONSULT held - san-francisco | attendee=JPN attendee=KOR attendee=fumio-kishida attendee=yoon-suk-yeol",
            "Meeting CONSULT held - san-francisco | attendee=JPN attendee=KOR attendee=USA attendee=fumio-kishida attendee=joe-biden attendee=yoon-suk-yeol",
        ],
    ),
    (
        "Menlu Azerbaijan Jeyhun Bayramov dan Menlu Armenia Ararat Mirzoyan bertemu di Tbilisi, "
        "disusul pertemuan tiga arah dengan Menlu Georgia Ilia Darchiashvili.",
        [
            "Meeting CONSULT held - tbilisi | attendee=ARM attendee=AZE attendee=ararat-mirzoyan attendee=jeyhun-bayramov",
            "Meeting CONSULT held - tbilisi | attendee=ARM attendee=AZE attendee=GEO attendee=ararat-mirzoyan attendee=ilia-darchiashvili attendee=jeyhun-bayramov",
        ],
    ),
    (
        "Menlu Fiji Sitiveni Rabuka bertemu Menlu Tonga Fekita Utoikamanu di Suva, Senin. Pertemuan "
        "trilateral dengan Menlu Samoa Fiame Mataafa digelar sehari kemudian.",
        [
            "Meeting CONSULT held 2023-06-12 suva | attendee=FJI attendee=TON attendee=fekita-utoikamanu attendee=sitiveni-rabuka",
            "Meeting CONSULT held 2023-06-13 - | attendee=FJI attendee=TON attendee=WSM attendee=fekita-utoikamanu attendee=fiame-naomi-mataafa attendee=sitiveni-rabuka",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_what_is_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


CUT = [
    "Menlu Retno mendampingi Presiden Joko Widodo saat",
    "Menlu Retno mendampingi",
    "Tampak menyambut kedatangan PM Vietnam yakni",
    "Dari",
    "Dari Peru tampak hadir",
    "Sehari menjelang",
    "Upacara penyambutan",
    "Pertemuan trilateral",
]


@pytest.mark.parametrize("text", CUT)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text, "id")
