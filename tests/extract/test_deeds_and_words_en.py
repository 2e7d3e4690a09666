"""Deeds and words between states: verdicts, bounds, examples followed, ties restored, who goes on to speak."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what a court ruled, and not what answered it
    (
        "A Chadian court jailed two Malians. Niger expelled a Chadian diplomat. Benin condemned the verdict.",
        [
            "Measure SANCTION held - - | actor=TCD recipient=MLI",
            "Measure SANCTION held - - | actor=NER recipient=TCD",
            "Statement ACCUSE held - - | actor=BEN recipient=TCD",
        ],
    ),
    (
        "Togo jailed two Ghanaians for spying. Ghana expelled a Togolese diplomat. Benin condemned "
        "the sentences.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Statement ACCUSE held - - | actor=BEN recipient=TGO",
        ],
    ),
    # how many at most is no particle of a verb, and "but" joins nothing
    (
        "Poland is moving up to 9,000 troops to the border.",
        [
            "Measure MOBILIZE held - - | actor=POL",
        ],
    ),
    (
        "Lithuania closed all but two of its border crossings with Belarus.",
        [
            "Measure SANCTION held - - | actor=LTU recipient=BLR",
        ],
    ),
    (
        "Ghana expelled all but three of the Togolese diplomats.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana will send up to 300 soldiers to Mali.",
        [
            "Measure MOBILIZE planned - MLI | actor=GHA recipient=MLI",
        ],
    ),
    # who will follow another in doing so
    (
        "Latvia said it would follow Tallinn in barring Russian cars.",
        [
            "Measure SANCTION planned - - | actor=LVA recipient=RUS",
        ],
    ),
    (
        "Ghana will follow Togo in expelling Malian diplomats.",
        [
            "Measure SANCTION planned - - | actor=GHA recipient=MLI",
        ],
    ),
    (
        "Ghana followed Togo in expelling Malian diplomats.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=MLI",
        ],
    ),
    (
        "Ghana may follow Togo in leaving ECOWAS.",
        [
            "Measure SANCTION conditional - - | actor=GHA recipient=ecowas",
        ],
    ),
    # ties of the two told before
    (
        "Mali recalled its ambassador from Niger in 2012. Ties were restored the following year.",
        [
            "Measure SANCTION held 2012 - | actor=MLI recipient=NER",
            "Measure SUPPORT held 2013 - | actor=MLI actor=NER",
        ],
    ),
    (
        "Ghana accused Togo of spying. Family ties were severed in May.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "In 2004 Ghana and Togo signed a pact. They will meet in November.",
        [
            "Signing SUPPORT held 2004 - | signatory=GHA signatory=TGO",
            "Meeting CONSULT planned 2023-11 - | attendee=GHA attendee=TGO",
        ],
    ),
    # behind a comma whoever said so goes on, and not whom he told of
    (
        "Ghana said Togo was ready for talks, and warned Mali against interference.",
        [
            "Statement AGREE held - - | actor=TGO",
            "Statement THREATEN held - - | actor=GHA recipient=MLI",
        ],
    ),
    (
        "Kenya said Sudan was in danger, and urged Egypt to mediate.",
        [
            "Statement REQUEST held - - | actor=KEN recipient=EGY",
        ],
    ),
    (
        "Chad said that Sudan had armed the rebels, and demanded an apology.",
        [
            "Statement REQUEST held - - | actor=TCD",
        ],
    ),
    (
        "Ghana said Togo had recalled its envoy, and expelled a Ghanaian diplomat.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    # regret for what happened
    (
        "Ghana expressed regret over the incident.",
        [
            "Statement CONCEDE held - - | actor=GHA",
        ],
    ),
    (
        "Togo regretted the mistake and promised an inquiry.",
        [
            "Statement CONCEDE held - - | actor=TGO",
            "Statement AGREE held - - | actor=TGO",
        ],
    ),
    (
        "Ghana expressed regret over the Togolese decision.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    # so many hours to leave
    (
        "The two diplomats were given 48 hours to leave Togo.",
        [
            "Measure SANCTION held - - | actor=TGO",
        ],
    ),
    (
        "Three Ghanaian envoys were given a week to leave Togo.",
        [
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    # called a bad name
    (
        "Argentine President Javier Milei called Colombian President Gustavo Petro a lethal plague.",
        [
            "Statement ACCUSE held - - | actor=ARG actor=javier-milei recipient=COL recipient=gustavo-petro",
        ],
    ),
    (
        "Ghana called Togo a haven for smugglers.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana called Togo a strategic partner.",
        [
            "Statement SUPPORT held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "President John Mahama called President Faure Gnassingbe of Togo on Monday for a talk.",
        [
            "Call CONSULT held 2023-06-12 - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
        ],
    ),
    # several acts that break something off
    (
        "Ghana severed ties with Togo. It closed its border with Togo.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana is ending relations with Togo, closing its embassy in Lome.",
        [
            "Measure SANCTION held - lome | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana closed its border with Togo. It suspended aid to Togo.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana severed ties with Togo. It broke off relations on Monday.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=GHA recipient=TGO",
        ],
    ),
    # a past that looks bare, beside a statement and not within it
    (
        "Ghana rejected the claim and cut ties with Togo.",
        [
            "Statement REJECT held - - | actor=GHA",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Kenya denounced the decision and cut aid to Uganda.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=UGA",
            "Measure SANCTION held - - | actor=KEN recipient=UGA",
        ],
    ),
    (
        "Ghana rejected a Togolese decree and put its army on full alert.",
        [
            "Statement REJECT held - - | actor=GHA recipient=TGO",
            "Measure MOBILIZE held - - | actor=GHA",
        ],
    ),
    (
        "Ghana urged Togo to end the siege and cut ties with Mali.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana rejected demands to cut ties with Togo and shut its border.",
        [
            "Statement REJECT held - - | actor=GHA",
        ],
    ),
    # which another blamed on somebody
    (
        "Egypt condemned strikes on Port Sudan, which Khartoum blamed on Ethiopia.",
        [
            "Statement ACCUSE held - - | actor=EGY",
            "Statement ACCUSE held - - | actor=SDN recipient=ETH",
        ],
    ),
    (
        "Kenya criticised Uganda, which Rwanda accused of arming rebels.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=UGA",
            "Statement ACCUSE held - - | actor=RWA recipient=UGA",
        ],
    ),
    (
        "Ghana condemned the raid, which killed three people.",
        [
            "Statement ACCUSE held - - | actor=GHA",
        ],
    ),
    (
        "Ghana apologised to Togo for the raid, which it called a mistake.",
        [
            "Statement CONCEDE held - - | actor=GHA recipient=TGO",
        ],
    ),
    # staff, threats
    (
        "Ghana withdrew its embassy staff from Togo.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Togo rejected the claim of Ghana and promised a tit-for-tat response.",
        [
            "Statement REJECT held - - | actor=TGO recipient=GHA",
            "Statement THREATEN held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Chad hailed the designation of President Faure Gnassingbe of Togo as a terrorist.",
        [
            "Statement SUPPORT held - - | actor=TCD recipient=TGO recipient=faure-gnassingbe",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told_of_it"), ROWS)
def test_deeds_and_words_between_states(text: str, told_of_it: list[str]) -> None:
    assert told(text) == told_of_it


CUT_OFF = (
    "Poland is moving up to",
    "Lithuania closed all but",
    "Latvia said it would follow Tallinn in",
    "Ghana condemned the raid, which",
    "Ghana condemned the raid, which Togo",
    "Ghana said Togo was ready, and",
    "Ghana said",
    "Relations were restored",
    "in barring",
)


@pytest.mark.parametrize("text", CUT_OFF)
def test_a_sentence_that_is_cut_off_is_read(text: str) -> None:
    told(text)
    told(f"Ghana expelled the Togolese envoy. {text}")
