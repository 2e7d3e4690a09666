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
    # what is talked over or signed lies elsewhere, and has parties of its own
    (
        "Menlu Kenya bertemu Menlu Togo, Senin, membicarakan proyek kereta api di Mombasa.",
        ("Meeting held @- KEN:attendee TGO:attendee",),
    ),
    (
        "Kenya dan Togo menandatangani perjanjian tentang pangkalan militer di Lamu, Senin.",
        ("Signing held @- KEN:signatory TGO:signatory",),
    ),
    (
        "Kenya dan Togo menandatangani perjanjian tentang pariwisata di Lome, Senin.",
        ("Signing held @lome KEN:signatory TGO:signatory",),
    ),
    (
        "Menlu Kenya mengadakan pertemuan dengan Menlu Togo di Lome, Senin, mengenai perjanjian damai dengan Mali.",
        ("Meeting held @lome KEN:attendee TGO:attendee",),
    ),
    (
        "Menlu Kenya mengadakan pertemuan mengenai perjanjian damai dengan Menlu Togo di Lome, Senin.",
        ("Meeting held @lome KEN:attendee TGO:attendee",),
    ),
    # before a journey one is not yet there
    (
        "Sebelum bertolak ke Lome, Presiden Kenya William Ruto meletakkan karangan bunga di makam itu.",
        (
            "Visit held @lome KEN:visitor TGO:host william-ruto:visitor",
            "Ceremony held @- KEN:attendee william-ruto:attendee",
        ),
    ),
    (
        "Setelah terbang ke Lome, Presiden Kenya William Ruto meletakkan karangan bunga di makam itu.",
        (
            "Visit held @lome KEN:visitor TGO:host william-ruto:visitor",
            "Ceremony held @lome KEN:attendee TGO:host william-ruto:attendee",
        ),
    ),
    # a fight between those of two states, told behind what a ministry of one does
    (
        "Kementerian Luar Negeri Kirgizstan memanggil Duta Besar Tajikistan menyusul baku tembak antara tentara kedua negara.",
        (
            "Measure held @- KGZ:actor TJK:recipient mfa-kgz:actor",
            "Measure held @- KGZ:actor TJK:actor",
        ),
    ),
    # blamed by a noun, the subject goes on to act; for a deed, the blamed does
    (
        "Somalia menyebut perjanjian Etiopia itu sebagai pelanggaran dan mengusir Duta Besar Etiopia.",
        ("Statement held @- ETH:recipient SOM:actor", "Measure held @- ETH:recipient SOM:actor"),
    ),
    (
        "Somalia menuduh Etiopia menyerang desa dan mengusir warga Kenya.",
        ("Statement held @- ETH:recipient SOM:actor",),
    ),
    # the so-manieth member
    ("Swedia resmi menjadi anggota ke-32 NATO.", ("Measure held @- SWE:actor nato:recipient",)),
    # ships pay no visit; an envoy is not recalled where he was sent
    (
        "India menyampaikan kekhawatiran atas kunjungan kapal survei Cina.",
        ("Statement held @- CHN:recipient IND:actor",),
    ),
    ("Togo memanggil pulang duta besarnya di Nairobi.", ("Measure held @- KEN:recipient TGO:actor",)),
    # who hands over the note at a summons; who receives at a palace of that name
    (
        "Kementerian Luar Negeri Kuba memanggil Duta Besar Togo, Senin. Wakil Menteri Luar Negeri Kuba Josefina Vidal "
        "menyerahkan nota protes kepada duta besar itu.",
        ("Measure held @- CUB:actor TGO:recipient josefina-vidal:actor mfa-cub:actor",),
    ),
    (
        "Presiden Mongolia Ukhnaagiin Khurelsukh menerima surat kepercayaan Duta Besar Togo di Istana Negara.",
        ("Ceremony held @state-palace MNG:host TGO:attendee ukhnaagiin-khurelsukh:host",),
    ),
    ("Armenia membekukan keanggotaannya di CSTO.", ("Measure held @- ARM:actor csto:recipient",)),
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


def test_what_led_to_the_news_gives_its_day_to_nothing_else() -> None:
    text = (
        "Kenya memanggil Duta Besar Togo, Rabu, menyusul serangan Togo di Lamu sehari sebelumnya. "
        "Kenya menuntut Togo meminta maaf."
    )
    days = [e.start.iso if e.start else None for e in read(text).events if e.plover == "REQUEST"]
    assert days == ["2024-01-24"]


def test_a_diplomat_deported_is_expelled() -> None:
    (expelled,) = read("Uganda mendeportasi seorang diplomat Rwanda, Senin.").events
    (deported,) = read("Uganda mendeportasi tiga nelayan Rwanda, Senin.").events
    assert (expelled.plover, deported.plover) == ("SANCTION", "COERCE")
