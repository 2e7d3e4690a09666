"""Acts that English joins to a statement, a paper, another's act or a condition: what is told, and what is not."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

JOINED: list[tuple[str, list[str]]] = [
    (
        "President William Ruto refused to yield, and on Sunday he again accused Togo of blackmail.",
        [
            "Statement REJECT held KEN:actor william-ruto:actor",
            "Statement ACCUSE held KEN:actor TGO:recipient william-ruto:actor",
        ],
    ),
    (
        "Ghana refused to yield and on Sunday accused Togo of blackmail.",
        ["Statement REJECT held GHA:actor TGO:recipient", "Statement ACCUSE held GHA:actor TGO:recipient"],
    ),
    (
        "Ghana criticised the sentence that a court in Togo passed on a writer, and called on Benin to mediate.",
        ["Statement ACCUSE held GHA:actor TGO:recipient", "Statement REQUEST held BEN:recipient GHA:actor"],
    ),
    (
        "Ghana suspended trade with Togo and ordered Togolese advisers to leave Accra.",
        ["Measure SANCTION held GHA:actor TGO:recipient", "Measure SANCTION held GHA:actor TGO:recipient"],
    ),
    (
        "Ghana closed its airspace to Togo, when it also suspended trade with its neighbour.",
        ["Measure SANCTION held GHA:actor TGO:recipient"],
    ),
    (
        "Ghana revoked visas issued to Togolese and shut the crossing at Aflao.",
        ["Measure SANCTION held GHA:actor TGO:recipient"],
    ),
]

DUE: list[tuple[str, list[str]]] = [
    (
        "Ghana ordered Togolese advisers to leave Accra by 30 June.",
        ["Measure SANCTION held GHA:actor TGO:recipient"],
    ),
]

PAPERS: list[tuple[str, list[str]]] = [
    (
        "The African Union adopted a resolution that imposes sanctions on Togo.",
        ["Measure SANCTION held TGO:recipient african-union:actor"],
    ),
    ("Ghana circulated a resolution that imposes sanctions on Togo.", []),
]

FOLLOWING: list[tuple[str, list[str]]] = [
    (
        "Poland expelled four Russian diplomats on Monday. The Czech Republic followed suit.",
        ["Measure SANCTION held POL:actor RUS:recipient", "Measure SANCTION held CZE:actor RUS:recipient"],
    ),
    (
        "Poland expelled four Russian diplomats on Monday, and Latvia and Estonia followed suit.",
        [
            "Measure SANCTION held POL:actor RUS:recipient",
            "Measure SANCTION held EST:actor LVA:actor RUS:recipient",
        ],
    ),
    (
        "Poland expelled four Russian diplomats. A ban on coal from Russia followed in May.",
        ["Measure SANCTION held POL:actor RUS:recipient"],
    ),
    (
        "Poland expelled four Russian diplomats. Peru followed the talks closely.",
        ["Measure SANCTION held POL:actor RUS:recipient"],
    ),
]

LED: list[tuple[str, list[str]]] = [
    ("Jamaica deployed soldiers to the Kenyan-led mission.", ["Measure MOBILIZE held JAM:actor"]),
    ("Ghana condemned the Togolese-led invasion.", ["Statement ACCUSE held GHA:actor TGO:recipient"]),
]

WHICH_THEY: list[tuple[str, list[str]]] = [
    (
        "Mali and Niger left the African Union, which they accused of cruelty.",
        [
            "Measure SANCTION held MLI:actor NER:actor african-union:recipient",
            "Statement ACCUSE held MLI:actor NER:actor african-union:recipient",
        ],
    ),
    (
        "Togo signed a pact with Benin, which Ghana accused of arming rebels.",
        ["Signing SUPPORT held BEN:signatory TGO:signatory", "Statement ACCUSE held BEN:recipient GHA:actor"],
    ),
    (
        "Togo signed a pact with Benin, which accused Ghana of arming rebels.",
        ["Signing SUPPORT held BEN:signatory TGO:signatory", "Statement ACCUSE held BEN:actor GHA:recipient"],
    ),
]

NAMED_ONCE: list[tuple[str, list[str]]] = [
    (
        "The African Union froze its budget support after the coup, and Ghana suspended talks with Niger.",
        [
            "Measure SANCTION held NER:recipient african-union:actor",
            "Measure SANCTION held GHA:actor NER:recipient",
        ],
    ),
    (
        "Iceland broke relations with Britain, the first time that a member of NATO has taken such a step.",
        ["Measure SANCTION held GBR:recipient ISL:actor"],
    ),
    (
        "Prime Minister Narendra Modi thanks Oman for its support and calls on Iran to respect the truce.",
        [
            "Statement SUPPORT held IND:actor OMN:recipient narendra-modi:actor",
            "Statement REQUEST held IND:actor IRN:recipient narendra-modi:actor",
        ],
    ),
    (
        'Niger revoked "with immediate effect" an accord that allowed American troops on its soil.',
        ["Measure SANCTION held NER:actor USA:recipient"],
    ),
]

IDIOMS: list[tuple[str, list[str]]] = [
    (
        "Chinese spokesman Lin Jian said the Philippines had intruded into its waters and demanded that Manila leave.",
        [
            "Statement ACCUSE held CHN:actor PHL:recipient lin-jian:actor",
            "Statement REQUEST held CHN:actor PHL:recipient lin-jian:actor",
        ],
    ),
    ("Poland has sent Kyiv 14 fighter jets.", ["Measure AID held POL:actor UKR:recipient"]),
    ("Turkey sent missiles to a base.", ["Measure MOBILIZE held TUR:actor"]),
    (
        "Vietnamese troops have pushed 40 miles into Cambodian territory.",
        ["Measure ASSAULT held KHM:recipient VNM:actor"],
    ),
    ("Cairo broke with Syria in December.", ["Measure SANCTION held EGY:actor SYR:recipient"]),
    ("Cairo broke with tradition in December.", []),
    ("Egypt backed Saudi Arabia in the dispute.", ["Statement SUPPORT held EGY:actor SAU:recipient"]),
    (
        "Egypt ordered the closing of Soviet and Hungarian consulates.",
        ["Measure SANCTION held EGY:actor HUN:recipient SUN:recipient"],
    ),
    (
        "Poland and Hungary banned Ukrainian grain. Bulgaria lifted its embargo.",
        [
            "Measure SANCTION held HUN:actor POL:actor UKR:recipient",
            "Measure CONCEDE held BGR:actor UKR:recipient",
        ],
    ),
]

TO_A_CITY: list[tuple[str, list[str]]] = [
    ("Russia delivered an air defence system to Niamey.", ["Measure AID held NER:recipient RUS:actor"]),
    ("Fiji handed over 77 suspects to Beijing.", ["Measure COOPERATE held CHN:recipient FJI:actor"]),
    (
        "Norway offered its good offices in the dispute between Iceland and Britain.",
        ["Statement AGREE held GBR:recipient ISL:recipient NOR:actor"],
    ),
]

WAITED_FOR: list[tuple[str, list[str]]] = [
    (
        "The embargo would remain in force until Togo expelled the Beninese envoy.",
        ["Measure SANCTION conditional BEN:recipient TGO:actor"],
    ),
    (
        "Trade went on until Ghana closed the border with Togo.",
        ["Measure SANCTION held GHA:actor TGO:recipient"],
    ),
]

WARNED: list[tuple[str, list[str]]] = [
    (
        "Ghana said any diversion of the river by Togo would be treated as an act of war.",
        ["Statement THREATEN held GHA:actor TGO:recipient"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *JOINED,
        *DUE,
        *PAPERS,
        *FOLLOWING,
        *LED,
        *WAITED_FOR,
        *WARNED,
        *WHICH_THEY,
        *NAMED_ONCE,
        *TO_A_CITY,
        *IDIOMS,
    ],
    ids=lambda v: str(v)[:50],
)
def test_told(text: str, expected: list[str]) -> None:
    """The sentence tells these events and no other."""
    check(text, expected)
