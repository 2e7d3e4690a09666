"""Idioms of what states say of each other, in English: what each tells, and look-alikes that tell nothing."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """Each event as its kind and type, and who takes part in it: "role:name"."""
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2024-03-06"))
    names = {e.key: e.label_en for e in found.entities}
    return [
        f"{e.kind} {e.plover} "
        + ", ".join(sorted(f"{p.role}:{names[p.participant]}" for p in e.participations))
        for e in found.events
    ]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Kenya took a dim view of Uganda's move.", "Statement ACCUSE actor:Kenya, recipient:Uganda"),
        ("Kenya did not hide its anger at Uganda.", "Statement ACCUSE actor:Kenya, recipient:Uganda"),
        ("Kenya was scathing about Uganda's conduct.", "Statement ACCUSE actor:Kenya, recipient:Uganda"),
        ("Kenya spoke of Ugandan aggression.", "Statement ACCUSE actor:Kenya, recipient:Uganda"),
        ("Kenya called Uganda's move an act of war.", "Statement ACCUSE actor:Kenya, recipient:Uganda"),
        (
            "Iran saw the hand of Israel behind the explosion.",
            "Statement ACCUSE actor:Iran, recipient:Israel",
        ),
        (
            "Chile gave Venezuela a tongue-lashing at the United Nations.",
            "Statement ACCUSE actor:Chile, recipient:Venezuela",
        ),
        (
            "Australian Foreign Minister Penny Wong rapped China over the knuckles.",
            "Statement ACCUSE actor:Australia, actor:Penny Wong, recipient:China",
        ),
        (
            "Lithuania made no secret of its anger at Belarus.",
            "Statement ACCUSE actor:Lithuania, recipient:Belarus",
        ),
        ("Nigeria read Niger the riot act.", "Statement ACCUSE actor:Nigeria, recipient:Niger"),
        ("Canada called out China over the detentions.", "Statement ACCUSE actor:Canada, recipient:China"),
        ("Benin put Niger in the dock over the pipeline.", "Statement ACCUSE actor:Benin, recipient:Niger"),
        ("Kenya gave its blessing to Uganda's plan.", "Statement SUPPORT actor:Kenya, recipient:Uganda"),
        ("Kenya gave Uganda credit for the truce.", "Statement SUPPORT actor:Kenya, recipient:Uganda"),
        ("Kenya put its weight behind Uganda's bid.", "Statement SUPPORT actor:Kenya, recipient:Uganda"),
        (
            "French President Emmanuel Macron sang the praises of Indonesia.",
            "Statement SUPPORT actor:Emmanuel Macron, actor:France, recipient:Indonesia",
        ),
        (
            "Malaysian Prime Minister Anwar Ibrahim said his heart went out to the people of Turkey.",
            "Statement SUPPORT actor:Anwar Ibrahim, actor:Malaysia, recipient:Turkey",
        ),
        (
            "Serbia owes China a debt of gratitude, President Aleksandar Vucic said.",
            "Statement SUPPORT actor:Aleksandar Vucic, actor:Serbia, recipient:China",
        ),
        ("Uganda backed Somalia to the hilt.", "Statement SUPPORT actor:Uganda, recipient:Somalia"),
        (
            "Nepal felicitated India on its landing on the moon.",
            "Statement SUPPORT actor:Nepal, recipient:India",
        ),
        (
            "Ukraine knocked on Germany's door for more missiles.",
            "Statement REQUEST actor:Ukraine, recipient:Germany",
        ),
        (
            "Kenya knocked at the door of the European Union.",
            "Statement REQUEST actor:Kenya, recipient:European Union",
        ),
        ("Sri Lanka went cap in hand to India.", "Statement REQUEST actor:Sri Lanka, recipient:India"),
        ("Haiti sent an SOS to Kenya.", "Statement REQUEST actor:Haiti, recipient:Kenya"),
        (
            "Estonia called NATO to its aid.",
            "Statement REQUEST actor:Estonia, recipient:North Atlantic Treaty Organization",
        ),
        ("Brazil held out for an apology from Israel.", "Statement REQUEST actor:Brazil, recipient:Israel"),
        ("Israel set out its demands to Lebanon.", "Statement REQUEST actor:Israel, recipient:Lebanon"),
        ("Kenya is looking to Uganda for fuel.", "Statement REQUEST actor:Kenya, recipient:Uganda"),
        ("Taiwan left the door open to talks with China.", "Statement AGREE actor:Taiwan, recipient:China"),
        ("Kenya gave Uganda its word on the border.", "Statement AGREE actor:Kenya, recipient:Uganda"),
        ("China made a promise to Pakistan.", "Statement AGREE actor:China, recipient:Pakistan"),
        (
            "Armenia and Azerbaijan saw eye to eye on the border.",
            "Statement AGREE actor:Armenia, actor:Azerbaijan",
        ),
        ("Iraq and Kuwait closed the book on their dispute.", "Statement AGREE actor:Iraq, actor:Kuwait"),
        ("Kenya would have none of Uganda's offer.", "Statement REJECT actor:Kenya, recipient:Uganda"),
        ("Kenya shot down Uganda's proposal.", "Statement REJECT actor:Kenya, recipient:Uganda"),
        ("Israel gave France the cold shoulder.", "Statement REJECT actor:Israel, recipient:France"),
        ("Iran gave the United States a flat no.", "Statement REJECT actor:Iran, recipient:United States"),
        (
            "Hungary put its foot down over Ukraine's accession.",
            "Statement REJECT actor:Hungary, recipient:Ukraine",
        ),
        (
            "Ukraine declared Russia's proposal a non-starter.",
            "Statement REJECT actor:Ukraine, recipient:Russia",
        ),
        (
            "Denmark told the United States that Greenland was not for sale.",
            "Statement REJECT actor:Denmark, recipient:United States",
        ),
        ("Iran vowed to make Israel pay.", "Statement THREATEN actor:Iran, recipient:Israel"),
        ("Kenya promised Uganda a harsh reply.", "Statement THREATEN actor:Kenya, recipient:Uganda"),
        (
            "Azerbaijan told Armenia to give up the villages or face war.",
            "Statement THREATEN actor:Azerbaijan, recipient:Armenia",
        ),
        (
            "Egypt told Ethiopia its patience was wearing thin.",
            "Statement THREATEN actor:Egypt, recipient:Ethiopia",
        ),
        (
            "The United States said nothing was off the table against Venezuela.",
            "Statement THREATEN actor:United States, recipient:Venezuela",
        ),
        (
            "Turkey said it would not sit idly by if Greece armed the islands.",
            "Statement THREATEN actor:Turkey, recipient:Greece",
        ),
        ("China gave Taiwan a final warning.", "Statement THREATEN actor:China, recipient:Taiwan"),
        (
            "The European Union left open the possibility of sanctions on Georgia.",
            "Statement THREATEN actor:European Union, recipient:Georgia",
        ),
    ],
)
def test_an_idiom_tells_a_statement(text: str, event: str) -> None:
    assert event in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's coach gave Uganda's striker the cold shoulder at training.",
        "The rain came down hard on the hills of Rwanda on Tuesday.",
        "The police read the riot act to fans in Argentina. Rain fell.",
        "The actor sang the praises of Italian food.",
        "Shares in Germany fell as investors took a dim view of the budget.",
        "A judge in Canada gave the driver a final warning.",
        "Thieves knocked on the door of a house in Belgium.",
        "Kenyan opposition leader Raila Odinga would have none of the government's tax plan.",
        "Portugal stood firm against wave after wave of Croatian attacks and won the match.",
        "A bear bared its teeth at a hiker in Romania.",
        "The Dutch bank gave the company a line of credit for the port.",
        "The fire brigade was called out to a hotel in Cyprus.",
        "Police in Brazil told drivers to slow down or face a fine.",
        "The champion vowed to teach the challenger from Cuba a lesson.",
        "The teachers' plea fell on deaf ears in Kenya's parliament.",
        "Survivors spoke of atrocities in a village of Sudan.",
    ],
)
def test_the_same_words_elsewhere_tell_nothing(text: str) -> None:
    assert told(text) == []
