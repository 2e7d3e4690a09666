"""Who is meant where the text does not repeat the name: "the island nation", "the two ministers", "His guest"."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

TOLD: list[tuple[str, list[str]]] = [
    (
        "New Zealand pledged $10 million to Tonga on Friday. The island nation thanked Wellington for "
        "the money.",
        [
            "Statement AGREE held NZL:actor TON:recipient",
            "Statement SUPPORT held NZL:recipient TON:actor",
        ],
    ),
    (
        "Kuwait lifted its ban on flights to Iraq on Monday. The Gulf state also donated $5 million "
        "to its northern neighbour.",
        [
            "Measure CONCEDE held IRQ:recipient KWT:actor",
            "Measure AID held IRQ:recipient KWT:actor",
        ],
    ),
    (
        "Niger expelled the French ambassador on Friday. The former colonial power said it would not comply.",
        [
            "Measure SANCTION held FRA:recipient NER:actor",
            "Statement REJECT held FRA:actor NER:recipient",
        ],
    ),
    (
        "Japan sent aid to Vanuatu on Monday. China imposed sanctions on the island nation.",
        [
            "Measure AID held JPN:actor VUT:recipient",
            "Measure SANCTION held CHN:actor VUT:recipient",
        ],
    ),
    (
        "Ghana closed its border with Togo on Monday. Its eastern neighbour condemned the step.",
        [
            "Measure SANCTION held GHA:actor TGO:recipient",
            "Statement ACCUSE held GHA:recipient TGO:actor",
        ],
    ),
    (
        "Japan sent aid to Vanuatu on Monday. The country's prime minister thanked Tokyo.",
        [
            "Measure AID held JPN:actor VUT:recipient",
            "Statement SUPPORT held JPN:recipient VUT:actor",
        ],
    ),
    (
        "Britain, the former colonial power, expelled two Ghanaian diplomats on Monday.",
        [
            "Measure SANCTION held GBR:actor GHA:recipient",
        ],
    ),
    (
        "The United States imposed sanctions on the Central African country of Chad on Monday.",
        [
            "Measure SANCTION held TCD:recipient USA:actor",
        ],
    ),
    (
        "The Gulf state television reported that Qatar had a new museum.",
        [],
    ),
    (
        "Ugandan Foreign Minister Jeje Odongo held talks with his Rwandan counterpart in Kampala on "
        "Friday. The two ministers condemned the attack on Goma.",
        [
            "Meeting CONSULT held RWA:attendee UGA:attendee jeje-odongo:attendee",
            "Statement ACCUSE held RWA:actor UGA:actor jeje-odongo:actor",
        ],
    ),
    (
        "Ugandan Foreign Minister Jeje Odongo met Kenya's prime minister in Kampala on Friday. He "
        "thanked Norway. The two also condemned the coup in Niger.",
        [
            "Meeting CONSULT held KEN:attendee UGA:attendee jeje-odongo:attendee",
            "Statement SUPPORT held NOR:recipient UGA:actor jeje-odongo:actor",
            "Statement ACCUSE held KEN:actor NER:recipient UGA:actor jeje-odongo:actor",
        ],
    ),
    (
        "A Japanese delegation arrived in Dhaka on Sunday. The delegation met the foreign secretary "
        "on Monday and promised new loans.",
        [
            "Visit CONSULT held BGD:host JPN:visitor",
            "Meeting CONSULT held BGD:attendee JPN:attendee",
            "Statement AGREE held BGD:recipient JPN:actor",
        ],
    ),
    (
        "Sudanese Foreign Minister Ali Karti arrived in Nairobi on Monday. He met the president and "
        "promised more aid.",
        [
            "Visit CONSULT held KEN:host SDN:visitor ali-karti:visitor",
            "Meeting CONSULT held KEN:attendee SDN:attendee ali-karti:attendee",
            "Statement AGREE held KEN:recipient SDN:actor ali-karti:actor",
        ],
    ),
    (
        "Chile, Brazil and Mexico congratulated Peru on the deal. Spain also offered its congratulations.",
        [
            "Statement SUPPORT held BRA:actor CHL:actor MEX:actor PER:recipient",
            "Statement SUPPORT held ESP:actor PER:recipient",
        ],
    ),
    (
        "Iraq asked Turkey to release more water. Ankara agreed to do so for a month.",
        [
            "Statement REQUEST held IRQ:actor TUR:recipient",
            "Statement AGREE held IRQ:recipient TUR:actor",
        ],
    ),
    (
        "The foreign ministers of India (Ana Ruiz), Iran (Marc Weber) and Armenia (Eva Novak) met in "
        "Yerevan on Thursday.",
        [
            "Meeting CONSULT held ARM:attendee IND:attendee IRN:attendee ana-ruiz:attendee eva-novak:attendee marc-weber:attendee",
        ],
    ),
    (
        "All members of the bloc except Hungary signed the statement.",
        [],
    ),
    (
        "Kenyan President William Ruto met Somali leaders on Monday and urged them to reopen the border.",
        [
            "Meeting CONSULT held KEN:attendee SOM:attendee william-ruto:attendee",
            "Statement REQUEST held KEN:actor SOM:recipient william-ruto:actor",
        ],
    ),
    (
        "Ukraine thanked Denmark for its decision to supply F-16 jets.",
        [
            "Statement SUPPORT held DNK:recipient UKR:actor",
        ],
    ),
    (
        "UN envoy Hans Grundberg met Houthi leaders in Sanaa on Monday. The Swedish diplomat urged "
        "them to release staff.",
        [
            "Meeting CONSULT held hans-grundberg:attendee houthis:attendee un:attendee",
            "Statement REQUEST held hans-grundberg:actor houthis:recipient un:actor",
        ],
    ),
    (
        "New Zealand's Prime Minister Chris Hipkins arrived in Beijing on Sunday. His delegation "
        "includes Trade Minister Damien Cook.",
        [
            "Visit CONSULT held CHN:host NZL:visitor chris-hipkins:visitor damien-cook:visitor",
        ],
    ),
    (
        "Kenyan Foreign Minister Musalia Mudavadi met Ugandan Foreign Minister Jeje Odongo in Nairobi "
        "and signed a defence agreement.",
        [
            "Meeting CONSULT held KEN:attendee UGA:attendee jeje-odongo:attendee musalia-mudavadi:attendee",
            "Signing SUPPORT held KEN:signatory UGA:signatory jeje-odongo:signatory musalia-mudavadi:signatory",
        ],
    ),
    (
        "Ambassador Laura Moreno signed the treaty on behalf of Uruguay in Geneva on Tuesday.",
        [
            "Signing SUPPORT held URY:signatory laura-moreno:signatory",
        ],
    ),
    (
        "The summit in Nairobi was hosted by President William Ruto and attended by Ugandan President "
        "Yoweri Museveni.",
        [
            "Summit CONSULT held KEN:attendee KEN:host UGA:attendee william-ruto:host yoweri-museveni:attendee",
        ],
    ),
    (
        "Fijian Foreign Minister Manoa Kamikamica summoned the Chinese ambassador. Winston Peters, "
        "New Zealand's foreign minister, called his Fijian counterpart on Thursday.",
        [
            "Measure ACCUSE held CHN:recipient FJI:actor manoa-kamikamica:actor",
            "Call CONSULT held FJI:attendee NZL:attendee manoa-kamikamica:attendee winston-peters:attendee",
        ],
    ),
    (
        "Hungarian Foreign Minister Peter Szijjarto visited Bratislava on Monday. His host thanked "
        "him for Hungary's support.",
        [
            "Visit CONSULT held HUN:visitor SVK:host peter-szijjarto:visitor",
            "Statement SUPPORT held HUN:recipient SVK:actor peter-szijjarto:recipient",
        ],
    ),
    (
        "The Somali ambassador was told to leave Addis Ababa within 72 hours.",
        [
            "Measure SANCTION held ETH:actor SOM:recipient",
        ],
    ),
    (
        "Cuba and the United States held talks in Havana on Wednesday. The Cuban delegation condemned "
        "the embargo.",
        [
            "Meeting CONSULT held CUB:attendee USA:attendee",
            "Statement ACCUSE held CUB:actor USA:recipient",
        ],
    ),
    (
        "Jordan recalled its ambassador from Israel on Wednesday. Bahrain took the same step a day later.",
        [
            "Measure SANCTION held ISR:recipient JOR:actor",
            "Measure SANCTION held BHR:actor ISR:recipient",
        ],
    ),
    (
        "Belize and Guatemala agreed to take their dispute to The Hague. The Central American "
        "neighbours signed the accord in 2008.",
        [
            "Statement AGREE held BLZ:actor GTM:actor",
            "Signing SUPPORT held BLZ:signatory GTM:signatory",
        ],
    ),
    (
        "Cyprus recalled its ambassador from Beirut on Monday. The Mediterranean island accused "
        "Lebanon of letting smugglers go.",
        [
            "Measure SANCTION held CYP:actor LBN:recipient",
            "Statement ACCUSE held CYP:actor LBN:recipient",
        ],
    ),
    (
        "Kenyan President William Ruto will visit Somalia in two weeks.",
        [
            "Visit CONSULT planned KEN:visitor SOM:host william-ruto:visitor",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_is_meant(text: str, expected: list[str]) -> None:
    check(text, expected)
