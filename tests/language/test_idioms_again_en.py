"""Acts and words told by nouns and idioms of a second reading, and by long sentences, and who does no such thing."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """Each event as its kind and type, and who takes part in it: "role:name"."""
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2023-05-04"))
    names = {e.key: e.label_en for e in found.entities}
    rows = []
    for e in found.events:
        parts = sorted(f"{p.role}:{names[p.participant]}" for p in e.participations)
        rows.append(f"{e.kind} {e.plover or ''} {', '.join(parts)}")
    return rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Paris fired a broadside at Ankara.", "Statement ACCUSE actor:France, recipient:Turkey"),
        (
            "Chilean President Gabriel Boric did not mince his words about Venezuela.",
            "Statement ACCUSE actor:Chile, actor:Gabriel Boric, recipient:Venezuela",
        ),
        (
            "Lithuania laid the sabotage at Russia's door.",
            "Statement ACCUSE actor:Lithuania, recipient:Russia",
        ),
        (
            "Estonia held Russia to account for the cut cable.",
            "Statement ACCUSE actor:Estonia, recipient:Russia",
        ),
        (
            "Sudan's army chief pinned the attack on the United Arab Emirates.",
            "Statement ACCUSE actor:Sudan, recipient:United Arab Emirates",
        ),
        (
            "Moldova's president wagged a finger at Russia.",
            "Statement ACCUSE actor:Moldova, recipient:Russia",
        ),
        ("Rwanda hit the roof over Belgium's comments.", "Statement ACCUSE actor:Rwanda, recipient:Belgium"),
        (
            "Norway denounced what it described as Iran's reckless conduct in the gulf.",
            "Statement ACCUSE actor:Norway, recipient:Iran",
        ),
        (
            "South Africa took strong exception to the remarks of the US ambassador.",
            "Statement ACCUSE actor:South Africa, recipient:United States",
        ),
        (
            "The remarks by the Chadian president drew condemnation from Mali.",
            "Statement ACCUSE actor:Mali, recipient:Chad",
        ),
        (
            "A statement from the Chadian government condemned Mali.",
            "Statement ACCUSE actor:Chad, recipient:Mali",
        ),
        (
            "The office of Polish President Andrzej Duda condemned Russia.",
            "Statement ACCUSE actor:Andrzej Duda, actor:Poland, recipient:Russia",
        ),
        ("The Polish ruling coalition condemned Russia.", "Statement ACCUSE actor:Poland, recipient:Russia"),
        ("Uganda's decision provoked outrage in Beijing.", "Statement ACCUSE actor:China, recipient:Uganda"),
        (
            "The decision by Hungary to let Russian and Belarusian citizens in drew a rebuke from Poland.",
            "Statement ACCUSE actor:Poland, recipient:Hungary",
        ),
        (
            "A word of thanks went from Ukraine to Denmark.",
            "Statement SUPPORT actor:Ukraine, recipient:Denmark",
        ),
        ("Warm words came from Berlin for Warsaw.", "Statement SUPPORT actor:Germany, recipient:Poland"),
        (
            "Pakistan lent its voice to Turkey's call for a truce.",
            "Statement SUPPORT actor:Pakistan, recipient:Turkey",
        ),
        (
            "Ukraine's appeal for missiles found a sympathetic ear in Lithuania.",
            "Statement SUPPORT actor:Lithuania, recipient:Ukraine",
        ),
        (
            "In a message to his Turkish counterpart, Kyriakos Mitsotakis extended his sympathy over the fire.",
            "Statement SUPPORT actor:Greece, actor:Kyriakos Mitsotakis, recipient:Turkey",
        ),
        ("Croatia batted away Serbia's charges.", "Statement REJECT actor:Croatia, recipient:Serbia"),
        (
            "Argentina gave Britain the brush-off.",
            "Statement REJECT actor:Argentina, recipient:United Kingdom",
        ),
        (
            "A Polish request for reparations found no favour in Berlin.",
            "Statement REJECT actor:Germany, recipient:Poland",
        ),
        (
            "The proposal by Ethiopia was rejected by Egypt.",
            "Statement REJECT actor:Egypt, recipient:Ethiopia",
        ),
        (
            "The European Union put the onus on Serbia to calm Kosovo.",
            "Statement REQUEST actor:European Union, recipient:Serbia",
        ),
        ("Belgium tabled a request to Rwanda.", "Statement REQUEST actor:Belgium, recipient:Rwanda"),
        (
            "A call for restraint went out to India and Pakistan from the United Arab Emirates.",
            "Statement REQUEST actor:United Arab Emirates, recipient:India, recipient:Pakistan",
        ),
        ("Japan nodded through South Korea's request.", "Statement AGREE actor:Japan, recipient:South Korea"),
        ("Kosovo and Serbia met halfway on number plates.", "Statement AGREE actor:Kosovo, actor:Serbia"),
        ("Dire warnings were issued to Taiwan by China.", "Statement THREATEN actor:China, recipient:Taiwan"),
        (
            "France let Niger know that its soldiers would face consequences.",
            "Statement THREATEN actor:France, recipient:Niger",
        ),
        ("Togo turfed out the French ambassador.", "Measure SANCTION actor:Togo, recipient:France"),
        (
            "The Marshall Islands has struck four Iranian tankers off its register.",
            "Measure SANCTION actor:Marshall Islands, recipient:Iran",
        ),
        (
            "Honduras put an end to its eighty years of relations with Taiwan.",
            "Measure SANCTION actor:Honduras, recipient:Taiwan",
        ),
        (
            "ECOWAS had Guinea suspended from all of its organs.",
            "Measure SANCTION actor:Economic Community of West African States, recipient:Guinea",
        ),
        (
            "Bolivia severed its ties with Israel in a move that its deputy minister, Freddy Mamani, said was overdue.",
            "Measure SANCTION actor:Bolivia, recipient:Israel",
        ),
        ("Greece took in Sudanese orphans from Khartoum.", "Measure AID actor:Greece, recipient:Sudan"),
        ("Japan gave the Philippines a patrol boat.", "Measure AID actor:Japan, recipient:Philippines"),
        ("Transports of the Chilean army evacuated its citizens from Israel.", "Measure AID actor:Chile"),
        (
            "Spain's cabinet freed up 20 million euros for Moldova.",
            "Measure AID actor:Spain, recipient:Moldova",
        ),
        ("North Korea lobbed two missiles into the Sea of Japan.", "Measure MOBILIZE actor:North Korea"),
        ("Turkey flexed its muscles off Cyprus.", "Measure MOBILIZE actor:Turkey, recipient:Cyprus"),
        (
            "Russia kept an Estonian officer under lock and key.",
            "Measure COERCE actor:Russia, recipient:Estonia",
        ),
        (
            "Kazakhstan and Uzbekistan have thrown open a new crossing.",
            "Measure COOPERATE actor:Kazakhstan, actor:Uzbekistan",
        ),
        (
            "The extradition to Germany by Greece of a spy was carried out on Saturday.",
            "Measure COOPERATE actor:Greece, recipient:Germany",
        ),
        (
            "The setting up by Armenia of an embassy in Riyadh was completed on Monday.",
            "Measure SUPPORT actor:Armenia, recipient:Saudi Arabia",
        ),
        (
            "Charles Michel sat down on Thursday in Lusaka with Zambian President Hakainde Hichilema.",
            "Meeting CONSULT attendee:Charles Michel, attendee:European Council, attendee:Hakainde Hichilema, attendee:Zambia",
        ),
        (
            "In a conversation by telephone, Hakan Fidan and Sameh Shoukry exchanged views on Gaza.",
            "Call CONSULT attendee:Egypt, attendee:Hakan Fidan, attendee:Sameh Shoukry, attendee:Turkey",
        ),
        ("Chad had two Malian pilots arrested.", "Measure COERCE actor:Chad, recipient:Mali"),
        ("The last of the Danish soldiers left Mali.", "Measure RETREAT actor:Denmark, recipient:Mali"),
        (
            "The refusal by Chad to pay drew condemnation from Mali.",
            "Statement ACCUSE actor:Mali, recipient:Chad",
        ),
        ("Turkey vented its spleen at Sweden.", "Statement ACCUSE actor:Turkey, recipient:Sweden"),
        (
            "Strong words were exchanged between Spain and Israel.",
            "Statement ACCUSE actor:Israel, actor:Spain",
        ),
        (
            "A pat on the back for Jordan came from US Secretary of State Antony Blinken.",
            "Statement SUPPORT actor:Antony Blinken, actor:United States, recipient:Jordan",
        ),
        ("Poland is squarely in Estonia's corner.", "Statement SUPPORT actor:Poland, recipient:Estonia"),
        (
            "Lithuania refused to be drawn into the Belarusian leader's game.",
            "Statement REJECT actor:Lithuania, recipient:Belarus",
        ),
        (
            "A petition for the release of the two bankers was laid before the Emir of Qatar by the Indian government.",
            "Statement REQUEST actor:India, recipient:Qatar",
        ),
        (
            "Threats of reprisal were hurled at Estonia by Russia.",
            "Statement THREATEN actor:Russia, recipient:Estonia",
        ),
        (
            "The door was shut on Afghan refugees by Pakistan.",
            "Measure SANCTION actor:Pakistan, recipient:Afghanistan",
        ),
        (
            "Vietnam clamped down on Chinese steel with a new tariff.",
            "Measure SANCTION actor:Vietnam, recipient:China",
        ),
        (
            "A gift of six fire engines from Poland to Ukraine rolled into Lviv.",
            "Measure AID actor:Poland, recipient:Ukraine",
        ),
        (
            "China wrote a cheque for 100 million dollars to the Maldives.",
            "Measure AID actor:China, recipient:Maldives",
        ),
        ("Mali put 49 Ivorian soldiers behind bars.", "Measure COERCE actor:Mali, recipient:Ivory Coast"),
        (
            "Pakistan threw open the Torkham crossing to Afghan lorries.",
            "Measure CONCEDE actor:Pakistan, recipient:Afghanistan",
        ),
        ("Burundi's contingent in Somalia struck camp and went home.", "Measure RETREAT actor:Burundi"),
        (
            "Shells from Myanmar came down in a Bangladeshi village.",
            "Measure ASSAULT actor:Myanmar, recipient:Bangladesh",
        ),
    ],
)
def test_who_does_or_says_what(text: str, row: str) -> None:
    assert told(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "A stinging rebuke from voters greeted the Canadian prime minister's party.",
        "Police laid the burglary at the gang's door, a court in Vilnius heard.",
        "The captain of Japan took the referee to task over a penalty.",
        "The bank held its chief executive to account for the losses in Estonia.",
        "A word of thanks went to the volunteers of the hospital in Odense, Denmark.",
        "Rain poured cold water on Serbia's hopes of a medal.",
        "The Croatian goalkeeper batted away the shot.",
        "The Kosovan striker and the club met halfway on his wages.",
        "The landlord put the tenants in Yerevan on notice.",
        "The bouncers turfed out a French tourist in Togo.",
        "The club dispensed with the services of its Russian coach.",
        "The goalkeeper lobbed the ball over the Japanese defence.",
        "The bodybuilder flexed his muscles on a beach in Cyprus.",
        "A consignment of 600 bottles of wine from Chile reached a restaurant in Oslo.",
        "The decision by the airline to drop its route to Kigali drew the ire of passengers.",
        "The post of head coach of Sri Lanka was handed to a retired bowler.",
        "The refusal of the bank to lend left the Hungarian farmer searching for money.",
    ],
)
def test_the_same_words_of_play_and_of_business(text: str) -> None:
    assert not told(text)
