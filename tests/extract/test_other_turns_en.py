"""Events in other turns of phrase: a refusal that another tells of, asides before the verb, who signed in turn, whose talks led to a deal.

Rows as in `test_states_toward_each_other_en`: a text and the events that it tells, and no others.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_states_toward_each_other_en import shown

REFUSED = [
    (
        "Peruvian Foreign Minister Javier Gonzalez-Olaechea would not attend the forum in Quito, Ecuador's foreign ministry said.",
        ["Conference CONSULT planned: host=ECU"],
    ),
    ('"Finnish troops will not join the mission," Swedish Defence Minister Pal Jonson told reporters.', []),
    ("Hungary will not join the scheme, its foreign minister said.", ["Statement REJECT held: actor=HUN"]),
    (
        "Hungary will not send weapons, Hungarian Foreign Minister Peter Szijjarto said in Vienna.",
        ["Statement REJECT held: actor=HUN, actor=peter-szijjarto"],
    ),
]

NOBODY = [
    ("Fiji accuses nobody outright, its foreign ministry said.", []),
    ("Kenyan Foreign Minister Musalia Mudavadi threatened nobody.", []),
    ("Poland criticised neither side.", []),
    ("Qatar has sanctioned no one over the leak.", []),
    ("Chile condemned Venezuela and no one else.", ["Statement ACCUSE held: actor=CHL, recipient=VEN"]),
    (
        "Mali and Niger agreed that neither side would use force.",
        ["Statement AGREE held: actor=MLI, actor=NER"],
    ),
]

COUNTED = [
    ("NATO's 32 allies denounced Belarus on Tuesday.", ["Statement ACCUSE held: recipient=BLR, actor=nato"]),
    (
        "CARICOM's fifteen members have condemned Venezuela's decree.",
        ["Statement ACCUSE held: recipient=VEN, actor=caricom"],
    ),
    (
        "The EU's twenty-seven ministers praised Armenia's choice.",
        ["Statement SUPPORT held: recipient=ARM, actor=eu"],
    ),
]

ASIDES = [
    (
        "Mali denounced the raid, and Norway's foreign minister, Espen Barth Eide, not ten weeks in office, praised Ghana on Wednesday.",
        [
            "Statement ACCUSE held: actor=MLI",
            "Statement SUPPORT held: recipient=GHA, actor=NOR, actor=espen-barth-eide",
        ],
    ),
    (
        "Mali condemned the attack, and Espen Barth Eide, new to his post, praised Ghana.",
        [
            "Statement ACCUSE held: actor=MLI",
            "Statement SUPPORT held: recipient=GHA, actor=NOR, actor=espen-barth-eide",
        ],
    ),
    (
        "Togo's Robert Dussey, furious at the leak, accused Niger of spying.",
        ["Statement ACCUSE held: recipient=NER, actor=TGO, actor=robert-dussey"],
    ),
    (
        "Kenya, wary of its neighbour, expelled two Somali diplomats.",
        ["Measure SANCTION held: actor=KEN, recipient=SOM"],
    ),
]

SIGNED = [
    (
        "Thailand and Laos signed a memorandum on power sales on Thursday. Diplomats from Myanmar and Vietnam also put their signatures to the text, as witnesses.",
        ["Signing SUPPORT held: signatory=LAO, signatory=MMR, signatory=THA, signatory=VNM"],
    ),
    (
        "Mali and Niger signed a pact on Thursday. Mali's Abdoulaye Diop signed first, then Bilal Cherif and Omar Diallo.",
        [
            "Signing SUPPORT held: signatory=MLI, signatory=NER, signatory=abdoulaye-diop, signatory=bilal-cherif, signatory=omar-diallo"
        ],
    ),
    (
        "Finland and Sweden signed a rail treaty on Monday. Norway signed as well.",
        ["Signing SUPPORT held: signatory=FIN, signatory=NOR, signatory=SWE"],
    ),
    (
        "Finland and Sweden signed a rail treaty on Monday. Norway signed first deals last year.",
        ["Signing SUPPORT held: signatory=FIN, signatory=SWE", "Signing SUPPORT held: signatory=NOR"],
    ),
    ("The poet lent his name to the page.", []),
]

TALKED = [
    (
        "Kenya and Ethiopia signed a power deal on Thursday. It followed five days of talks in Mombasa in February.",
        [
            "Signing SUPPORT held: signatory=ETH, signatory=KEN",
            "Negotiation CONSULT held: attendee=ETH, attendee=KEN",
        ],
    ),
    (
        "India and Pakistan agreed on a truce in Kashmir on Tuesday. The negotiations had begun in Dubai on Friday last week.",
        [
            "Statement AGREE held: actor=IND, actor=PAK",
            "Negotiation CONSULT held: attendee=IND, attendee=PAK",
        ],
    ),
    (
        "Peru and Chile signed a fishing treaty on Wednesday. It grew out of negotiations which had begun in 2022 in Arica.",
        [
            "Signing SUPPORT held: signatory=CHL, signatory=PER",
            "Negotiation CONSULT held: attendee=CHL, attendee=PER",
        ],
    ),
    (
        "Two rebel leaders of Mali signed a peace plan in Algiers on Thursday. Bilal Cherif signed first, then Omar Diallo. The talks had begun on Monday.",
        ["Signing SUPPORT held: signatory=MLI, signatory=bilal-cherif, signatory=omar-diallo"],
    ),
    (
        "Moldova expelled a Russian diplomat on Tuesday. The talks, which had been announced in January, are off the agenda.",
        ["Measure SANCTION held: actor=MDA, recipient=RUS"],
    ),
]

NAMED = [
    (
        "Badr Abdelatty, a career diplomat newly named foreign minister of Egypt, spoke first.",
        ["Appointment None held: actor=EGY, appointee=badr-abdelatty"],
    ),
    (
        "Javier Gonzalez-Olaechea, picked as foreign minister of Peru in November, arrived late.",
        ["Appointment None held: actor=PER, appointee=javier-gonzalez-olaechea"],
    ),
    ("Nairobi, named the greenest capital of Africa, hosted the reporters.", []),
]

LISTED = [
    (
        "The United States took two Malian colonels off its sanctions list.",
        ["Measure CONCEDE held: recipient=MLI, actor=USA"],
    ),
    (
        "Mozambique's army gained ground after the arrival of Rwandan troops in Pemba.",
        ["Measure MOBILIZE held: recipient=MOZ, actor=RWA"],
    ),
    ("The arrival of Kenyan runners in Boston was delayed.", []),
    (
        "Lithuania was told by China to change the name of the office.",
        ["Statement REQUEST held: actor=CHN, recipient=LTU"],
    ),
    (
        "New Zealand's foreign minister, Winston Peters, met his Peruvian counterpart, the economist Maria Lopez, in Lima on Tuesday.",
        ["Meeting CONSULT held: attendee=NZL, attendee=PER, attendee=maria-lopez, attendee=winston-peters"],
    ),
]

ROWS = [*REFUSED, *NOBODY, *COUNTED, *ASIDES, *SIGNED, *TALKED, *NAMED, *LISTED]


@pytest.mark.parametrize(("text", "events"), ROWS, ids=[text[:60] for text, _ in ROWS])
def test_in_other_turns(text: str, events: list[str]) -> None:
    """Each text tells these events and no others."""
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2024-03-09")
    assert [shown(e) for e in extract_article(article).events] == events
