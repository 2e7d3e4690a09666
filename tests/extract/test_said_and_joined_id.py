"""Whoever speaks goes on, what is signed on visits, help after disasters, and stops told only by the next one."""

from __future__ import annotations

import pytest

from kg.model import Kind
from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_pages_claim_by_claim import told

TOLD = [
    # people of two states, a verb or "dan" between them
    ("Ana Perez dari Peru bertemu Kwame Addo dari Ghana di Suva.", "Meeting CONSULT held - GHA:attendee"),
    ("Ana Perez dari Peru bertemu Kwame Addo dari Ghana di Suva.", "Meeting CONSULT held - PER:attendee"),
    (
        "Kata sepakat tercapai seusai perundingan alot antara Ana Perez dari Uni Afrika dan Kwame Addo dari Togo.",
        "Negotiation CONSULT held - african-union:attendee",
    ),
    # an envoy who is called home in the passive
    ("Dubes Kenya ditarik dari Oslo, Kamis.", "Measure SANCTION held 2024-03-07 NOR:recipient"),
    ("Dubes Kenya ditarik dari Oslo, Kamis.", "Measure SANCTION held 2024-03-07 KEN:actor"),
    (
        "Duta Besar Kenya George Orina dipulangkan dari Lima pada Februari.",
        "Measure SANCTION held 2024-02 PER:recipient",
    ),
    ("Kenya mengecam Togo; duta besarnya dipanggil pulang.", "Measure SANCTION held - KEN:actor"),
    ("Kenya mengecam Togo, dan dubesnya langsung ditarik.", "Measure SANCTION held - TGO:recipient"),
    ("Chile berang. Dubesnya di Lima langsung ditarik, Kamis.", "Measure SANCTION held 2024-03-07 CHL:actor"),
    # a refusal is toward whoever asked or offered
    ("PM Fiji meminta bantuan senjata, tetapi Menlu Chile menolak.", "Statement REJECT held - FJI:recipient"),
    ("Swiss menawarkan diri menjadi penengah, namun Togo menolak.", "Statement REJECT held - CHE:recipient"),
    # who blames goes on to ask
    (
        "Dubes Ghana menuduh Togo memihak dan menuntut para tahanan segera dibebaskan.",
        "Statement REQUEST held - TGO:recipient",
    ),
    ("Presiden Petro menyebut Netanyahu penjahat perang.", "Statement ACCUSE held - gustavo-petro:actor"),
    # whoever said so goes on
    (
        "Iran diberi sehari untuk mengosongkan konsulat, ujar Menlu Chile Alberto van Klaveren, seraya menuding "
        "negara itu mendalangi peretasan.",
        "Statement ACCUSE held - IRN:recipient",
    ),
    (
        "Iran diberi sehari untuk mengosongkan konsulat, ujar Menlu Chile Alberto van Klaveren, seraya menuding "
        "negara itu mendalangi peretasan.",
        "Statement ACCUSE held - alberto-van-klaveren:actor",
    ),
    (
        "Kanada akan mengirim polisi ke Haiti, kata Menlu Melanie Joly saat menerima Menlu Peru Elmer Schialer "
        "di Ottawa, Kamis.",
        "Meeting CONSULT held 2024-03-07 melanie-joly:host",
    ),
    (
        "Fiji mendukung Peru, kata Menlu Manoa Kamikamica seusai pembicaraan dengan Menlu Elmer Schialer di Lima.",
        "Meeting CONSULT held - manoa-kamikamica:attendee",
    ),
    (
        "Sidang itu digelar pada Mei, kata Presiden Kenya William Ruto saat menerima Menlu Togo Robert Dussey.",
        "Meeting CONSULT held - william-ruto:host",
    ),
    # those beside who mediates
    (
        "Qatar bersama Mesir menengahi perundingan antara Togo dan Ghana di Doha.",
        "Negotiation CONSULT held - EGY:mediator",
    ),
    # three joined by a comma go on together
    (
        "Peru, Chile, dan Bolivia mengusir dubes Belarus, Kamis, dan menuntut permintaan maaf.",
        "Statement REQUEST held 2024-03-07 BOL:actor",
    ),
    (
        "Peru, Chile, dan Bolivia mengusir dubes Belarus, Kamis, dan menuntut permintaan maaf.",
        "Statement REQUEST held 2024-03-07 PER:actor",
    ),
    # what is signed on a visit or at a meeting, by nobody who is named
    (
        "Perjanjian itu akan ditandatangani dalam kunjungan PM Fiji Sitiveni Rabuka ke Quito bulan depan.",
        "Signing SUPPORT planned 2024-04 ECU:signatory",
    ),
    (
        "Nota itu diteken ketika PM Fiji Sitiveni Rabuka mengunjungi Quito bulan lalu.",
        "Signing SUPPORT held 2024-02 FJI:signatory",
    ),
    (
        "Kunjungan PM Fiji Sitiveni Rabuka ke Lima ditutup dengan penandatanganan dua perjanjian.",
        "Signing SUPPORT held - PER:signatory",
    ),
    (
        "Naskah itu rampung Senin. Menlu Chile dan Menlu Peru akan menekennya di Lima, Rabu.",
        "Signing SUPPORT planned 2024-03-13 CHL:signatory",
    ),
    # invited to a conference of one's own
    (
        "Presiden Kenya William Ruto mengundang para pemimpin Afrika ke konferensi teh di Nairobi pada 6 Mei.",
        "Conference CONSULT planned 2024-05-06 william-ruto:host",
    ),
    # made what others agree on
    (
        "Kofi Mensah disetujui para koleganya sebagai utusan khusus ECOWAS untuk Mali.",
        "Appointment None held - kofi-mensah:appointee",
    ),
    # stops that the next one tells
    (
        "PM Fiji Sitiveni Rabuka memulai lawatan di Peru, Senin. Setelah Chile dan Bolivia, ia tiba di Quito, Kamis.",
        "Visit CONSULT held 2024-03 BOL:host",
    ),
    (
        "Setelah Nairobi, PM Fiji Sitiveni Rabuka meneruskan lawatan ke Kigali, Kamis.",
        "Visit CONSULT held 2024-03 sitiveni-rabuka:visitor",
    ),
    # whom help is for after a disaster
    (
        "Gempa mengguncang Arequipa, Peru. Chile mengirim dua pesawat angkut.",
        "Measure AID held - PER:recipient",
    ),
    (
        "Australia mengirim tenda bagi korban topan di Vanuatu. Fiji dijadwalkan mengirim tiga pesawat angkut.",
        "Measure AID planned - VUT:recipient",
    ),
    (
        "Presiden Peru Dina Boluarte meminta bantuan internasional. Chile mengirim 40 petugas pemadam.",
        "Measure AID held - PER:recipient",
    ),
    # missions that two open again, that a crowd attacks; ships that are sent
    (
        "Chad dan Togo sepakat memulihkan hubungan. Kedutaan masing-masing segera dibuka kembali bulan depan.",
        "Measure SUPPORT planned 2024-04 TGO:actor",
    ),
    ("Chad dan Togo membuka kembali kedutaan di Lome dan N'Djamena.", "Measure SUPPORT held - TCD:actor"),
    ("Kedutaan Besar Swedia di Lome diserbu massa, Kamis.", "Measure PROTEST held 2024-03-07 SWE:recipient"),
    ("Kapal perang Inggris dikerahkan ke Fiji, Kamis.", "Measure MOBILIZE held 2024-03-07 GBR:actor"),
    # put off before it was held, and the one that follows
    (
        "KTT ASEAN yang semula dijadwalkan Januari itu diundur, kata Presiden Kenya.",
        "Summit CONSULT cancelled",
    ),
    ("KTT ASEAN berikutnya akan digelar di Vientiane pada Oktober.", "Summit CONSULT planned 2024-10"),
    (
        "Ghana dan Togo memulai perundingan batas laut di Accra. Putaran berikutnya disepakati digelar di Lome.",
        "Negotiation CONSULT planned - TGO:attendee",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_told(text: str, claim: str) -> None:
    assert told("id", text, claim)


NOT_TOLD = [
    ("Jokowi dari Jepang terbang ke Suva.", "Visit CONSULT held - JPN:visitor"),
    ("Sebanyak 40 WNI dipulangkan dari Chad, kata Dubes RI di Kairo.", "Measure SANCTION"),
    # so many others do it, and not who says so
    ("Presiden Kenya William Ruto mengatakan 80 negara mendukung naskah itu.", "Statement SUPPORT"),
    ("Menlu Chile mengatakan puluhan negara mengecam invasi Rusia.", "Statement ACCUSE * CHL:actor"),
    ("Menlu Chile menyebut sejumlah pemimpin menolak usul Togo.", "Statement REJECT * CHL:actor"),
    # what is said to come is not what the speaker does
    (
        "Kanada akan mengirim polisi ke Haiti, kata Menlu Melanie Joly saat menerima Menlu Peru Elmer Schialer "
        "di Ottawa, Kamis.",
        "Meeting CONSULT planned",
    ),
    (
        "Sidang itu digelar pada Oktober, kata Presiden Kenya William Ruto saat menerima Menlu Togo Robert Dussey.",
        "Meeting CONSULT held 2023",
    ),
    ("RUU itu lolos di Senat. Presiden Joe Biden menandatanganinya, Kamis.", "Signing"),
    ("Presiden Biden meneken perintah eksekutif untuk kembali ke Perjanjian Lisboa.", "Signing"),
    (
        "Sejumlah kontrak diteken pengusaha swasta saat PM Fiji Sitiveni Rabuka mengunjungi Lima.",
        "Signing",
    ),
    (
        "Perjanjian itu diteken pada 1990, jauh sebelum PM Fiji Sitiveni Rabuka mengunjungi Lima.",
        "Signing * FJI",
    ),
    ("Lewat perjanjian yang diteken di Suva, Fiji mengakhiri penantian Peru.", "Measure SANCTION"),
    ("Usul Peru disetujui para menteri sebagai jalan tengah.", "Appointment"),
    ("KTT ASEAN berikutnya akan digelar di Vientiane pada Oktober.", "Summit CONSULT held"),
    ("KTT ASEAN yang semula dijadwalkan Januari itu diundur, kata Presiden Kenya.", "Summit CONSULT held"),
    # told as earlier: not of the day of the news
    (
        "Chile memutuskan hubungan dengan Belarus, Kamis. Minsk sebelumnya menutup kedutaannya di Santiago.",
        "Measure SANCTION held 2024-03-07 BLR:actor",
    ),
    ("Presiden Panama dan Presiden Vietnam meresmikan Kedutaan Besar Panama di Hanoi.", "Measure"),
    (
        "Menlu Chile meminta bantuan kapal. Prancis dan Yordania memulangkan warganya dari Chad.",
        "Measure * recipient",
    ),
    ("Rusia mengirim tiga kapal perang ke Laut Hitam. Turki mengerahkan dua helikopter.", "Measure AID"),
    ("Setelah Chad menyerang, Menlu Fiji bertolak ke Lima.", "Visit * TCD:host"),
]


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_told(text: str, claim: str) -> None:
    assert not told("id", text, claim)


PLACES = [
    (
        "Menlu Fiji Manoa Kamikamica mengunjungi sekolah di Quito, Kamis. Sehari sebelumnya ia menemui Presiden Ekuador.",
        "quito",
    ),
    (
        "Presiden Kenya William Ruto tiba di Busan, Kamis. Tak lama sesudah mendarat, ia bertemu PM Kanada Justin Trudeau.",
        "busan",
    ),
    (
        "Presiden Kenya William Ruto akan bertolak ke Quito, Kamis, guna mengikuti KTT APEC. Presiden dijadwalkan "
        "bertemu PM Kanada Justin Trudeau.",
        "quito",
    ),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_a_guest_meets_others(text: str, place: str) -> None:
    page = article_from_text(f"Page\n\n{text}\n", "x", language="id", published="2024-03-09")
    met = [e for e in extract_article(page).events if e.kind is Kind.MEETING]
    assert [str(e.place).split("/")[-1] for e in met] == [place]
