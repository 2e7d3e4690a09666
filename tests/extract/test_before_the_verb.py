"""What stands before the verb: the scene that opens a sentence, what is inserted behind "and", whose meeting it is."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text

# language, text (published on Thursday 15 June 2023), what is told: kind, PLOVER type, status, place, participants
ROWS = [
    (
        "en",
        "At the G7 summit in Hiroshima, Japan pledged aid to Ukraine.",
        [
            ("Summit", "CONSULT", "held", "Hiroshima", "organizer=Group of Seven attendee=Japan host=Japan"),
            ("Statement", "AGREE", "held", "Hiroshima", "recipient=Ukraine actor=Japan"),
        ],
    ),
    (
        "en",
        "At a NATO meeting in Brussels, Germany condemned the Russian attack on Ukraine.",
        [
            (
                "Conference",
                "CONSULT",
                "held",
                "Brussels",
                "organizer=North Atlantic Treaty Organization attendee=Germany",
            ),
            ("Statement", "ACCUSE", "held", "Brussels", "recipient=Russia actor=Germany"),
        ],
    ),
    (
        "en",
        "An African Union meeting in Addis Ababa ended without agreement on Friday.",
        [("Conference", "CONSULT", "held", "Addis Ababa", "organizer=African Union host=Ethiopia")],
    ),
    (
        "en",
        "The ASEAN foreign ministers' meeting opened in Bangkok on Tuesday.",
        [
            (
                "Conference",
                "CONSULT",
                "held",
                "Bangkok",
                "organizer=Association of Southeast Asian Nations host=Thailand",
            )
        ],
    ),
    ("en", "An Apple meeting in Cupertino was held on Friday.", []),
    (
        "en",
        "President Ruto flew home after an emergency IGAD summit in Kampala, pledging to help Sudan.",
        [
            (
                "Summit",
                "CONSULT",
                "held",
                "Kampala",
                "organizer=Intergovernmental Authority on Development host=Uganda",
            ),
            ("Statement", "AGREE", "held", "Kampala", "recipient=Sudan actor=William Ruto actor=Kenya"),
        ],
    ),
    (
        "en",
        "Josep Borrell condemned the raid and, in a call with Sergei Lavrov, urged Russia to leave.",
        [
            ("Statement", "ACCUSE", "held", "", "actor=Josep Borrell actor=European Union"),
            (
                "Call",
                "CONSULT",
                "held",
                "",
                "attendee=Sergey Lavrov attendee=Russia attendee=Josep Borrell attendee=European Union",
            ),
            ("Statement", "REQUEST", "held", "", "recipient=Russia actor=Josep Borrell actor=European Union"),
        ],
    ),
    (
        "en",
        "Mali accused France of arming rebels and, two days later, closed its airspace to French planes.",
        [
            ("Statement", "ACCUSE", "held", "", "recipient=France actor=Mali"),
            ("Measure", "SANCTION", "held", "", "recipient=France actor=Mali"),
        ],
    ),
    (
        "en",
        "France condemned the coup and at the United Nations vetoed the text.",
        [
            ("Statement", "ACCUSE", "held", "", "actor=France"),
            ("Statement", "REJECT", "held", "", "actor=France"),
        ],
    ),
    (
        "id",
        "Menlu Retno mengecam serangan itu dan, saat bertemu Antony Blinken di New York, mendesak AS bertindak.",
        [
            ("Statement", "ACCUSE", "held", "New York", "actor=Retno Marsudi actor=Indonesia"),
            (
                "Meeting",
                "CONSULT",
                "held",
                "New York",
                "attendee=Antony Blinken attendee=Retno Marsudi attendee=United States attendee=Indonesia",
            ),
            (
                "Statement",
                "REQUEST",
                "held",
                "New York",
                "recipient=United States actor=Retno Marsudi actor=Indonesia",
            ),
        ],
    ),
    (
        "en",
        "President Ruto met President Museveni in Kampala. The three-way meeting, which also included President Kagame, "
        "lasted two hours.",
        [
            (
                "Meeting",
                "CONSULT",
                "held",
                "Kampala",
                "attendee=Yoweri Museveni attendee=William Ruto attendee=Paul Kagame "
                "attendee=Uganda attendee=Kenya attendee=Rwanda",
            )
        ],
    ),
    (
        "en",
        "Kenya and Uganda held talks in Kampala. The dispute involves Sudan.",
        [("Meeting", "CONSULT", "held", "Kampala", "attendee=Kenya attendee=Uganda")],
    ),
    (
        "en",
        "Turkey closed the border with Armenia in 1993 in support of Azerbaijan.",
        [("Measure", "SANCTION", "held", "", "recipient=Armenia actor=Turkey")],
    ),
    (
        "en",
        "President Ruto arrived in Kigali on Thursday ahead of talks with Paul Kagame.",
        [
            ("Visit", "CONSULT", "held", "Kigali", "visitor=William Ruto host=Rwanda visitor=Kenya"),
            (
                "Meeting",
                "CONSULT",
                "planned",
                "Kigali",
                "attendee=Paul Kagame attendee=William Ruto attendee=Rwanda attendee=Kenya",
            ),
        ],
    ),
    (
        "en",
        "The African Development Bank pledged $48 million, the bank's country manager, Moono Mupotola, said.",
        [("Statement", "AGREE", "held", "", "actor=African Development Bank")],
    ),
    (
        "en",
        "Japan will lend Kenya $200 million, Moono Mupotola, a bank official, said.",
        [("Measure", "AID", "planned", "", "recipient=Kenya actor=Japan")],
    ),
    (
        "en",
        "The International Atomic Energy Agency will publish its report in June, its director general, "
        "Rafael Grossi, announced during a trip to Tokyo.",
        [
            (
                "Visit",
                "CONSULT",
                "held",
                "Tokyo",
                "visitor=Rafael Grossi visitor=International Atomic Energy Agency host=Japan",
            )
        ],
    ),
    (
        "en",
        "Kenya will expel the envoy of Chad, President Ruto said during a visit to Kampala.",
        [
            ("Measure", "SANCTION", "planned", "", "recipient=Chad actor=Kenya actor=William Ruto"),
            ("Visit", "CONSULT", "held", "Kampala", "visitor=William Ruto visitor=Kenya host=Uganda"),
        ],
    ),
    (
        "en",
        "Germany pledged to send tanks to Ukraine, the defence minister, Boris Pistorius, said.",
        [("Statement", "AGREE", "held", "", "recipient=Ukraine actor=Germany actor=Boris Pistorius")],
    ),
    (
        "en",
        "Norway not only condemned Russia's attack on Ukraine but also expelled two Russian diplomats.",
        [
            ("Statement", "ACCUSE", "held", "", "recipient=Russia actor=Norway"),
            ("Measure", "SANCTION", "held", "", "recipient=Russia actor=Norway"),
        ],
    ),
    (
        "id",
        "Norwegia tidak hanya mengusir dua diplomat Rusia, tetapi juga menutup kedutaannya di Minsk.",
        [
            ("Measure", "SANCTION", "held", "", "recipient=Russia actor=Norway"),
            ("Measure", "SANCTION", "held", "Minsk", "recipient=Belarus actor=Norway"),
        ],
    ),
    (
        "en",
        "Besides condemning Russia's attack on Ukraine, Norway closed its embassy in Minsk.",
        [
            ("Statement", "ACCUSE", "held", "", "recipient=Russia actor=Norway"),
            ("Measure", "SANCTION", "held", "Minsk", "recipient=Belarus actor=Norway"),
        ],
    ),
    (
        "id",
        "Selain mengecam serangan Rusia di Ukraina, Norwegia menutup kedutaannya di Minsk.",
        [
            ("Statement", "ACCUSE", "held", "", "recipient=Russia actor=Norway"),
            ("Measure", "SANCTION", "held", "Minsk", "recipient=Belarus actor=Norway"),
        ],
    ),
    (
        "id",
        "Meski dikritik China, Norwegia mengusir tiga diplomat Belarus.",
        [
            ("Statement", "ACCUSE", "held", "", "recipient=Norway actor=China"),
            ("Measure", "SANCTION", "held", "", "recipient=Belarus actor=Norway"),
        ],
    ),
    (
        "en",
        "Norway became the first country in Europe to recognise the State of Palestine.",
        [("Statement", "SUPPORT", "held", "", "recipient=Palestine actor=Norway")],
    ),
    (
        "en",
        "In Moscow, the foreign ministry summoned the British ambassador on Monday.",
        [
            (
                "Measure",
                "ACCUSE",
                "held",
                "Moscow",
                "recipient=United Kingdom actor=Ministry of Foreign Affairs of Russia actor=Russia",
            )
        ],
    ),
    (
        "en",
        "In Oslo, the government expelled three diplomats of Chad.",
        [("Measure", "SANCTION", "held", "Oslo", "recipient=Chad actor=Norway")],
    ),
    (
        "en",
        '"This must end," said Kenyan Foreign Minister Alfred Mutua, who accused Sudan of arming the rebels.',
        [("Statement", "ACCUSE", "held", "", "recipient=Sudan actor=Alfred Mutua actor=Kenya")],
    ),
    (
        "en",
        "In response to the coup in Niger, Norway and Denmark expelled three diplomats of Chad.",
        [("Measure", "SANCTION", "held", "", "recipient=Chad actor=Norway actor=Denmark")],
    ),
    (
        "en",
        "Norway, a member of NATO since 1949, expelled three diplomats of Chad.",
        [("Measure", "SANCTION", "held", "", "recipient=Chad actor=Norway")],
    ),
    (
        "en",
        "Norway imposed sanctions on Myanmar and said it would consult France.",
        [
            ("Measure", "SANCTION", "held", "", "recipient=Myanmar actor=Norway"),
            ("Meeting", "CONSULT", "planned", "", "attendee=Norway attendee=France"),
        ],
    ),
    (
        "id",
        "Dua pekan setelah kudeta di Niger, Presiden Polandia Andrzej Duda tiba di Nairobi, demikian Reuters, Senin (12/6).",
        [("Visit", "CONSULT", "held", "Nairobi", "visitor=Andrzej Duda visitor=Poland host=Kenya")],
    ),
    (
        "id",
        "Menjelang KTT G20 di New Delhi, Presiden Polandia Andrzej Duda bertemu mitranya dari Kenya, William Ruto, di Jenewa.",
        [
            ("Summit", "CONSULT", "planned", "New Delhi", "organizer=Group of Twenty host=India"),
            (
                "Meeting",
                "CONSULT",
                "held",
                "Geneva",
                "attendee=William Ruto attendee=Andrzej Duda attendee=Kenya attendee=Poland",
            ),
        ],
    ),
]


@pytest.mark.parametrize(("language", "body", "expected"), ROWS)
def test_before_the_verb(language: str, body: str, expected: list[tuple[str, str, str, str, str]]) -> None:
    findings = extract_article(article_from_text(f"{body}\n", "s", language=language, published="2023-06-15"))
    names = {e.key: e.label_en for e in findings.entities}

    def row(event: Event) -> tuple[str, str, str, str, frozenset[str]]:
        who = frozenset(f"{p.role.value}={names[p.participant]}" for p in event.participations)
        place = names[event.place] if event.place else ""
        return event.kind.value, event.plover.value if event.plover else "", event.status.value, place, who

    def wanted(kind: str, plover: str, status: str, place: str, who: str) -> tuple[object, ...]:
        return kind, plover, status, place, frozenset(_parts(who))

    assert [row(e) for e in findings.events] == [wanted(*e) for e in expected]


def _parts(who: str) -> list[str]:
    """ "actor=United States recipient=Chad" as its two parts."""
    out: list[str] = []
    for word in who.split():
        if "=" in word:
            out.append(word)
        else:
            out[-1] += f" {word}"
    return out


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "The Pacific Islands Forum called on Japan to stop. Secretary General Henry Puna, the former prime "
            "minister of the Cook Islands, made the appeal.",
        ),
        (
            "id",
            "Forum Kepulauan Pasifik mendesak Jepang berhenti. Sekretaris Jenderal Henry Puna, mantan perdana "
            "menteri Kepulauan Cook, menyampaikan seruan itu.",
        ),
    ],
)
def test_what_somebody_was_is_not_whose_secretary_general_he_is(language: str, body: str) -> None:
    findings = extract_article(article_from_text(f"{body}\n", "s", language=language))
    names = {e.key: e.label_en for e in findings.entities}
    told = {(p.office, names[p.of] if p.of else "", p.former) for p in findings.positions}
    assert told == {
        ("secretary-general", "Pacific Islands Forum", False),
        ("prime minister", "Cook Islands", True),
    }


def test_a_place_stands_behind_whose_it_is() -> None:
    text = "Armenia's Pashinyan in Prague for talks with Aliyev. Ukraine shelled Russia's Kursk on Monday.\n"
    findings = extract_article(article_from_text(text, "s", language="en"))
    places = {e.label_en for e in findings.entities if e.cls == "Place"}
    assert not any("'" in place for place in places)
    assert "Kursk" in places
