"""What pages of agencies and ministries showed to be told wrongly: other states, people and words each time."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what two talk over on the telephone is no meeting, and nobody it names takes part
    (
        "President Macky Sall and President Umaro Embalo held a telephone conversation on Tuesday. The "
        "two presidents discussed the elections in Sierra Leone, tension in the Red Sea and the threat "
        "of famine in Sudan.",
        [
            "Call CONSULT held 2023-06-13 - | attendee=GNB attendee=SEN attendee=macky-sall "
            "attendee=umaro-sissoco-embalo",
        ],
    ),
    (
        "Foreign Minister Penny Wong spoke by phone with Foreign Minister Retno Marsudi on Tuesday. "
        "They discussed preparations for the July 9 Pacific summit in Suva.",
        [
            "Call CONSULT held 2023-06-13 - | attendee=AUS attendee=IDN attendee=penny-wong "
            "attendee=retno-marsudi",
        ],
    ),
    (
        "President Macky Sall met President Umaro Embalo in Dakar on Tuesday. The two leaders discussed "
        "the war in Ukraine and the future of trade with Chile.",
        [
            "Meeting CONSULT held 2023-06-13 dakar | attendee=GNB attendee=SEN attendee=macky-sall "
            "attendee=umaro-sissoco-embalo",
        ],
    ),
    (
        "Foreign Minister Penny Wong discussed trade with Foreign Minister Retno Marsudi on Tuesday.",
        [
            "Meeting CONSULT held 2023-06-13 - | attendee=AUS attendee=IDN attendee=penny-wong "
            "attendee=retno-marsudi",
        ],
    ),
    # where and when a thing was of which a clause behind tells is not where the act was
    (
        "Kenya urged Chad to respect the timetable that the two governments agreed in Kampala in January.",
        [
            "Statement REQUEST held - - | actor=KEN recipient=TCD",
        ],
    ),
    (
        "Sweden expelled a Chadian diplomat who had filmed a mosque in Malmo in January.",
        [
            "Measure SANCTION held - - | actor=SWE recipient=TCD",
        ],
    ),
    (
        "Foreign Minister Penny Wong met President Umaro Embalo at a forum that opened in Suva on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 suva | attendee=AUS attendee=GNB attendee=penny-wong "
            "attendee=umaro-sissoco-embalo",
        ],
    ),
    # whom somebody received stands behind where and when
    (
        "President Macky Sall received at Roume Palace on Tuesday evening Latvian President Egils Levits.",
        [
            "Meeting CONSULT held 2023-06-13 roume-palace | attendee=LVA attendee=egils-levits host=SEN "
            "host=macky-sall",
        ],
    ),
    (
        "Foreign Minister Penny Wong met in Sydney on Monday Fijian Prime Minister Sitiveni Rabuka.",
        [
            "Meeting CONSULT held 2023-06-12 sydney | attendee=AUS attendee=FJI attendee=penny-wong "
            "attendee=sitiveni-rabuka",
        ],
    ),
    # a sanction is not toward whom its cause names, nor toward who says so behind it
    (
        "The European Union extended sanctions on Mali over its arrest of a lawyer and attempts to "
        "control Chad's north.",
        [
            "Measure SANCTION held - - | actor=eu recipient=MLI",
        ],
    ),
    (
        "Norway has adopted new sanctions against Mali, said Commission President Ursula von der Leyen "
        "on Tuesday.",
        [
            "Measure SANCTION held 2023-06-13 - | actor=NOR recipient=MLI",
        ],
    ),
    (
        "EU leaders decided on Tuesday on additional restrictive measures against Mali.",
        [
            "Measure SANCTION held 2023-06-13 - | actor=eu recipient=MLI",
        ],
    ),
    (
        "Ministers decided on further measures against noise in Geneva on Tuesday.",
        [],
    ),
    (
        "Kenya criticised Chad over its plan to arm Malian rebels.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=TCD",
        ],
    ),
    # a verb in quotation marks has its subject before the day
    (
        'Kenya on Tuesday "strongly condemned" the bombing of a Malian market.',
        [
            "Statement ACCUSE held 2023-06-13 - | actor=KEN",
        ],
    ),
    (
        'Kenya on Tuesday "strongly suggested" new chairs in the canteen.',
        [],
    ),
    # whoever goes to the airport to welcome a guest is the host of his visit
    (
        "President Macky Sall arrived in Nairobi on Tuesday. President William Ruto went to the airport "
        "to personally welcome him.",
        [
            "Visit CONSULT held 2023-06-13 nairobi | host=KEN host=william-ruto visitor=SEN "
            "visitor=macky-sall",
        ],
    ),
    (
        "President Macky Sall's stay in Kenya was short. It began on Tuesday when President William "
        "Ruto and Foreign Minister Alfred Mutua greeted him at the airport.",
        [
            "Visit CONSULT held 2023-06-13 - | host=KEN host=alfred-mutua host=william-ruto visitor=SEN "
            "visitor=macky-sall",
        ],
    ),
    (
        "President Macky Sall arrived in Nairobi on Tuesday. President William Ruto welcomed him and "
        "his delegation as they arrived at the airport.",
        [
            "Visit CONSULT held 2023-06-13 nairobi | host=KEN host=william-ruto visitor=SEN "
            "visitor=macky-sall",
        ],
    ),
    (
        "President William Ruto will go to the airport to receive President Macky Sall.",
        [
            "Visit CONSULT planned - - | host=KEN host=william-ruto visitor=SEN visitor=macky-sall",
        ],
    ),
    (
        "Foreign Minister Retno Marsudi welcomed the opening of the airport in Kertajati.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_pages_of_agencies(text: str, rows: list[str]) -> None:
    assert told(text) == rows
