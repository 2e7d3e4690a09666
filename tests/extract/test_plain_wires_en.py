"""Plain sentences of agencies: states that a hyphen joins, talks called off, leaders told by what they are."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # two states that a hyphen joins before a noun are both there
    (
        "Kenyan-Ugandan talks were held in Kisumu on Monday.",
        [
            "Negotiation CONSULT held 2023-06-12 kisumu | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "The Ghana-Togo meeting was held in Lome on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "A Kenyan-Ugandan summit will take place in Arusha on Friday.",
        [
            "Summit CONSULT planned 2023-06-16 arusha | attendee=KEN attendee=UGA host=TZA",
        ],
    ),
    (
        "A new round of Kenyan-Ugandan talks is planned in Kigali for Sunday.",
        [
            "Negotiation CONSULT planned 2023-06-18 kigali | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "Ghanaian-Togolese strikes killed a general in Bamako on Monday.",
        [
            "Measure ASSAULT held 2023-06-12 bamako | actor=GHA actor=TGO recipient=MLI",
        ],
    ),
    (
        "The Kenyan-Ugandan war dominated talks in Madrid on Monday.",
        [],
    ),
    # who opens a mission in person opens, and hosts nobody
    (
        "Kenyan President William Ruto opened a consulate in Goma on Monday.",
        [
            "Ceremony - held 2023-06-12 goma | attendee=COD attendee=KEN opener=william-ruto",
        ],
    ),
    (
        "Prime Minister Sitiveni Rabuka will inaugurate the Fijian embassy in Doha in July.",
        [
            "Ceremony - planned 2023-07 doha | attendee=FJI attendee=QAT opener=sitiveni-rabuka",
        ],
    ),
    (
        "Ghana opened an embassy in Hanoi on Monday.",
        [
            "Ceremony - held 2023-06-12 hanoi | attendee=VNM host=GHA",
        ],
    ),
    (
        "President William Ruto agreed to open embassies and crossings.",
        [
            "Statement AGREE held - - | actor=KEN actor=william-ruto",
        ],
    ),
    # talks that are called off
    (
        "Kenya has cancelled aid talks with Uganda planned for July.",
        [
            "Meeting CONSULT cancelled 2023-07 - | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "Kenya postponed consultations with Uganda that were due in July.",
        [
            "Meeting CONSULT cancelled 2023-07 - | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "Kenya and Uganda postponed their annual consultations.",
        [
            "Meeting CONSULT cancelled - - | attendee=KEN attendee=UGA",
        ],
    ),
    (
        "Kenya recalled its ambassador to Zambia on Monday. A meeting with Zambia planned in Arusha next month was called off.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=KEN recipient=ZMB",
            "Meeting CONSULT cancelled 2023-07 arusha | attendee=KEN attendee=ZMB",
        ],
    ),
    (
        "Foreign Minister Musalia Mudavadi arrived in Lusaka on Monday. A meeting with his Zambian counterpart is planned for Friday.",
        [
            "Visit CONSULT held 2023-06-12 lusaka | host=ZMB visitor=KEN visitor=musalia-mudavadi",
            "Meeting CONSULT planned 2023-06-16 lusaka | attendee=KEN attendee=ZMB attendee=musalia-mudavadi",
        ],
    ),
    (
        "Kenya recalled its ambassador to Zambia on Monday. A meeting with farmers was called off.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=KEN recipient=ZMB",
        ],
    ),
    # whoever is joined to people that are told by what they are
    (
        "President William Ruto and the leaders of Ghana and Togo met in Kigali on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 kigali | attendee=GHA attendee=KEN attendee=TGO attendee=william-ruto",
        ],
    ),
    (
        "President William Ruto and his counterparts from Ghana and Togo signed a pact in Kigali on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 kigali | signatory=GHA signatory=KEN signatory=TGO signatory=william-ruto",
        ],
    ),
    (
        "President William Ruto, Yoweri Museveni and the defence ministers of Ghana and Togo met in Kigali on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 kigali | attendee=GHA attendee=KEN attendee=TGO attendee=UGA attendee=william-ruto attendee=yoweri-museveni",
        ],
    ),
    (
        "President Lazarus Chakwera and two rebel leaders, Peter Banda and Omar Saleh, signed a deal in Kigali on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 kigali | signatory=MWI signatory=lazarus-chakwera signatory=omar-saleh signatory=peter-banda",
        ],
    ),
    (
        "President William Ruto and the presidents of Ghana and Togo called on Mali to hold elections.",
        [
            "Statement REQUEST held - - | actor=GHA actor=KEN actor=TGO actor=william-ruto recipient=MLI",
        ],
    ),
    (
        "After talks with President William Ruto the leaders of Ghana and Togo signed a pact on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=GHA attendee=KEN attendee=TGO attendee=william-ruto",
            "Signing SUPPORT held 2023-06-12 - | signatory=GHA signatory=TGO",
        ],
    ),
    # what is raised with somebody, a table at which two sit, leaders who are called together
    (
        "Premier Anwar Ibrahim is to take up the issue of visas with President William Ruto in Nairobi on Friday.",
        [
            "Meeting CONSULT planned 2023-06-16 nairobi | attendee=KEN attendee=MYS attendee=anwar-ibrahim attendee=william-ruto",
        ],
    ),
    (
        "Premier Anwar Ibrahim took up the issue of visas with farmers on Monday.",
        [],
    ),
    (
        "Premier Anwar Ibrahim took up the issue of visas with President William Ruto by telephone on Monday.",
        [],
    ),
    (
        "President William Ruto and President Faure Gnassingbe lunched at State House on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 state-house | attendee=KEN attendee=TGO attendee=faure-gnassingbe attendee=william-ruto",
        ],
    ),
    (
        "President William Ruto and President Faure Gnassingbe held a bilateral in Nairobi on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=KEN attendee=TGO attendee=faure-gnassingbe attendee=william-ruto",
        ],
    ),
    (
        "President William Ruto and his wife dined in Paris on Monday.",
        [],
    ),
    (
        "President William Ruto called neighbouring leaders to Nairobi on Sunday to discuss the drought.",
        [
            "Summit CONSULT held 2023-06-11 nairobi | host=KEN host=william-ruto",
        ],
    ),
    # whoever acts behind talks with several others has talked with them
    (
        "President William Ruto dropped his objections on Sunday after talks in Kampala with Faure Gnassingbe and Adama Barrow.",
        [
            "Negotiation CONSULT held 2023-06-11 kampala | attendee=GMB attendee=KEN attendee=TGO attendee=adama-barrow attendee=faure-gnassingbe attendee=william-ruto",
        ],
    ),
    (
        "President William Ruto flew home on Monday after talks between Faure Gnassingbe and Adama Barrow.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=GMB attendee=TGO attendee=adama-barrow attendee=faure-gnassingbe",
        ],
    ),
    # before whom a paper is signed
    (
        "Foreign ministers Musalia Mudavadi and Tanja Fajon signed a protocol in Bled in front of President Natasa Pirc Musar.",
        [
            "Signing SUPPORT held - bled | attendee=natasa-pirc-musar signatory=SVN signatory=musalia-mudavadi signatory=tanja-fajon",
        ],
    ),
    (
        "Ghana and Togo signed a protocol in Bled in front of a crowd.",
        [
            "Signing SUPPORT held - bled | signatory=GHA signatory=TGO",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
