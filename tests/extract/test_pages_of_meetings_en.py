"""Visits, talks and summits as agencies, ministries and papers write them: who goes on, who is there, what is no event."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a gathering called off is told though nobody says when or where it was to be
    (
        "The ECOWAS summit was called off on Monday.",
        [
            "Summit CONSULT cancelled - - | organizer=ecowas",
        ],
    ),
    (
        "A summit of ECOWAS leaders was postponed until June.",
        [
            "Summit CONSULT cancelled - - | organizer=ecowas",
        ],
    ),
    (
        "The ECOWAS summit ended without a deal.",
        [],
    ),
    # where what is talked over is, is no place of the talks
    (
        "Peru and Chile discussed regional developments, including the tragedy in Haiti.",
        [
            "Meeting CONSULT held - - | attendee=CHL attendee=PER",
        ],
    ),
    (
        "The foreign ministers of Peru and Chile also discussed the carnage in Sudan.",
        [
            "Meeting CONSULT held - - | attendee=CHL attendee=PER",
        ],
    ),
    (
        "The presidents of Ghana and Togo discussed trade in Accra.",
        [
            "Meeting CONSULT held - accra | attendee=GHA attendee=TGO",
        ],
    ),
    # behind "and", a name before a participle is of those met, not of whoever goes on
    (
        "Polish Prime Minister Donald Tusk held separate talks with Latvian Prime Minister Evika Silina and Estonian Prime Minister Kaja Kallas, calling for unity.",
        [
            "Meeting CONSULT held - - | attendee=LVA attendee=POL attendee=donald-tusk attendee=evika-silina",
            "Meeting CONSULT held - - | attendee=EST attendee=POL attendee=donald-tusk attendee=kaja-kallas",
        ],
    ),
    (
        "Ghana expelled the envoys of Togo and Mali, accusing them of spying.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=MLI recipient=TGO",
            "Statement ACCUSE held - - | actor=GHA recipient=MLI recipient=TGO",
        ],
    ),
    (
        "Ghana met Togo and Mali in Lome, urging Niger to free its president.",
        [
            "Meeting CONSULT held - lome | attendee=GHA attendee=MLI attendee=TGO",
            "Statement REQUEST held - lome | actor=GHA recipient=NER",
        ],
    ),
    (
        "Ghana hosted Togo, Mali and Chad in Accra, condemning Niger.",
        [
            "Meeting CONSULT held - accra | attendee=MLI attendee=TCD attendee=TGO host=GHA",
            "Statement ACCUSE held - accra | actor=GHA recipient=NER",
        ],
    ),
    (
        "Ghana and Togo met in Lome on Monday, urging Niger to free its president.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=GHA attendee=TGO",
            "Statement REQUEST held 2023-06-12 lome | actor=GHA actor=TGO recipient=NER",
        ],
    ),
    (
        "Ghana condemned Togo on Monday, and the Kenyan minister, Musalia Mudavadi, called on Togo to act.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=TGO",
            "Statement REQUEST held 2023-06-12 - | actor=KEN actor=musalia-mudavadi recipient=TGO",
        ],
    ),
    # whom an object names does not go on
    (
        "Kenyan President William Ruto visited the Ghanaian embassy before meeting Rwandan President Paul Kagame.",
        [
            "Visit CONSULT held - - | host=GHA visitor=KEN visitor=william-ruto",
            "Meeting CONSULT held - - | attendee=KEN attendee=RWA attendee=paul-kagame attendee=william-ruto",
        ],
    ),
    (
        "President Maia Sandu saw staff of the World Bank before meeting Peruvian President Dina Boluarte.",
        [
            "Meeting CONSULT held - - | attendee=MDA attendee=PER attendee=dina-boluarte attendee=maia-sandu",
        ],
    ),
    (
        "The African Union met in Addis Ababa before holding talks with Peru.",
        [
            "Meeting CONSULT held - addis-ababa | attendee=PER attendee=african-union",
        ],
    ),
    # talks that somebody is ready for, was unable to hold, is expected to have
    (
        "Ghana declared that it stood ready to have direct talks with Togo.",
        [
            "Statement AGREE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana was unable to have direct talks with Togo.",
        [
            "Meeting CONSULT denied - - | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana and Togo were expected to have direct talks in Lome on Friday.",
        [
            "Meeting CONSULT planned 2023-06-16 lome | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana had direct talks with Togo on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=GHA attendee=TGO",
        ],
    ),
    # a deal only aimed at is none
    (
        "Ghana's envoy is working with mediators to reach an agreement on a ceasefire in Sudan.",
        [
            "Statement AGREE conditional - - | actor=GHA",
        ],
    ),
    (
        "Ghana and Togo are negotiating to reach a settlement.",
        [
            "Negotiation CONSULT held - - | attendee=GHA attendee=TGO",
            "Statement AGREE conditional - - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Ghana and Togo are expected to reach an agreement on Friday.",
        [
            "Statement AGREE planned 2023-06-16 - | actor=GHA actor=TGO",
        ],
    ),
    (
        "Ghana and Togo managed to reach an agreement on Monday.",
        [
            "Statement AGREE held 2023-06-12 - | actor=GHA actor=TGO",
        ],
    ),
    # what a paper is about, and what it is for, is no event of its own
    (
        "Ghana and Togo signed a Memorandum of Understanding on Political and Diplomatic Consultations on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 - | signatory=GHA signatory=TGO",
        ],
    ),
    (
        "Ghana and Togo have signed 11 agreements aimed at strengthening their relations, boosting investment and promoting trade.",
        [
            "Signing SUPPORT held - - | signatory=GHA signatory=TGO",
        ],
    ),
    (
        "Ghana and Togo inked a deal to boost trade on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 - | signatory=GHA signatory=TGO",
        ],
    ),
    (
        "Ghana and Togo deepened cooperation in energy last year.",
        [
            "Measure COOPERATE held 2022 - | actor=GHA actor=TGO",
        ],
    ),
    # what somebody visits a land for is no further stop
    (
        "President Emmanuel Macron visited Ghana in May in an attempt to counter Russia.",
        [
            "Visit CONSULT held 2023-05 GHA | host=GHA visitor=FRA visitor=emmanuel-macron",
        ],
    ),
    (
        "President Emmanuel Macron visited Ghana to woo Togo.",
        [
            "Visit CONSULT held - GHA | host=GHA visitor=FRA visitor=emmanuel-macron",
        ],
    ),
    (
        "Foreign Minister Wang Yi visited Fiji on Monday and travelled on to nearby Tonga on Tuesday.",
        [
            "Visit CONSULT held 2023-06-12 FJI | host=FJI visitor=CHN visitor=wang-yi",
            "Visit CONSULT held 2023-06-13 TON | host=TON visitor=CHN visitor=wang-yi",
        ],
    ),
    # from one land to another
    (
        "Foreign Minister Wang Yi flew from Fiji to nearby Tonga on Monday.",
        [
            "Visit CONSULT held 2023-06-12 TON | host=TON visitor=CHN visitor=wang-yi",
        ],
    ),
    (
        "President William Ruto flew from Ghana to Kenya.",
        [],
    ),
    # invited to "his country"
    (
        "President Nana Akufo-Addo, in Lome for a summit, invited Kenyan President William Ruto to visit his country this year.",
        [
            "Statement REQUEST held - - | actor=GHA actor=nana-akufo-addo recipient=KEN recipient=william-ruto",
            "Visit CONSULT planned 2023 GHA | host=GHA visitor=KEN visitor=william-ruto",
            "Visit CONSULT held - lome | host=TGO visitor=GHA visitor=nana-akufo-addo",
        ],
    ),
    (
        "President Maia Sandu met President Dina Boluarte in Lome on Monday and invited her to visit her country in July.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=MDA attendee=PER attendee=dina-boluarte attendee=maia-sandu",
            "Statement REQUEST held 2023-06-12 lome | actor=MDA actor=maia-sandu recipient=PER recipient=dina-boluarte",
            "Visit CONSULT planned 2023-07 MDA | host=MDA visitor=PER visitor=dina-boluarte",
        ],
    ),
    (
        "President William Ruto visited his country's embassy in Lome.",
        [
            "Visit CONSULT held - lome | host=TGO visitor=KEN visitor=william-ruto",
        ],
    ),
    # who opens, ends or goes into a meeting of some days holds it
    (
        "NATO defence ministers opened a two-day meeting in Brussels on Wednesday.",
        [
            "Conference CONSULT held 2023-06-14 brussels | organizer=nato",
        ],
    ),
    (
        "ECOWAS foreign ministers wrapped up a two-day meeting in Accra on Friday.",
        [
            "Conference CONSULT held 2023-06-08 accra | host=GHA organizer=ecowas",
        ],
    ),
    (
        "ECOWAS leaders opened a two-day summit in Accra on Wednesday.",
        [
            "Summit CONSULT held 2023-06-14 accra | attendee=GHA host=GHA organizer=ecowas",
        ],
    ),
    (
        "The opposition held an annual meeting in Accra.",
        [],
    ),
    # who is kept away is not there
    (
        "Pacific Islands Forum leaders met in Suva on Friday. Fiji has barred the US, China and Taiwan from attending.",
        [
            "Summit CONSULT held 2023-06-09 suva | host=FJI organizer=pif",
            "Measure SANCTION held - - | actor=FJI recipient=CHN recipient=TWN recipient=USA",
        ],
    ),
    (
        "Ghana did not invite Togo to the summit in Accra.",
        [
            "Statement REQUEST denied - - | actor=GHA recipient=TGO",
        ],
    ),
    # days
    (
        "The talks come ahead of Friday's summit between Ghana and Togo in Lome.",
        [
            "Summit CONSULT planned 2023-06-16 lome | attendee=GHA attendee=TGO host=TGO",
        ],
    ),
    (
        "The talks come before Friday's summit between Ghana and Togo in Lome.",
        [
            "Summit CONSULT held 2023-06-09 lome | attendee=GHA attendee=TGO host=TGO",
        ],
    ),
    (
        "Ghana and Togo affirmed their ties ahead of the inauguration of Maia Sandu.",
        [
            "Appointment - planned - - | actor=MDA appointee=maia-sandu",
        ],
    ),
    # credentials are handed over at home
    (
        "Polish President Andrzej Duda will receive credentials from the ambassadors of Kenya, Ghana and Peru on Friday.",
        [
            "Ceremony - planned 2023-06-16 - | attendee=GHA attendee=KEN attendee=PER host=POL host=andrzej-duda",
        ],
    ),
    # who takes over duties takes nothing by force
    (
        "Ghanaian troops took over security duties in Mali on Monday.",
        [],
    ),
    (
        "Kenyan troops took over the city of Goma.",
        [
            "Measure ASSAULT held - goma | actor=KEN recipient=COD",
        ],
    ),
    # a clause without a pronoun tells of the noun before it
    (
        "Ghana condemned the raid Mali carried out on Sunday, calling for restraint.",
        [
            "Statement ACCUSE held 2023-06-11 - | actor=GHA recipient=MLI",
            "Statement REQUEST held 2023-06-11 - | actor=GHA recipient=MLI",
        ],
    ),
    (
        "Ghana and Togo discussed the steps Mali took last week, agreeing to reopen the border.",
        [
            "Meeting CONSULT held - - | attendee=GHA attendee=TGO",
            "Statement AGREE held 2023-06 - | actor=GHA actor=TGO",
        ],
    ),
    # whose first journey since taking office it is
    (
        "President Xi Jinping said he expected John Kerry's visit, his first to China since taking office in February, to help ties.",
        [
            "Visit CONSULT planned - CHN | host=CHN visitor=USA visitor=john-kerry",
            "Appointment - held 2023-02 - | actor=USA appointee=john-kerry",
        ],
    ),
    (
        "President William Ruto made his first visit to Kigali since taking office in September.",
        [
            "Visit CONSULT held - kigali | host=RWA visitor=KEN visitor=william-ruto",
            "Appointment - planned 2023-09 - | actor=KEN appointee=william-ruto",
        ],
    ),
    # nameless people somewhere act for no state
    (
        "Haiti, where criminal factions threaten government stability, asked Kenya for troops.",
        [
            "Statement REQUEST held - - | actor=HTI recipient=KEN",
        ],
    ),
    (
        "Ghana condemned Mali, where security forces killed 20 people on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA recipient=MLI",
            "Measure ASSAULT held 2023-06-12 MLI | actor=MLI",
        ],
    ),
    # a mission, an official welcome
    (
        "Prime Minister Roosevelt Skerrit is on a two-day mission to Guyana.",
        [
            "Visit CONSULT held - GUY | host=GUY visitor=DMA visitor=roosevelt-skerrit",
        ],
    ),
    (
        "President Rodrigo Duterte gave Mahathir Mohamad an official welcome at Malacanang Palace on Monday.",
        [
            "Visit CONSULT held 2023-06-12 malacanang-palace | host=PHL host=rodrigo-duterte visitor=mahathir-mohamad",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS, ids=[text[:60] for text, _ in ROWS])
def test_everything_that_a_page_tells(text: str, rows: list[str]) -> None:
    assert told(text) == rows


OFFICES: list[tuple[str, set[tuple[str, str, str]]]] = [
    (
        "Donald Lu, US assistant secretary of defence for South and Central Asian affairs, visited Nepal.",
        {("donald-lu", "assistant secretary of defence", "USA")},
    ),
    (
        "Assistant American Secretary of Defence Molly Phee visited Niger.",
        {("molly-phee", "assistant secretary of defence", "USA")},
    ),
    (
        "Brett Carter, Joe Biden's top Middle East adviser, visited Cairo on Monday.",
        {("brett-carter", "adviser", "USA")},
    ),
    (
        "Brett Carter, Joe Biden's special envoy for Sudan, visited Cairo on Monday.",
        {("brett-carter", "special envoy", "USA")},
    ),
    ("Yuri Petrov, an aide to Vladimir Putin, visited Cairo.", {("yuri-petrov", "adviser", "RUS")}),
    ("Ann Lee, Joe Biden's dog walker, visited Cairo on Monday.", set()),
]


@pytest.mark.parametrize(("text", "rows"), OFFICES, ids=[text[:40] for text, _ in OFFICES])
def test_offices_of_those_who_serve(text: str, rows: set[tuple[str, str, str]]) -> None:
    found = extract_article(article_from_text(text, "offices", language="en", published="2023-06-15"))
    assert {(p.person.rpartition("/")[2], p.office, p.of.rpartition("/")[2]) for p in found.positions} == rows


SPOKEN: list[tuple[str, list[str]]] = [
    (
        'In Cairo, Sissi and Sheikh Tamim "discussed the Israeli military escalation in Gaza at length," the '
        'Egyptian presidency said.\n"The two leaders discussed how to protect civilians there," it added.',
        ["EGY", "EGY"],
    ),
    (
        'Hamas chief Ismail Haniyeh met Egyptian officials "for talks on the situation in the Strip," the terror '
        "group said. Israel has rejected calls for a truce.",
        ["hamas"],
    ),
    (
        "White House press secretary Karine Jean-Pierre would not confirm the report. "
        '"We will not discuss private conversations," the White House spokeswoman said.',
        ["karine-jean-pierre"],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPOKEN, ids=[text[:40] for text, _ in SPOKEN])
def test_who_goes_on_to_say_so(text: str, speakers: list[str]) -> None:
    found = extract_article(article_from_text(text, "spoken", language="en", published="2023-06-15"))
    assert [q.speaker.rpartition("/")[2] for q in found.quotations if q.direct] == speakers
