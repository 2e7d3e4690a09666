"""Idioms of meetings, calls, visits, talks, signings, ceremonies and appointments, as Indonesian reporters write them.

Expectations as in `test_sentences_id`; a sentence with none tells nothing, though it has the words of an idiom.
"""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    ("Menlu Peru semeja dengan Menlu Bolivia di Quito.", "Meeting CONSULT BOL:attendee PER:attendee"),
    (
        "Menlu Peru dan Menlu Bolivia berembuk soal perbatasan di Quito.",
        "Meeting CONSULT BOL:attendee PER:attendee",
    ),
    ("Presiden Peru ngopi bareng Presiden Bolivia di Lima.", "Meeting CONSULT BOL:attendee PER:attendee"),
    (
        "Menlu Peru bertukar pikiran bersama Menlu Bolivia di Lima.",
        "Meeting CONSULT BOL:attendee PER:attendee",
    ),
    (
        "Presiden Peru bersantap malam dengan Presiden Bolivia di Lima.",
        "Meeting CONSULT BOL:attendee PER:attendee",
    ),
    (
        "Menlu Peru mengadakan urun rembuk dengan Menlu Bolivia di Lima.",
        "Meeting CONSULT BOL:attendee PER:attendee",
    ),
    (
        "Presiden Peru menggelar karpet merah bagi Presiden Bolivia di Lima.",
        "Meeting CONSULT BOL:attendee PER:host",
    ),
    (
        "Menlu Bolivia sowan ke Presiden Daniel Noboa di Quito.",
        "Meeting CONSULT BOL:attendee ECU:host daniel-noboa:host",
    ),
    ("Menlu Peru mendapat audiensi dari Raja Spanyol di Madrid.", "Meeting CONSULT ESP:host PER:attendee"),
    ("Menlu Peru bicara via telepon dengan Menlu Bolivia.", "Call CONSULT BOL:attendee PER:attendee"),
    ("Menlu Peru menerima sambungan telepon dari Menlu Bolivia.", "Call CONSULT BOL:attendee PER:attendee"),
    ("Menlu Peru dikontak Menlu Bolivia pada Senin.", "Call CONSULT BOL:attendee PER:attendee"),
    (
        "Presiden Peru dan Presiden Bolivia berbicara melalui hotline pada Senin.",
        "Call CONSULT BOL:attendee PER:attendee",
    ),
    ("Presiden Peru telepon Presiden Bolivia, bahas tarif.", "Call CONSULT BOL:attendee PER:attendee"),
    ("Presiden Peru menjejakkan kakinya di La Paz.", "Visit CONSULT BOL:host PER:visitor"),
    ("Menlu Peru beranjangsana ke Bolivia.", "Visit CONSULT BOL:host PER:visitor"),
    ("Presiden Peru menyinggahi Bolivia.", "Visit CONSULT BOL:host PER:visitor"),
    ("Presiden Peru menunaikan kunjungan kenegaraan ke Bolivia.", "Visit CONSULT BOL:host PER:visitor"),
    ("Presiden Peru memenuhi undangan Presiden Bolivia ke La Paz.", "Visit CONSULT BOL:host PER:visitor"),
    ("Presiden Peru memboyong enam menteri ke Bolivia.", "Visit CONSULT BOL:host PER:visitor"),
    ("Bolivia kedatangan Presiden Peru pada Senin.", "Visit CONSULT BOL:host PER:visitor"),
    ("Presiden Peru menjadi tamu negara di Bolivia.", "Visit CONSULT BOL:host PER:visitor"),
    (
        "Presiden Peru memilih Bolivia sebagai tujuan lawatan perdananya.",
        "Visit CONSULT BOL:host PER:visitor",
    ),
    (
        "Peru dan Bolivia melakukan tawar-menawar soal batas laut.",
        "Negotiation CONSULT BOL:attendee PER:attendee",
    ),
    ("Peru dan Bolivia kembali berhadapan di meja runding.", "Negotiation CONSULT BOL:attendee PER:attendee"),
    (
        "Juru runding Peru dan Bolivia beradu argumen di Quito.",
        "Negotiation CONSULT BOL:attendee PER:attendee",
    ),
    (
        "Peru dan Bolivia menggodok perjanjian dagang di Lima.",
        "Negotiation CONSULT BOL:attendee PER:attendee",
    ),
    (
        "Chile menjadi comblang antara Peru dan Bolivia.",
        "Negotiation CONSULT BOL:attendee CHL:mediator PER:attendee",
    ),
    (
        "Chile merukunkan Peru dan Bolivia di Santiago.",
        "Negotiation CONSULT BOL:attendee CHL:mediator PER:attendee",
    ),
    (
        "Chile menyeret Peru dan Bolivia ke meja perundingan.",
        "Negotiation CONSULT BOL:attendee CHL:mediator PER:attendee",
    ),
    (
        "Peru dan Bolivia menorehkan tanda tangan pada perjanjian dagang.",
        "Signing SUPPORT BOL:signatory PER:signatory",
    ),
    ("Peru dan Bolivia memeterai perjanjian batas laut.", "Signing SUPPORT BOL:signatory PER:signatory"),
    (
        "Peru dan Bolivia mengukuhkan perjanjian dagang dengan tanda tangan.",
        "Signing SUPPORT BOL:signatory PER:signatory",
    ),
    (
        "Tanda tangan Peru dan Bolivia tertera pada perjanjian damai itu.",
        "Signing SUPPORT BOL:signatory PER:signatory",
    ),
    ("Raja Spanyol mengalungkan medali kehormatan kepada Presiden Peru.", "Ceremony - ESP:host PER:attendee"),
    ("Presiden Peru berlutut di depan monumen korban perang di La Paz.", "Ceremony - BOL:host PER:attendee"),
    (
        "Presiden Peru melakukan pencangkulan pertama jalur kereta di Bolivia.",
        "Ceremony - BOL:host PER:attendee",
    ),
    (
        "Presiden Peru dan Presiden Bolivia menanam pohon persahabatan di La Paz.",
        "Ceremony - BOL:attendee BOL:host PER:attendee",
    ),
    (
        "Presiden Peru memeriksa barisan kehormatan bersama Presiden Bolivia.",
        "Ceremony - BOL:attendee PER:attendee",
    ),
    (
        "Juan Quispe menduduki kursi menteri luar negeri Peru.",
        "Appointment - PER:actor juan-quispe:appointee",
    ),
    (
        "Juan Quispe mengambil alih tampuk kepemimpinan Peru sebagai presiden.",
        "Appointment - juan-quispe:appointee",
    ),
    ("Jabatan menteri luar negeri Peru jatuh ke tangan Juan Quispe.", "Appointment - juan-quispe:appointee"),
    (
        "Presiden Peru mempercayakan jabatan menteri luar negeri kepada Juan Quispe.",
        "Appointment - PER:actor juan-quispe:appointee",
    ),
    (
        "Presiden Peru menempatkan Juan Quispe sebagai menteri luar negeri.",
        "Appointment - PER:actor juan-quispe:appointee",
    ),
    ("Warga Bolivia duduk satu meja di kedai kopi di Lima.", ""),
    ("Festival film itu menggelar karpet merah bagi aktor Bolivia.", ""),
    ("Anak muda Bolivia ngopi bareng di kafe Lima.", ""),
    ("Harga kopi Peru merapat ke level tertinggi.", ""),
    ("Timnas Bolivia angkat koper dari Copa America.", ""),
    ("Pelanggan telepon bank di Lima.", ""),
    ("Pelatih memboyong enam pemain ke Bolivia.", ""),
    ("Lima kedatangan turis dari Bolivia.", ""),
    ("Pembeli dan penjual tawar-menawar di pasar Lima.", ""),
    ("Wasit melerai pemain Peru dan Bolivia.", ""),
    ("Pemain Bolivia menorehkan tanda tangan pada kaus penggemar.", ""),
    ("Gol itu menyegel kemenangan Peru atas Bolivia.", ""),
    ("Panitia mengalungkan medali emas kepada pelari Bolivia.", ""),
    ("Bendera Bolivia dikibarkan suporter di stadion.", ""),
    ("Petenis Peru menduduki kursi unggulan pertama.", ""),
    ("Pelatih Peru memegang kemudi klub Bolivia.", ""),
    ("Presiden Peru berpidato dalam jumpa pers bersama Presiden Bolivia.", ""),
]


@pytest.mark.parametrize(("sentence", "events"), TOLD)
def test_idioms_of_meeting_tell_their_events(sentence: str, events: str) -> None:
    assert "; ".join(events_of(sentence)) == events
