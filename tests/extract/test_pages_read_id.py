"""What Indonesian news pages showed once more to be told wrongly: other people, states and days each time."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # whoever did what somebody voices his displeasure at
    (
        "Yordania melayangkan kecaman atas pengeboman yang dilancarkan Suriah di Daraa.",
        "Statement ACCUSE held - SYR:recipient",
    ),
    (
        "Turki menyampaikan keberatan atas latihan militer yang digelar Yunani di Laut Aegea.",
        "Statement ACCUSE held - GRC:recipient",
    ),
    # quoted words of a paper, whose it is behind its noun
    (
        '"Pakistan mengutuk tindakan Nepal," demikian pernyataan resmi Kementerian Luar Negeri Pakistan, Rabu.',
        "Statement ACCUSE held * PAK:actor",
    ),
    (
        '"Kami mendesak Venezuela membebaskan para tahanan," sebut siaran pers pemerintah Brasil.',
        "Statement REQUEST held - VEN:recipient",
    ),
    # what they have done by now, who say so
    (
        '"Kami telah mengusir dua diplomat Bolivia," kata Presiden Paraguay.',
        "Measure SANCTION held - PRY:actor",
    ),
    (
        '"Polandia sudah mengerahkan 500 tentara ke Lituania," tutur Menteri Pertahanan Polandia.',
        "Measure MOBILIZE held - POL:actor",
    ),
    # sanctions that are passed
    (
        "Uni Eropa meluluskan sejumlah paket sanksi terhadap Georgia.",
        "Measure SANCTION held - GEO:recipient",
    ),
    ("Sanksi terhadap Niger disetujui oleh ECOWAS.", "Measure SANCTION held - ecowas:actor"),
    (
        "Para menteri Uni Eropa menyepakati paket ke-17 sanksi terhadap Belarus, Rabu (6/3).",
        "Measure SANCTION held 2024-03-06 BLR:recipient",
    ),
    # who has come to greet a guest, named behind the verb or before "yang"
    (
        "Presiden Kenya William Ruto tiba di Hanoi. Dari pihak Vietnam tampak menyambut kehadiran Presiden antara lain "
        "Menteri Pertahanan Vietnam Phan Van Giang.",
        "Visit CONSULT held - phan-van-giang:host",
    ),
    (
        "Presiden Kenya William Ruto tiba di Suva. Ada pula Menteri Pertahanan Fiji Filimone Jitoko yang turut menyambut.",
        "Visit CONSULT held - filimone-jitoko:host",
    ),
    # what carries a guest is called by its owner
    (
        "Pesawat Garuda Indonesia yang ditumpangi Presiden Kenya William Ruto mendarat di Lima, Senin.",
        "Visit CONSULT held 2024-03-04 william-ruto:visitor",
    ),
    # a bare title behind the country that its holder leaves
    (
        "Presiden Prabowo Subianto bertemu Presiden Ghana John Mahama di Accra. Dari Ghana, Presiden akan "
        "melanjutkan perjalanan ke Togo.",
        "Visit CONSULT planned - prabowo-subianto:visitor",
    ),
    # whoever a clause tells of behind a phrase with a relative clause of its own
    (
        "Di tengah konflik Kongo yang berkepanjangan, Presiden Kenya bertemu Presiden Uganda.",
        "Meeting CONSULT held - KEN:attendee",
    ),
    (
        "Akibat perang Ukraina yang berlarut-larut, Kanada menjatuhkan sanksi terhadap Belarus.",
        "Measure SANCTION held - CAN:actor",
    ),
    # talks called by a figure
    (
        "Jepang menggelar dialog 2+2 dengan Filipina di Manila, Kamis.",
        "Meeting CONSULT held 2024-03-07 JPN:attendee",
    ),
    (
        "Korea Selatan dan Australia mengadakan pertemuan tahunan 2+2, Rabu.",
        "Meeting CONSULT held 2024-03-06 AUS:attendee",
    ),
    ("Pertemuan 2+2 Jerman-Jepang membahas keamanan maritim.", "Meeting CONSULT held - DEU:attendee"),
    # the end of a month that has begun
    (
        "Kunjungan Presiden Peru ke Cile pada akhir Maret menjadi perhatian media.",
        "Visit CONSULT planned 2024-03 PER:visitor",
    ),
    # advice
    (
        "Menlu Cina Wang Yi menyarankan pihak Amerika Serikat memenuhi janjinya.",
        "Statement REQUEST held - USA:recipient",
    ),
    # ranks and arms of the services, cut short
    (
        "Atase Pertahanan RI di Pretoria Kol. Mar. Bambang Wirawan menghadiri acara itu.",
        "bambang-wirawan is defence attache of IDN",
    ),
    # the second verb of what is planned
    (
        "Di Lima, Presiden Kenya dijadwalkan berpidato tentang kopi dan bertemu Presiden Cile Gabriel Boric.",
        "Meeting CONSULT planned",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_told(text: str, claim: str) -> None:
    assert told("id", text, claim)


NOT_TOLD = [
    (
        "Yordania melayangkan kecaman atas pengeboman yang dilancarkan Suriah di Daraa.",
        "Statement * SYR:actor",
    ),
    ('"Hujan akan turun di Peru dan Cile," sebut laporan badan cuaca Brasil.', "Statement"),
    ('"Kami akan mengirim bantuan bila diminta," kata Presiden Kenya.', "Measure"),
    ('"Kami sudah mengirim surat kepada para guru," kata Menteri Pendidikan Cile.', "Measure"),
    ("Uni Eropa menyetujui pencabutan sanksi terhadap Bosnia.", "Measure SANCTION"),
    (
        "Presiden Kenya William Ruto tiba di Amman. Setibanya di hotel, tampak menyambut yakni Duta Besar Kenya untuk "
        "Yordania Daudi Mwangi.",
        "Visit CONSULT held - daudi-mwangi",
    ),
    ("Kunjungan Presiden Peru ke Cile pada awal Maret menjadi perhatian media.", "Visit CONSULT planned"),
    (
        "Kunjungan Presiden Peru ke Cile pada akhir Maret 2023 menjadi perhatian media.",
        "Visit CONSULT planned",
    ),
    ("Di tengah konflik Kongo yang meluas, Kenya mengecam Uganda.", "Statement ACCUSE * COD"),
    ("Pesawat Garuda Indonesia yang membawa Presiden Kenya tiba di Lima.", "Visit * garuda-indonesia"),
    ("Atase Pertahanan RI Kol. Inf. Bambang Wirawan hadir.", "names person/kol"),
    # "at that time": of the sentence before, and not of a paragraph further up
    (
        "Menteri Luar Negeri Ghana bertemu Menteri Luar Negeri Cile pada Selasa (5/3).\n\n"
        "Ghana pernah memimpin panitia kakao, terakhir pada 1993-1994. Saat itu, Accra menuai kritik di dalam "
        "negeri setelah mengusir duta besar Belarus.",
        "Measure SANCTION held 2024",
    ),
    # the day of a relative clause is that of its verb
    (
        "Kunjungan ke Lima dilakukan atas undangan Presiden Peru, yang pada Februari lalu menelepon Presiden Kenya.",
        "Visit CONSULT held 2024-02",
    ),
    # a room for dialogue is no meeting that somebody opens
    (
        'Presiden Kenya menghadiri KTT G20 di Rio de Janeiro, Senin. "Saya mengajak Presiden Cile Gabriel Boric membuka ruang '
        'dialog," katanya.',
        "Summit * gabriel-boric:opener",
    ),
]


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_told(text: str, claim: str) -> None:
    assert not told("id", text, claim)


def test_a_figure_alone_is_no_event() -> None:
    assert not claims("id", "Mekanisme itu lazim disebut 2+2.") - {"names country/IDN"}
