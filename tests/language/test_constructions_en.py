"""English constructions over several sentences or clauses: who acts, toward whom, who holds which office, who speaks."""

from __future__ import annotations

import pytest

from kg.model import Findings, Kind
from kg.pipeline import extract_article
from kg.read import article_from_text


def findings(text: str) -> Findings:
    return extract_article(article_from_text(text, "text", language="en", published="2024-02-19"))


def told(text: str) -> list[str]:
    out = []
    for event in findings(text).events:
        who = sorted(f"{p.participant.partition('/')[2]}:{p.role.value}" for p in event.participations)
        kind, type_ = event.kind.value, event.plover.value if event.plover else "-"
        out.append(" ".join([kind, type_, event.status.value, *who]))
    return out


def positions(text: str) -> set[str]:
    return {
        f"{p.person.partition('/')[2]} | {p.office} | {(p.of or '').partition('/')[2]} | "
        f"{(p.to or '').partition('/')[2]}{' | former' if p.former else ''}"
        for p in findings(text).positions
    }


def speeches(text: str) -> list[tuple[str, bool, str]]:
    found = findings(text)
    return [
        (q.speaker.partition("/")[2], q.direct, found.article.text[q.begin : q.end][:24])
        for q in found.quotations
    ]


EVENTS = [
    (
        "After meeting President Abdel Fattah el-Sisi in Cairo, Tunisian Foreign Minister Nabil Ammar travelled to Tripoli.",
        "Meeting CONSULT held EGY:attendee TUN:attendee abdel-fattah-el-sisi:attendee nabil-ammar:attendee",
    ),
    (
        "Mali accused France of spying, expelled its ambassador and suspended aid deliveries from Paris.",
        "Measure SANCTION held FRA:recipient MLI:actor",
    ),
    (
        "Uganda recalled its ambassador from Kigali, expelled two Rwandan diplomats and closed the border at Katuna.",
        "Measure SANCTION held RWA:recipient UGA:actor",
    ),
    (
        "Hun Manet, the prime minister of Cambodia, dismissed claims by Washington.",
        "Statement REJECT held KHM:actor USA:recipient hun-manet:actor",
    ),
    (
        "Bolivia took Chile to the International Court of Justice. The judges threw out the Bolivian claim on Monday.",
        "Statement REJECT held BOL:recipient icj:actor",
    ),
    (
        "The UN accused Eritrea of arming Somali militants, a charge that it denies.",
        "Statement REJECT held ERI:actor un:recipient",
    ),
    (
        "Rwanda accused Burundi of arming rebels, which Gitega denied.",
        "Statement REJECT held BDI:actor RWA:recipient",
    ),
    (
        "US Secretary of State Antony Blinken held separate meetings with the leaders of Armenia and Azerbaijan.",
        "Meeting CONSULT held AZE:attendee USA:attendee antony-blinken:attendee",
    ),
    (
        "Thailand accused Cambodia on Monday of shelling a village. Malaysian Prime Minister Anwar Ibrahim called for calm.",
        "Statement REQUEST held KHM:recipient MYS:actor THA:recipient anwar-ibrahim:actor",
    ),
    (
        "Kosovo police arrested three Serbs at the crossing of Jarinje.",
        "Measure COERCE held SRB:recipient XKX:actor",
    ),
    (
        "Panama's president, Jose Raul Mulino, ruled out talks with Washington.",
        "Statement REJECT held PAN:actor USA:recipient jose-raul-mulino:actor",
    ),
    (
        "Russian missiles hit Odesa on Tuesday.",
        "Measure ASSAULT held RUS:actor UKR:recipient",
    ),
    (
        "Canada confirmed on Monday that it had expelled an Indian diplomat.",
        "Measure SANCTION held CAN:actor IND:recipient",
    ),
    (
        "India rejected the charge as absurd and on Tuesday told a Canadian diplomat to leave within five days.",
        "Measure SANCTION held CAN:recipient IND:actor",
    ),
    (
        "Chile's ambassador to Peru, Jorge Lagos, was summoned to the foreign ministry in Lima on Monday.",
        "Measure ACCUSE held CHL:recipient PER:actor jorge-lagos:recipient",
    ),
    (
        "The Swedish embassy in Baghdad was stormed by hundreds of protesters early on Thursday.",
        "Measure ASSAULT held IRQ:actor SWE:recipient",
    ),
    (
        "Gunmen in northern Mali kidnapped two Chinese engineers on Sunday.",
        "Measure ASSAULT held CHN:recipient MLI:actor",
    ),
    (
        "Jordan recalled its ambassador to Israel. Foreign Minister Ayman Safadi demanded an end to the raids.",
        "Statement REQUEST held ISR:recipient JOR:actor ayman-safadi:actor",
    ),
    (
        "Ecuadorian police raided the embassy of Mexico in Quito on Friday. Brazil condemned the raid.",
        "Statement ACCUSE held BRA:actor ECU:recipient",
    ),
    (
        "Russia vetoed a UN resolution, a move that American diplomats called reckless.",
        "Statement ACCUSE held RUS:recipient USA:actor",
    ),
    (
        "Congo expelled Rwandan Ambassador Vincent Karega on Saturday. Foreign Minister Christophe Lutundula of Congo "
        "announced the step.",
        "Measure SANCTION held COD:actor RWA:recipient christophe-lutundula:actor vincent-karega:recipient",
    ),
    (
        'Thailand rejected any outside force. "Let the two of them sort it out," Thai Prime Minister Abhisit '
        "Vejjajiva said.",
        "Statement REJECT held THA:actor abhisit-vejjajiva:actor",
    ),
    (
        "Japan, South Korea and the United States condemned the deliveries. Their defence chiefs will hold a video "
        "conference on Thursday.",
        "Call CONSULT planned JPN:attendee KOR:attendee USA:attendee",
    ),
    (
        "Foreign Minister Marty Natalegawa of Indonesia flew to Bangkok after talks with Hor Namhong of Cambodia.",
        "Meeting CONSULT held IDN:attendee KHM:attendee hor-namhong:attendee marty-natalegawa:attendee",
    ),
    (
        "Tajik President Emomali Rahmon, on a visit to Kyrgyzstan, praised the border guards.",
        "Visit CONSULT held KGZ:host TJK:visitor emomali-rahmon:visitor",
    ),
    (
        "Taiwan accused Beijing of sending a balloon across the strait and scrambled fighter jets.",
        "Measure MOBILIZE held TWN:actor",
    ),
    (
        "Fighting between Congolese troops and M23 rebels broke a truce brokered by Angola.",
        "Measure ASSAULT held COD:actor m23:actor",
    ),
    (
        "Secretary of State Antony Blinken is due in Jordan on Saturday.",
        "Visit CONSULT planned JOR:host USA:visitor antony-blinken:visitor",
    ),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_a_construction_tells_its_event(text: str, expected: str) -> None:
    assert expected in told(text)


WRONG = [
    ("Greek coast guard ships lay in the harbour of Chios beside a Turkish boat.", "Measure AID"),
    ("The Azerbaijanis want peace, Pashinyan told a cabinet meeting in Armenia.", "Meeting CONSULT"),
    ("Congo and Rwanda agreed on a truce. Angola, which has mediated before, kept silent.", "AGO"),
    (
        "Norway hosted the Arctic Ocean Conference. Acting Health Minister Jan Holm of Norway was not present.",
        "jan-holm",
    ),
    ("Kazakhstan named Murat Nurtleu foreign minister, replacing Mukhtar Tleuberdi.", "KAZ:appointee"),
]


@pytest.mark.parametrize(("text", "wrong"), WRONG)
def test_a_construction_tells_nothing_wrong(text: str, wrong: str) -> None:
    assert not [event for event in told(text) if wrong in event]


POSITIONS = [
    (
        "John Kerry, Washington's special envoy for climate and a former secretary of state, met his Chinese opposite "
        "number, Xie Zhenhua.",
        {
            "john-kerry | special envoy for climate | USA | ",
            "john-kerry | secretary of state | USA |  | former",
            "xie-zhenhua | special envoy for climate | CHN | ",
        },
    ),
    (
        "Alireza Bigdeli, Iran's deputy foreign minister for consular affairs, raised the flag.",
        {"alireza-bigdeli | deputy minister of foreign affairs | IRN | "},
    ),
    ("UN chief Antonio Guterres spoke.", {"antonio-guterres | secretary-general | un | "}),
    ("Indian Foreign Secretary Vikram Misri spoke.", {"vikram-misri | foreign secretary | IND | "}),
    (
        "Tokyo's ambassador in Moscow, Toyohisa Kozuki, left.",
        {"toyohisa-kozuki | ambassador | JPN | RUS"},
    ),
    (
        "New Zealand's Winston Peters, who is also deputy prime minister, spoke.",
        {"winston-peters | deputy prime minister | NZL | "},
    ),
    (
        "The presidents of Guyana and Venezuela met. Guyana's Irfaan Ali and Venezuela's Nicolas Maduro shook hands.",
        {"irfaan-ali | president | GUY | ", "nicolas-maduro | president | VEN | "},
    ),
    (
        "Kazakhstan named Murat Nurtleu foreign minister.",
        {"murat-nurtleu | minister of foreign affairs | KAZ | "},
    ),
]


@pytest.mark.parametrize(("text", "expected"), POSITIONS)
def test_offices_in_apposition_and_behind_names(text: str, expected: set[str]) -> None:
    assert positions(text) == expected


SPEECHES = [
    (
        "Arindam Bagchi, a spokesman for India's foreign ministry, said Canada had become a haven for extremists.",
        ("arindam-bagchi", False, "Canada had become a have"),
    ),
    (
        "Human Rights Watch denounced the accord. Tunisia deported 1,200 people to the border, the group said.",
        ("hrw", False, "Tunisia deported 1,200 p"),
    ),
    (
        "Somalia voiced regret. It said in a statement that no block in the contested area had been offered.",
        ("SOM", False, "no block in the conteste"),
    ),
    (
        "South Korea's spy agency told lawmakers that the shells had left the port in ten shipments.",
        ("KOR", False, "the shells had left the "),
    ),
    (
        "Bill Nelson, a former senator of the United States, praised India as a "
        '"global leader in peaceful exploration".',
        ("bill-nelson", True, "global leader in peacefu"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEECHES)
def test_speakers_behind_appositions_and_bodies_that_point_back(
    text: str, expected: tuple[str, bool, str]
) -> None:
    assert expected in speeches(text)


COMPANY = [
    ("The two signed a memorandum on energy.", "Signing KEN UGA william-ruto yoweri-museveni"),
    ("The pair agreed to reopen the border.", "Statement KEN UGA william-ruto yoweri-museveni"),
    ("A memorandum on energy was signed by the two.", "Signing KEN UGA william-ruto yoweri-museveni"),
    ("The leaders also condemned the coup in Gabon.", "Statement GAB KEN UGA william-ruto yoweri-museveni"),
    ("The two wounded soldiers were flown home.", ""),
]


@pytest.mark.parametrize(("sentence", "expected"), COMPANY)
def test_whom_a_plural_alone_means(sentence: str, expected: str) -> None:
    before = "Kenya's president, William Ruto, met Uganda's president, Yoweri Museveni, in Kampala. "
    events = [e for e in findings(before + sentence).events if e.kind is not Kind.MEETING]
    said = [
        " ".join([e.kind.value, *sorted(p.participant.partition("/")[2] for p in e.participations)])
        for e in events
    ]
    assert said == ([expected] if expected else [])


def test_the_two_are_those_whom_their_host_brought_together() -> None:
    text = (
        "Zambian President Hakainde Hichilema hosted Felix Tshisekedi and Paul Kagame in Lusaka on Monday. "
        "The two agreed to a ceasefire."
    )
    assert "Statement AGREE held COD:actor RWA:actor felix-tshisekedi:actor paul-kagame:actor" in told(text)
    text = "Armenia and Azerbaijan began talks in Geneva on Tuesday. The pair signed a declaration."
    assert "Signing SUPPORT held ARM:signatory AZE:signatory" in told(text)
