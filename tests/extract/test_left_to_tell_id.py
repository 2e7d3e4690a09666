"""Indonesian constructions of further regions: states told again, missions opened and shut, plans called off."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def read(text: str, day: str = "2023-06-15") -> Findings:
    return extract_article(
        article_from_text(f"Berita hari ini\n\n{text}\n", "x", language="id", published=day)
    )


def told(text: str) -> list[Event]:
    """The events of a short article, in order of their words."""
    return sorted(read(text).events, key=lambda e: min(v.begin for v in e.evidence))


def lines(text: str) -> list[str]:
    """Each event as its kind, type, status and who has which role; people left out."""
    return [
        " ".join(
            [
                e.kind.value,
                e.plover.value if e.plover else "-",
                e.status.value,
                *sorted(
                    f"{p.participant.partition('/')[2]}:{p.role.value}"
                    for p in e.participations
                    if not p.participant.startswith("person/")
                ),
            ]
        )
        for e in told(text)
    ]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Kuwait dilanda krisis. Putra mahkota emirat itu, Sheikh Meshal al-Ahmad, mengunjungi Oman.", "KWT"),
        ("Bhutan meratifikasi traktat. Perdana Menteri kerajaan Himalaya itu, Pema Wangdi, tiba.", "BTN"),
        ("Vanuatu dilanda gempa. Menlu negara kepulauan di Pasifik itu, Jotham Napat, tiba di Suva.", "VUT"),
        ("Niger mengusir dubes Prancis. Menlu negara Sahel itu, Bakary Sangaré, terbang ke Moskow.", "NER"),
        ("Chad mengusir dubes Prancis. Presiden republik itu, Mahamat Deby, terbang ke Moskow.", "TCD"),
    ],
)
def test_offices_of_a_state_told_again(text: str, of: str) -> None:
    assert [p.of for p in read(text).positions] == [f"country/{of}"]


def test_a_neighbour_is_another_state() -> None:
    text = "Bhutan meratifikasi traktat. Menlu negara tetangga itu, Pema Wangdi, tiba di Thimphu."
    assert not [p for p in read(text).positions if p.of == "country/BTN"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Maroko memanggil pulang dubesnya dari Teheran. Kerajaan itu mengusir Dubes Iran.",
            "Measure SANCTION held IRN:recipient MAR:actor",
        ),
        (
            "Kuwait memanggil Dubes Iran. Emirat Teluk itu mengusir dua diplomat Iran.",
            "Measure SANCTION held IRN:recipient KWT:actor",
        ),
    ],
)
def test_states_told_again_by_their_form(text: str, expected: str) -> None:
    assert lines(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Swedia menutup kedutaan besarnya di Irak.", "Measure SANCTION held IRQ:recipient SWE:actor"),
        ("Kedutaan Besar Ghana di Lagos ditutup.", "Measure SANCTION held GHA:actor NGA:recipient"),
        ("Kedutaan Besar Prancis di Tripoli dibuka kembali.", "Ceremony - held FRA:host"),
        ("Kedubes Iran di Riyadh kembali beroperasi pada Rabu.", "Ceremony - held IRN:host"),
        ("Kedutaan Besar Amerika Serikat di Havana kembali dibuka.", "Ceremony - held USA:host"),
    ],
)
def test_missions_opened_and_shut(text: str, expected: str) -> None:
    assert lines(text) == [expected]


def test_embassies_of_both_reopen() -> None:
    text = "Ghana dan Togo memulihkan hubungan. Kedutaan besar kedua negara dibuka kembali pada Senin."
    assert lines(text)[-1] == "Measure SUPPORT held GHA:actor TGO:actor"


def test_a_show_at_an_embassy_is_no_opening() -> None:
    assert lines("Pameran di Kedutaan Besar Italia di Jakarta dibuka pada Senin.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Chile batal menjadi tuan rumah KTT APEC di Santiago.",
        "Chile membatalkan KTT APEC di Santiago.",
        "KTT Liga Arab di Aljir ditunda karena pandemi.",
        "KTT AS-ASEAN yang semula dijadwalkan pada 28 Maret ditunda.",
        "Brasil mengurungkan rencana menjadi tuan rumah KTT Mercosur di Brasilia.",
    ],
)
def test_named_events_called_off(text: str) -> None:
    assert [e.status for e in told(text)] == [Status.CANCELLED]


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Joe Biden batal menghadiri KTT ASEAN di Phnom Penh.",
        "KTT ASEAN di Phnom Penh menunda keputusan soal keanggotaan Timor Leste.",
        "KTT G20 di Bali batal dihadiri Vladimir Putin.",
    ],
)
def test_a_summit_goes_on_without_one(text: str) -> None:
    assert [e.status for e in told(text)] == [Status.HELD]


def test_what_was_planned_comes_to_nothing() -> None:
    text = "Presiden Ghana John Mahama akan mengunjungi Togo pada Juli. Kunjungan itu urung."
    assert [e.status for e in told(text)] == [Status.CANCELLED]


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("tuduhan Mali terhadap Prancis", "Statement ACCUSE held FRA:recipient MLI:actor"),
        ("tuduhan Mali bahwa Prancis melatih teroris", "Statement ACCUSE held FRA:recipient MLI:actor"),
        ("protes keras Chad terhadap Sudan", "Statement ACCUSE held SDN:recipient TCD:actor"),
        ("ancaman Rusia terhadap Lituania", "Statement THREATEN held LTU:recipient RUS:actor"),
        ("ancaman Rusia untuk menyerang Lituania", "Statement THREATEN held LTU:recipient RUS:actor"),
        ("penolakan Ethiopia terhadap usul Mesir", "Statement REJECT held EGY:recipient ETH:actor"),
        ("dukungan Rusia terhadap Mali", "Statement SUPPORT held MLI:recipient RUS:actor"),
        ("permintaan Haiti kepada Kenya", "Statement REQUEST held HTI:actor KEN:recipient"),
        ("janji Norwegia kepada Malawi", "Statement AGREE held MWI:recipient NOR:actor"),
    ],
)
def test_what_was_said_before_as_a_cause(noun: str, expected: str) -> None:
    event = told(f"Langkah itu diambil menyusul {noun}.")
    assert lines(f"Langkah itu diambil menyusul {noun}.") == [expected]
    assert event[0].start is None


def test_what_opens_a_sentence_hides_no_main_clause() -> None:
    assert lines("Menyusul kecaman Turki terhadap Israel, Kenya mengecam Israel.") == [
        "Statement ACCUSE held ISR:recipient TUR:actor",
        "Statement ACCUSE held ISR:recipient KEN:actor",
    ]
    visit = told("Setelah menepis tuduhan itu, Presiden Kenya William Ruto terbang ke Kampala.")[-1]
    assert visit.status is Status.HELD


def test_who_announces_what_another_state_does() -> None:
    assert lines("Menlu Kuwait Ahmad Nasser mengumumkan Arab Saudi membuka kembali perbatasannya.") == [
        "Measure CONCEDE held SAU:actor"
    ]
    assert lines("Menlu Kuwait Ahmad Nasser mengumumkan negaranya mengusir dua diplomat Iran.") == [
        "Measure SANCTION held IRN:recipient KWT:actor"
    ]


@pytest.mark.parametrize(
    "verb", ["menugaskan X sebagai utusan khusus", "menetapkan X sebagai menteri luar negeri"]
)
def test_made_to_be(verb: str) -> None:
    text = f"Presiden Ghana John Mahama {verb.replace('X', 'Kofi Annan')}."
    assert [e.kind.value for e in told(text)] == ["Appointment"]


def test_made_a_suspect() -> None:
    assert lines("Jaksa Ghana menetapkan Kofi Mensah sebagai tersangka.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mali mengusir juru bicara PBB Olivier Salgado.",
            "Measure SANCTION held MLI:actor un:recipient",
        ),
        (
            "Latvia menurunkan tingkat hubungan dengan Rusia demi solidaritas terhadap Estonia.",
            "Measure SANCTION held LVA:actor RUS:recipient",
        ),
        (
            "Kemlu Rusia menyatakan Duta Besar Estonia Margus Laidre wajib meninggalkan Moskow.",
            "Measure SANCTION held EST:recipient RUS:actor",
        ),
        (
            "Menlu Latvia Edgars Rinkevics mengumumkan Dubes Rusia Mikhail Vanin harus angkat kaki.",
            "Measure SANCTION held LVA:actor RUS:recipient",
        ),
    ],
)
def test_envoys_sent_away(text: str, expected: str) -> None:
    assert lines(text) == [expected]


def test_since_another_act() -> None:
    text = "Ghana menutup perbatasannya dengan Togo sejak Togo menahan dubesnya pada Agustus 2021."
    assert [e.start.iso for e in told(text) if e.start][:1] == ["2021-08"]


def test_back_then_in_the_month_told_before() -> None:
    text = (
        "Hubungan Kenya dan Somalia tegang pada April 2014. Saat itu Somalia memanggil pulang dubesnya "
        "dari Nairobi setelah polisi Kenya menahan seorang diplomat Somalia."
    )
    assert [e.start.iso if e.start else None for e in told(text)] == ["2014-04", "2014-04"]


def test_what_somebody_travels_for_behind_another_clause() -> None:
    text = (
        "Kiribati kembali ke forum itu setelah PM Fiji Sitiveni Rabuka melawat ke Tarawa untuk meminta maaf."
    )
    assert lines(text)[-1] == "Statement CONCEDE held FJI:actor KIR:recipient"


def test_a_palace_of_another_state() -> None:
    text = (
        "Presiden Kiribati Taneti Maamau menerima Menlu Fiji Jone Usamate di Istana Presiden, Bairiki, Kamis."
    )
    assert lines(text) == ["Meeting CONSULT held FJI:attendee KIR:host"]


def test_flying_fish_visit_nobody() -> None:
    assert lines("Barbados memburu ikan terbang di perairan Tobago.") == []


def test_why_somebody_was_expelled() -> None:
    text = "Bolivia mengusir Duta Besar AS Philip Goldberg karena dituduh menghasut para gubernur."
    assert lines(text) == ["Measure SANCTION held BOL:actor USA:recipient"]


def test_called_home_from_the_city_told() -> None:
    positions = read("Taipei menarik Duta Besar David Hu dari Roseau.").positions
    assert [(p.of, p.to) for p in positions] == [("country/TWN", "country/DMA")]
