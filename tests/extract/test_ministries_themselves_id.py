"""What ministries, embassies and armies publish themselves: titles, headlines, short verbs; Indonesian."""

from __future__ import annotations

import pytest

from kg.extract.drafts import Draft
from kg.extract.sequels.follow_up import follow_up
from kg.model import Kind, Plover, Status, ZoneKind
from tests.extract.test_agencies_plainly_id import read, short

OFFICES: list[tuple[str, str]] = [
    # a headline's verb comes before its subject: the title is of the guest, the name behind the comma is not
    ("Terima Kunjungan Menhan Peru, Prabowo: Bukti Persahabatan", ""),
    ("Terima Audiensi Konjen Kenya, Rudi Hartono Berharap Banyak", ""),
    ("Jokowi Terima Menlu Peru, Ana Ruiz", "Ana Ruiz: minister of foreign affairs, country/PER"),
    # forms of address between a title and a name
    (
        "Panglima TNI Marsekal TNI Dr. (H.C.) Rudi Hartono, menerima Dubes Peru di Jakarta.",
        "Rudi Hartono: commander-in-chief, country/IDN",
    ),
    (
        "Panglima Angkatan Bersenjata Kenya YBhg Jeneral Tan Sri Ali bin Omar tiba di Jakarta.",
        "Ali bin Omar: commander-in-chief, country/KEN",
    ),
    (
        "Menlu Kenya Y.M. Ann Otieno tiba di Jakarta.",
        "Ann Otieno: minister of foreign affairs, country/KEN",
    ),
    ("Menlu Vietnam Tran Min bertemu Menlu Peru.", "Tran Min: minister of foreign affairs, country/VNM"),
    # bodies of a house, second postings, regions, staff
    (
        "Ketua Badan Kerjasama Antar-Parlemen (BKSAP) DPR RI Rina Wijaya bertemu Ketua Parlemen Kenya.",
        "Rina Wijaya: chair, organization/bksap",
    ),
    (
        "Duta Besar RI untuk Kenya, merangkap Uganda dan UNEP di Nairobi, Budi Santoso, bertemu Menlu Uganda.",
        "Budi Santoso: ambassador, country/IDN to country/UGA",
    ),
    ("Gubernur Negara Bagian Victoria, Ann Lee, tiba di Jakarta.", "Ann Lee: governor, place/victoria"),
    (
        "Staf Khusus Menteri Luar Negeri Rina Wijaya bertemu Dubes Kenya di Jakarta.",
        "Rina Wijaya: special staff to the minister of foreign affairs, country/IDN",
    ),
    (
        "Asisten Menteri Luar Negeri Kenya Ali Omar bertemu Dubes RI Budi Santoso di Nairobi.",
        "Ali Omar: assistant minister of foreign affairs, country/KEN",
    ),
    # sworn in at home: sent there
    (
        "Presiden Jokowi melantik Budi Santoso jadi Duta Besar Peru.",
        "Budi Santoso: ambassador, country/IDN to country/PER",
    ),
    (
        "UNS dan KBRI Kabul meneken MoU. Rektor Budi Santoso hadir.",
        "Budi Santoso: rector, organization/uns",
    ),
]


@pytest.mark.parametrize(("text", "office"), OFFICES)
def test_offices(text: str, office: str) -> None:
    found = read(text)
    names = {e.key: e.label_en for e in found.entities}
    held = {
        f"{names[p.person]}: {p.office}, {p.of}" + (f" to {p.to}" if p.to else "") for p in found.positions
    }
    assert office in held if office else not [h for h in held if "PER" in h or "KEN" in h]


EVENTS: list[tuple[str, tuple[str, ...]]] = [
    (
        "Diterima Perdana Menteri Peru, Rina Wijaya Bahas Kerja Sama",
        ("Meeting held @- PER:host rina-wijaya:attendee",),
    ),
    (
        "Panglima TNI menerima Menteri Luar Negeri Peru di Jakarta.",
        ("Meeting held @jakarta IDN:host PER:attendee",),
    ),
    (
        "Wamenlu bertemu Menlu Peru di Jakarta.",
        ("Meeting held @jakarta IDN:attendee PER:attendee",),
    ),
    (
        "Menlu Retno bertemu sejumlah menteri. Di antaranya, Menlu Kenya Ann Otieno dan Menlu Peru Ana Ruiz.",
        (
            "Meeting held @- IDN:attendee KEN:attendee PER:attendee ana-ruiz:attendee ann-otieno:attendee retno-marsudi:attendee",
        ),
    ),
    (
        "Menhan Prabowo memenuhi undangan Menhan Peru Luis Rojas di Lima, Selasa (5/3/2024).",
        ("Visit planned @lima IDN:visitor PER:host luis-rojas:host prabowo-subianto:visitor",),
    ),
    (
        "Dubes Peru ada di Palu dalam rangka memenuhi undangan Gubernur.",
        (),
    ),
    (
        "KBRI Lima menggelar resepsi diplomatik. Resepsi bertajuk Karya ini berlangsung di Hotel Sol.",
        ("Ceremony held @hotel-sol IDN:host embassy-of-indonesia-in-lima:host",),
    ),
    (
        "Menlu Retno bertemu Menlu Peru Ana Ruiz. Kegiatan tersebut bertempat di Gedung Pancasila, Jakarta.",
        (
            "Meeting held @gedung-pancasila IDN:attendee PER:attendee ana-ruiz:attendee retno-marsudi:attendee",
        ),
    ),
    (
        "Kedutaan Besar RI di Suva merangkap Nauru dan Tuvalu menggelar resepsi diplomatik di Suva.",
        ("Ceremony held @suva IDN:host embassy-of-indonesia-in-suva:host",),
    ),
    (
        "Menlu Retno bertemu Menlu Peru membahas situasi di Gaza dan perkembangan di Sudan.",
        ("Meeting held @- IDN:attendee PER:attendee retno-marsudi:attendee",),
    ),
    (
        "Acara itu diikuti lewat Zoom Cloud Meeting.",
        (),
    ),
    (
        "Menlu Retno bertemu Ann Lee, Direktur Center for Peace Dialogue, di Bali.",
        ("Meeting held @bali IDN:attendee ann-lee:attendee retno-marsudi:attendee",),
    ),
    (
        "Pertemuan bilateral ini diharapkan dapat mempererat hubungan Peru dengan Kenya.",
        (),
    ),
    (
        "Pertemuan Menlu Peru dan Menlu Kenya diharapkan digelar pekan depan.",
        ("Meeting planned @- KEN:attendee PER:attendee",),
    ),
    (
        "Keterangan dari KBRI Lima, yang diterima di Jakarta pada Jumat, menyebut hal itu.",
        (),
    ),
    (
        "Menurut pernyataan tertulis bagian Pensosbud KJRI Kuching yang diterima di Jakarta, mereka pulang.",
        (),
    ),
    (
        "Delegasi parlemen Peru yang diterima Ketua DPR RI di Jakarta pada Kamis memuji hal itu.",
        (
            "Meeting held @jakarta IDN:host PER:attendee dpr:host",
            "Statement held @jakarta IDN:recipient PER:actor dpr:recipient",
        ),
    ),
]


@pytest.mark.parametrize(("text", "told"), EVENTS, ids=[text[:50] for text, _ in EVENTS])
def test_events(text: str, told: tuple[str, ...]) -> None:
    assert tuple(short(e) for e in read(text).events) == told


QUOTES: list[tuple[str, str]] = [
    # bare stems say as the verbs do that are made of them; with an object alone they report nothing
    ("Menlu Retno sampaikan bahwa hubungan kedua negara makin erat.", "hubungan kedua negara makin erat"),
    ("Menlu Retno kembali tegaskan bahwa kerja sama perlu diperkuat.", "kerja sama perlu diperkuat"),
    ("Menlu Retno tekankan pentingnya kerja sama maritim.", ""),
    ('"Kami siap bekerja sama dengan Peru," tutup Menlu Retno.', "Kami siap bekerja sama dengan Peru,"),
]


@pytest.mark.parametrize(("text", "words"), QUOTES)
def test_quotations(text: str, words: str) -> None:
    found = read(text)
    said = [found.article.text[q.begin : q.end] for q in found.quotations]
    assert said == ([words] if words else [])


MISSIONS: list[tuple[str, set[str]]] = [
    (
        "Indonesia memiliki KJRI Guangzhou dan KJRI Shanghai.",
        {"Consulate General of Indonesia in Guangzhou", "Consulate General of Indonesia in Shanghai"},
    ),
    ("KBRI Lima membuka bazar. KBRI menyambut tamu.", {"Embassy of Indonesia in Lima"}),
]


@pytest.mark.parametrize(("text", "missions"), MISSIONS)
def test_missions_in_several_cities(text: str, missions: set[str]) -> None:
    assert {e.label_en for e in read(text).entities if " of Indonesia in " in e.label_en} == missions


def test_events_that_continue_each_other_do_not_hold_up_the_reading() -> None:
    """What was told twice and became one may follow what follows it: no endless walk, and no circle."""
    one, two, three = (
        Draft(Kind.MEETING, Plover.CONSULT, Status.HELD, at, ZoneKind.BODY, at, []) for at in range(3)
    )
    one.follows, two.follows = two, one
    follow_up([one, two, three])
    assert one.follows is None or two.follows is None
    assert three.follows is not three
