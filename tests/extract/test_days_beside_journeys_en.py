"""English days, places and status: what a journey is for, where words are spoken, days counted from others."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a gathering that a journey was made for has a day of its own
    (
        "President Hakainde Hichilema flew to Kigali on Tuesday for a summit beginning on Friday.",
        [
            "Visit CONSULT held 2023-06-13 kigali | host=RWA visitor=ZMB visitor=hakainde-hichilema",
            "Summit CONSULT planned 2023-06-16 kigali | attendee=RWA attendee=ZMB attendee=hakainde-hichilema host=RWA",
        ],
    ),
    (
        "President Hakainde Hichilema arrived in Kigali on Tuesday for a summit of African leaders on "
        "Friday.",
        [
            "Visit CONSULT held 2023-06-13 kigali | host=RWA visitor=ZMB visitor=hakainde-hichilema",
            "Summit CONSULT planned 2023-06-16 kigali | attendee=RWA attendee=ZMB attendee=hakainde-hichilema host=RWA",
        ],
    ),
    (
        "President Hakainde Hichilema arrived in Kigali on Monday for a conference that opened on Wednesday.",
        [
            "Visit CONSULT held 2023-06-12 kigali | host=RWA visitor=ZMB visitor=hakainde-hichilema",
            "Conference CONSULT held 2023-06-14 kigali | attendee=RWA attendee=ZMB attendee=hakainde-hichilema host=RWA",
        ],
    ),
    (
        "President Hakainde Hichilema arrived in Kigali on Tuesday for a two-day summit.",
        [
            "Visit CONSULT held 2023-06-13 kigali | host=RWA visitor=ZMB visitor=hakainde-hichilema",
            "Summit CONSULT held 2023-06-13 kigali | attendee=RWA attendee=ZMB attendee=hakainde-hichilema host=RWA",
        ],
    ),
    # a palace to which somebody is summoned is one of whoever summons
    (
        "Foreign Minister Ana Cecilia Gervasi summoned the Colombian ambassador to Torre Tagle Palace "
        "on Friday.",
        [
            "Measure ACCUSE held 2023-06-09 torre-tagle-palace | actor=PER actor=ana-cecilia-gervasi recipient=COL",
        ],
    ),
    # where words are spoken, told by what kind of place it is
    (
        "In a speech in the northern town of Gulu on Thursday, President Yoweri Museveni thanked Rwanda.",
        [
            "Statement SUPPORT held 2023-06-15 gulu | actor=UGA actor=yoweri-museveni recipient=RWA",
        ],
    ),
    (
        "President Edgar Lungu, speaking in the northern town of Kasama on Friday, condemned Malawi.",
        [
            "Statement ACCUSE held 2023-06-09 kasama | actor=ZMB actor=edgar-lungu recipient=MWI",
        ],
    ),
    (
        "In a speech in the Turkish capital on Friday, President Recep Tayyip Erdogan condemned Sweden.",
        [
            "Statement ACCUSE held 2023-06-09 ankara | actor=TUR actor=recep-tayyip-erdogan recipient=SWE",
        ],
    ),
    (
        "President Recep Tayyip Erdogan condemned Sweden in a speech in the Turkish capital on Friday.",
        [
            "Statement ACCUSE held 2023-06-09 ankara | actor=TUR actor=recep-tayyip-erdogan recipient=SWE",
        ],
    ),
    # what is condemned was done there, and not said there
    (
        "Norway protested the jailing of a Norwegian journalist in Tehran.",
        [
            "Statement ACCUSE held - - | actor=NOR recipient=IRN",
        ],
    ),
    (
        "Peru on Monday denounced the jailing of a Peruvian bishop in Managua.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=PER recipient=NIC",
        ],
    ),
    (
        "Ghana criticised on Monday the expulsion of its traders in Niamey.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA",
        ],
    ),
    # days counted from one of the year before
    (
        "Chad expelled the German ambassador on October 20, and Germany expelled the Chadian "
        "ambassador two days later.",
        [
            "Measure SANCTION held 2022-10-20 - | actor=TCD recipient=DEU",
            "Measure SANCTION held 2022-10-22 - | actor=DEU recipient=TCD",
        ],
    ),
    (
        "Chad expelled the German ambassador in October. The following month Berlin expelled the "
        "Chadian ambassador.",
        [
            "Measure SANCTION held 2022-10 - | actor=TCD recipient=DEU",
            "Measure SANCTION held 2022-11 - | actor=DEU recipient=TCD",
        ],
    ),
    (
        "Chad and Niger met in Niamey on 3 September and signed a pact in N'Djamena three days later.",
        [
            "Meeting CONSULT held 2022-09-03 niamey | attendee=NER attendee=TCD",
            "Signing SUPPORT held 2022-09-06 ndjamena | signatory=NER signatory=TCD",
        ],
    ),
    # what stands before is where the first of two verbs was done
    (
        "The treaty was signed in Lima in July and ratified by the Bolivian parliament in August.",
        [
            "Measure SUPPORT held 2022-08 - | actor=BOL",
        ],
    ),
    # the first day of a visit is told, beside its second
    (
        "Georgian Prime Minister Irakli Garibashvili signed the pact on Tuesday, the second day of a "
        "visit that he began on Monday.",
        [
            "Signing SUPPORT held 2023-06-13 - | signatory=GEO signatory=irakli-garibashvili",
            "Visit CONSULT held 2023-06-12 - | visitor=GEO visitor=irakli-garibashvili",
        ],
    ),
    # a gathering before which something is planned is to come
    (
        "Mr Murillo will meet Mr Mustafa in Madrid next week, two days before a meeting of EU foreign "
        "ministers in Brussels.",
        [
            "Meeting CONSULT planned 2023-06 madrid | attendee=murillo attendee=mustafa",
            "Conference CONSULT planned - brussels | organizer=eu",
        ],
    ),
    # whoever applies to join has done so
    (
        "Sweden formally applied on Monday to join NATO.",
        [
            "Measure REQUEST held 2023-06-12 - | actor=SWE recipient=nato",
        ],
    ),
    (
        "Georgia submitted its application to join the European Union on Monday.",
        [
            "Measure REQUEST held 2023-06-12 - | actor=GEO recipient=eu",
        ],
    ),
    # talks on a visit are on their own day, which is not that of the visit
    (
        "Peruvian Foreign Minister Ana Cecilia Gervasi and her Colombian counterpart Alvaro Leyva discussed on Monday "
        "the upcoming visit of President Gustavo Petro to Lima.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=COL attendee=PER attendee=alvaro-leyva attendee=ana-cecilia-gervasi",
            "Visit CONSULT planned - lima | host=PER visitor=COL visitor=gustavo-petro",
        ],
    ),
    (
        "On Friday President Gustavo Petro will pay a visit to Lima to discuss trade.",
        [
            "Visit CONSULT planned 2023-06-16 lima | host=PER visitor=COL visitor=gustavo-petro",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_days_and_places_of_what_is_told_together(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_a_sentence_that_ends_behind_any_word_is_read(text: str, rows: list[str]) -> None:
    words = text.split()
    for end in range(1, len(words)):
        told(" ".join(words[:end]))
