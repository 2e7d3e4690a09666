"""Indonesian: organs and offices of a state told before, "negara itu", and whom titles and pronouns mean as objects."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines, read

SHUT = "Kenya menutup kedutaannya di Khartoum pada Senin (12/6/2023). "
BORDER = "Sudan menutup perbatasan pada Senin (12/6/2023). "

STATES: list[tuple[str, str]] = [
    # behind a fronted phrase, and described
    (
        SHUT + "Pada Rabu, negara itu menjatuhkan sanksi terhadap Sudan.",
        "Measure SANCTION held KEN:actor SDN:recipient",
    ),
    (SHUT + "Namun, negara tersebut menolak usulan Sudan.", "Statement REJECT held KEN:actor SDN:recipient"),
    (
        SHUT + "Negara dengan ekonomi terbesar di Afrika Timur itu mengecam serangan Sudan.",
        "Statement ACCUSE held KEN:actor SDN:recipient",
    ),
    # organs and offices of that state
    (SHUT + "Militer negara itu mengecam serangan Sudan.", "Statement ACCUSE held KEN:actor SDN:recipient"),
    (SHUT + "Menlu negara itu mengecam serangan Sudan.", "Statement ACCUSE held KEN:actor SDN:recipient"),
    (
        SHUT + "Pada Rabu, presiden negara itu mengecam serangan Sudan.",
        "Statement ACCUSE held KEN:actor SDN:recipient",
    ),
    (SHUT + "Pemerintahnya mengecam serangan Sudan.", "Statement ACCUSE held KEN:actor SDN:recipient"),
    (
        SHUT + "Presidennya mendesak Sudan menarik pasukannya.",
        "Statement REQUEST held KEN:actor SDN:recipient",
    ),
    (SHUT + "Parlemennya menolak usulan Sudan.", "Statement REJECT held KEN:actor SDN:recipient"),
    # to which something is done
    (BORDER + "Negara itu dikecam Uganda pada Rabu.", "Statement ACCUSE held SDN:recipient UGA:actor"),
    (BORDER + "Negara itu mendapat bantuan dari Uganda.", "Measure AID held SDN:recipient UGA:actor"),
    (
        BORDER + "Uganda mengirim bantuan kepada pemerintah negara itu.",
        "Measure AID held SDN:recipient UGA:actor",
    ),
    (
        BORDER + "Uganda mendesak pemerintah negara itu menarik pasukannya.",
        "Statement REQUEST held SDN:recipient UGA:actor",
    ),
    (
        BORDER + "Uganda mengecam negara yang dilanda perang itu.",
        "Statement ACCUSE held SDN:recipient UGA:actor",
    ),
    (BORDER + "Uganda mengancam pemerintah di Khartoum.", "Statement THREATEN held SDN:recipient UGA:actor"),
    # a capital behind a comma acts, whatever opens the sentence
    ("Di New York, Moskow mengecam Togo pada Selasa.", "Statement ACCUSE held RUS:actor TGO:recipient"),
    ("Dikutip dari Reuters, Kremlin mengecam Togo.", "Statement ACCUSE held RUS:actor TGO:recipient"),
    # both sides of a visit
    (
        "Menlu Kenya Musalia Mudavadi berkunjung ke Kampala. Kedua pihak sepakat membuka perbatasan.",
        "Statement AGREE held KEN:actor UGA:actor",
    ),
]


@pytest.mark.parametrize(("text", "line"), STATES)
def test_the_state_told_before(text: str, line: str) -> None:
    assert line in lines(text)


NOT_THAT_STATE = [
    ("Kenya mengecam Sudan. Menanggapi hal itu, pemerintah negara itu memanggil dubes Kenya.", "SDN:actor"),
    ("Kenya dan Rusia bertemu di Hotel Metropol, Moskow meskipun ada protes.", "KEN:attendee RUS:attendee"),
]


@pytest.mark.parametrize(("text", "who"), NOT_THAT_STATE)
def test_the_other_state(text: str, who: str) -> None:
    assert who in lines(text)[-1]


HERE = "Presiden Kenya William Ruto tiba di Bujumbura, Senin (12/6/2023). "
HOST = "Presiden Burundi Evariste Ndayishimiye "
BOTH = "Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni di Kampala, Senin (12/6/2023). "
RUTO, MUSEVENI, NDAYISHIMIYE = "person/william-ruto", "person/yoweri-museveni", "person/evariste-ndayishimiye"

PEOPLE: list[tuple[str, set[str]]] = [
    (HERE + HOST + "menerima dia di istana pada Selasa.", {RUTO, NDAYISHIMIYE}),
    (HERE + HOST + "bertemu dengan beliau pada Selasa.", {RUTO, NDAYISHIMIYE}),
    (HERE + HOST + "berunding dengan sang presiden pada Selasa.", {RUTO, NDAYISHIMIYE}),
    (HERE + HOST + "bertemu dengan presiden berusia 57 tahun itu pada Selasa.", {RUTO, NDAYISHIMIYE}),
    (HERE + HOST + "bertemu dengan kepala negara itu pada Selasa.", {NDAYISHIMIYE}),
    (HERE + HOST + "menjamu koleganya itu pada Selasa.", {RUTO, NDAYISHIMIYE}),
    (HERE + HOST + "memuji mitranya.", {RUTO, NDAYISHIMIYE}),
    (BOTH + "Presiden itu mengecam serangan Sudan.", {RUTO}),
    (BOTH + "Pada Selasa, kepala negara berusia 57 tahun itu mengunjungi Burundi.", {RUTO}),
    (BOTH + "Presiden Uganda itu mengecam serangan Sudan.", {MUSEVENI}),
    ("Presiden Kenya William Ruto mengatakan dia mendukung Burundi.", {RUTO}),
    ("Presiden Kenya William Ruto mengatakan dia akan mengunjungi Burundi.", {RUTO}),
]


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_who_is_meant(text: str, people: set[str]) -> None:
    last = max(read(text).events, key=lambda e: min(v.begin for v in e.evidence))
    found = {p.participant for p in last.participations if p.participant.startswith("person/")}
    assert people <= found
    assert MUSEVENI not in found - people


TWO = [
    (BOTH + "Dua pemimpin itu sepakat membuka perbatasan.", {RUTO, MUSEVENI}),
    (BOTH + "Pada Selasa, dua presiden tersebut menandatangani perjanjian dagang.", {RUTO, MUSEVENI}),
    (BOTH + "Dua pemimpin lain mengecam Sudan.", set()),
]


@pytest.mark.parametrize(("text", "people"), TWO)
def test_two_counted_again(text: str, people: set[str]) -> None:
    found = [e for e in read(text).events if e.kind != "Meeting"]
    assert {
        p.participant for e in found for p in e.participations if p.participant in (RUTO, MUSEVENI)
    } == people


ONE_MEETING = [
    (BOTH + "Mereka bertemu di Istana Entebbe.", 1),
    (BOTH + "Museveni menerima Ruto di Istana Entebbe.", 1),
    (BOTH + "Keduanya kembali bertemu di Hotel Serena.", 2),
    (BOTH + "Mereka bertemu lagi di Gulu pada Selasa.", 2),
    (BOTH + "Dalam pembicaraan itu, Ruto mengangkat isu perbatasan.", 1),
]


@pytest.mark.parametrize(("text", "number"), ONE_MEETING)
def test_a_hall_without_a_table(text: str, number: int) -> None:
    assert len(read(text).events) == number


UNDERGO: list[tuple[str, list[str]]] = [
    ("Sudan dimintai klarifikasi oleh Kenya.", ["Statement REQUEST held KEN:actor SDN:recipient"]),
    ("Sudan diberi ultimatum oleh Kenya.", ["Statement THREATEN held KEN:actor SDN:recipient"]),
    ("Sudan ditawari bantuan oleh pemerintah Kenya.", ["Statement AGREE held KEN:actor SDN:recipient"]),
    (
        "Sudan disalahkan Menlu Kenya Musalia Mudavadi atas serangan itu.",
        ["Statement ACCUSE held KEN:actor SDN:recipient"],
    ),
    ("Sudan menerima nota protes dari Kenya.", ["Statement ACCUSE held KEN:actor SDN:recipient"]),
    ("Sudan dilaporkan Kenya ke Dewan Keamanan PBB.", ["Measure ACCUSE held KEN:actor SDN:recipient"]),
    (
        "Sudan mendapat desakan dari Kenya untuk menarik pasukannya.",
        ["Statement REQUEST held KEN:actor SDN:recipient"],
    ),
    ("Rudal diluncurkan Kenya ke Sudan.", ["Measure ASSAULT held KEN:actor SDN:recipient"]),
    (
        "Pengakuan Kenya terhadap Sudan diumumkan pada Senin.",
        ["Statement SUPPORT held KEN:actor SDN:recipient"],
    ),
    ("Sudan dilaporkan telah menutup jalan.", []),
    ("Pemain Sudan diberi ultimatum oleh pelatih.", []),
]


@pytest.mark.parametrize(("text", "expected"), UNDERGO)
def test_who_undergoes_it(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
