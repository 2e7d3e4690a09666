"""Indonesian acts in a grid: who announces, verbs that go on behind a day or a comma, purposes, first states.

Expectations as in `test_sentences_id`, with countries and verbs that no annotated article has together.
"""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    # a state does what its ministry says was done to others' envoys
    (
        "Kemlu Finlandia mengatakan dua diplomat Belarus diusir pada Senin.",
        "Measure SANCTION BLR:recipient FIN:actor mfa-fin:actor",
    ),
    (
        "Dua diplomat Belarus diusir, kata Kementerian Luar Negeri Finlandia.",
        "Measure SANCTION BLR:recipient FIN:actor mfa-fin:actor",
    ),
    (
        "Menteri Luar Negeri Chile Alberto van Klaveren mengatakan dua diplomat Chile diusir dari Managua.",
        "Measure SANCTION CHL:recipient NIC:actor",
    ),
    ("Duta Besar Irlandia untuk Peru dipanggil pada Senin.", "Measure ACCUSE IRL:recipient PER:actor"),
    # a verb behind a day of its own, or behind a comma, is told apart
    (
        "Peru berjanji mendukung Haiti dan pada 3 Mei 2021 mengusir Duta Besar Kuba.",
        "Measure SANCTION CUB:recipient PER:actor; Statement SUPPORT HTI:recipient PER:actor",
    ),
    (
        "Peru mendesak Haiti menahan diri dan mengusir Duta Besar Kuba.",
        "Statement REQUEST HTI:recipient PER:actor",
    ),
    (
        "Kenya mengecam kudeta itu, menutup kedutaannya di Bamako, dan memanggil kuasa usaha Mali.",
        "Measure ACCUSE KEN:actor MLI:recipient; Measure SANCTION KEN:actor MLI:recipient; "
        "Statement ACCUSE KEN:actor MLI:recipient",
    ),
    # whoever sends a plane for his people brings them home; whoever asks another to does not
    ("Chile mengirim dua pesawat untuk menjemput warganya di Port-au-Prince.", "Measure AID CHL:actor"),
    (
        "Chile meminta Peru mengirim pesawat untuk menjemput warganya di Port-au-Prince.",
        "Statement REQUEST CHL:actor PER:recipient",
    ),
    # further stops, and where a traveller is
    (
        "Presiden Boric terbang ke Quito, lalu ke Lima.",
        "Visit CONSULT CHL:visitor ECU:host gabriel-boric:visitor; "
        "Visit CONSULT CHL:visitor PER:host gabriel-boric:visitor",
    ),
    (
        "Presiden William Lai singgah di Guam dalam perjalanan menuju Palau.",
        "Visit CONSULT GUM:host TWN:visitor lai-ching-te:visitor",
    ),
    # crowds told of by their mood; what a relative clause tells of a crowd is no news
    (
        "Massa yang murka membakar kedutaan Ghana di Lagos.",
        "Measure PROTEST GHA:recipient NGA:actor",
    ),
    ("Massa yang membakar kedutaan Ghana ditangkap.", ""),
    # what is denied before "dan"
    ("Kanada tidak senang dan mengecam Kuba.", "Statement ACCUSE CAN:actor CUB:recipient"),
    # the first states to do something
    (
        "Botswana menjadi negara Afrika kedua yang memutus hubungan diplomatik dengan Korea Utara.",
        "Measure SANCTION BWA:actor PRK:recipient",
    ),
    (
        "Botswana adalah salah satu negara yang memboikot Kuba.",
        "Measure PROTEST BWA:actor CUB:recipient",
    ),
    # a charge that is called baseless is refused
    (
        "Menlu Jaishankar menyebut tuduhan Kanada tidak berdasar.",
        "Statement REJECT CAN:recipient IND:actor s-jaishankar:actor",
    ),
    ("Menlu Jaishankar menyebut laporan Kanada tentang tuduhan itu lengkap.", ""),
    # what is done for a reason is done by whoever is blamed for it
    (
        "Ghana menggugat Togo ke Mahkamah Internasional karena menyita kapal Mali.",
        "Measure ACCUSE GHA:actor TGO:recipient; Measure COERCE MLI:recipient TGO:actor",
    ),
    (
        "Ghana menutup kedutaannya di Togo karena menghadapi krisis anggaran.",
        "Measure SANCTION GHA:actor TGO:recipient",
    ),
    # talks of those who then agree, however long they took
    (
        "Ghana dan Togo sepakat menurunkan tarif setelah tiga hari perundingan di Cotonou.",
        "Negotiation CONSULT GHA:attendee TGO:attendee; Statement AGREE GHA:actor TGO:actor",
    ),
    # who asks goes on to say
    (
        "Kenya mendesak agar Haiti menahan diri dan menegaskan dukungannya kepada Kanada.",
        "Statement REQUEST HTI:recipient KEN:actor; Statement SUPPORT CAN:recipient KEN:actor",
    ),
    # forces on alert, and courts that dismiss
    (
        "Presiden Yoon Suk Yeol memerintahkan militer bersiaga.",
        "Measure MOBILIZE KOR:actor yoon-suk-yeol:actor",
    ),
    (
        "Mahkamah Internasional menolak gugatan Kosta Rika terhadap Nikaragua.",
        "Statement REJECT CRI:recipient icj:actor",
    ),
    # police of another state, recognition by name
    (
        "Polisi Thailand menahan enam nelayan Vietnam di Songkhla.",
        "Measure COERCE THA:actor VNM:recipient",
    ),
    ("Polisi Thailand menahan enam perampok Vietnam di Songkhla.", ""),
    ("Honduras mengakui Kosovo pada 2010.", "Statement SUPPORT HND:actor XKX:recipient"),
    ("Honduras mengakui Taiwan lebih kuat.", ""),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_sentence_tells_its_acts(sentence: str, expected: str) -> None:
    assert events_of(sentence) == sorted(expected.split("; ")) if expected else events_of(sentence) == []


def test_that_visit_goes_on() -> None:
    told = events_of(
        "Presiden Boric tiba di Quito. Lawatan itu dilanjutkan ke Lima, tempat ia bertemu Presiden Boluarte."
    )
    assert "Visit CONSULT CHL:visitor PER:host gabriel-boric:visitor" in told


def test_envoy_summoned_after_a_charge_is_of_the_blamed() -> None:
    told = events_of(
        "Peru mengecam Bolivia. Lima menyebut tindakan itu ilegal, lalu memanggil Duta Besar Carlos Rojas."
    )
    assert "Measure ACCUSE BOL:recipient PER:actor carlos-rojas:recipient" in told


CONTEXTS = [
    # that country, acting and acted upon
    (
        "ECOWAS menutup perbatasan Gabon. Uni Afrika membekukan keanggotaan negara itu.",
        "Measure SANCTION GAB:recipient african-union:actor",
    ),
    (
        "Gabon kehilangan sekutu. Negara kecil itu menjalin hubungan diplomatik dengan Peru pada 1980.",
        "Measure SUPPORT GAB:actor PER:actor",
    ),
    # whoever announces a closure does it, and the embassy is the other's
    (
        "Kenya mengusir diplomat Chad. Menteri Luar Negeri Kenya Musalia Mudavadi mengumumkan penutupan konsulat Chad di Mombasa.",
        "Measure SANCTION KEN:actor TCD:recipient musalia-mudavadi:actor",
    ),
    # at once is no plan, and numbers are counted from nothing
    ("Ghana segera menutup perbatasan dengan Togo.", "Measure SANCTION GHA:actor TGO:recipient"),
    ("Ghana mengusir lebih dari dua puluh diplomat Togo.", "Measure SANCTION GHA:actor TGO:recipient"),
    (
        "Ghana mengusir dua diplomat Togo sebagai solidaritas terhadap Benin.",
        "Measure SANCTION GHA:actor TGO:recipient",
    ),
    # who follows another does it himself; but he goes on alone
    (
        "Palau mengikuti jejak Nauru memutuskan hubungan diplomatik dengan Kuba.",
        "Measure SANCTION CUB:recipient PLW:actor",
    ),
    (
        "Ghana menerima undangan Togo, tetapi menolak permintaan Benin.",
        "Statement REJECT BEN:recipient GHA:actor",
    ),
    # "X, who holds an office, does Y": the office's body does nothing
    (
        "Jokowi, presiden G20 tahun ini, menekankan pentingnya dialog dan menolak permintaan Kuba.",
        "Statement REJECT CUB:recipient IDN:actor joko-widodo:actor",
    ),
    # a coup that was condemned is the coup, whatever followed it
    (
        "Militer Gabon menggulingkan Presiden Ali Bongo. Uni Afrika membekukan keanggotaan Gabon. Peru mengutuk kudeta tersebut.",
        "Statement ACCUSE GAB:recipient PER:actor",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CONTEXTS)
def test_text_tells_an_act(text: str, expected: str) -> None:
    assert expected in events_of(text)


SAID = [
    (
        "Pengusiran dua diplomat Togo diumumkan Menteri Luar Negeri Ghana Samuel Ablakwa.",
        "Measure SANCTION GHA:actor TGO:recipient samuel-ablakwa:actor",
    ),
    ("Pengusiran dua diplomat Togo, yang diumumkan semalam, mengejutkan Ghana.", ""),
    ("Penutupan perbatasan diumumkan pemerintah Kolombia.", "Measure SANCTION COL:actor"),
    (
        "Kenya mendukung Maroko, langkah yang disesalkan Aljazair.",
        "Statement ACCUSE DZA:actor KEN:recipient",
    ),
    (
        "Kenya meminta Uganda menindak penyelundup dan berterima kasih atas pembebasan nelayan.",
        "Statement SUPPORT KEN:actor UGA:recipient",
    ),
    (
        "Ghana menerima Menteri Luar Negeri Togo Robert Dussey yang membawa undangan.",
        "Meeting CONSULT GHA:host TGO:attendee robert-dussey:attendee",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_told_in_the_passive_or_in_one_breath(text: str, expected: str) -> None:
    told = events_of(text)
    assert expected in told if expected else not any("GHA:actor" in event for event in told)
