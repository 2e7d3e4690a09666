"""Indonesian programmes, tours, guests and hosts: what is planned, by whom, where, and who is there."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def read(text: str) -> Findings:
    """What is found in a short article of a known day, a Thursday."""
    article = article_from_text(f"Berita hari ini\n\n{text}", "x", language="id", published="2024-01-25")
    return extract_article(article)


def short(event: Event) -> str:
    """An event as "Visit held @lome KEN:visitor ...", participants sorted."""
    parts = sorted(f"{p.participant.partition('/')[2]}:{p.role}" for p in event.participations)
    place = f"@{event.place.partition('/')[2]}" if event.place else "@-"
    return " ".join([str(event.kind), str(event.status), place, *parts])


TOLD = [
    # a programme goes on behind "then", for what one goes, and as long as it says "menurut rencana"
    (
        "Menlu Kenya dijadwalkan bertemu Menlu Togo di Lome, lalu terbang ke Accra, kemudian mengunjungi Mali.",
        (
            "Meeting planned @lome KEN:attendee TGO:attendee",
            "Visit planned @accra GHA:host KEN:visitor",
            "Visit planned @MLI KEN:visitor MLI:host",
        ),
    ),
    (
        "Menlu Kenya diagendakan berpidato di Lome, lalu bertolak ke Accra guna mengikuti dialog dengan Menlu Mali.",
        (
            "Visit planned @accra GHA:host KEN:visitor",
            "Meeting planned @accra KEN:attendee MLI:attendee",
        ),
    ),
    (
        "Menlu Kenya bertemu Menlu Togo di Lome, lalu terbang ke Accra.",
        (
            "Meeting held @lome KEN:attendee TGO:attendee",
            "Visit held @accra GHA:host KEN:visitor",
        ),
    ),
    ("Menurut jadwal, Menlu Kenya berangkat ke Accra.", ("Visit planned @accra GHA:host KEN:visitor",)),
    (
        "Rencananya, Menlu Kenya bertemu Menlu Togo di Lome.",
        ("Meeting planned @lome KEN:attendee TGO:attendee",),
    ),
    (
        "Menurut Menlu Mali, Menlu Kenya bertemu Menlu Togo di Lome.",
        ("Meeting held @lome KEN:attendee TGO:attendee",),
    ),
    (
        "Nota kesepahaman itu akan ditandatangani saat Menlu Kenya mengunjungi Accra.",
        ("Visit planned @accra GHA:host KEN:visitor", "Signing planned @accra GHA:signatory KEN:signatory"),
    ),
    (
        "Nota kesepahaman itu ditandatangani saat Menlu Kenya mengunjungi Accra.",
        ("Visit held @accra GHA:host KEN:visitor", "Signing held @accra GHA:signatory KEN:signatory"),
    ),
    # tours: cities of one country, of several, countries beside cities
    ("Menlu Kenya akan mengunjungi Jakarta dan Bali.", ("Visit planned @IDN IDN:host KEN:visitor",)),
    (
        "Menlu Kenya akan berkeliling ke Manila, Hanoi, dan Singapura.",
        (
            "Visit planned @manila KEN:visitor PHL:host",
            "Visit planned @hanoi KEN:visitor VNM:host",
            "Visit planned @SGP KEN:visitor SGP:host",
        ),
    ),
    (
        "Menlu Kenya mengunjungi Manila, Hanoi, dan Singapura.",
        (
            "Visit held @manila KEN:visitor PHL:host",
            "Visit held @hanoi KEN:visitor VNM:host",
            "Visit held @SGP KEN:visitor SGP:host",
        ),
    ),
    ("Menlu Kenya meneruskan perjalanannya ke Accra.", ("Visit planned @accra GHA:host KEN:visitor",)),
    ("Menlu Kenya menutup lawatan tiga harinya di Togo.", ("Visit held @TGO KEN:visitor TGO:host",)),
    ("Togo menutup kunjungan wisatawan Kenya.", ()),
    # whoever sends stays at home
    (
        "Presiden William Ruto mengirim kepala intelijennya ke Accra.",
        ("Visit held @accra GHA:host KEN:visitor",),
    ),
    # summits of two leaders are theirs, a body's own is organized by it
    (
        "Pertemuan puncak Presiden William Ruto dan Presiden Yoweri Museveni di Lome berakhir buntu.",
        (
            "Summit held @lome KEN:attendee TGO:host UGA:attendee william-ruto:attendee yoweri-museveni:attendee",
        ),
    ),
    ("Pertemuan puncak ASEAN di Manila berakhir.", ("Summit held @manila PHL:host asean:organizer",)),
    # who holds a conference, in the passive; where a city is told to be host
    (
        "Konferensi perdamaian yang sedianya digelar Kenya di Nairobi ditunda.",
        ("Conference cancelled @nairobi KEN:host",),
    ),
    ("KTT ASEAN akan digelar Malaysia.", ("Summit planned @- MYS:host asean:organizer",)),
    ("Bali akan menjadi tuan rumah KTT G20.", ("Summit planned @bali IDN:host g20:organizer",)),
    (
        "Jenewa menjadi tuan rumah perundingan Kenya dan Togo.",
        ("Negotiation held @geneva CHE:host KEN:attendee TGO:attendee",),
    ),
    # talks of one party that go on somewhere
    ("Perundingan damai Mali di Lome berakhir tanpa hasil.", ("Negotiation held @lome MLI:attendee",)),
    ("Negosiasi gaji buruh Mali berakhir.", ()),
    # guests of what was told just before
    (
        "Menlu Kenya dan Menlu Togo menandatangani perjanjian di Lome. Di antara para tamu tampak Menlu Mali.",
        ("Signing held @lome KEN:signatory MLI:attendee TGO:signatory",),
    ),
    (
        "Menlu Kenya dan Menlu Togo menandatangani perjanjian di Lome. Turut hadir Menlu Mali.",
        ("Signing held @lome KEN:signatory MLI:attendee TGO:signatory",),
    ),
    (
        "Menlu Kenya dan Menlu Togo menandatangani perjanjian di Lome. Menlu Mali tampak lelah.",
        ("Signing held @lome KEN:signatory TGO:signatory",),
    ),
    (
        "Menlu Kenya dan Menlu Togo meneken perjanjian di Lome dengan Menlu Mali sebagai saksi.",
        ("Signing held @lome KEN:signatory MLI:attendee TGO:signatory",),
    ),
    # whoever is called from a country in a row of people
    (
        "Musa Kones dari Kenya dan Kofi Mensah dari Ghana bertemu di Lome.",
        ("Meeting held @lome GHA:attendee KEN:attendee kofi-mensah:attendee musa-kones:attendee",),
    ),
    # leaders called together, sworn in, talked to
    (
        "Presiden William Ruto mengumpulkan para menteri ASEAN di Nairobi.",
        ("Meeting held @nairobi KEN:host asean:attendee william-ruto:host",),
    ),
    ("Presiden William Ruto mengumpulkan para menteri di Nairobi.", ()),
    (
        "Presiden William Ruto dilantik di Nairobi pada Senin.",
        ("Appointment held @nairobi KEN:actor william-ruto:appointee",),
    ),
    (
        "Menlu Kenya bercakap-cakap dengan Menlu Togo lewat telepon.",
        ("Call held @- KEN:attendee TGO:attendee",),
    ),
    (
        "Menlu Kenya bertukar pikiran sekali lagi dengan Menlu Togo di Lome.",
        ("Meeting held @lome KEN:attendee TGO:attendee",),
    ),
    # where one goes without a verb of going, and where not
    (
        "Presiden William Ruto dijadwalkan ke Accra.",
        ("Visit planned @accra GHA:host KEN:visitor william-ruto:visitor",),
    ),
    (
        "Presiden William Ruto batal ke Togo.",
        ("Visit cancelled @TGO KEN:visitor TGO:host william-ruto:visitor",),
    ),
    ("Presiden William Ruto akan ke pengadilan.", ()),
    # what was to be on a journey that is off
    (
        "Presiden William Ruto membatalkan lawatannya ke Togo. Ia sedianya bertemu Menlu Mali pada 30 Januari.",
        (
            "Visit cancelled @TGO KEN:visitor TGO:host william-ruto:visitor",
            "Meeting cancelled @- KEN:attendee MLI:attendee william-ruto:attendee",
        ),
    ),
    # a gathering that somebody travels to
    (
        "NAIROBI - Presiden William Ruto akan bertolak ke Accra, Ghana, pekan depan untuk menghadiri KTT G20.",
        (
            "Summit planned @accra GHA:attendee GHA:host KEN:attendee g20:organizer william-ruto:attendee",
            "Visit planned @accra GHA:host KEN:visitor william-ruto:visitor",
        ),
    ),
    # two verbs behind what is put in: the same subject, stops of their own
    (
        "Menlu Kenya, setelah bertemu Menlu Togo di Lome, akan terbang ke Accra dan singgah di Bamako.",
        (
            "Meeting held @lome KEN:attendee TGO:attendee",
            "Visit planned @accra GHA:host KEN:visitor",
            "Visit planned @bamako KEN:visitor MLI:host",
        ),
    ),
    # talks that somebody offers to host, and that a city hosts
    ("Swiss menawarkan Jenewa sebagai tempat perundingan Kenya dan Togo.", ("Statement held @- CHE:actor",)),
    (
        "Jenewa menjadi tempat perundingan Kenya dan Togo.",
        ("Negotiation held @geneva CHE:host KEN:attendee TGO:attendee",),
    ),
    # swearing-in and funerals, and who is there
    (
        "Upacara pelantikan Presiden William Ruto akan dihadiri Menlu Togo.",
        ("Appointment planned @- KEN:actor TGO:attendee william-ruto:appointee",),
    ),
    (
        "Pemakaman Raja Togo di Lome, Sabtu, akan dihadiri Menlu Kenya.",
        ("Ceremony planned @lome KEN:attendee TGO:host",),
    ),
    # no appointment
    (
        "Menlu Kenya menghadiri KTT G20 menggantikan Presiden William Ruto.",
        ("Summit held @- KEN:attendee g20:organizer",),
    ),
    (
        "Juru bicara Kenya tidak mau menebak siapa yang hadir pada KTT G20.",
        ("Summit held @- g20:organizer",),
    ),
    # a call each
    (
        "Menlu Kenya menelepon Menlu Togo dan Menlu Mali.",
        ("Call held @- KEN:attendee TGO:attendee", "Call held @- KEN:attendee MLI:attendee"),
    ),
    # whoever speaks after hours of talks has talked
    (
        "Hubungan itu penting, kata Menlu Kenya seusai tiga jam lebih berunding dengan Menlu Togo di Lome.",
        ("Negotiation held @lome KEN:attendee TGO:attendee",),
    ),
    (
        '"Kami puas," kata Presiden William Ruto seusai dua hari pembicaraan dengan Menlu Togo di Lome.',
        ("Meeting held @lome KEN:attendee TGO:attendee william-ruto:attendee",),
    ),
    # an envoy whose post stands right before his name
    (
        "Duta Besar RI Nairobi Wisnu Pratignyo bertemu Menlu Togo di Lome.",
        ("Meeting held @lome IDN:attendee TGO:attendee wisnu-pratignyo:attendee",),
    ),
    # what was to be beside a summit is off, not the summit
    (
        "Pertemuan Menlu Kenya dengan Menlu Togo yang sedianya digelar di sela KTT G20 urung terlaksana.",
        ("Summit held @- g20:organizer", "Meeting cancelled @- KEN:attendee TGO:attendee"),
    ),
    # forces that enter another's land
    ("Pasukan Kenya memasuki wilayah Togo pada Senin.", ("Measure held @- KEN:actor TGO:recipient",)),
    ("Pasukan Kenya memasuki masa pensiun.", ()),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: tuple[str, ...]) -> None:
    """Each sentence tells these events and no other."""
    assert tuple(short(e) for e in read(text).events) == expected


DATED = [
    ("Kerja sama itu penting, ujar Menlu Kenya usai pertemuan dengan Menlu Togo, Senin.", ("2024-01-22",)),
    (
        "Menlu Kenya akan menghadiri KTT G20 pada 6 Juli, kemudian berkunjung ke Accra.",
        ("2024-07-06", ""),
    ),
    ("Senin Menlu Kenya bertemu Menlu Togo, Selasa ia bertemu Menlu Mali.", ("2024-01-22", "2024-01-23")),
    ("Menlu Kenya meneken perjanjian dengan Menlu Togo; penerbangan dimulai pekan depan.", ("",)),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_dated(text: str, expected: tuple[str, ...]) -> None:
    """A day belongs to the clause that it opens, and to none beyond a semicolon."""
    assert tuple(e.start.iso if e.start else "" for e in read(text).events) == expected
