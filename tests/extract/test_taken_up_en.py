"""English nouns of events: with their parties, taken up again, or standing for who took part."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """`Kind TYPE status start place | role=who ...` of each event of a short article of 15 June 2023."""
    article = article_from_text(text, "taken-up", language="en", published="2023-06-15")
    rows = []
    for event in extract_article(article).events:
        parts = sorted(f"{p.role.value}={p.participant.rpartition('/')[2]}" for p in event.participations)
        start = event.start.iso if event.start is not None else "-"
        place = event.place.rpartition("/")[2] if event.place is not None else "-"
        plover = event.plover.value if event.plover else "-"
        rows.append(f"{event.kind.value} {plover} {event.status.value} {start} {place} | {' '.join(parts)}")
    return rows


ROWS: list[tuple[str, str]] = [
    # nouns of speech that say from whom it comes
    (
        "There was praise for Ghana from the Kenyan president, William Ruto, on Monday.",
        "Statement SUPPORT held 2023-06-12 - | actor=KEN actor=william-ruto recipient=GHA",
    ),
    (
        "A warning to Chad from Mali came on Monday.",
        "Statement THREATEN held 2023-06-12 - | actor=MLI recipient=TCD",
    ),
    (
        "Ghana's stance met with sharp criticism from Togo on Monday.",
        "Statement ACCUSE held 2023-06-12 - | actor=TGO recipient=GHA",
    ),
    (
        "Chad was singled out for criticism by Norway on Monday.",
        "Statement ACCUSE held 2023-06-12 - | actor=NOR recipient=TCD",
    ),
    (
        "Chad's complaint was thrown out by Mali on Monday.",
        "Statement REJECT held 2023-06-12 - | actor=MLI recipient=TCD",
    ),
    # a day between the noun and its parties
    (
        "A call on Monday between President William Ruto and President Paul Kagame lasted an hour.",
        "Call CONSULT held 2023-06-12 - | attendee=KEN attendee=RWA attendee=paul-kagame attendee=william-ruto",
    ),
    (
        "A phone call from President William Ruto to President Paul Kagame on Monday lasted an hour.",
        "Call CONSULT held 2023-06-12 - | attendee=KEN attendee=RWA attendee=paul-kagame attendee=william-ruto",
    ),
    (
        "A telephone conversation on Monday between William Ruto and Paul Kagame dealt with Chad.",
        "Call CONSULT held 2023-06-12 - | attendee=KEN attendee=RWA attendee=paul-kagame attendee=william-ruto",
    ),
    # a letter from one to another
    (
        "A note from Chad to Mali accused it of arming rebels.",
        "Statement ACCUSE held - - | actor=TCD recipient=MLI",
    ),
    (
        "A letter from President William Ruto to the Ghanaian government, dated 12 June, offered to mediate in the row.",
        "Statement AGREE held 2023-06-12 - | actor=KEN actor=william-ruto recipient=GHA",
    ),
    # where one travels is no post
    (
        "A first visit by a Kenyan leader to Chad took place in May 2019.",
        "Visit CONSULT held 2019-05 TCD | host=TCD visitor=KEN",
    ),
    # who announces, and who judges, what was told
    (
        "Ghana lifted sanctions on Togo on Monday. The move was announced in Accra by President Nana Akufo-Addo.",
        "Measure CONCEDE held 2023-06-12 - | actor=GHA actor=nana-akufo-addo recipient=TGO",
    ),
    (
        "Ghana expelled two Togolese diplomats on Monday. The expulsions, announced by Foreign Minister Shirley "
        "Ayorkor Botchwey, follow a row.",
        "Measure SANCTION held 2023-06-12 - | actor=GHA actor=shirley-ayorkor-botchwey recipient=TGO",
    ),
    (
        "Ghana expelled two Togolese diplomats on Monday. The step was condemned by Benin.",
        "Statement ACCUSE held 2023-06-12 - | actor=BEN recipient=GHA",
    ),
    (
        "Chad joined the coalition on Monday. The move drew praise from Niger.",
        "Statement SUPPORT held 2023-06-12 - | actor=NER recipient=TCD",
    ),
    # where and when those told before came to terms, who looked on, and what came to nothing
    (
        "Chad and Mali agreed to share water. The deal, struck in Bamako on Sunday, runs for a year.",
        "Statement AGREE held 2023-06-11 bamako | actor=MLI actor=TCD",
    ),
    (
        "Ghana and Togo signed an accord in Lome on Monday. The accord was witnessed by the Kenyan president, "
        "William Ruto.",
        "Signing SUPPORT held 2023-06-12 lome | attendee=KEN attendee=william-ruto signatory=GHA signatory=TGO",
    ),
    (
        "President William Ruto was to fly to Chad on Tuesday. The journey was abandoned after his plane broke down.",
        "Visit CONSULT cancelled 2023-06-13 TCD | host=TCD visitor=KEN visitor=william-ruto",
    ),
    (
        "Niger broke off military cooperation with Chad on Monday.",
        "Measure SANCTION held 2023-06-12 - | actor=NER recipient=TCD",
    ),
    # who took part, by a number and a noun
    (
        "The foreign ministers of Chad, Mali and Niger met in Bamako on Monday. The three sponsors urged Togo to wait.",
        "Statement REQUEST held 2023-06-12 bamako | actor=MLI actor=NER actor=TCD recipient=TGO",
    ),
    (
        "Ghana met Togo in Lome on Monday. The two delegations condemned Mali.",
        "Statement ACCUSE held 2023-06-12 lome | actor=GHA actor=TGO recipient=MLI",
    ),
    # who came along to a meeting, who hosts a visit, who leads a delegation
    (
        "President William Ruto met President Paul Kagame in Kigali on Monday. He was accompanied by Foreign "
        "Minister Alfred Mutua.",
        "Meeting CONSULT held 2023-06-12 kigali | attendee=KEN attendee=RWA attendee=alfred-mutua "
        "attendee=paul-kagame attendee=william-ruto",
    ),
    (
        "President William Ruto flew to Kigali on Monday. His host, President Paul Kagame, thanked him.",
        "Visit CONSULT held 2023-06-12 kigali | host=RWA host=paul-kagame visitor=KEN visitor=william-ruto",
    ),
    (
        "President William Ruto, accompanied by Foreign Minister Alfred Mutua, who also met Vincent Biruta, flew "
        "to Kigali on Monday.",
        "Visit CONSULT held 2023-06-12 kigali | host=RWA visitor=KEN visitor=william-ruto",
    ),
    (
        "Chad and Mali will hold talks on 20 June. The Chadian delegation to the talks in Bamako will be led by "
        "Foreign Minister Mahamat Saleh Annadif.",
        "Meeting CONSULT planned 2023-06-20 bamako | attendee=MLI attendee=TCD attendee=mahamat-saleh-annadif",
    ),
    # named rounds, and dinners
    (
        "The fourth session of the Joint Commission between Ghana and Togo ended in Lome on Monday.",
        "Meeting CONSULT held - lome | attendee=GHA attendee=TGO",
    ),
    (
        "Ghana and Togo held the fourth session of their Joint Commission in Lome on Monday.",
        "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO",
    ),
    (
        "The 2+2 ministerial dialogue between Japan and the Philippines will be held in Manila in July.",
        "Meeting CONSULT planned 2023-07 manila | attendee=JPN attendee=PHL host=PHL",
    ),
    (
        "The inaugural strategic dialogue between Poland and Chad opened in Warsaw on Monday.",
        "Meeting CONSULT held 2023-06-12 warsaw | attendee=POL attendee=TCD",
    ),
    (
        "President William Ruto was host to President Paul Kagame at a banquet in Nairobi on Monday.",
        "Meeting CONSULT held 2023-06-12 nairobi | attendee=RWA attendee=paul-kagame host=KEN host=william-ruto",
    ),
    (
        "President William Ruto was host at a dinner in Nairobi on Monday for President Paul Kagame.",
        "Meeting CONSULT held 2023-06-12 nairobi | attendee=RWA attendee=paul-kagame host=KEN host=william-ruto",
    ),
]

ABROAD = (
    "Mali's parties sign\n\nACCRA, June 14 (Reuters) - Mali's government signed a peace accord with two rebel "
    "groups on Wednesday."
)


def test_a_paper_is_signed_where_the_report_is_that_is_not_of_the_signatory() -> None:
    assert "Signing SUPPORT held 2023-06-14 accra | signatory=MLI" in told(ABROAD)


@pytest.mark.parametrize(("text", "row"), ROWS)
def test_nouns_tell_who_did_what(text: str, row: str) -> None:
    assert row in told(text)


NOTHING: list[str] = [
    "There has been much praise for the country's health service.",
    "Support for Ukraine from Slovakia has waned.",
    "A warning to travellers came from Chad on Monday.",
    "The three partners of the coalition agreed to back Ghana.",
    "The decision was a difficult one, the trip had been long and the ceremony longer.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nouns_that_tell_no_event(text: str) -> None:
    assert not told(text)
