"""Meetings, calls, journeys, talks, signings, offices and ceremonies told by an idiom; the same words of play and trade."""

from __future__ import annotations

import pytest

from kg.model import Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """Each event as its kind, type and status, and who takes part in it: "role:name"."""
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2024-03-06"))
    names = {e.key: e.label_en for e in found.entities}
    rows = []
    for e in found.events:
        parts = sorted(f"{p.role}:{names[p.participant]}" for p in e.participations)
        status = "" if e.status is Status.HELD else f" {e.status}"
        rows.append(f"{e.kind} {e.plover or '-'}{status} {', '.join(parts)}")
    return rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Kenyan President William Ruto strolled with Ugandan President Yoweri Museveni in the gardens of "
            "State House.",
            "Meeting CONSULT attendee:Kenya, attendee:Uganda, attendee:William Ruto, attendee:Yoweri Museveni",
        ),
        (
            "Kenyan President William Ruto will be Uganda's guest on Friday.",
            "Visit CONSULT planned host:Uganda, visitor:Kenya, visitor:William Ruto",
        ),
        (
            "Kampala rolled out the red carpet for Kenyan President William Ruto.",
            "Visit CONSULT host:Uganda, visitor:Kenya, visitor:William Ruto",
        ),
        (
            "Uganda played host to Kenyan President William Ruto.",
            "Visit CONSULT host:Uganda, visitor:Kenya, visitor:William Ruto",
        ),
        (
            "Kenyan President William Ruto's plane put down in Kampala.",
            "Visit CONSULT host:Uganda, visitor:Kenya, visitor:William Ruto",
        ),
        (
            "Norway brought Kenya and Uganda to the table.",
            "Negotiation CONSULT attendee:Kenya, attendee:Uganda, mediator:Norway",
        ),
        (
            "The post of Kenya's foreign minister went to Musalia Mudavadi.",
            "Appointment - actor:Kenya, appointee:Musalia Mudavadi",
        ),
        (
            "Kenya's new ambassador to Uganda is to be Musalia Mudavadi.",
            "Appointment - actor:Kenya, appointee:Musalia Mudavadi",
        ),
        (
            "Kenya has a new foreign minister, Musalia Mudavadi.",
            "Appointment - actor:Kenya, appointee:Musalia Mudavadi",
        ),
        (
            "Kenyan President William Ruto cut the ribbon at the Ugandan embassy in Nairobi.",
            "Ceremony - attendee:Kenya, opener:William Ruto",
        ),
        (
            "Japanese Foreign Minister Yoko Kamikawa was ushered into the office of South Korean Foreign "
            "Minister Cho Tae-yul.",
            "Meeting CONSULT attendee:Japan, attendee:Yoko Kamikawa, host:Cho Tae-yul, host:South Korea",
        ),
        (
            "Turkish Foreign Minister Hakan Fidan had a quiet word with Greek Foreign Minister Giorgos "
            "Gerapetritis in Antalya.",
            "Meeting CONSULT attendee:Giorgos Gerapetritis, attendee:Greece, attendee:Hakan Fidan, "
            "attendee:Turkey",
        ),
        (
            "Turkish Foreign Minister Hakan Fidan buttonholed Greek Foreign Minister Giorgos Gerapetritis in "
            "Antalya.",
            "Meeting CONSULT attendee:Giorgos Gerapetritis, attendee:Greece, attendee:Hakan Fidan, "
            "attendee:Turkey",
        ),
        (
            "French President Emmanuel Macron took Hungarian Prime Minister Viktor Orban aside in Brussels.",
            "Meeting CONSULT attendee:Emmanuel Macron, attendee:France, attendee:Hungary, attendee:Viktor "
            "Orban",
        ),
        (
            "Indian Prime Minister Narendra Modi and Sri Lankan President Ranil Wickremesinghe went into a "
            "huddle in Colombo.",
            "Meeting CONSULT attendee:India, attendee:Narendra Modi, attendee:Ranil Wickremesinghe, "
            "attendee:Sri Lanka",
        ),
        (
            "Indian Prime Minister Narendra Modi touched base with Sri Lankan President Ranil Wickremesinghe "
            "in Colombo.",
            "Meeting CONSULT attendee:India, attendee:Narendra Modi, attendee:Ranil Wickremesinghe, "
            "attendee:Sri Lanka",
        ),
        (
            "Indian Prime Minister Narendra Modi bumped into Sri Lankan President Ranil Wickremesinghe in "
            "New York.",
            "Meeting CONSULT attendee:India, attendee:Narendra Modi, attendee:Ranil Wickremesinghe, "
            "attendee:Sri Lanka",
        ),
        (
            "Egyptian President Abdel Fattah al-Sisi wined and dined Jordan's King Abdullah in Cairo.",
            "Meeting CONSULT attendee:Abdel Fattah el-Sisi, attendee:Abdullah II of Jordan, attendee:Egypt, "
            "attendee:Jordan",
        ),
        (
            "Egyptian President Abdel Fattah al-Sisi had coffee with Jordan's King Abdullah.",
            "Meeting CONSULT attendee:Abdel Fattah el-Sisi, attendee:Abdullah II of Jordan, attendee:Egypt, "
            "attendee:Jordan",
        ),
        (
            "Pope Francis granted Brazilian President Luiz Inacio Lula da Silva a private audience.",
            "Meeting CONSULT attendee:Brazil, attendee:Luiz Inacio Lula da Silva, host:Pope Francis, "
            "host:Vatican City",
        ),
        (
            "Brazilian President Luiz Inacio Lula da Silva had an audience of Britain's King Charles.",
            "Meeting CONSULT attendee:Brazil, attendee:Luiz Inacio Lula da Silva, host:Charles III, "
            "host:United Kingdom",
        ),
        (
            "British Ambassador Neil Wigan took his leave of Kenyan President William Ruto.",
            "Meeting CONSULT attendee:Neil Wigan, attendee:United Kingdom, host:Kenya, host:William Ruto",
        ),
        (
            "A powwow between the foreign ministers of Vietnam and Laos took place in Hanoi.",
            "Meeting CONSULT attendee:Laos, attendee:Vietnam",
        ),
        (
            "Turkish President Recep Tayyip Erdogan broke the ice with Greek Prime Minister Kyriakos "
            "Mitsotakis in Athens.",
            "Meeting CONSULT attendee:Greece, attendee:Kyriakos Mitsotakis, attendee:Recep Tayyip Erdogan, "
            "attendee:Turkey",
        ),
        (
            "US President Joe Biden picked up the phone to Israeli Prime Minister Benjamin Netanyahu.",
            "Call CONSULT attendee:Benjamin Netanyahu, attendee:Israel, attendee:Joe Biden, attendee:United "
            "States",
        ),
        (
            "US President Joe Biden gave Israeli Prime Minister Benjamin Netanyahu a ring.",
            "Call CONSULT attendee:Benjamin Netanyahu, attendee:Israel, attendee:Joe Biden, attendee:United "
            "States",
        ),
        (
            "US President Joe Biden hung up on Israeli Prime Minister Benjamin Netanyahu.",
            "Call CONSULT attendee:Benjamin Netanyahu, attendee:Israel, attendee:Joe Biden, attendee:United "
            "States",
        ),
        (
            "Ethiopian Prime Minister Abiy Ahmed had Kenyan President William Ruto on the line on Monday.",
            "Call CONSULT attendee:Abiy Ahmed, attendee:Ethiopia, attendee:Kenya, attendee:William Ruto",
        ),
        (
            "Canadian Prime Minister Justin Trudeau breezed into New Delhi.",
            "Visit CONSULT host:India, visitor:Canada, visitor:Justin Trudeau",
        ),
        (
            "Canadian Prime Minister Justin Trudeau trod on Indian soil on Friday.",
            "Visit CONSULT host:India, visitor:Canada, visitor:Justin Trudeau",
        ),
        (
            "Canadian Prime Minister Justin Trudeau made a pit stop in New Delhi.",
            "Visit CONSULT host:India, visitor:Canada, visitor:Justin Trudeau",
        ),
        (
            "Canadian Prime Minister Justin Trudeau was back from India on Friday.",
            "Visit CONSULT host:India, visitor:Canada, visitor:Justin Trudeau",
        ),
        (
            "Canadian Prime Minister Justin Trudeau bade farewell to India on Friday after a two-day stay.",
            "Visit CONSULT host:India, visitor:Canada, visitor:Justin Trudeau",
        ),
        (
            "India is expecting Canadian Prime Minister Justin Trudeau on Friday.",
            "Visit CONSULT planned host:India, visitor:Canada, visitor:Justin Trudeau",
        ),
        (
            "India is the next port of call for Canadian Prime Minister Justin Trudeau.",
            "Visit CONSULT host:India, visitor:Canada, visitor:Justin Trudeau",
        ),
        (
            "North Korean leader Kim Jong Un's armoured train pulled into Vladivostok.",
            "Visit CONSULT host:Russia, visitor:Kim Jong Un, visitor:North Korea",
        ),
        (
            "UN Secretary-General Antonio Guterres is on a mission to Kyiv.",
            "Visit CONSULT planned host:Ukraine, visitor:Antonio Guterres, visitor:United Nations",
        ),
        (
            "Armenia and Azerbaijan got down to brass tacks on the border in Tbilisi.",
            "Negotiation CONSULT attendee:Armenia, attendee:Azerbaijan",
        ),
        (
            "Armenian and Azerbaijani negotiators burned the midnight oil in Tbilisi.",
            "Negotiation CONSULT attendee:Armenia, attendee:Azerbaijan",
        ),
        (
            "Georgia coaxed Armenia and Azerbaijan back to the table.",
            "Negotiation CONSULT attendee:Armenia, attendee:Azerbaijan, mediator:Georgia",
        ),
        (
            "Georgia played the honest broker between Armenia and Azerbaijan.",
            "Negotiation CONSULT attendee:Armenia, attendee:Azerbaijan, mediator:Georgia",
        ),
        (
            "The horse-trading between Britain and the European Union went on for days in Brussels.",
            "Negotiation CONSULT attendee:European Union, attendee:United Kingdom",
        ),
        (
            "Talks between Britain and the European Union hit a snag in Brussels.",
            "Negotiation CONSULT attendee:European Union, attendee:United Kingdom",
        ),
        (
            "Mexico and Guatemala set their hands to a treaty on the border.",
            "Signing SUPPORT signatory:Guatemala, signatory:Mexico",
        ),
        (
            "Mexico and Guatemala signed on the dotted line.",
            "Signing SUPPORT signatory:Guatemala, signatory:Mexico",
        ),
        (
            "The ink dried on a trade pact between Mexico and Guatemala in May.",
            "Signing SUPPORT signatory:Guatemala, signatory:Mexico",
        ),
        (
            "Australian Prime Minister Anthony Albanese bowed his head at the cenotaph in Port Moresby.",
            "Ceremony - attendee:Anthony Albanese, attendee:Australia, host:Papua New Guinea",
        ),
        (
            "Fijian Prime Minister Sitiveni Rabuka was knighted by King Charles of Britain.",
            "Ceremony - host:Charles III, host:United Kingdom, recipient:Sitiveni Rabuka",
        ),
        (
            "Emperor Naruhito was enthroned in Tokyo in the presence of Britain's Prince Charles.",
            "Ceremony - attendee:Charles III, attendee:Japan, attendee:Naruhito, attendee:United Kingdom, "
            "host:Japan",
        ),
        (
            "French President Emmanuel Macron kept vigil at the coffin of Queen Elizabeth in London.",
            "Ceremony - attendee:Emmanuel Macron, attendee:France, host:United Kingdom",
        ),
        (
            "Nauru hoisted its flag over its new embassy in Taipei.",
            "Ceremony - host:Nauru, host:Taiwan",
        ),
        (
            "Ferdinand Marcos Jr took the reins as president of the Philippines.",
            "Appointment - actor:Philippines, appointee:Ferdinand Marcos Jr.",
        ),
        (
            "President Ferdinand Marcos Jr put Enrique Manalo in charge of the foreign ministry of the "
            "Philippines.",
            "Appointment - actor:Ferdinand Marcos Jr., actor:Philippines, appointee:Enrique Manalo",
        ),
        (
            "President Ferdinand Marcos Jr brought in Enrique Manalo as foreign minister of the Philippines.",
            "Appointment - actor:Ferdinand Marcos Jr., actor:Philippines, appointee:Enrique Manalo",
        ),
        (
            "Mark Rutte stepped into Jens Stoltenberg's shoes at NATO.",
            "Appointment - actor:Netherlands, appointee:Mark Rutte",
        ),
        (
            "Jens Stoltenberg made way for Mark Rutte as NATO secretary-general.",
            "Appointment - actor:North Atlantic Treaty Organization, appointee:Mark Rutte",
        ),
        (
            "King Frederik ascended the throne of Denmark in January.",
            "Appointment - actor:Denmark, appointee:Frederik X",
        ),
        (
            "The leaders of Brazil, Peru and Colombia came together for a summit in Leticia.",
            "Summit CONSULT attendee:Brazil, attendee:Colombia, attendee:Peru",
        ),
        (
            "ASEAN leaders flocked to Vientiane for a summit on Tuesday.",
            "Summit CONSULT attendee:Association of Southeast Asian Nations, attendee:Laos, host:Laos",
        ),
        (
            "Brazilian President Luiz Inacio Lula da Silva took the podium at the UN General Assembly on "
            "Tuesday.",
            "Conference CONSULT attendee:Brazil, organizer:United Nations General Assembly, speaker:Luiz "
            "Inacio Lula da Silva",
        ),
    ],
)
def test_what_an_idiom_tells(text: str, row: str) -> None:
    assert told(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana's striker Mohammed Kudus was ushered off the pitch in Abidjan.",
        "Kenyan runner Eliud Kipchoge ran into trouble in Berlin.",
        "The film star strolled with her dog in the gardens of Paris.",
        "Ethiopian runner Tigist Assefa caught up with the leader in Berlin.",
        "Spain bade farewell to the World Cup after a defeat in Doha.",
        "The bank opened its doors in Nairobi to small traders.",
        "Norway's ship broke the ice near Svalbard.",
        "The boxer gave a ring to his bride in Las Vegas.",
        "The storm swept into Mozambique on Friday.",
        "The hotel in Dubai rolled out the red carpet for film stars.",
        "Ghana played host to Nigeria in a World Cup qualifier.",
        "Traders haggled over fish at a market in Dakar, Senegal.",
        "The referee stepped in between Ghana and Togo players in Accra.",
        "The singer inked a deal with a label in Nigeria.",
        "The forward put pen to paper on a contract with Inter Miami.",
        "Argentina was crowned champion in Doha.",
        "Tim Cook took the helm at Apple in 2011.",
        "Kenya has a new stadium, the Talanta Stadium.",
        "The prize went to a writer from Kenya.",
        "Fans filed past the coffin of Diego Maradona in Buenos Aires.",
        "Fans flocked to Rome for the derby.",
        "The ferry ran aground off Indonesia.",
    ],
)
def test_the_same_words_of_something_else(text: str) -> None:
    assert told(text) == []
