"""Pages of papers and agencies in both languages: who two sides are, whose delegations, what is only talked of."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

VISIT = "Finnish President Alexander Stubb will arrive in Astana on March 18. "
TALKS = "Finland and Kazakhstan held talks in Astana on Tuesday. "

TOLD = [
    # the two sides of a visit, the parties of talks
    ("en", VISIT + "The two sides are expected to sign a treaty.", "Signing SUPPORT planned - KAZ:signatory"),
    ("en", VISIT + "Both sides will sign a treaty.", "Signing SUPPORT planned - FIN:signatory"),
    ("en", TALKS + "The parties are expected to sign a treaty.", "Signing SUPPORT planned - KAZ:signatory"),
    ("en", TALKS + "The parties agreed to reopen the border.", "Statement AGREE held * FIN:actor"),
    # a state and an armed group
    (
        "en",
        "Israel and Hamas accused each other of violating the truce.",
        "Statement ACCUSE * hamas:recipient",
    ),
    ("en", "Israel and Hamas accused each other of violating the truce.", "Statement ACCUSE * ISR:recipient"),
    # delegations from two capitals
    ("en", "Delegations from Moscow and Kyiv met in Istanbul on Tuesday.", "Meeting * UKR:attendee"),
    ("en", "Senior envoys from Washington and Tehran held talks in Muscat.", "Meeting * USA:attendee"),
    ("en", "A high-level delegation from Beijing arrived in Hanoi on Tuesday.", "Visit * CHN:visitor"),
    ("id", "Delegasi dari Baku dan Yerevan mengadakan diskusi di Jenewa, Selasa.", "Meeting * ARM:attendee"),
    ("id", "Negosiator dari Moskow dan Washington akan bertemu di Jenewa.", "Negotiation * RUS:attendee"),
    # a name with "al-" before a body of a state
    (
        "en",
        "Jordanian King Abdullah II bin al-Hussein and US Defense Intelligence Agency Director Scott Berrier met.",
        "scott-berrier is director of us-defense-intelligence-agency",
    ),
    # heads of missions
    (
        "en",
        "The head of the British mission in Tehran was summoned to the Iranian Foreign Ministry on March 5.",
        "Measure ACCUSE held 2024-03-05 GBR:recipient",
    ),
    # sources
    (
        "en",
        "According to the Houthi-run health ministry, 12 people died there.",
        "houthis says According to the Houthi",
    ),
    # marks typed as two single ones
    (
        "id",
        "’’Kita tunggu saja hasilnya nanti,’’ kata Retno Marsudi, Rabu.",
        "retno-marsudi says Kita tunggu saja",
    ),
    # who is sworn in before his first visit
    (
        "id",
        "Ini merupakan kunjungan pertama Faure Gnassingbe sejak dilantik menjadi presiden Togo pada 4 Maret.",
        "Appointment None held 2024-03-04 faure-gnassingbe:appointee",
    ),
    # the day behind "sejak" is of what happened then
    (
        "id",
        "Retno Marsudi mengunjungi Togo untuk pertama kalinya sejak gempa pada 4 Maret.",
        "Visit CONSULT held - TGO:host",
    ),
    (
        "id",
        "Ghana menutup perbatasan dengan Togo sejak 4 Maret.",
        "Measure SANCTION held 2024-03-04 GHA:actor",
    ),
    # where what is talked of lies
    (
        "en",
        "Togo's president met Ghana's in Lome on Tuesday. They discussed trade. The talks also covered the war in Mali.",
        "Meeting CONSULT held 2024-03-05 GHA:attendee",
    ),
    # no office is for talks
    ("en", "Jordan's king hosts Qatar leader for Gaza talks.", "Meeting CONSULT held - QAT:attendee"),
    (
        "en",
        "Norway's prime minister will host Kenya's president for climate talks on Friday.",
        "Meeting CONSULT planned 2024-03-15 NOR:host",
    ),
    ("en", "Norwegian special envoy for climate Mona Lind visited Nairobi.", "Visit * mona-lind:visitor"),
    # who moderates
    (
        "id",
        "Perundingan antara Armenia dan Azerbaijan yang dimoderatori Menlu Swiss Ignazio Cassis digelar di Bern.",
        "Negotiation * CHE:mediator",
    ),
    # who is asked of all states
    (
        "id",
        "Dewan Keamanan mengimbau semua negara bekerja sama dengan Irak.",
        "Statement REQUEST * unsc:actor",
    ),
    (
        "id",
        "Indonesia meminta negara anggota ASEAN menghormati hukum laut.",
        "Statement REQUEST * asean:recipient",
    ),
    ("id", "Norwegia mengakui negara Palestina.", "Statement SUPPORT * PSE:recipient"),
    # what had been by then, in an aside behind a name
    (
        "en",
        "Chad and Mali agreed on Friday to reopen the border. Their ministers signed a memorandum after talks mediated by "
        "Togo, whose president, Faure Gnassingbe, had hosted both leaders on 1 March.",
        "Signing SUPPORT held 2024-03-08",
    ),
    (
        "en",
        "Chad protested on Friday. It signed a pact with Mali, whose leader, Assimi Goita, had visited Niamey on 1 March.",
        "Signing SUPPORT held 2024-03-08",
    ),
    (
        "en",
        "Chad protested on Friday. Faure Gnassingbe, who had met Assimi Goita in May, signed a pact with Chad on 1 March.",
        "Signing SUPPORT held 2024-03-01",
    ),
]

NOT_TOLD = [
    (
        "en",
        "Ghanaian President John Mahama met leaders of parliament. The parties agreed to reform the law.",
        "Statement",
    ),
    ("en", "Officials from Mumbai and Pune met in Delhi on Friday.", "Meeting"),
    (
        "en",
        "Poland and Lithuania met to discuss closing the border and sanctioning Minsk.",
        "Measure SANCTION held",
    ),
    (
        "en",
        "Envoys of Chad and Mali met to discuss disarming rebels and deploying troops to Togo.",
        "Measure MOBILIZE held",
    ),
    (
        "en",
        "According to the BBC, during her visit, Penny Wong will meet students at Vilnius.",
        "Visit * bbc",
    ),
    (
        "id",
        "Retno Marsudi mengunjungi Togo untuk pertama kalinya sejak gempa pada 4 Maret.",
        "Visit * 2024-03-04",
    ),
    ("id", "Dewan Keamanan mengimbau semua negara bekerja sama dengan Irak.", "Statement REQUEST * IRQ"),
    ("id", "Guterres meminta semua negara mendukung Somalia.", "Statement REQUEST * SOM"),
    ("id", "DK PBB mengakui kebutuhan semua negara untuk memerangi narkoba.", "Statement SUPPORT"),
]


@pytest.mark.parametrize(("language", "text", "claim"), TOLD)
def test_what_is_claimed(language: str, text: str, claim: str) -> None:
    assert told(language, text, claim), claims(language, text)


@pytest.mark.parametrize(("language", "text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(language: str, text: str, claim: str) -> None:
    assert not told(language, text, claim), claims(language, text)
