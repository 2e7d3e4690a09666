"""Indonesian: requests and offers turned down by nobody who is named, refusals, and joint exercises."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines, told

TURNED_DOWN = (
    (
        "Kenya mengusulkan pertemuan darurat kepada Ethiopia, tetapi usul itu ditolak mentah-mentah.",
        "ETH KEN",
    ),
    ("Peru sempat meminta Brasil menunda pemilihan, namun permintaan tersebut tidak dikabulkan.", "BRA PER"),
    ("Norwegia menawarkan bantuan kepada Kolombia. Tawaran itu ditolak.", "COL NOR"),
    ("Norwegia menawarkan bantuan kepada Kolombia, tetapi tawaran tersebut ditampik.", "COL NOR"),
    ("Zambia mendesak Malawi menarik pasukannya, tetapi desakan itu tidak digubris.", "MWI ZMB"),
    ("Latvia meminta Hungaria mencabut veto. Permintaan itu tak dipenuhi.", "HUN LVA"),
    (
        "Kroasia meminta ekstradisi dua perwira kepada Serbia, tetapi permohonan itu tidak dipenuhi.",
        "SRB HRV",
    ),
    (
        "Presiden Gambia Adama Barrow menelepon Presiden Senegal Macky Sall untuk meminta grasi bagi warganya, "
        "namun permintaan itu ditolak.",
        "SEN GMB",
    ),
)


@pytest.mark.parametrize(("text", "states"), TURNED_DOWN)
def test_turned_down_by_whoever_was_asked(text: str, states: str) -> None:
    refuses, asks = states.split()
    refused = next(line for line in lines(text) if line.startswith("Statement REJECT held"))
    assert set(refused.split()[3:]) == {f"{asks}:recipient", f"{refuses}:actor"}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya meminta Ethiopia membuka perbatasan. Permintaan itu dikabulkan.",
        "Kenya meminta Ethiopia membuka perbatasan. Permintaan itu belum dijawab.",
        "Norwegia menawarkan bantuan kepada Kolombia. Tawaran itu diterima.",
        "Kubu oposisi meminta pemilu ulang, tetapi permintaan itu ditolak.",
        "Pengacara Adam Hale meminta penundaan sidang, tetapi permintaan itu tidak dikabulkan.",
    ],
)
def test_nothing_was_turned_down(text: str) -> None:
    assert not [line for line in lines(text) if " REJECT " in line]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Menhan Polandia Jan Nowak menegaskan Polandia tidak akan mengirim pasukan ke Ukraina.", "POL UKR"),
        ("Kanselir Jerman Olaf Scholz memastikan Jerman tidak akan memasok rudal kepada Ukraina.", "DEU UKR"),
        ("Yordania menyatakan tidak akan menampung pengungsi Suriah.", "JOR SYR"),
        ("Kenya menyatakan tak akan pernah mengembalikan arsip itu kepada Uganda.", "KEN UGA"),
        ("Menlu Ghana Ayo Mensah menegaskan bahwa Accra tidak akan membantu Togo.", "GHA TGO"),
        ("Presiden Kongo Felix Tshisekedi tidak akan lagi berunding dengan Rwanda.", "COD RWA"),
    ],
)
def test_what_a_state_says_it_will_not_do(text: str, expected: str) -> None:
    actor, toward = expected.split()
    (line,) = lines(text)
    assert line.split()[:3] == ["Statement", "REJECT", "held"]
    assert {f"{actor}:actor", f"{toward}:recipient"} == set(line.split()[3:])


def test_a_promise_to_send_no_soldiers() -> None:
    text = "Presiden Rwanda Paul Kagame berjanji tidak akan mengirim pasukan ke Burundi."
    assert lines(text) == ["Statement AGREE held BDI:recipient RWA:actor"]


@pytest.mark.parametrize(
    "text",
    [
        "Menteri Keuangan Kenya Njuguna Ndung'u mengatakan harga tidak akan turun.",
        "Presiden Kenya William Ruto tidak akan mencalonkan diri lagi.",
        "Albania tidak akan melupakan jasa Italia.",
    ],
)
def test_no_refusal(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "Latihan gabungan Harimau dimulai di Dhaka. Latihan itu diikuti Bangladesh, Fiji, dan Australia.",
            "AUS BGD FJI",
        ),
        (
            "Latihan gabungan Harimau, yang diikuti Bangladesh, Fiji, dan Australia, dimulai Selasa di Dhaka.",
            "AUS BGD FJI",
        ),
        ("Selain Australia dan Fiji, latihan itu diikuti Jepang dan India.", "AUS FJI IND JPN"),
        ("Latihan perang itu melibatkan pasukan Kenya, Uganda, dan Rwanda.", "KEN RWA UGA"),
        (
            "Latihan angkatan laut Pari yang melibatkan India, Jepang, dan Oman dimulai di Salalah, Senin.",
            "IND JPN OMN",
        ),
    ],
)
def test_who_joins_an_exercise(text: str, states: str) -> None:
    expected = " ".join(f"{state}:actor" for state in states.split())
    assert lines(text) == [f"Measure COOPERATE held {expected}"]


def test_the_exercise_of_last_year_is_another() -> None:
    text = (
        "Latihan gabungan itu diikuti Kenya, Uganda, dan Rwanda. Tahun lalu, tentara Kenya dan Uganda berlatih "
        "di Mombasa."
    )
    assert [e.start.iso if e.start else None for e in told(text)] == [None, "2022"]


@pytest.mark.parametrize(
    "text",
    [
        "Latihan senam itu diikuti Ghana, Togo, dan Benin.",
        "Latihan timnas itu diikuti pemain Ghana dan Togo.",
        "Latihan perang itu diikuti kecaman Kenya dan Uganda.",
    ],
)
def test_no_exercise_of_states(text: str) -> None:
    assert not [line for line in lines(text) if " COOPERATE " in line]


@pytest.mark.parametrize(
    "act",
    [
        "menggelar demo di depan",
        "melakukan demonstrasi di depan",
        "mengadakan unjuk rasa di muka",
        "melakukan aksi protes di depan",
    ],
)
def test_crowds_before_an_embassy(act: str) -> None:
    (line,) = lines(f"Puluhan orang {act} Kedutaan Besar Serbia di Sarajevo, Rabu.")
    assert line == "Measure PROTEST held BIH:actor SRB:recipient"
