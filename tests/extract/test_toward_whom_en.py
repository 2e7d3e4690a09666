"""Toward whom it is: relative clauses, participles, passives, and what stands for a state told before."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # an object relative, with a preposition behind its verb or a day
    (
        "Chad, which Kenya accuses of arming rebels, denied any role.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=TCD",
            "Statement REJECT held - - | actor=TCD recipient=KEN",
        ],
    ),
    (
        "Chad, which Kenya invaded in 1998, has stayed silent.",
        ["Measure ASSAULT held 1998 - | actor=KEN recipient=TCD"],
    ),
    (
        "Kenya is at war with Chad, which it blames for the raid.",
        ["Statement ACCUSE held - - | actor=KEN recipient=TCD"],
    ),
    (
        "Kenya accused Rwanda of backing the M23, which it denies.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=RWA",
            "Statement REJECT held - - | actor=RWA recipient=KEN",
        ],
    ),
    (
        "Chad, which Kenya says is arming rebels, is vast.",
        [],
    ),
    # whose deed or thing it is, behind a participle
    (
        "Zambia praised the role played by Malawi in the talks.",
        ["Statement SUPPORT held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Zambia denounced the tariffs imposed by Malawi.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Zambia rejected accusations levelled by Malawi.",
        ["Statement REJECT held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Zambia seized a tanker owned by Malawi.",
        ["Measure COERCE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Zambia welcomed a truce brokered by Qatar.",
        ["Statement SUPPORT held - - | actor=ZMB"],
    ),
    (
        "The steps taken by Malawi were condemned by Zambia.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "A plan proposed by Malawi was rejected by Zambia.",
        ["Statement REJECT held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "A trawler owned by Malawi was seized by Zambia.",
        ["Measure COERCE held - - | actor=ZMB recipient=MWI"],
    ),
    # whom somebody blames something on
    (
        "Zambia blamed an attack on its embassy on Malawi.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Zambia blamed Malawi for an attack on Lesotho.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    # whom it befalls, as the subject
    (
        "Malawi received an apology from Zambia.",
        ["Statement CONCEDE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi was hit by Zambian sanctions.",
        ["Measure SANCTION held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi was removed from Zambia's blacklist.",
        ["Measure CONCEDE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi is under pressure from Zambia to free the men.",
        ["Statement REQUEST held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi faces accusations from Zambia of arming rebels.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi came under attack from Zambian missiles.",
        ["Measure ASSAULT held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi came under attack from Zambia's foreign minister.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi drew praise from Zambia for its reforms.",
        ["Statement SUPPORT held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi, suspended from the African Union after the coup, has stayed silent.",
        ["Measure SANCTION held - - | actor=african-union recipient=MWI"],
    ),
    (
        "Zambian troops were withdrawn from Malawi.",
        ["Measure RETREAT held - MWI | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi's bid was blocked by Zambia.",
        ["Statement REJECT held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "The militia was backed by Zambia.",
        [],
    ),
    (
        "Zambia barred Malawi from its ports.",
        ["Measure SANCTION held - - | actor=ZMB recipient=MWI"],
    ),
    # "the country", "the island"
    (
        "Malawi went to the polls in May. Zambia imposed sanctions on the country.",
        ["Measure SANCTION held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi went to the polls in May. Zambia urged the country to free the men.",
        ["Statement REQUEST held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi and Lesotho went to the polls in May. Zambia imposed sanctions on the country.",
        ["Measure SANCTION held - - | actor=ZMB"],
    ),
    (
        "Taiwan went to the polls in May. Palau voiced support for the island.",
        ["Statement SUPPORT held - - | actor=PLW recipient=TWN"],
    ),
    (
        "Zambia accused Malawi of arming rebels. It summoned the country's ambassador.",
        [
            "Statement ACCUSE held - - | actor=ZMB recipient=MWI",
            "Measure ACCUSE held - - | actor=ZMB recipient=MWI",
        ],
    ),
    # "him", "them", "his counterpart": people without a name
    (
        "Zambian President Hakainde Hichilema met his Malawian counterpart in Lusaka and urged him to free the men.",
        [
            "Meeting CONSULT held - lusaka | attendee=MWI attendee=ZMB attendee=hakainde-hichilema",
            "Statement REQUEST held - lusaka | actor=ZMB actor=hakainde-hichilema recipient=MWI",
        ],
    ),
    (
        "In talks with his Malawian counterpart in Lusaka, Zambian President Hakainde Hichilema urged him to free the men.",
        [
            "Meeting CONSULT held - lusaka | attendee=MWI attendee=ZMB attendee=hakainde-hichilema",
            "Statement REQUEST held - lusaka | actor=ZMB actor=hakainde-hichilema recipient=MWI",
        ],
    ),
    (
        "Zambian President Hakainde Hichilema met Malawian President Lazarus Chakwera in Lusaka. Hichilema thanked his counterpart for his help.",
        [
            "Meeting CONSULT held - lusaka | attendee=MWI attendee=ZMB attendee=hakainde-hichilema attendee=lazarus-chakwera",
            "Statement SUPPORT held - lusaka | actor=ZMB actor=hakainde-hichilema recipient=MWI recipient=lazarus-chakwera",
        ],
    ),
    (
        "The Malawian president has ruled since 2020. Zambia accused him of rigging the vote.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi and Lesotho are at odds over the river. Zambia urged them to talk.",
        ["Statement REQUEST held - - | actor=ZMB recipient=LSO recipient=MWI"],
    ),
    (
        "Malawi, Lesotho and Chad are at odds over the river. Zambia urged them to talk.",
        [],
    ),
    (
        "The Malawian president has ruled since 2020. Zambia released him.",
        [],
    ),
    # "its decision", "his remarks", "its assets"
    (
        "Malawi went to the polls in May. Zambia condemned its decision to bar observers.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi went to the polls in May. Zambia froze its assets.",
        ["Measure SANCTION held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Malawi went to the polls in May. Zambia renewed its offer of talks.",
        ["Statement AGREE held - - | actor=ZMB"],
    ),
    (
        "Malawi's president spoke in May. Zambia condemned his remarks.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    (
        "Zambia condemned Malawi and rejected its offer of talks.",
        [
            "Statement ACCUSE held - - | actor=ZMB recipient=MWI",
            "Statement REJECT held - - | actor=ZMB recipient=MWI",
        ],
    ),
    (
        "Malawi and the African Union spoke in May. Zambia rejected its offer of talks.",
        ["Statement REJECT held - - | actor=ZMB"],
    ),
    (
        "As for Malawi, Zambia condemned its decision to leave the bloc.",
        ["Statement ACCUSE held - - | actor=ZMB recipient=MWI"],
    ),
    # "It also" is who acted before
    (
        "Zambia criticised Lesotho. It also rejected an offer by Malawi.",
        [
            "Statement ACCUSE held - - | actor=ZMB recipient=LSO",
            "Statement REJECT held - - | actor=ZMB recipient=MWI",
        ],
    ),
    (
        "Zambia accused Malawi of arming rebels. It rejected the accusation.",
        [
            "Statement ACCUSE held - - | actor=ZMB recipient=MWI",
            "Statement REJECT held - - | actor=MWI recipient=ZMB",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_toward_whom(text: str, rows: list[str]) -> None:
    assert told(text) == rows
