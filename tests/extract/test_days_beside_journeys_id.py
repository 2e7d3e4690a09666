"""Indonesian days, places and status: what a journey is for, where words are spoken, days counted from others."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a gathering that a journey was made for has a day of its own
    (
        "Presiden Prabowo Subianto bertolak ke Kairo pada Selasa untuk menghadiri KTT D-8 yang "
        "dimulai Jumat.",
        [
            "Visit CONSULT held 2023-06-13 cairo | host=EGY visitor=IDN visitor=prabowo-subianto",
            "Summit CONSULT planned 2023-06-16 cairo | attendee=EGY attendee=IDN attendee=prabowo-subianto host=EGY organizer=d-8",
        ],
    ),
    (
        "Presiden Prabowo Subianto tiba di Kairo, Selasa (13/6/2023), untuk menghadiri KTT D-8 yang "
        "berlangsung 16-17 Juni.",
        [
            "Visit CONSULT held 2023-06-13 cairo | host=EGY visitor=IDN visitor=prabowo-subianto",
            "Summit CONSULT planned 2023-06-16 cairo | attendee=EGY attendee=IDN attendee=prabowo-subianto host=EGY organizer=d-8",
        ],
    ),
    (
        "Presiden Prabowo Subianto tiba di Kairo, Senin (12/6/2023), untuk menghadiri KTT D-8 pada "
        "Rabu (14/6/2023).",
        [
            "Visit CONSULT held 2023-06-12 cairo | host=EGY visitor=IDN visitor=prabowo-subianto",
            "Summit CONSULT held 2023-06-14 cairo | attendee=EGY attendee=IDN attendee=prabowo-subianto host=EGY organizer=d-8",
        ],
    ),
    # a palace to which somebody is summoned is one of whoever summons
    (
        "Menlu Peru Elmer Schialer memanggil Dubes Kolombia ke Istana Torre Tagle pada Jumat.",
        [
            "Measure ACCUSE held 2023-06-09 istana-torre-tagle | actor=PER actor=elmer-schialer recipient=COL",
        ],
    ),
    # where words are spoken
    (
        "Presiden Turki Recep Tayyip Erdogan mengecam Swedia dalam pidato di ibu kota Turki, Senin "
        "(12/6/2023).",
        [
            "Statement ACCUSE held 2023-06-12 ankara | actor=TUR actor=recep-tayyip-erdogan recipient=SWE",
        ],
    ),
    # days counted from one of the year before
    (
        "Chad mengusir duta besar Jerman pada Oktober. Sebulan kemudian Jerman mengusir duta besar Chad.",
        [
            "Measure SANCTION held 2022-10 - | actor=TCD recipient=DEU",
            "Measure SANCTION held 2022-11 - | actor=DEU recipient=TCD",
        ],
    ),
    # a gathering before which something is planned is to come
    (
        "Presiden Prabowo akan menerima Menlu Rusia Sergey Lavrov di Jakarta pekan depan, sehari "
        "sebelum KTT ASEAN di Vientiane.",
        [
            "Summit CONSULT planned - vientiane | host=LAO organizer=asean",
            "Meeting CONSULT planned 2023-06 jakarta | attendee=RUS attendee=sergey-lavrov host=IDN host=prabowo-subianto",
        ],
    ),
    # the hall of a meeting is not where the whole visit is
    (
        "Presiden Jose Ramos-Horta bertemu Presiden To Lam di Istana Kepresidenan di Hanoi, Kamis, "
        "pada hari kedua kunjungan kenegaraan yang berlangsung 14-17 Juni.",
        [
            "Meeting CONSULT held 2023-06-15 istana-kepresidenan | attendee=TLS attendee=VNM attendee=jose-ramos-horta attendee=to-lam",
            "Visit CONSULT held 2023-06-14 hanoi | host=VNM host=to-lam visitor=TLS visitor=jose-ramos-horta",
        ],
    ),
    # talks on a visit are on their own day, which is not that of the visit
    (
        "Menteri Luar Negeri Kenya Alfred Mutua menemui Menteri Luar Negeri Tanzania Stergomena Tax dan pada Senin "
        "membahas rencana kunjungan Presiden Samia Suluhu Hassan ke Nairobi.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=KEN attendee=TZA attendee=alfred-mutua attendee=stergomena-tax",
            "Visit CONSULT planned - nairobi | host=KEN visitor=TZA visitor=samia-suluhu-hassan",
        ],
    ),
    (
        "Presiden Kenya William Ruto membahas perdagangan dalam kunjungan ke Dodoma pada Senin.",
        [
            "Visit CONSULT held 2023-06-12 dodoma | host=TZA visitor=KEN visitor=william-ruto",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_days_and_places_of_what_is_told_together(text: str, rows: list[str]) -> None:
    assert told(text, "id") == rows


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_a_sentence_that_ends_behind_any_word_is_read(text: str, rows: list[str]) -> None:
    words = text.split()
    for end in range(1, len(words)):
        told(" ".join(words[:end]), "id")
