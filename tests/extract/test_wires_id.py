"""What wires tell of meetings and deeds: calls by which something is said, papers signed and terms agreed there."""

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


MET = "Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni di Lome, Senin. "

TOLD = [
    # whom one tells something by telephone, one calls
    (
        "Presiden Kenya William Ruto dan Presiden Uganda Yoweri Museveni saling menyalahkan lewat telepon.",
        ("Statement", "Call"),
    ),
    (
        "Presiden Kenya William Ruto dan Presiden Uganda Yoweri Museveni sepakat melalui telepon untuk menahan diri.",
        ("Statement", "Call"),
    ),
    (
        "Keputusan itu disampaikan Presiden Kenya William Ruto lewat telepon kepada Presiden Uganda.",
        ("Call",),
    ),
    ("Presiden Kenya William Ruto menyampaikannya melalui telepon kepada Presiden Uganda.", ("Call",)),
    ("Presiden Kenya William Ruto memuji Uganda melalui telepon.", ("Statement",)),
    # signed and agreed where two have met
    (MET + "Dalam kesempatan itu ditandatangani pula dua nota kesepahaman.", ("Meeting", "Signing")),
    (MET + "Pertemuan itu ditutup dengan penandatanganan dua perjanjian.", ("Meeting", "Signing")),
    (MET + "Seusai pertemuan, diteken dua perjanjian.", ("Meeting", "Signing")),
    (MET + "Dalam kesempatan itu ditandatangani kontrak para pengusaha.", ("Meeting",)),
    (MET + "Dalam pertemuan itu disepakati pembentukan komisi bersama.", ("Meeting", "Statement")),
    ("Perundingan Kenya dan Uganda di Lome menghasilkan gencatan senjata.", ("Negotiation", "Statement")),
    ("Perundingan Kenya dan Uganda di Lome menghasilkan daftar panjang.", ("Negotiation",)),
    # leaders who say something after their summit were there
    (
        "William Ruto dan Yoweri Museveni sepakat berdamai seusai pertemuan puncak di Lome.",
        ("Statement", "Summit"),
    ),
    # to each of several cities, planned or off as well
    ("Menlu Kenya tidak jadi datang ke Kuala Lumpur dan Manila.", ("Visit", "Visit")),
    # what the one who opens with a clause of his own goes on to do
    (
        "Setelah menemui Presiden Uganda di Lome, Presiden Kenya William Ruto terbang ke Accra dan memuji Mali.",
        ("Meeting", "Visit", "Statement"),
    ),
    # a chair taken over is no town
    ("Presiden Kenya William Ruto mengambil alih keketuaan ECOWAS dari Ghana.", ("Appointment",)),
    # asked of nobody who is named
    ("Kenya menyerukan gencatan senjata segera.", ("Statement",)),
    ("Kenya menyerukan persatuan nasional.", ()),
    # summits to which somebody is asked
    ("Togo diundang ke KTT ASEAN di Vientiane.", ("Summit",)),
    # embassies move, receive and take papers
    ("Kenya memindahkan kedutaannya ke Yerusalem.", ("Measure",)),
    ("Kedutaan Besar Kenya mengadakan resepsi hari nasional di Lome.", ("Ceremony",)),
    ("Menlu Kenya menyerahkan dokumen aksesi kepada Menlu Togo di Accra.", ("Ceremony",)),
    # troops on the move, and people held by another's police
    ("Sebanyak 290 prajurit Kenya bertolak ke Lome pada Senin.", ("Measure",)),
    ("Sebanyak 290 prajurit Kenya kembali ke tanah air pada Senin.", ()),
    ("Penahanan lima nelayan Kenya oleh polisi Togo memperburuk suasana.", ("Measure",)),
    # who comes along behind the act, and who mediates it
    ("Kenya mengirim tim penyelamat ke Togo, disusul Uganda.", ("Measure", "Measure")),
    ("Kenya mengecam Togo, begitu pula Uganda.", ("Statement", "Statement")),
    ("Kenya mengecam Togo. Demikian pula Uganda menyerukan gencatan senjata.", ("Statement", "Statement")),
    # observers and troops taken in are nobody's guests
    ("Kenya dan Togo sepakat menerima pengamat Uganda.", ("Statement",)),
    # rounds and gatherings that follow, one's coming that is off
    (
        "Kenya dan Togo berunding di Lome, Senin. Babak lanjutan diharapkan berlangsung akhir Februari.",
        ("Negotiation", "Negotiation"),
    ),
    ("Presiden Kenya William Ruto membatalkan kehadirannya di Lome.", ("Visit",)),
    # forces come with whoever leads them, and a hall is no conference
    ("Pasukan Kenya pimpinan Mayjen Peter Mwangi mendarat di Lome pada Senin.", ("Measure",)),
    ("Presiden Kenya bertemu Menlu Togo di Pusat Konferensi Internasional Accra.", ("Meeting",)),
    # a conference chaired by two, and one that is over
    (
        "Konferensi di Lome tentang perang Sudan diketuai bersama Menlu Kenya dan Menlu Uganda.",
        ("Conference",),
    ),
    ("Konferensi tertutup tentang Sudan di Lome usai tanpa pernyataan.", ("Conference",)),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: tuple[str, ...]) -> None:
    """Each passage tells events of these kinds and no other."""
    assert sorted(short(e).split()[0] for e in read(text).events) == sorted(expected)


def test_who_goes_on() -> None:
    text = "Setelah menemui Presiden Uganda di Lome, Presiden Kenya terbang ke Accra dan memuji Mali."
    (praise,) = (e for e in read(text).events if e.kind == "Statement")
    assert short(praise).split()[3:] == ["KEN:actor", "MLI:recipient"]


def test_who_lends_the_place_of_a_summit_of_two() -> None:
    text = "Presiden Kenya William Ruto dan Presiden Uganda Yoweri Museveni berdamai usai pertemuan puncak di Lome."
    (summit,) = (e for e in read(text).events if e.kind == "Summit")
    assert short(summit).split()[-3:] == ["UGA:attendee", "william-ruto:attendee", "yoweri-museveni:attendee"]
    assert "TGO:host" in short(summit)
    assert "TGO:attendee" not in short(summit)


def test_invited_to_what_is_ahead() -> None:
    (summit,) = read("Togo diundang ke KTT ASEAN di Vientiane, 9 Maret.").events
    assert summit.status == "planned"


def actors(text: str) -> list[tuple[str, str]]:
    """Kind and participants of all events of a text."""
    return [(str(e.kind), " ".join(short(e).split()[3:])) for e in read(text).events]


def test_who_sends_does_what_it_is_for() -> None:
    assert ("Measure", "KEN:actor") in actors("Kenya mengirim pesawat ke Sudan untuk mengevakuasi warganya.")


def test_whoever_followed_is_not_whom_it_is_toward() -> None:
    told = actors("Kenya mengecam Togo, begitu pula Uganda.")
    assert told == [("Statement", "KEN:actor TGO:recipient"), ("Statement", "TGO:recipient UGA:actor")]


def test_who_mediated_before_the_parties() -> None:
    (told,) = actors("Berkat mediasi Togo, Kenya dan Uganda sepakat membuka perbatasan.")
    assert told == ("Statement", "KEN:actor TGO:mediator UGA:actor")


def test_the_host_behind_with() -> None:
    text = (
        "Presiden Kenya William Ruto hadir dalam konferensi di Lome, Sabtu, dengan tuan rumah Presiden Togo."
    )
    (conference,) = actors(text)
    assert "william-ruto:host" not in conference[1]


def test_named_one_by_one_in_the_next_sentence() -> None:
    text = (
        "Para pemimpin ASEAN mengakhiri KTT di Bali, Selasa. "
        "Mereka adalah Presiden Soeharto, PM Malaysia Hussein Onn, dan Presiden Filipina Ferdinand Marcos."
    )
    (summit,) = actors(text)
    assert {"MYS:attendee", "PHL:attendee", "IDN:attendee"} <= set(summit[1].split())


def test_a_conference_in_the_city_whose_name_it_bears() -> None:
    (conference,) = read("Menlu Kenya akan menghadiri konferensi iklim Kopenhagen.").events
    assert conference.place == "place/copenhagen"


def test_before_going_on() -> None:
    text = "Menlu Kenya bertemu Menlu Togo di Lome, Senin, sebelum melanjutkan perjalanan ke Accra."
    assert [str(e.status) for e in read(text).events] == ["held", "held"]


def test_one_paper_though_somebody_looks_on() -> None:
    text = (
        "Kenya dan Togo menandatangani perjanjian dagang di Lome, Selasa. Dokumen itu diteken Menlu Kenya Musalia Mudavadi "
        "dan Menlu Togo Robert Dussey, disaksikan mantan Presiden Ghana John Mahama."
    )
    (signing,) = read(text).events
    assert {"KEN:signatory", "TGO:signatory", "john-mahama:attendee"} <= set(short(signing).split())


def test_willing_to_yield() -> None:
    (yielded,) = read("Kenya bersedia menangguhkan rencana pencaplokan wilayah itu.").events
    (offered,) = read("Kenya bersedia menjadi penengah antara Togo dan Ghana.").events
    assert (yielded.plover, offered.plover) == ("CONCEDE", "AGREE")


def test_a_membership_ratified_is_toward_the_member() -> None:
    assert actors("Turki meratifikasi keanggotaan Finlandia di NATO.") == [
        ("Measure", "FIN:recipient TUR:actor")
    ]
