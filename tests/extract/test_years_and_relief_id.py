"""Indonesian: talks and wars of which the years are told, relief by ship and plane, and where exercises are."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind, Plover, Role
from tests.extract.test_left_to_tell_id import lines, read, told


def of_kind(text: str, kind: Kind) -> Event:
    return next(e for e in read(text, "2024-03-14").events if e.kind is kind)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (
            "Setelah enam tahun berunding, Chile dan Vietnam akhirnya meneken perjanjian dagang, Rabu (13/3).",
            "2018",
        ),
        (
            "Setelah berunding selama dua tahun, Peru dan Kanada meneken perjanjian ekstradisi, Rabu (13/3).",
            "2022",
        ),
        ("Sesudah berunding 11 tahun, Chad dan Libya menyepakati batas negara, Rabu (13/3).", "2013"),
        ("Chad dan Libya menyepakati batas negara, Rabu (13/3), setelah tiga tahun perundingan.", "2021"),
        (
            "Setelah dua tahun berunding, Fiji, Tonga, dan Samoa meneken perjanjian itu, Rabu (13/3).",
            "2022",
        ),
    ],
)
def test_talks_began_years_before(text: str, year: str) -> None:
    talks = of_kind(text, Kind.NEGOTIATION)
    assert talks.start is not None
    assert talks.start.iso == year


@pytest.mark.parametrize(
    "text",
    [
        "Chad dan Libya mulai berunding di Doha, Rabu (13/3), untuk mengakhiri perang dua tahun.",
        "Sesudah tiga hari berunding di Doha, Chad dan Libya menyepakati gencatan senjata, Rabu (13/3).",
    ],
)
def test_other_spans_count_no_years_of_talks(text: str) -> None:
    talks = of_kind(text, Kind.NEGOTIATION)
    assert talks.start is not None
    assert talks.start.iso.startswith("2024-03")


@pytest.mark.parametrize(
    ("text", "states", "start"),
    [
        (
            "Perang perbatasan antara Ghana dan Togo pada 1978 menelan puluhan ribu nyawa.",
            {"GHA", "TGO"},
            "1978",
        ),
        (
            "Perang 12 hari antara Kenya dan Uganda pada 1987 menewaskan ratusan orang.",
            {"KEN", "UGA"},
            "1987",
        ),
        (
            "Perang singkat antara Ekuador dan Peru pada 1995 berakhir dengan gencatan senjata.",
            {"ECU", "PER"},
            "1995",
        ),
        ("Peru kehilangan provinsi itu dalam perang melawan Kolombia pada 1879.", {"COL", "PER"}, "1879"),
        ("Ethiopia kalah dalam perang melawan Eritrea pada 1991.", {"ERI", "ETH"}, "1991"),
    ],
)
def test_wars_of_old(text: str, states: set[str], start: str) -> None:
    war, *truce = told(text)
    assert (war.kind, war.plover) == (Kind.MEASURE, Plover.ASSAULT)
    assert {p.participant.partition("/")[2] for p in war.participations if p.role is Role.ACTOR} == states
    assert war.start is not None
    assert war.start.iso == start
    assert all(event.plover is Plover.AGREE for event in truce)


@pytest.mark.parametrize(
    "text",
    [
        "Perang dagang antara Amerika Serikat dan China pada 2018 merugikan petani.",
        "Perang harga antara dua maskapai Kenya dan Uganda pada 2019 berakhir.",
        "Kenya kalah dalam laga melawan Uganda pada 2019.",
        "Film tentang perang antara Peru dan Chile pada 1879 menelan biaya besar.",
    ],
)
def test_no_wars(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pesawat Hercules Australia membawa 12 ton bantuan ke Port Vila, Vanuatu, Rabu.", "AUS VUT"),
        ("Dua pesawat angkut Australia membawa tenda dan obat-obatan ke Tonga, Rabu.", "AUS TON"),
        ("Sebuah kapal perang Ghana membawa beras ke Togo, Rabu.", "GHA TGO"),
        ("Kapal India mengangkut 300 ton gandum untuk Sri Lanka.", "IND LKA"),
        ("Tiga pesawat Turki menerbangkan 40 ton obat-obatan ke Sudan, Senin.", "TUR SDN"),
    ],
)
def test_relief_by_ship_and_plane(text: str, expected: str) -> None:
    gives, gets = expected.split()
    (line,) = lines(text)
    assert line.split()[:3] == ["Measure", "AID", "held"]
    assert {f"{gives}:actor", f"{gets}:recipient"} == set(line.split()[3:])


@pytest.mark.parametrize(
    "text",
    ["Kapal kargo Ghana membawa beras ekspor ke Togo.", "Pesawat Ghana membawa 23 pemain ke Lome."],
)
def test_no_relief(text: str) -> None:
    assert not [line for line in lines(text) if " AID " in line]


def test_summoned_over_what_police_did() -> None:
    text = "Panama memanggil Duta Besar Kolombia setelah polisi menangkap dua nelayannya."
    assert "Measure ACCUSE held COL:recipient PAN:actor" in lines(text)
    assert lines("Polisi memanggil Duta Besar Uganda sebagai saksi.") == []


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("di Suva, Fiji", "place/suva"),
        ("di Pusat Latihan Tempur Tavua, Fiji", "place/pusat-latihan-tempur-tavua"),
    ],
)
def test_where_those_who_join_it_are(where: str, place: str) -> None:
    """What the first sentence tells of an exercise is of those whom a later one names."""
    text = (
        f"Latihan gabungan Kilat dimulai Selasa (12/3) {where}.\n\nMenurut panitia, cuaca cerah.\n\n"
        "Latihan itu diikuti Fiji, Tonga, dan Samoa. Peru dan Chile mengirim pengamat."
    )
    (drill,) = read(text, "2024-03-14").events
    assert drill.start is not None
    assert (drill.plover, drill.start.iso, drill.place) == (Plover.COOPERATE, "2024-03-12", place)
    looking_on = {p.participant for p in drill.participations if p.role is Role.ATTENDEE}
    assert looking_on == {"country/PER", "country/CHL"}


def test_observers_of_a_vote_are_help() -> None:
    assert lines("Peru mengirim pengamat ke Bolivia untuk pemilu.")[0].startswith("Measure AID held")
