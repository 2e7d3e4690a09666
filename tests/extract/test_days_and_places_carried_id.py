"""Days, places and parties that an Indonesian passage carries on: "keduanya", "sehari setelah serangan"."""

from __future__ import annotations

import pytest

from tests.extract.test_visits_and_days_id import events

ROWS: list[tuple[str, list[str]]] = [
    # who met has no name, and both agree
    (
        "Menlu Togo dan Ghana bertemu di Lome, Jumat. Keduanya sepakat membuka kembali perbatasan.",
        [
            "Meeting held 2024-06-07 lome: GHA TGO",
            "Statement held 2024-06-07 lome: GHA TGO",
        ],
    ),
    (
        "Menlu Togo dan Ghana bertemu di Lome, Jumat. Mereka menandatangani perjanjian perbatasan.",
        [
            "Meeting held 2024-06-07 lome: GHA TGO",
            "Signing held 2024-06-07 lome: GHA TGO",
        ],
    ),
    (
        "Presiden Togo dan Presiden Ghana bertemu di Lome, Jumat. Keduanya mengecam Mali.",
        [
            "Meeting held 2024-06-07 lome: GHA TGO",
            "Statement held 2024-06-07 lome: GHA MLI TGO",
        ],
    ),
    (
        "Polisi menahan warga Togo dan Ghana, Jumat. Mereka dipulangkan.",
        [],
    ),
    (
        "Menlu Togo dan Ghana bertemu di Lome, Jumat. Duta Besar Mali dan Chad ikut hadir. Kedua negara sepakat "
        "membuka perbatasan.",
        [
            "Meeting held 2024-06-07 lome: GHA MLI TCD TGO",
            "Statement held 2024-06-07 lome: GHA TGO",
        ],
    ),
    # told as earlier, a month without a year is past; consultations by their number
    (
        "Presiden Togo dan Presiden Ghana bertemu di Lome, Jumat. Sebelumnya keduanya bertemu di Nairobi pada Oktober.",
        [
            "Meeting held 2023-10 nairobi: GHA TGO",
            "Meeting held 2024-06-07 lome: GHA TGO",
        ],
    ),
    (
        "Togo dan Ghana menggelar Konsultasi Bilateral ke-4 di Lome, Jumat. Konsultasi Bilateral ke-3 dilaksanakan "
        "di Nairobi pada bulan Maret 2021.",
        [
            "Meeting held 2021-03 nairobi: GHA TGO",
            "Meeting held 2024-06-07 lome: GHA TGO",
        ],
    ),
    # a pronoun behind an opening phrase is the subject of both verbs
    (
        "Menlu Robert Dussey tiba di Nairobi, Jumat. Di sana ia menemui Presiden Kenya William Ruto dan mengecam Mali.",
        [
            "Meeting held 2024-06-07 nairobi: KEN TGO robert-dussey william-ruto",
            "Statement held 2024-06-07 nairobi: MLI TGO robert-dussey",
            "Visit held 2024-06-07 nairobi: KEN TGO robert-dussey",
        ],
    ),
    (
        "Menlu Robert Dussey tiba di Nairobi, Jumat. Dalam lawatan itu ia bertemu Presiden Kenya William Ruto dan mengecam Mali.",
        [
            "Meeting held 2024-06-07 nairobi: KEN TGO robert-dussey william-ruto",
            "Statement held 2024-06-07 nairobi: MLI TGO robert-dussey",
            "Visit held 2024-06-07 nairobi: KEN TGO robert-dussey",
        ],
    ),
    # days counted from an act that another word names
    (
        "Militer Mali menggulingkan Presiden Ibrahim Keita pada 20 Mei. Empat hari setelah kudeta, Togo menarik duta besarnya dari Mali.",
        [
            "Measure held 2024-05-20 -: MLI ibrahim-keita",
            "Measure held 2024-05-24 -: MLI TGO",
        ],
    ),
    (
        "Pasukan Mali menyerang kamp di Togo pada 2 Juni. Dua hari setelah serangan, Kenya mengecam Mali.",
        [
            "Measure held 2024-06-02 TGO: MLI TGO",
            "Statement held 2024-06-04 -: KEN MLI",
        ],
    ),
    (
        "Presiden Togo mengunjungi Ghana pada 3 Juni. Sehari setelah kunjungan, Ghana memanggil duta besar Mali.",
        [
            "Measure held 2024-06-04 -: GHA MLI",
            "Visit held 2024-06-03 GHA: GHA TGO",
        ],
    ),
    # an answer to a charge is given where the text tells
    (
        "Menlu Togo Robert Dussey menolak tuduhan itu di Lome, Jumat.",
        [
            "Statement held 2024-06-07 lome: TGO robert-dussey",
        ],
    ),
    (
        "Presiden Kenya William Ruto mengecam serangan di Lome, Jumat.",
        [
            "Statement held 2024-06-07 -: KEN william-ruto",
        ],
    ),
    # where people meet, and where they travel
    (
        "Presiden Togo tiba di Paris pada Jumat malam dan langsung bertemu Presiden Emmanuel Macron di Istana Elysee.",
        [
            "Meeting held 2024-06-07 elysee-palace: FRA TGO emmanuel-macron",
            "Visit held 2024-06-07 paris: FRA TGO emmanuel-macron",
        ],
    ),
    (
        "Presiden Togo terbang ke Paris pada Jumat untuk menemui Presiden Emmanuel Macron di Istana Elysee.",
        [
            "Meeting held 2024-06-07 elysee-palace: FRA TGO emmanuel-macron",
            "Visit held 2024-06-07 paris: FRA TGO",
        ],
    ),
    (
        "Menhan Lloyd Austin menerima Menhan Togo di Pentagon, Jumat.",
        [
            "Meeting held 2024-06-07 the-pentagon-building: TGO USA lloyd-austin",
        ],
    ),
    # which day of them it is
    (
        "KTT Uni Afrika di Lome memasuki hari kedua pada Jumat.",
        [
            "Summit held 2024-06-06 lome: TGO african-union",
        ],
    ),
    (
        "Perundingan Togo dan Ghana di Nairobi memasuki hari ketiga, Jumat.",
        [
            "Negotiation held 2024-06-05 nairobi: GHA TGO",
        ],
    ),
    # talks that go on later have begun
    (
        "Perundingan antara Togo dan Ghana, yang dimulai Sabtu di Lome, akan dilanjutkan pekan depan.",
        [
            "Negotiation held 2024-06-08 lome: GHA TGO",
        ],
    ),
    (
        "Togo dan Ghana berunding di Lome pada Sabtu. Perundingan akan dilanjutkan pekan depan di Nairobi.",
        [
            "Negotiation held 2024-06-08 lome: GHA TGO",
            "Negotiation planned 2024-06 nairobi: GHA TGO",
        ],
    ),
    (
        "Togo dan Ghana berunding di Lome pada Sabtu. Pembangunan rel akan dilanjutkan pekan depan di Nairobi.",
        [
            "Negotiation held 2024-06-08 lome: GHA TGO",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_told(text: str, told: list[str]) -> None:
    assert events(text) == sorted(told)
