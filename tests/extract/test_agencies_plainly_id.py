"""What agencies write every week: heads of bodies elected, governments in their capitals, relief flown, attacks owned up to."""

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
    # whoever is chosen to head a body: the body acts, and not the state that he has served
    (
        "Menteri Luar Negeri Togo Robert Dussey terpilih sebagai Ketua Komisi Uni Afrika, Senin.",
        ("Appointment held @- african-union:actor robert-dussey:appointee",),
    ),
    (
        "Mantan Menteri Luar Negeri Togo Robert Dussey terpilih sebagai Presiden Majelis Umum PBB.",
        ("Appointment held @- robert-dussey:appointee unga:actor",),
    ),
    (
        "Parlemen Ghana menyetujui pengangkatan Kofi Mensah sebagai menteri luar negeri.",
        ("Appointment held @- GHA:actor kofi-mensah:appointee",),
    ),
    (
        "Presiden Ghana John Mahama meneken dekret pengangkatan Kofi Mensah sebagai menteri luar negeri.",
        ("Appointment held @- GHA:actor john-mahama:actor kofi-mensah:appointee",),
    ),
    ("Pemain Ghana Kofi Mensah ditunjuk sebagai kapten tim itu.", ()),
    ("Kofi Mensah ditunjuk sebagai direktur utama perusahaan Ghana itu.", ()),
    # a government is told by the capital that it sits in
    ("Pemerintah di Accra mengusir dua diplomat Mali.", ("Measure held @- GHA:actor MLI:recipient",)),
    ("Junta militer di Bamako mengusir dua diplomat Ghana.", ("Measure held @- GHA:recipient MLI:actor",)),
    (
        "Presiden Kenya William Ruto bertemu Presiden Mali dan pejabat pemerintah di Accra, Senin.",
        ("Meeting held @accra KEN:attendee MLI:attendee william-ruto:attendee",),
    ),
    # an attack that somebody owns up to; relief that a force carries
    (
        "Kelompok Al-Shabaab mengaku bertanggung jawab atas serangan bom di Nairobi.",
        ("Measure held @nairobi KEN:recipient al-shabaab:actor",),
    ),
    ("Maskapai Kenya itu mengaku bertanggung jawab atas keterlambatan di Nairobi.", ()),
    (
        "Pesawat Angkatan Udara Australia mengangkut bantuan bagi korban banjir di Fiji.",
        ("Measure held @FJI AUS:actor FJI:recipient raaf:actor",),
    ),
    ("Pesawat Boeing mengangkut bantuan bagi korban banjir di Fiji.", None),
    (
        "Taiwan mendeteksi 12 kapal perang Cina di sekitar pulau itu.",
        ("Measure held @- CHN:actor TWN:recipient",),
    ),
    ("Taiwan mendeteksi 12 kapal nelayan Cina yang hilang.", ()),
    ("Korea Selatan menyerahkan dua korvet kepada Peru.", ("Measure held @- KOR:actor PER:recipient",)),
    ("Kedutaan Besar Brasil tutup pada hari libur.", ()),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text[:50] for text, _ in TOLD])
def test_what_is_told(text: str, told: tuple[str, ...] | None) -> None:
    events = [short(e) for e in read(text).events]
    if told is None:
        assert not any("boeing" in event for event in events)
    else:
        assert tuple(events) == told


def test_the_seat_of_an_envoy_to_a_body() -> None:
    text = "Dicky Komar, Duta Besar RI untuk Austria merangkap Wakil Tetap RI untuk PBB di Wina, menyambut tamunya."
    offices = {(p.office, (p.to or "").partition("/")[2]) for p in read(text).positions}
    assert offices == {("ambassador", "AUT"), ("permanent representative", "un")}
