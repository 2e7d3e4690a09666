"""Talks that had stopped before, what is promised at them, and which ones are meant; Indonesian."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # talks that had stopped before: neither called off nor held then
    (
        "Kenya dan Togo sepakat melanjutkan perundingan dagang yang mandek sejak Maret 2019.",
        [
            "Negotiation CONSULT planned - - | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Perundingan Kenya dan Togo yang terhenti sejak 2019 akan dimulai lagi di Accra pada Juli.",
        [
            "Negotiation CONSULT planned 2023-07 accra | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Perundingan Kenya dan Togo, yang terhenti sejak 2019, akan dilanjutkan pada Juli.",
        [
            "Negotiation CONSULT planned 2023-07 - | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Pertemuan Kenya dan Togo yang tertunda akan digelar di Accra pada Juli.",
        [
            "Meeting CONSULT planned 2023-07 accra | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "KTT Kenya-Togo yang sempat tertunda akan digelar di Accra pada Juli.",
        [
            "Summit CONSULT planned 2023-07 accra | attendee=GHA attendee=KEN attendee=TGO host=GHA",
        ],
    ),
    (
        "Putaran ketiga perundingan Kenya dan Togo yang tertunda sejak Maret dijadwalkan berlangsung "
        "di Accra pada Juli.",
        [
            "Negotiation CONSULT planned 2023-07 accra | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Perundingan perdagangan Kenya dan Togo yang sempat mandek selama dua tahun dibuka kembali di "
        "Accra pada Senin.",
        [
            "Negotiation CONSULT held 2023-06-12 accra | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Kenya dan Togo menggelar kembali pertemuan komisi bersama yang terakhir kali digelar pada 2015.",
        [
            "Meeting CONSULT held - - | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Pertemuan komite bersama Kenya dan Togo yang terakhir digelar pada 2015 gagal.",
        [
            "Meeting CONSULT held 2015 - | attendee=KEN attendee=TGO",
        ],
    ),
    (
        "Pertemuan menteri luar negeri Kenya dan Togo yang dijadwalkan pada Mei ditunda hingga Juli.",
        [
            "Meeting CONSULT cancelled 2023-05 - | attendee=KEN attendee=TGO",
        ],
    ),
    # what is promised at a gathering is no plan of it
    (
        "Dalam pertemuan dengan Presiden Ghana Nana Akufo-Addo, Presiden Togo Faure Gnassingbe "
        "berjanji akan membuka perbatasan.",
        [
            "Meeting CONSULT held - - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
            "Statement AGREE held - - | actor=TGO actor=faure-gnassingbe recipient=GHA recipient=nana-akufo-addo",
        ],
    ),
    (
        "Dalam jamuan kenegaraan di Lome, Presiden Benin Patrice Talon berjanji akan membuka kedutaan "
        "di sana.",
        [
            "Ceremony - held - lome | attendee=BEN attendee=patrice-talon host=TGO",
            "Statement AGREE held - lome | actor=BEN actor=patrice-talon",
        ],
    ),
    (
        "Pada pertemuan di Accra, Senin, Togo dan Ghana sepakat akan membuka kembali perbatasan.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=GHA attendee=TGO",
            "Statement AGREE held 2023-06-12 accra | actor=GHA actor=TGO",
        ],
    ),
    (
        "Dalam pertemuan di Accra pekan depan, Presiden Togo Faure Gnassingbe dan Presiden Ghana Nana "
        "Akufo-Addo akan membahas perbatasan.",
        [
            "Meeting CONSULT planned 2023-06 accra | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
        ],
    ),
    # this or that gathering, with a clause between the noun and the word that points back
    (
        "KTT Perdamaian Sudan digelar di Nairobi, Senin. Pertemuan internasional yang diselenggarakan "
        "pemerintah Kenya ini dihadiri oleh lebih dari 20 pemimpin dunia serta perwakilan PBB dan Uni "
        "Afrika.",
        [
            "Summit CONSULT held 2023-06-12 nairobi | attendee=KEN attendee=african-union attendee=un host=KEN",
        ],
    ),
    (
        "Konferensi yang diprakarsai Kenya tersebut dibuka Presiden Kenya William Ruto di Nairobi, Senin.",
        [
            "Conference CONSULT held 2023-06-12 nairobi | host=KEN opener=william-ruto organizer=KEN",
        ],
    ),
    (
        "Konferensi yang digelar Uni Afrika itu dipimpin Presiden Kenya William Ruto di Nairobi, Senin.",
        [
            "Conference CONSULT held 2023-06-12 nairobi | attendee=KEN chair=william-ruto host=KEN organizer=african-union",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_stopped_and_promised(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
