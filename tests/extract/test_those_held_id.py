"""Indonesian acts on people told of before, and who is not blamed or named."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # those whom a state holds or lets go, told of before
    (
        "Malaysia menahan 19 nelayan Indonesia pada 2 Mei. Para nelayan itu dibebaskan pada Jumat.",
        [
            "Measure COERCE held 2023-05-02 - | actor=MYS recipient=IDN",
            "Measure RETREAT held 2023-06-09 - | actor=MYS recipient=IDN",
        ],
    ),
    (
        "Malaysia menahan 19 nelayan Indonesia pada 2 Mei. Mereka dibebaskan pada Jumat.",
        [
            "Measure COERCE held 2023-05-02 - | actor=MYS recipient=IDN",
            "Measure RETREAT held 2023-06-09 - | actor=MYS recipient=IDN",
        ],
    ),
    (
        "Malaysia menahan 19 nelayan Indonesia pada 2 Mei. Malaysia membebaskan mereka pada Jumat.",
        [
            "Measure COERCE held 2023-05-02 - | actor=MYS recipient=IDN",
            "Measure RETREAT held 2023-06-09 - | actor=MYS recipient=IDN",
        ],
    ),
    (
        "Malaysia membebaskan 19 nelayan Indonesia pada Jumat. Mereka ditangkap polisi Malaysia pada 2 Mei.",
        [
            "Measure RETREAT held 2023-06-09 - | actor=MYS recipient=IDN",
            "Measure COERCE held 2023-05-02 - | actor=MYS recipient=IDN",
        ],
    ),
    (
        "Iran menahan dua warga Prancis pada 2022. Keduanya dibebaskan pada Mei setelah mediasi Oman.",
        [
            "Measure COERCE held 2022 - | actor=IRN recipient=FRA",
            "Measure RETREAT held 2023-05 - | actor=IRN recipient=FRA",
        ],
    ),
    (
        "Iran menyita kapal tanker Yunani. Kapal itu dibebaskan pada Mei.",
        [
            "Measure COERCE held - - | actor=IRN recipient=GRC",
            "Measure RETREAT held 2023-05 - | actor=IRN recipient=GRC",
        ],
    ),
    (
        "Malaysia menahan 19 nelayan Indonesia. KJRI Johor Bahru mengatakan mereka dibebaskan pada Senin.",
        [
            "Measure COERCE held - - | actor=MYS recipient=IDN",
            "Measure RETREAT held 2023-06-12 - | actor=MYS recipient=IDN",
        ],
    ),
    # what is asked, or not done
    (
        "Malaysia menahan 19 nelayan Indonesia. Indonesia meminta agar mereka dibebaskan.",
        [
            "Measure COERCE held - - | actor=MYS recipient=IDN",
            "Statement REQUEST held - - | actor=IDN recipient=MYS",
        ],
    ),
    (
        "Malaysia menahan 19 nelayan Indonesia. Mereka belum dibebaskan.",
        [
            "Measure COERCE held - - | actor=MYS recipient=IDN",
            "Measure RETREAT denied - - | actor=MYS recipient=IDN",
        ],
    ),
    # what somebody unnamed is blamed for
    (
        "Presiden Rusia Vladimir Putin mengecam negara-negara asing karena menyalahkan Ghana.",
        [
            "Statement ACCUSE held - - | actor=RUS actor=vladimir-putin",
        ],
    ),
    # the words of one man about the same
    (
        "Kepala Sekretaris Kabinet Jepang Yoshihide Suga pada Senin menyatakan protes Jepang terhadap "
        'peluncuran rudal Korea Utara. "Kami memprotes keras Korea Utara," katanya.',
        [
            "Statement ACCUSE held 2023-06-12 - | actor=JPN actor=yoshihide-suga recipient=PRK",
        ],
    ),
    # several diplomats are nobody by name
    (
        "Ghana memanggil Duta Besar Togo Kwame Boateng pada Senin. Pengusiran diplomat-diplomat Togo "
        "itu dikecam Mali.",
        [
            "Measure ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO recipient=kwame-boateng",
            "Statement ACCUSE held 2023-06-12 - | actor=MLI recipient=TGO",
        ],
    ),
    # counted by their states
    (
        "Ghana mengusir dua belas diplomat: lima dari Benin, empat dari Togo, dan tiga dari Mali.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=BEN recipient=MLI recipient=TGO",
        ],
    ),
    (
        "Dua belas diplomat diusir: lima dari Benin, empat dari Togo, dan tiga dari Mali.",
        [],
    ),
    # whose people it befell is not blamed
    (
        "Ghana mengusir dua diplomat Togo. Pengusiran diplomat Togo itu dikecam Mali.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Statement ACCUSE held - - | actor=MLI recipient=GHA",
        ],
    ),
    (
        "Mali mengecam pengusiran diplomat Togo oleh Ghana.",
        [
            "Statement ACCUSE held - - | actor=MLI recipient=GHA",
        ],
    ),
    (
        "Pengusiran diplomat Togo dikecam Mali.",
        [
            "Statement ACCUSE held - - | actor=MLI",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_who_did_what_to_whom(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


@pytest.mark.parametrize("text", [text for text, _ in ROWS])
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    words = text.split()
    for end in range(1, len(words), 3):
        told(" ".join(words[:end]), "id")
