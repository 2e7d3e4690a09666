"""Whose people are, what was held where, who they are that march: as articles of several paragraphs tell it."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # whose people are that only a possessive owns
    (
        "Ghana wants peace. Its foreign minister will visit Togo on Friday.",
        [
            "Visit CONSULT planned 2023-06-16 TGO | host=TGO visitor=GHA",
        ],
    ),
    (
        "Ghana recalled its ambassador from Togo. Its president condemned Chad.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
            "Statement ACCUSE held - - | actor=GHA recipient=TCD",
        ],
    ),
    (
        "Ghana condemned Togo and said that its foreign minister would fly to Chad.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Visit CONSULT planned - TCD | host=TCD visitor=GHA",
        ],
    ),
    (
        "The African Union condemned Togo. Its chairman will fly to Chad on Friday.",
        [
            "Statement ACCUSE held - - | actor=african-union recipient=TGO",
            "Visit CONSULT planned 2023-06-16 TCD | host=TCD visitor=african-union",
        ],
    ),
    (
        "Ghana said Togo had recalled its ambassador. Its envoy left on Friday.",
        [
            "Measure SANCTION held - - | actor=TGO",
        ],
    ),
    (
        "ASEAN is growing. Its foreign ministers met in Vientiane on Monday.",
        [
            "Conference CONSULT held 2023-06-12 vientiane | host=LAO organizer=asean",
        ],
    ),
    (
        "NATO is expected to invite Georgia when its leaders gather in Vilnius on 11 July.",
        [
            "Summit CONSULT planned 2023-07-11 vilnius | host=LTU organizer=nato",
        ],
    ),
    (
        "EU leaders will discuss the plan when they meet in Tallinn on 14 July.",
        [
            "Summit CONSULT planned 2023-07-14 tallinn | host=EST organizer=eu",
        ],
    ),
    (
        "EU leaders hope that Ghana and Togo agree when they meet in Lome on Friday.",
        [
            "Meeting CONSULT planned 2023-06-16 lome | attendee=GHA attendee=TGO",
        ],
    ),
    # told in the present, behind "when" or "before": yet to come, and its month lies ahead
    (
        "The border tops the agenda when the foreign ministers of Ghana and Togo meet in August.",
        [
            "Meeting CONSULT planned 2023-08 - | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "The border topped the agenda when the foreign ministers of Ghana and Togo met in August.",
        [
            "Meeting CONSULT held 2022-08 - | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "Ghana expects an answer before President Nana Akufo-Addo travels to Togo in February.",
        [
            "Visit CONSULT planned 2024-02 TGO | host=TGO visitor=GHA visitor=nana-akufo-addo",
        ],
    ),
    # where something was done was held, whatever was given up there
    (
        "ECOWAS decided against sanctions at a summit in Lome in September.",
        [
            "Summit CONSULT held 2022-09 lome | host=TGO organizer=ecowas",
        ],
    ),
    (
        "ECOWAS leaders shelved the plan at a summit in Lome in September.",
        [
            "Summit CONSULT held 2022-09 lome | host=TGO organizer=ecowas",
        ],
    ),
    (
        "ECOWAS agreed to discuss the plan at a summit in Lome in September.",
        [
            "Statement AGREE held - lome | actor=ecowas",
            "Summit CONSULT planned 2023-09 lome | host=TGO organizer=ecowas",
        ],
    ),
    (
        "Ghana sent troops to Togo last year but decided against a blockade.",
        [
            "Measure MOBILIZE held 2022 TGO | actor=GHA recipient=TGO",
        ],
    ),
    (
        "President Nana Akufo-Addo was due in Lome on Monday but stayed at home.",
        [
            "Visit CONSULT cancelled 2023-06-12 lome | host=TGO visitor=GHA visitor=nana-akufo-addo",
        ],
    ),
    # envoys of whom only a possessive tells
    (
        "Sweden recalled its ambassador from Chad. The ambassador, Lars Holm, flew to Stockholm on Monday.",
        [
            "Measure SANCTION held - - | actor=SWE recipient=TCD",
        ],
    ),
    (
        "Sweden recalled its ambassador in N'Djamena. Ambassador Lars Holm had angered the police.",
        [
            "Measure SANCTION held - - | actor=SWE recipient=TCD",
        ],
    ),
    # of two people, whoever fits the pronoun and was named beside the other
    (
        "The office is headed by Kim Sato.\n\nForeign Minister Mr. Lars Holm of Sweden met Ghanaian envoy Ama Boateng on Monday. She praised Sweden.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=GHA attendee=SWE attendee=ama-boateng attendee=lars-holm",
            "Statement SUPPORT held 2023-06-12 - | actor=GHA actor=ama-boateng recipient=SWE",
        ],
    ),
    # crowds: against whom, and in which city
    (
        "Thousands demonstrated in Bamako against the French military presence.",
        [
            "Measure PROTEST held - bamako | actor=MLI recipient=FRA",
        ],
    ),
    (
        "Hundreds of people rallied in Bamako on Monday. Rain fell.",
        [],
    ),
    (
        "Thousands of Georgians protested on Monday against the presence of Russian troops.",
        [
            "Measure PROTEST held 2023-06-12 - | actor=GEO recipient=RUS",
        ],
    ),
    (
        "President Macky Sall met President Umaro Embalo. Hundreds marched through Bissau, some of them singing.",
        [
            "Meeting CONSULT held - - | attendee=GNB attendee=SEN attendee=macky-sall attendee=umaro-sissoco-embalo",
        ],
    ),
    # what somebody has left undone is a reproach, what should surprise nobody is none
    (
        "Ghana said that Togo should have warned it of the flood.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana said that Togo should have no illusions.",
        [],
    ),
    (
        "Ghana's president told reporters that the decision by Togo should have come as no surprise.",
        [],
    ),
    (
        "The forum should have been held in Lome in May.",
        [
            "Conference CONSULT cancelled 2023-05 lome | host=TGO",
        ],
    ),
    # who boards a boat with somebody seizes nothing
    (
        "President Macky Sall boarded a boat with President Umaro Embalo.",
        [],
    ),
    (
        "Togolese marines boarded a Ghanaian tanker.",
        [
            "Measure COERCE held - - | actor=TGO recipient=GHA",
        ],
    ),
    # a pronoun before the name
    (
        "Mali protested. President Umaro Embalo spoke first. In Paris, where he met President Emmanuel Macron on Monday, President Macky Sall laid a wreath.",
        [
            "Meeting CONSULT held 2023-06-12 paris | attendee=FRA attendee=SEN attendee=emmanuel-macron attendee=macky-sall",
            "Ceremony - held 2023-06-12 paris | attendee=SEN attendee=macky-sall host=FRA",
        ],
    ),
    (
        "President Umaro Embalo spoke first. Before he flew to Lome, President Macky Sall praised Ghana.",
        [
            "Visit CONSULT held - lome | host=TGO visitor=SEN visitor=macky-sall",
            "Statement SUPPORT held - - | actor=SEN actor=macky-sall recipient=GHA",
        ],
    ),
    (
        "President Umaro Embalo spoke first. When he landed in Dakar, President Macky Sall welcomed him.",
        [
            "Visit CONSULT held - dakar | host=SEN visitor=GNB visitor=umaro-sissoco-embalo",
            "Meeting CONSULT held - dakar | attendee=GNB attendee=umaro-sissoco-embalo host=SEN host=macky-sall",
        ],
    ),
    # a guest with a guard of honour is received with a ceremony; who is the first to come has come once
    (
        "President Macky Sall welcomed President Umaro Embalo at the palace in Dakar with a guard of honour.",
        [
            "Ceremony - held - dakar | attendee=GNB attendee=umaro-sissoco-embalo host=SEN host=macky-sall",
        ],
    ),
    (
        "President Macky Sall welcomed President Umaro Embalo at the palace in Dakar with a smile.",
        [
            "Meeting CONSULT held - dakar | attendee=GNB attendee=umaro-sissoco-embalo host=SEN host=macky-sall",
        ],
    ),
    (
        "President Macky Sall arrived in Lome on Monday. He is the first Senegalese leader to visit Togo in ten years.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=SEN visitor=macky-sall",
        ],
    ),
    (
        "President Macky Sall arrived in Lome on Monday. He became the first Senegalese leader to visit Peru in 2016.",
        [
            "Visit CONSULT held 2023-06-12 lome | host=TGO visitor=SEN visitor=macky-sall",
            "Visit CONSULT held 2016 PER | host=PER visitor=SEN visitor=macky-sall",
        ],
    ),
    # the two countries are those of whom the paragraph tells
    (
        "Ghana and Togo signed a treaty. Chad and Niger praised it.\n\nA court said in 2019 that Ghana should leave. Negotiations between the two countries began in November 2020.",
        [
            "Signing SUPPORT held - - | signatory=GHA signatory=TGO",
            "Statement SUPPORT held - - | actor=NER actor=TCD recipient=GHA recipient=TGO",
            "Negotiation CONSULT held 2020-11 - | attendee=GHA attendee=TGO",
        ],
    ),
    # a letter or an opinion has the day of what it says
    (
        "The International Court of Justice said in an advisory opinion in February 2019 that Ghana should open the islands to fishermen who left in May 2010.",
        [
            "Statement REQUEST held 2019-02 - | actor=icj recipient=GHA",
        ],
    ),
    # what the dead did is no deed of whoever remembers them
    (
        "President Macky Sall laid a wreath in Dakar for the soldiers who died fighting Italian forces.",
        [
            "Ceremony - held - dakar | attendee=SEN attendee=macky-sall",
        ],
    ),
    # "both of whom" are the two named right before; who chairs a body has no such office for others
    (
        "President Nana Akufo-Addo met President Faure Gnassingbe. President Macky Sall spoke by telephone with Egypt's Abdel Fattah al-Sisi and President Umaro Embalo, both of whom assured him of their support.",
        [
            "Meeting CONSULT held - - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
            "Call CONSULT held - - | attendee=EGY attendee=SEN attendee=abdel-fattah-el-sisi attendee=macky-sall",
            "Call CONSULT held - - | attendee=GNB attendee=SEN attendee=macky-sall attendee=umaro-sissoco-embalo",
            "Statement SUPPORT held - - | actor=EGY actor=GNB actor=abdel-fattah-el-sisi actor=umaro-sissoco-embalo recipient=SEN recipient=macky-sall",
        ],
    ),
    # all sides are asked
    (
        "Ghana accused Togo of arming rebels. Japan urged all sides to show restraint.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Statement REQUEST held - - | actor=JPN recipient=GHA recipient=TGO",
        ],
    ),
    (
        "Japan called on all parties to engage in dialogue.",
        [
            "Statement REQUEST held - - | actor=JPN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
