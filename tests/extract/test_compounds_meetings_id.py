"""Indonesian compound sentences about meetings, visits, calls and oaths: who took part, when, where."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # welcomed or received behind a journey: whoever welcomes is of the country that is visited
    (
        "Presiden Gambia Adama Barrow mendarat di Accra dan disambut Menteri Kesehatan Kojo Mensah.",
        "kojo-mensah is minister of health of GHA",
    ),
    (
        "Presiden Gambia Adama Barrow tiba di Accra dan diterima Menteri Kesehatan Kojo Mensah.",
        "Meeting CONSULT held - kojo-mensah:host",
    ),
    # who goes on to a gathering behind an opening clause
    (
        "Sesudah menemui Kanselir Olaf Scholz di Berlin, Presiden Rumania Klaus Iohannis terbang ke Sofia untuk "
        "menghadiri KTT Laut Hitam.",
        "Summit CONSULT planned - klaus-iohannis:attendee",
    ),
    # a guest who brings a letter is received all the same
    (
        "Presiden Chad Mahamat Deby menerima Menlu Sudan Ali al-Sadiq, yang membawa pesan tertulis.",
        "Meeting CONSULT held - mahamat-idriss-deby:host",
    ),
    (
        "Duta Besar Swiss Pedro Zwahlen, yang membawa surat presiden, diterima Perdana Menteri Laos Sonexay "
        "Siphandone di Vientiane.",
        "Meeting CONSULT held - pedro-zwahlen:attendee",
    ),
    # talks with somebody are the talks of the source
    (
        "Menurut Menlu Moldova Mihai Popsoi, perundingan dengan Rusia akan digelar di Chisinau bulan depan.",
        "Negotiation CONSULT planned 2024-04 mihai-popsoi:attendee",
    ),
    (
        "Pertemuan dengan Menlu Latvia Krisjanis Karins digelar di Riga, kata Menlu Moldova Mihai Popsoi.",
        "Meeting CONSULT held - mihai-popsoi:attendee",
    ),
    # ministerial meetings of two states are their talks
    (
        "Ghana dan Togo membatalkan pertemuan tingkat menteri yang sedianya berlangsung di Lome.",
        "Meeting CONSULT cancelled - TGO:attendee",
    ),
    (
        "Pertemuan tingkat menteri antara Laos dan Kamboja digelar di Pakse.",
        "Meeting CONSULT held - KHM:attendee",
    ),
    # whoever takes the oath was appointed
    (
        "Perdana Menteri Yunani Kyriakos Mitsotakis mengangkat Niki Kerameus sebagai menteri dalam negeri. Dia diambil "
        "sumpahnya pada Kamis di Athena.",
        "Appointment None held 2024-03-07 niki-kerameus:appointee",
    ),
    # the three of the last sentence
    (
        "Menlu Polandia Radoslaw Sikorski tiba di Paris bersama Presiden Andrzej Duda dan Perdana Menteri Donald Tusk. "
        "Ketiganya diterima Presiden Emmanuel Macron.",
        "Meeting CONSULT held * donald-tusk:attendee",
    ),
    # a country that only says where a city lies does nothing
    (
        "Menlu Kenya Musalia Mudavadi, dalam pidatonya di Jenewa, Swiss, pada Kamis, mengecam serangan Israel.",
        "Statement ACCUSE held 2024-03-07 musalia-mudavadi:actor",
    ),
    # the oath has not the day of the call
    (
        "Menlu Nepal Narayan Kaji Shrestha, yang baru dilantik, menelepon Menlu India S. Jaishankar, Kamis.",
        "Appointment None held - narayan-kaji-shrestha:appointee",
    ),
    # what a speaker says that he has done
    (
        '"Saya telah bertemu dengan Presiden Gambia Adama Barrow di Banjul," kata Menlu Mesir Sameh Shoukry.',
        "Meeting CONSULT held * sameh-shoukry:attendee",
    ),
    (
        '"Saya baru saja mengunjungi Kyiv," kata Menlu Latvia Krisjanis Karins.',
        "Visit CONSULT held * krisjanis-karins:visitor",
    ),
    # what was agreed on is yet to come
    (
        '"Kami sepakat untuk bertemu kembali di Serrekunda pada Juni," kata Presiden Togo Faure Gnassingbe seusai diterima '
        "Presiden Gambia Adama Barrow di Banjul.",
        "Meeting CONSULT planned 2024-06",
    ),
    # done in the same go
    (
        "Menlu Fiji Sitiveni Rabuka akan mengunjungi Apia pada 20 Maret sekaligus menandatangani perjanjian ekstradisi "
        "dengan Samoa.",
        "Signing SUPPORT planned 2024-03-20",
    ),
    # what is opened is not the meeting
    (
        "Usai menerima Presiden Senegal Macky Sall, Perdana Menteri Portugal Antonio Costa membuka konferensi kelautan.",
        "Conference CONSULT held * antonio-costa:opener",
    ),
    # envoys who come and go, and dinners of state
    (
        "Duta Besar Spanyol Cristina Diaz berpamitan kepada Presiden Kenya William Ruto di Nairobi.",
        "Meeting CONSULT held - william-ruto:host",
    ),
    (
        "Duta Besar Swiss Olivier Zehnder melakukan kunjungan perkenalan ke Perdana Menteri Laos Sonexay Siphandone.",
        "Meeting CONSULT held - olivier-zehnder:attendee",
    ),
    (
        "Raja Carl XVI Gustaf menggelar jamuan makan malam kenegaraan untuk menghormati Presiden Finlandia Alexander "
        "Stubb di Stockholm.",
        "Meeting CONSULT held - alexander-stubb:attendee",
    ),
    (
        "Raja Swedia Carl XVI Gustaf menjamu Presiden Finlandia Alexander Stubb dalam jamuan kenegaraan.",
        "Meeting CONSULT held - carl-xvi-gustaf:host",
    ),
    # both states of whom the sentence names
    (
        "Menlu Kenya Musalia Mudavadi memuji Presiden Polandia Andrzej Duda dan mengatakan kedua negara akan meneken "
        "kesepakatan pertahanan.",
        "Signing SUPPORT planned - KEN:signatory",
    ),
    (
        "Disaksikan Presiden Kenya William Ruto dan Presiden Uganda Yoweri Museveni, kedua menteri meneken perjanjian "
        "minyak di Nairobi.",
        "Signing SUPPORT held - UGA:signatory",
    ),
    # what is told, and not only called so
    (
        "Menlu Chile Alberto van Klaveren menyebut Presiden Gabriel Boric akan berkunjung ke Jakarta pada April.",
        "alberto-van-klaveren says Presiden Gabriel Boric",
    ),
    # what was agreed on after talks of several days, on the last of them
    (
        "Kenya dan Uganda sepakat membuka perbatasan setelah perundingan tiga hari di Arusha, Jumat (8/3/2024).",
        "Statement AGREE held 2024-03-08 KEN:actor",
    ),
    # a visit without its place
    (
        "Menlu Turki Hakan Fidan menemui Menlu Irak Fuad Hussein di Baghdad, sebelum Presiden Recep Tayyip Erdogan "
        "berkunjung pada April.",
        "Visit CONSULT planned 2024-04 IRQ:host",
    ),
]

NOT_TOLD = [
    (
        "Sesudah menemui Kanselir Olaf Scholz di Berlin, Presiden Rumania Klaus Iohannis terbang ke Sofia untuk "
        "menghadiri KTT Laut Hitam.",
        "Summit CONSULT planned - olaf-scholz",
    ),
    (
        "Presiden Togo Faure Gnassingbe menerima Perdana Menteri Niger Ali Lamine Zeine, yang menyerahkan surat dari "
        "Jenderal Abdourahamane Tiani.",
        "Meeting CONSULT held - abdourahamane",
    ),
    ("Presiden Benin Patrice Talon menerima surat dari Togo.", "Meeting"),
    (
        "Menurut juru bicara Kemlu Moldova Igor Zaharov, pertemuan dengan Menlu Latvia Krisjanis Karins digelar Senin.",
        "Meeting CONSULT held * igor-zaharov",
    ),
    ("Prancis dan Arab Saudi menggelar konferensi internasional di Paris.", "Meeting"),
    (
        "Presiden Peru Dina Boluarte bertemu Gustavo Adrianzen di Lima. Ia dilantik pada Desember 2022.",
        "Appointment None held 2022-12 gustavo",
    ),
    (
        "Para pemimpin Pasifik, yang berkumpul di Suva, Fiji, pada Rabu, menyepakati dana iklim.",
        "Statement AGREE held 2024-03-06 FJI",
    ),
    ('"Kami sudah bertemu dengan keluarga korban," kata Menlu Retno Marsudi.', "Meeting"),
    (
        '"Saya ingin bertemu Presiden Putin," kata Presiden Ukraina Volodymyr Zelenskyy.',
        "Meeting CONSULT held",
    ),
    ("Menlu Retno Marsudi pamit kepada wartawan.", "Meeting"),
    (
        "Disaksikan Presiden Kenya William Ruto dan Presiden Uganda Yoweri Museveni, kedua menteri meneken perjanjian "
        "minyak di Nairobi.",
        "Signing SUPPORT held - william-ruto:signatory",
    ),
    (
        "Menlu Chile Alberto van Klaveren menyebut Presiden Gabriel Boric pemimpin yang berani.",
        "alberto-van-klaveren says",
    ),
    (
        "Menlu Kenya Musalia Mudavadi menemui Menlu Rwanda Vincent Biruta di Kigali, lalu menghadiri pameran dagang yang "
        "dibuka Presiden Paul Kagame.",
        "Meeting CONSULT held - paul-kagame:opener",
    ),
    (
        "Menlu Kenya Musalia Mudavadi mengatakan kunjungan Presiden Polandia Andrzej Duda pada April akan memperkuat kerja "
        "sama kedua negara.",
        "Visit CONSULT planned 2024-04 POL:host",
    ),
    ("Raja Felipe VI menggelar jamuan makan malam untuk para atlet di Madrid.", "Meeting"),
    ("Ribuan wisatawan berkunjung pada Desember.", "Visit"),
    (
        "Swiss akan menggelar konferensi perdamaian Ukraina pada Juni. Presiden Viola Amherd mengundang Presiden China "
        "Xi Jinping untuk hadir dalam konferensi tersebut.",
        "Conference CONSULT planned 2024-06 viola-amherd",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("id", text, claim), claims("id", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("id", text, claim), claims("id", text)


def test_he_will_be_sworn_in() -> None:
    text = (
        "Ghana's President Nana Akufo-Addo appointed Kwaku Ampratwum-Sarpong as foreign minister on Friday. "
        "He takes his oath of office on Monday."
    )
    assert told("en", text, "Appointment None planned 2024-03-11 kwaku-ampratwum-sarpong:appointee")
    assert not told("en", text, "Appointment None planned 2024-03-11 nana-akufo-addo:appointee")


def test_i_visited() -> None:
    text = '"I visited Kyiv in February and saw the damage," Latvian Foreign Minister Krisjanis Karins said.'
    assert told("en", text, "Visit CONSULT held 2024-02 krisjanis-karins:visitor")
