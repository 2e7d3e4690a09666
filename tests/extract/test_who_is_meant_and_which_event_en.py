"""Who is meant across sentences, and what is the same event: parties of talks, halls, welcomes, rooms, days."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # both sides of the talks that the sentence names, and not those of the meeting before
    (
        "Ghanaian Foreign Minister Shirley Botchwey met Togolese Foreign Minister Robert Dussey on "
        "Tuesday. At a meeting between Kenya and Benin on Monday, both sides signed an agreement.",
        [
            "Meeting CONSULT held 2023-06-13 - | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-botchwey",
            "Meeting CONSULT held 2023-06-12 - | attendee=BEN attendee=KEN",
            "Signing SUPPORT held 2023-06-12 - | signatory=BEN signatory=KEN",
        ],
    ),
    (
        "Peru and Chile signed a pact in Lima on Monday. In talks between Mali and Niger on Tuesday, "
        "the two countries agreed to open consulates.",
        [
            "Signing SUPPORT held 2023-06-12 lima | signatory=CHL signatory=PER",
            "Meeting CONSULT held 2023-06-13 - | attendee=MLI attendee=NER",
            "Statement AGREE held 2023-06-13 - | actor=MLI actor=NER",
        ],
    ),
    # in another country than the meeting told before, and so on no day told yet
    (
        "Kenyan Foreign Minister Musalia Mudavadi met his Ghanaian counterpart Shirley Botchwey in "
        "Accra today. Earlier, Mudavadi met Togolese Foreign Minister Robert Dussey in Lome.",
        [
            "Meeting CONSULT held 2023-06-15 accra | attendee=GHA attendee=KEN attendee=musalia-mudavadi attendee=shirley-botchwey",
            "Meeting CONSULT held - lome | attendee=KEN attendee=TGO attendee=musalia-mudavadi attendee=robert-dussey",
        ],
    ),
    (
        "Kenyan Foreign Minister Musalia Mudavadi met his Ghanaian counterpart Shirley Botchwey in "
        "Accra today. Earlier, Mudavadi met Ghanaian President John Mahama in Accra.",
        [
            "Meeting CONSULT held 2023-06-15 accra | attendee=GHA attendee=KEN attendee=musalia-mudavadi attendee=shirley-botchwey",
            "Meeting CONSULT held 2023-06-15 accra | attendee=GHA attendee=KEN attendee=john-mahama attendee=musalia-mudavadi",
        ],
    ),
    # welcomed as he arrived: the hosts of the visit; whoever received him in a hall has met him
    (
        "Kenyan President William Ruto landed in Accra on Tuesday, where he was welcomed by his "
        "counterpart John Mahama.",
        [
            "Visit CONSULT held 2023-06-13 accra | host=GHA host=john-mahama visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "Kenyan President William Ruto arrived in Accra on Tuesday. Upon his arrival, Ruto was warmly "
        "received by Ghanaian President John Mahama.",
        [
            "Visit CONSULT held 2023-06-13 accra | host=GHA host=john-mahama visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "Kenyan President William Ruto arrived in Accra on Tuesday. He was received by Ghanaian "
        "President John Mahama at Jubilee House.",
        [
            "Visit CONSULT held 2023-06-13 accra | host=GHA visitor=KEN visitor=william-ruto",
            "Meeting CONSULT held 2023-06-13 jubilee-house | attendee=KEN attendee=william-ruto host=GHA host=john-mahama",
        ],
    ),
    (
        "Kenyan President William Ruto visited Ghana in May. On Tuesday he was welcomed by Togolese "
        "President Faure Gnassingbe in Lome.",
        [
            "Visit CONSULT held 2023-05 GHA | host=GHA visitor=KEN visitor=william-ruto",
            "Meeting CONSULT held 2023-06-13 lome | attendee=KEN attendee=william-ruto host=TGO host=faure-gnassingbe",
        ],
    ),
    (
        "Mongolia expects President William Ruto on Friday for a stay during which he will be "
        "welcomed by President Ukhnaagiin Khurelsukh.",
        [
            "Visit CONSULT planned 2023-06-16 MNG | host=MNG visitor=KEN visitor=william-ruto",
            "Meeting CONSULT planned 2023-06-16 MNG | attendee=KEN attendee=william-ruto host=MNG host=ukhnaagiin-khurelsukh",
        ],
    ),
    # from one room to the next is no journey
    (
        "The Kenyan and Ugandan presidents then headed to the adjacent hall to attend a dinner.",
        [],
    ),
    (
        "Ghanaian President John Mahama went to the banquet hall with his host, William Ruto.",
        [],
    ),
    (
        "Ghanaian President John Mahama headed to Nairobi on Monday.",
        [
            "Visit CONSULT held 2023-06-12 nairobi | host=KEN visitor=GHA visitor=john-mahama",
        ],
    ),
    # the only day, behind a second verb that tells no event, is that of the first verb as well
    (
        "Kenyan President William Ruto left Accra on Wednesday. Kenya and Ghana signed six agreements "
        "and issued a communique on Tuesday after Ruto held talks with Ghanaian President John "
        "Mahama.",
        [
            "Signing SUPPORT held 2023-06-13 - | signatory=GHA signatory=KEN",
            "Meeting CONSULT held 2023-06-13 - | attendee=GHA attendee=KEN attendee=john-mahama attendee=william-ruto",
        ],
    ),
    (
        "Kenyan President William Ruto left Accra on Wednesday. Ghana praised Kenya and will open a "
        "fair on Friday.",
        [
            "Statement SUPPORT held 2023-06-14 - | actor=GHA recipient=KEN",
        ],
    ),
    (
        "Kenya and Ghana signed a pact and.",
        [
            "Signing SUPPORT held - - | signatory=GHA signatory=KEN",
        ],
    ),
    # two prime ministers are people
    (
        "Kenyan Prime Minister Raila Odinga arrived in Accra on Tuesday at the invitation of Ghanaian "
        "Prime Minister Kofi Busia. This is Odinga's first Ghana visit. The two prime ministers are "
        "expected to hold talks on Friday.",
        [
            "Visit CONSULT held 2023-06-13 accra | host=GHA host=kofi-busia visitor=KEN visitor=raila-odinga",
            "Meeting CONSULT planned 2023-06-16 accra | attendee=GHA attendee=KEN attendee=kofi-busia attendee=raila-odinga",
        ],
    ),
    # the days of a visit that has ended are not those of the next stop
    (
        "Kenyan President William Ruto left Accra for Togo on Wednesday after concluding a two-day "
        "official visit to Ghana.",
        [
            "Visit CONSULT held 2023-06-14 TGO | host=TGO visitor=KEN visitor=william-ruto",
            "Visit CONSULT held - GHA | host=GHA visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "Kenyan President William Ruto arrived in Accra on Tuesday for a two-day visit.",
        [
            "Visit CONSULT held 2023-06-13 accra | host=GHA visitor=KEN visitor=william-ruto",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_each_event_is_told_once_with_those_who_are_meant(text: str, rows: list[str]) -> None:
    assert told(text, "en") == rows
