"""Measures told by an idiom: who sends whom packing, who buries the hatchet with whom, and who does no such thing."""

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
        (
            "Lithuania gave the boot to two Russian diplomats.",
            "Measure SANCTION actor:Lithuania, recipient:Russia",
        ),
        (
            "Romania bundled two Russian attaches onto a plane home.",
            "Measure SANCTION actor:Romania, recipient:Russia",
        ),
        (
            "Niger gave the French ambassador his walking papers.",
            "Measure SANCTION actor:Niger, recipient:France",
        ),
        (
            "China put the squeeze on Lithuanian exporters.",
            "Measure SANCTION actor:China, recipient:Lithuania",
        ),
        ("Russia turned off the taps to Poland.", "Measure SANCTION actor:Russia, recipient:Poland"),
        ("India shut its doors to Pakistani artists.", "Measure SANCTION actor:India, recipient:Pakistan"),
        ("Australia tore up two Chinese deals.", "Measure SANCTION actor:Australia, recipient:China"),
        (
            "The Council of Europe kicked Russia out.",
            "Measure SANCTION actor:Council of Europe, recipient:Russia",
        ),
        (
            "Fiji was drummed out of the Commonwealth.",
            "Measure SANCTION actor:Commonwealth of Nations, recipient:Fiji",
        ),
        (
            "Kenya refused landing rights to Ugandan airlines.",
            "Measure SANCTION actor:Kenya, recipient:Uganda",
        ),
        (
            "Kenya pulled the plug on its treaty with Uganda.",
            "Measure SANCTION actor:Kenya, recipient:Uganda",
        ),
        ("Kenya left Uganda off the guest list.", "Measure SANCTION actor:Kenya, recipient:Uganda"),
        ("Kenya thinned out its embassy in Kampala.", "Measure SANCTION actor:Kenya, recipient:Uganda"),
        ("Kenya withdrew recognition from Somaliland.", "Measure SANCTION actor:Kenya, recipient:Somaliland"),
        ("Ethiopia and Eritrea buried their old enmity.", "Measure SUPPORT actor:Eritrea, actor:Ethiopia"),
        ("Kenya mended fences with Uganda.", "Measure SUPPORT actor:Kenya, recipient:Uganda"),
        ("Turkey patched things up with Israel.", "Measure SUPPORT actor:Turkey, recipient:Israel"),
        (
            "The Dutch Senate nodded through the association agreement with Ukraine.",
            "Measure SUPPORT actor:Netherlands, recipient:Ukraine",
        ),
        (
            "Finland came under NATO's umbrella.",
            "Measure SUPPORT actor:Finland, recipient:North Atlantic Treaty Organization",
        ),
        (
            "Sweden was taken into NATO.",
            "Measure SUPPORT actor:North Atlantic Treaty Organization, recipient:Sweden",
        ),
        (
            "The Arab League brought Syria in from the cold.",
            "Measure SUPPORT actor:Arab League, recipient:Syria",
        ),
        ("Germany came to Poland's aid with firefighters.", "Measure AID actor:Germany, recipient:Poland"),
        ("Sweden cut the purse strings to Mali.", "Measure SANCTION actor:Sweden, recipient:Mali"),
        (
            "China bailed Pakistan out with two billion dollars.",
            "Measure AID actor:China, recipient:Pakistan",
        ),
        ("Iran kept Syria afloat with oil shipments.", "Measure AID actor:Iran, recipient:Syria"),
        ("Turkey made Somalia a present of two patrol boats.", "Measure AID actor:Turkey, recipient:Somalia"),
        (
            "The Czech Republic poured shells into Ukraine.",
            "Measure AID actor:Czech Republic, recipient:Ukraine",
        ),
        ("Uganda opened its arms to Sudanese refugees.", "Measure AID actor:Uganda, recipient:Sudan"),
        ("China threw open its market to Kenyan avocados.", "Measure CONCEDE actor:China, recipient:Kenya"),
        ("China let Australian barley back in.", "Measure CONCEDE actor:China, recipient:Australia"),
        (
            "Russia gave Turkmenistan more time to pay.",
            "Measure CONCEDE actor:Russia, recipient:Turkmenistan",
        ),
        ("Algeria turned the taps back on for Spain.", "Measure CONCEDE actor:Algeria, recipient:Spain"),
        ("Belarus let the Polish journalist walk free.", "Measure RETREAT actor:Belarus, recipient:Poland"),
        (
            "France hauled down its flag over the base in N'Djamena.",
            "Measure RETREAT actor:France, recipient:Chad",
        ),
        ("Russian troops gave up Kherson.", "Measure RETREAT actor:Russia, recipient:Ukraine"),
        ("Kenya and Uganda laid down their arms.", "Measure RETREAT actor:Kenya, actor:Uganda"),
        ("Azerbaijan held its fire in Karabakh.", "Measure RETREAT actor:Azerbaijan"),
        (
            "American and Philippine ships steamed together through the South China Sea.",
            "Measure COOPERATE actor:Philippines, actor:United States",
        ),
        (
            "Niger and Nigeria pooled intelligence on Boko Haram.",
            "Measure COOPERATE actor:Niger, actor:Nigeria",
        ),
        ("France tipped off Algeria about a plot.", "Measure COOPERATE actor:France, recipient:Algeria"),
        (
            "Venezuela flexed its muscles with troops on the Guyana border.",
            "Measure MOBILIZE actor:Venezuela, recipient:Guyana",
        ),
        ("China ringed Taiwan with warships.", "Measure MOBILIZE actor:China, recipient:Taiwan"),
        (
            "North Korea let fly three missiles toward Japan.",
            "Measure MOBILIZE actor:North Korea, recipient:Japan",
        ),
        ("A Kenyan warship dropped anchor off Somalia.", "Measure MOBILIZE actor:Kenya, recipient:Somalia"),
        ("Iran threw a Swedish diplomat behind bars.", "Measure COERCE actor:Iran, recipient:Sweden"),
        ("Iran swooped on a Greek tanker.", "Measure COERCE actor:Iran, recipient:Greece"),
        (
            "Ecuadorian police broke into the Mexican embassy in Quito.",
            "Measure COERCE actor:Ecuador, recipient:Mexico",
        ),
        ("Kenya sealed off the Ugandan embassy.", "Measure COERCE actor:Kenya, recipient:Uganda"),
        ("Israel pounded southern Lebanon.", "Measure ASSAULT actor:Israel, recipient:Lebanon"),
        ("Indian and Chinese soldiers came to blows in Ladakh.", "Measure ASSAULT actor:China, actor:India"),
        ("Turkey blew a Russian jet out of the sky.", "Measure ASSAULT actor:Turkey, recipient:Russia"),
        ("Iraq overran Kuwait.", "Measure ASSAULT actor:Iraq, recipient:Kuwait"),
    ],
)
def test_an_idiom_tells_a_measure(text: str, row: str) -> None:
    assert told(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "The Ghana coach gave the boot to two strikers before the cup final in Cairo.",
        "Rising prices put the squeeze on shoppers in Argentina.",
        "Farmers in Peru mended fences after the storm.",
        "A company in Ghana pulled the plug on its new phone.",
        "Brazil shut the door on Argentina with two late goals.",
        "The coach left the striker off the list for the match against Egypt.",
        "Japan took its place in the semi-finals of the cup.",
        "A patient from Togo was taken into hospital in Accra.",
        "The goalkeeper came to Ghana's rescue with a late save.",
        "Investors poured two billion dollars into Kenyan bonds.",
        "The museum in Spain opened its doors to students from Morocco.",
        "The keeper let in two goals against Mali.",
        "The last French spectator walked out of the stadium in Bamako.",
        "Children in Mali trained together for the marathon.",
        "A neighbour tipped off police in Accra about a thief.",
        "The bodybuilder from Ghana flexed his muscles on a stage in Lagos.",
        "A yacht dropped anchor off Greece.",
        "The coach of Egypt called up two reserves for the match against Sudan.",
        "A court in Accra put three robbers behind bars.",
        "Kenya is holding an election in August.",
        "Hurricane Beryl pounded southern Jamaica.",
        "Tourists overran Venice in Italy.",
        "Kenya switched sides at half-time in the match against Uganda.",
        "A tug took a disabled Greek tanker in tow after its engine failed.",
    ],
)
def test_the_same_words_tell_nothing_elsewhere(text: str) -> None:
    assert told(text) == []
