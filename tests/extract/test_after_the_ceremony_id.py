"""Indonesian pages read claim by claim, once more: ceremonies and what follows, papers, crowds, mediators."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import told

CREDENTIALS = "Duta Besar Peru Carlos Rojas menyerahkan surat-surat kepercayaannya kepada Presiden Ghana John Mahama, Senin. "

TOLD = [
    # who is received behind the ceremony meets the host once more
    (
        f"{CREDENTIALS}Seusai upacara, Rojas diterima secara khusus oleh Presiden Mahama selama 20 menit.",
        "Meeting CONSULT held 2024-03-04 carlos-rojas:attendee",
    ),
    (
        f"{CREDENTIALS}Setelah itu, Rojas diterima Presiden Mahama.",
        "Meeting CONSULT held 2024-03-04 john-mahama:host",
    ),
    # talks that are begun, and where
    (
        "Kenya dan Oman meluncurkan perundingan perjanjian dagang (CEPA) di Nairobi, Senin.",
        "Negotiation CONSULT held 2024-03-04 KEN:attendee",
    ),
    ("Peru dan Ghana sepakat memulai perundingan pada September.", "Negotiation CONSULT planned 2024-09"),
    # whoever thanks for help has got it
    (
        "Presiden Ghana menyampaikan apresiasi atas bantuan beras yang diberikan Vietnam.",
        "Measure AID held - GHA:recipient",
    ),
    # a protest is toward whom one calls
    (
        "Menlu Kenya menelepon Menlu Uganda guna menyampaikan protes atas penembakan itu.",
        "Statement ACCUSE held - UGA:recipient",
    ),
    # for now, and high commissions
    (
        "Selandia Baru untuk sementara waktu menutup Komisi Tinggi di Suva.",
        "Measure SANCTION held - NZL:actor",
    ),
    (
        "Massa berunjuk rasa di depan Komisi Tinggi Inggris di Nairobi, Senin.",
        "Measure PROTEST held 2024-03-04 GBR:recipient",
    ),
    ("Uzbekistan menutup pos lintas batas dengan Kirgizstan.", "Measure SANCTION held - KGZ:recipient"),
    # those who mediate together
    (
        "Oman, bersama Mesir dan Turki, memediasi perundingan gencatan senjata Sudan-Chad.",
        "Negotiation CONSULT held - TUR:mediator",
    ),
    # ships that go on patrol
    (
        "Belanda mengumumkan pengiriman kapal patroli ke perairan Suriname.",
        "Measure MOBILIZE held - NLD:actor",
    ),
    # ministers of state
    (
        "Menteri Negara Urusan Pertahanan Qatar Ana Soto tiba di Lima.",
        "ana-soto is minister of state for defence of QAT",
    ),
    (
        "Menteri Negara Kerja Sama Internasional Tonga Ana Soto tiba di Lima.",
        "ana-soto is minister of state for international cooperation of TON",
    ),
    # who is appointed by a body
    (
        "Carlos Rojas, yang ditunjuk Uni Afrika sebagai utusan khusus untuk Sudan, tiba di Accra.",
        "carlos-rojas is special envoy of african-union to SDN",
    ),
    # a treaty that is ratified was signed by both
    (
        "Kenya meratifikasi perjanjian investasi dengan Qatar. Perjanjian itu diteken di Doha pada Januari.",
        "Signing SUPPORT held 2024-01 KEN:signatory",
    ),
    # whoever answers speaks next
    (
        'Tuduhan itu dibantah Menteri Luar Negeri Peru Carlos Rojas. "Kami tidak pernah mengirim senjata ke sana," katanya.',
        "carlos-rojas says Kami tidak pernah",
    ),
    # the building by whose name a ministry goes
    (
        "Duta Besar Kenya Ana Soto bertemu Menteri Luar Negeri Malaysia di Wisma Putra, Senin.",
        "Meeting CONSULT held 2024-03-04 KEN:attendee",
    ),
    ("Wisma Putra menyatakan dua warga Malaysia tewas.", "mfa-mys says dua warga"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_told(text: str, claim: str) -> None:
    assert told("id", text, claim)


NOT_TOLD = [
    # a crowd before an embassy is of the country where it stands
    (
        "Ratusan mahasiswa memprotes di depan Kedubes Kanada di Dili, Timor Leste, Selasa. Massa membakar "
        "bendera Kanada.",
        "Measure PROTEST * CAN:actor",
    ),
    # those who mediate meet alone
    (
        "Kenya dan Uganda memediasi perundingan Sudan dan Chad. Presiden Kenya bertemu Presiden Uganda di Nairobi, Senin.",
        "Negotiation CONSULT held 2024-03-04",
    ),
    ("Mereka akan menerima tanggapan yang setimpal dari Kenya.", "Meeting"),
    (
        'Kanada menegaskan dukungannya yang "tak tergoyahkan" bagi kedaulatan Guyana.',
        "CAN says dukungannya",
    ),
    ("Presiden Kenya menyebut traktat itu bersejarah dan mengundang Presiden Uganda ke Mombasa.", "KEN says"),
    ("Kedua tetangga itu diminta menghormati Deklarasi Argyle.", "names person"),
    ("Kantor Kepresidenan Guyana menyatakan kunjungan itu akan dijadwalkan ulang.", "names person"),
    ("Peru dan Ghana membahas perluasan PTA di Lima.", "names organization/pta"),
    ("Ghana mengirim tim teknis ke Lima untuk mempelajari perawatan pesawat.", "Measure MOBILIZE"),
    ("Peru menutup perdagangan lintas batas di Puno.", "Measure COERCE"),
    (
        "Duta Besar Kenya Ana Soto bertemu Menteri Luar Negeri Malaysia di Wisma Putra, Senin.",
        "Meeting CONSULT * mfa-mys",
    ),
    (
        'Presiden Kenya William Ruto tiba di Lima dan disambut Menteri Luar Negeri Peru Carlos Rojas. "Kami membawa pesan '
        'damai," katanya.',
        "carlos-rojas says",
    ),
]


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_told(text: str, claim: str) -> None:
    assert not told("id", text, claim)
