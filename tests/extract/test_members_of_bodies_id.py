"""Indonesian: somebody's membership and other offices behind his name."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    (
        "Wang Yi, anggota Biro Politik Komite Sentral Partai Komunis Tiongkok, Direktur Kantor Komisi "
        "Pusat Luar Negeri, dan Menteri Luar Negeri, akan melakukan kunjungan resmi ke Kenya.",
        [
            "Visit CONSULT planned - KEN | host=KEN visitor=wang-yi",
        ],
    ),
    (
        "Raila Odinga, anggota parlemen Kenya, mengecam Uganda.",
        [
            "Statement ACCUSE held - - | actor=KEN actor=raila-odinga recipient=UGA",
        ],
    ),
    (
        "Kenya menerima Raila Odinga, anggota oposisi.",
        [
            "Meeting CONSULT held - - | attendee=KEN attendee=raila-odinga",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
