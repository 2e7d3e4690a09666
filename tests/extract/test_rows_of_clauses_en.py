"""Rows of clauses with a doer each, rows of givers, and whom "both" means of three who are named."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # three clauses that commas and "and" join
    (
        "Gabon accused Congo of dumping oil, Congo denied it, and Angola offered to mediate.",
        "Statement REJECT held - COD:actor",
    ),
    (
        "Gabon accused Congo of dumping oil, Congo denied it, and Angola offered to mediate.",
        "Statement AGREE held - AGO:actor",
    ),
    (
        "Laos accused Nepal of spying, Nepal summoned the Laotian ambassador and Bhutan called for calm.",
        "Measure ACCUSE held - NPL:actor",
    ),
    (
        "Laos accused Nepal of spying, Nepal rejected the claim and Bhutan urged both to calm down.",
        "Statement REQUEST held - BTN:actor",
    ),
    (
        "Tonga refused to let the trawler dock, Samoa took in the crew and Fiji thanked Apia.",
        "Statement SUPPORT held - FJI:actor",
    ),
    (
        "Togo urged Benin to pull out, Benin refused and Ghana offered to send monitors.",
        "Statement REJECT held - BEN:actor",
    ),
    (
        "Palau left the talks, Nauru blamed it for the failure and Kiribati urged both to return.",
        "Statement ACCUSE held - PLW:recipient",
    ),
    ("Togo threatened Benin with tariffs and it rejected the demand.", "Statement REJECT held - BEN:actor"),
    (
        "Chad withdrew from the town and Sudanese troops seized it on Monday.",
        "Measure ASSAULT held 2024-03-04 SDN:actor",
    ),
    # the side that a "while" opens with, and the other
    ("While Togo condemned Gabon, Chad and Benin defended it.", "Statement SUPPORT held - TCD:actor"),
    ("While Togo condemned Gabon, Chad and Benin defended it.", "Statement SUPPORT held - GAB:recipient"),
    # "both" of three
    ("Oman urged Chad and Niger to sign the accord; both refused.", "Statement REJECT held - OMN:recipient"),
    (
        "Palau left the talks, Nauru blamed it for the failure and Kiribati urged both to return.",
        "Statement REQUEST held - NRU:recipient",
    ),
    # givers in a row
    (
        "Oman pledged $10m, Qatar $5m and Malta $2m to Chad after the flood.",
        "Statement AGREE held - MLT:actor",
    ),
    (
        "Oman pledged $10m, Qatar $5m and Malta $2m to Chad after the flood.",
        "Statement AGREE held - TCD:recipient",
    ),
    ("Oman pledged $10m to Chad, Qatar $5m and Malta $2m.", "Statement AGREE held - QAT:actor"),
    ("Oman gave Chad $10m, Niger $5m and Togo $2m.", "Measure AID held - NER:recipient"),
    ("Malta expelled four Cuban diplomats, Cyprus two and Austria one.", "Measure SANCTION held - CYP:actor"),
    ("Oman sent 40 tonnes of rice to Chad, Qatar 20 and Malta ten.", "Measure AID held - QAT:actor"),
    # people without a name act for nobody named before them
    ("Rebels attacked Chad on Tuesday.", "Measure ASSAULT held 2024-03-05 TCD:recipient"),
    ("Gunmen killed four Togolese soldiers in Chad.", "Measure ASSAULT * TCD:actor"),
    # three deeds of several doers
    (
        "Oman, Qatar and Malta condemned the coup in Chad, suspended trade with it and called for new elections.",
        "Measure SANCTION held - QAT:actor",
    ),
    (
        "Malta, Cyprus and Austria expelled three Cuban diplomats, shut a bank and froze the assets of two firms.",
        "Measure SANCTION held - CYP:actor",
    ),
    # two acts of one state that answer one of another
    (
        "After Benin shelled a village, Togo recalled its ambassador and closed the border.",
        "Measure SANCTION held - BEN:recipient",
    ),
    (
        "Because Malta had let them burn a flag, Oman expelled its ambassador.",
        "Measure SANCTION held - MLT:recipient",
    ),
    ("After Gabon arrested six fishermen, Benin protested.", "Statement ACCUSE held - GAB:recipient"),
    (
        "Oman detained two Maltese sailors, and Valletta protested angrily.",
        "Statement ACCUSE held - OMN:recipient",
    ),
    (
        "Oman seized a Maltese boat. Valletta protested, Rome expressed concern and Athens called the act reckless.",
        "Statement ACCUSE held - ITA:actor",
    ),
]

NOT_TOLD = [
    (
        "Gabon accused Congo of dumping oil, Congo denied it, and Angola offered to mediate.",
        "Statement AGREE denied",
    ),
    ("Ghana accused Chad, Mali and Niger of spying.", "Statement ACCUSE held - MLI:actor"),
    ("Kenya urged Chad, accused of hiding rebels, to hand them over.", "Statement ACCUSE"),
    ("Peru said Chile attacked its boat and Bolivia helped it.", "Statement ACCUSE held - BOL:recipient"),
    ("Togo thanked Mali, Ghana and Niger, backed by Benin, for their help.", "Statement * BEN:"),
    ("Oman urged Chad and Niger to sign the accord; both refused.", "Statement REJECT held - OMN:actor"),
    (
        "Oman pledged $10m, Qatar $5m and Malta $2m to Chad after the flood.",
        "Statement AGREE held - QAT:recipient",
    ),
    (
        "Malta expelled four Cuban diplomats, Cyprus two and Austria one.",
        "Measure SANCTION held - CYP:recipient",
    ),
    ("Oman gave Chad $10m, Niger $5m and Togo $2m.", "Measure AID held - NER:actor"),
    ("Rebels attacked Chad on Tuesday.", "Measure ASSAULT held 2024-03-05 TCD:actor"),
    (
        "Chad withdrew from the town and Sudanese troops seized it on Monday.",
        "Measure RETREAT * SDN:recipient",
    ),
    ("Chad withdrew from the town and Sudanese troops seized it on Monday.", "Measure ASSAULT cancelled"),
    ("Chad hired the Russians, and the rebels attacked a base.", "Measure ASSAULT held - TCD:actor"),
    ("Oman sent troops to Haiti and the gangs opened fire on a patrol.", "Measure ASSAULT held - OMN:actor"),
    (
        "Peru bought jets from Malta, and the opposition accused it of waste.",
        "Statement ACCUSE held - PER:actor",
    ),
    (
        "Togo rejected the offer, prompting Qatar to suspend its mediation.",
        "Statement REJECT held - QAT:recipient",
    ),
    (
        "Malta, Cyprus and Austria expelled three Cuban diplomats, shut a bank and froze the assets of two firms.",
        "Measure SANCTION held - CUB:actor",
    ),
    ("Oman won the match and Malta protested.", "Statement ACCUSE"),
    ("When Malta blocked the aid, Oman accused it of betraying Chad.", "Measure COERCE held - OMN:recipient"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("en", text, claim), claims("en", text)
