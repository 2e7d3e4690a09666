"""What articles typed for the purpose showed to be misread, in both languages: other states and people each time."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

MERZ = "Chancellor Friedrich Merz"
RUTO_MUSEVENI = "Presiden Kenya William Ruto dan Presiden Uganda Yoweri Museveni"

TOLD = [
    # a gathering has the day of those who meet beside it, and is ahead where they are to meet
    (
        "en",
        f"Ghanaian President John Mahama will meet {MERZ} on Friday in Tirana on the margins of an APEC summit.",
        "Summit CONSULT planned 2024-03-15 apec:organizer",
    ),
    (
        "id",
        "Presiden Ghana John Mahama dijadwalkan bertemu Kanselir Friedrich Merz di Tirana, Jumat, di sela KTT APEC.",
        "Summit CONSULT planned 2024-03-15 ALB:host",
    ),
    (
        "id",
        "Presiden Kenya William Ruto terakhir kali datang ke Jepang pada Agustus 2019 untuk mengikuti KTT APEC.",
        "Summit CONSULT held 2019-08 william-ruto:attendee",
    ),
    (
        "id",
        "Presiden Ghana John Mahama menghadiri COP28 di Dubai pada Desember 2023. Di sela konferensi tersebut "
        "ia bertemu Presiden Togo Faure Gnassingbe.",
        "Meeting CONSULT held 2023-12 faure-gnassingbe:attendee",
    ),
    # who is accused is the neighbour, the former ruler, "it"
    (
        "en",
        "Uganda recalled its ambassador from Burundi on Friday and accused its neighbour of sheltering rebels in Chad.",
        "Statement ACCUSE held 2024-03-08 BDI:recipient",
    ),
    (
        "en",
        "Chad summoned the French ambassador on Monday. It blamed its former colonial ruler for unrest in Niger.",
        "Statement ACCUSE held 2024-03-04 FRA:recipient",
    ),
    (
        "en",
        "Senegal on Monday severed relations with Portugal, accusing it of arming rebels in Guinea.",
        "Statement ACCUSE held 2024-03-04 PRT:recipient",
    ),
    # protests handed over in the passive; who is ready to go further, who will be made to pay
    (
        "en",
        "The Togolese embassy in Accra was handed a protest note on Monday over the killing of two fishermen.",
        "Statement ACCUSE held 2024-03-04 GHA:actor",
    ),
    (
        "en",
        "Portugal was ready to go further if Togolese troops did not leave, Foreign Minister Paulo Rangel said.",
        "Statement THREATEN held - TGO:recipient",
    ),
    (
        "en",
        "Ghanaian President John Mahama said on Monday that Togo would be made to pay for its arrogance.",
        "Statement THREATEN held 2024-03-04 TGO:recipient",
    ),
    (
        "id",
        "Moskwa akan segera memberikan balasan yang setimpal kepada Polandia.",
        "Statement THREATEN held - POL:recipient",
    ),
    # a joint commission, chaired by two
    (
        "en",
        "Kenyan Foreign Minister Musalia Mudavadi and Ugandan Foreign Minister Jeje Odongo co-chaired the seventh "
        "session of the Joint Commission on Monday.",
        "Meeting CONSULT held 2024-03-04 jeje-odongo:chair",
    ),
    (
        "id",
        "Menlu Kenya Musalia Mudavadi dan Menlu Uganda Jeje Odongo memimpin sidang ketujuh Komisi Bersama, Senin.",
        "Meeting CONSULT held 2024-03-04 musalia-mudavadi:chair",
    ),
    # what a thing drives somebody to do
    (
        "id",
        "Penembakan itu mendorong Ghana mengusir tiga diplomat Togo.",
        "Measure SANCTION held - TGO:recipient",
    ),
    ("id", "Langkah Togo memaksa Ghana menutup perbatasannya.", "Measure SANCTION held - GHA:actor"),
    (
        "id",
        "Togo mengecam serangan itu, yang membuat Ghana menarik pasukannya dari Benin.",
        "Measure RETREAT held - GHA:actor",
    ),
    # days
    (
        "id",
        "Menlu Ghana Samuel Ablakwa tiba di Lome pada Selasa setelah sehari sebelumnya berkunjung ke Cotonou.",
        "Visit CONSULT held 2024-03-04 BEN:host",
    ),
    (
        "id",
        "Ghana mengusir duta besar Togo pada Maret 2015. Pada akhir tahun itu Presiden Chad Idriss Deby "
        "mengunjungi Lome.",
        "Visit CONSULT held 2015 TGO:host",
    ),
    # who signs
    (
        "en",
        "Kenyan President William Ruto and Ugandan President Yoweri Museveni witnessed the exchange of three "
        "memorandums of understanding in Accra on Monday.",
        "Signing SUPPORT held 2024-03-04 UGA:signatory",
    ),
    (
        "en",
        "The deal was signed on Tuesday by Yusuf Karrar for the government and Osama Hamdan for the rebels.",
        "Signing SUPPORT held 2024-03-05 osama-hamdan:signatory",
    ),
    # a plan that came to nothing, troops that are moved away
    (
        "id",
        "Presiden Honduras Xiomara Castro memanggil para pemimpin kawasan untuk menghadiri pertemuan darurat di "
        "Tegucigalpa, Selasa (12/3). Pertemuan itu belakangan dibatalkan.",
        "Conference CONSULT cancelled 2024-03-12 HND:host",
    ),
    (
        "id",
        "Rencana singgah Presiden Ghana John Mahama di Paris dibatalkan.",
        "Visit CONSULT cancelled - FRA:host",
    ),
    (
        "id",
        "Serbia memindahkan sebagian pasukannya dari perbatasan Kosovo.",
        "Measure RETREAT held - SRB:actor",
    ),
    # whose words they are
    (
        "id",
        '"Kami akan berdiri bersama Togo," ujar Presiden Ghana John Mahama. Menlu Togo Robert Dussey mendesak '
        "Ghana meminta maaf. Togo, tambah dia, akan menutup perbatasan.",
        "robert-dussey says Togo, tambah dia",
    ),
]

NOT_TOLD = [
    ("en", "Ghana is ready to go further with Togo in trade.", "Statement THREATEN"),
    ("en", "Ghana said companies would be made to pay for the flood.", "Statement THREATEN"),
    ("en", "The Togolese ambassador in Accra was handed a trophy on Monday.", "Statement ACCUSE"),
    (
        "en",
        "Uganda recalled its ambassador from Burundi and accused its neighbour of sheltering rebels in Chad.",
        "Statement ACCUSE held - TCD",
    ),
    (
        "en",
        f"Ghanaian President John Mahama met {MERZ}. He had met Merz's predecessor, Olaf Scholz, in 2023.",
        "Meeting CONSULT held 2023 friedrich-merz",
    ),
    (
        "id",
        "Presiden Ghana John Mahama bertemu Kanselir Friedrich Merz. Pada 2023 ia bertemu pendahulu Merz, Olaf Scholz.",
        "Meeting CONSULT held 2023 friedrich-merz",
    ),
    (
        "en",
        "Egypt and Peru, which back opposing camps, both welcomed the accord with Togo.",
        "Statement REJECT",
    ),
    (
        "en",
        "Togo severed ties with Ghana and expelled its diplomats, whereupon Benin took over the embassy in Lome.",
        "Measure SANCTION held - BEN",
    ),
    ("id", "Serangan itu bisa mendorong Ghana mengusir tiga diplomat Togo.", "Measure SANCTION held"),
    ("id", "Ghana mendorong Togo mengusir tiga diplomat Benin.", "Measure SANCTION held"),
    (
        "id",
        "Polisi Ghana akan mengambil tindakan tegas terhadap pelanggar lalu lintas.",
        "Statement THREATEN",
    ),
    ("id", "Hakim Kenya memimpin sidang korupsi di Nairobi.", "Meeting CONSULT"),
    ("id", "Ghana memindahkan pasukannya ke perbatasan Togo.", "Measure RETREAT"),
]


@pytest.mark.parametrize(("language", "text", "claim"), TOLD)
def test_what_is_claimed(language: str, text: str, claim: str) -> None:
    assert told(language, text, claim), claims(language, text)


@pytest.mark.parametrize(("language", "text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(language: str, text: str, claim: str) -> None:
    assert not told(language, text, claim), claims(language, text)


def test_a_signing_that_presidents_watched_is_that_of_their_ministers() -> None:
    text = (
        f"{RUTO_MUSEVENI} menyaksikan penandatanganan Perjanjian Pipa Minyak Kenya-Uganda di Entebbe, Rabu. "
        "Perjanjian tersebut diteken Menteri Energi Kenya Davis Chirchir dan Menteri Energi Uganda Ruth Nankabirwa."
    )
    signed = {line for line in claims("id", text) if line.startswith("Signing")}
    parts = {line.rsplit(" ", 1)[1] for line in signed}
    assert {"william-ruto:attendee", "davis-chirchir:signatory", "ruth-nankabirwa:signatory"} <= parts
    assert not {"KEN:attendee", "davis-chirchir:attendee"} & parts
