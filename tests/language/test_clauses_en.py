"""English readouts and wire news: clauses, decisions, delegations, stays, calls, quoted words."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_en import check

WHOM: list[tuple[str, list[str]]] = [
    (
        ("President Felix Tshisekedi, whom Joao Lourenco received in Luanda on Friday, thanked Angola."),
        [
            ("Meeting CONSULT held AGO:host COD:attendee felix-tshisekedi:attendee joao-lourenco:host"),
            "Statement SUPPORT held AGO:recipient COD:actor felix-tshisekedi:actor",
        ],
    ),
    (
        "Wang Yi, whom Penny Wong met in Canberra on Wednesday, criticised the United States.",
        [
            "Meeting CONSULT held AUS:attendee CHN:attendee penny-wong:attendee wang-yi:attendee",
            "Statement ACCUSE held CHN:actor USA:recipient wang-yi:actor",
        ],
    ),
    (
        "The two Russian diplomats whom Norway expelled in April left Oslo.",
        ["Measure SANCTION held NOR:actor RUS:recipient"],
    ),
    (
        "Maria Ressa, whom Norway's ambassador praised, thanked Oslo.",
        [
            "Statement SUPPORT held NOR:actor maria-ressa:recipient",
            "Statement SUPPORT held NOR:recipient maria-ressa:actor",
        ],
    ),
    (
        "The envoy, whom Ghana summoned on Tuesday, apologised.",
        ["Measure ACCUSE held GHA:actor"],
    ),
]

TWICE: list[tuple[str, list[str]]] = [
    (
        (
            "Foreign Minister Annalena Baerbock met Subrahmanyam Jaishankar in Delhi on Thursday "
            "and Hina Khar in Islamabad a day later."
        ),
        [
            (
                "Meeting CONSULT held DEU:attendee IND:attendee annalena-baerbock:attendee "
                "s-jaishankar:attendee"
            ),
            "Meeting CONSULT held DEU:attendee annalena-baerbock:attendee hina-khar:attendee",
        ],
    ),
    (
        "Prime Minister Fumio Kishida visited Kenya on Wednesday and Ghana on Friday.",
        [
            "Visit CONSULT held JPN:visitor KEN:host fumio-kishida:visitor",
            "Visit CONSULT held GHA:host JPN:visitor fumio-kishida:visitor",
        ],
    ),
    (
        (
            "Blinken saw Mohammed bin Salman in Jeddah on Tuesday and Abdel Fattah el-Sisi in Cairo "
            "the next day."
        ),
        [
            "Meeting CONSULT held SAU:attendee blinken:attendee mohammed-bin-salman:attendee",
            "Meeting CONSULT held EGY:attendee abdel-fattah-el-sisi:attendee blinken:attendee",
        ],
    ),
    (
        "Vietnam's prime minister will travel to Romania on Friday and to Hungary on Sunday.",
        ["Visit CONSULT planned ROU:host VNM:visitor", "Visit CONSULT planned HUN:host VNM:visitor"],
    ),
    (
        "Poland expelled three Russian diplomats and Latvia two.",
        ["Measure SANCTION held POL:actor RUS:recipient", "Measure SANCTION held LVA:actor RUS:recipient"],
    ),
    (
        "France pledged 20 million euros to Chad and Germany 15 million.",
        ["Statement AGREE held FRA:actor TCD:recipient", "Statement AGREE held DEU:actor TCD:recipient"],
    ),
    (
        "Sweden recalled its ambassador from Tehran and Norway two diplomats.",
        ["Measure SANCTION held IRN:recipient SWE:actor", "Measure SANCTION held IRN:recipient NOR:actor"],
    ),
    (
        "Foreign Minister Ali met Wang Yi and Sergei Lavrov in Beijing on Monday.",
        [
            (
                "Meeting CONSULT held CHN:attendee RUS:attendee ali:attendee sergey-lavrov:attendee "
                "wang-yi:attendee"
            )
        ],
    ),
]

AFTER: list[tuple[str, list[str]]] = [
    (
        (
            "Days after Niger expelled the UN coordinator, a US State Department spokesperson said "
            "Washington condemned the coup in Gabon."
        ),
        ["Measure SANCTION held NER:actor un:recipient", "Statement ACCUSE held GAB:recipient USA:actor"],
    ),
    (
        (
            "Hours after Iran attacked Pakistan, a spokesperson for the Pakistani foreign ministry "
            "said it was over."
        ),
        ["Measure ASSAULT held IRN:actor PAK:recipient"],
    ),
    (
        (
            "A day after Kosovo arrested three Serbs, Serbian President Aleksandar Vucic accused "
            "the United States of silence."
        ),
        [
            "Measure COERCE held SRB:recipient XKX:actor",
            "Statement ACCUSE held SRB:actor USA:recipient aleksandar-vucic:actor",
        ],
    ),
    (
        ("Weeks after Burundi closed its border with Rwanda, a Ugandan minister offered to mediate."),
        [
            "Measure SANCTION held BDI:actor RWA:recipient",
            "Statement AGREE held BDI:recipient RWA:recipient UGA:actor",
        ],
    ),
    (
        (
            "Two days after meeting Macron in Paris, Senegalese President Bassirou Diomaye Faye "
            "condemned Mali."
        ),
        [
            "Meeting CONSULT held SEN:attendee bassirou-diomaye-faye:attendee macron:attendee",
            "Statement ACCUSE held MLI:recipient SEN:actor bassirou-diomaye-faye:actor",
        ],
    ),
    (
        (
            "To demand a return to order, ECOWAS, with headquarters in Abuja, has imposed sanctions "
            "on Mali and Niger."
        ),
        ["Measure SANCTION held MLI:recipient NER:recipient ecowas:actor"],
    ),
]

STAYS: list[tuple[str, list[str]]] = [
    (
        ("Foreign Minister Jan Lipavsky, in Nairobi for talks with Musalia Mudavadi, praised Kenya."),
        [
            (
                "Meeting CONSULT held CZE:attendee KEN:attendee jan-lipavsky:attendee "
                "musalia-mudavadi:attendee"
            ),
            "Statement SUPPORT held CZE:actor KEN:recipient jan-lipavsky:actor",
            "Visit CONSULT held CZE:visitor KEN:host jan-lipavsky:visitor",
        ],
    ),
    (
        (
            "President Alar Karis, in Astana for a meeting with Kassym-Jomart Tokayev, urged Russia "
            "to stop the war."
        ),
        [
            (
                "Meeting CONSULT held EST:attendee KAZ:attendee alar-karis:attendee "
                "kassym-jomart-tokayev:attendee"
            ),
            "Statement REQUEST held EST:actor RUS:recipient alar-karis:actor",
            "Visit CONSULT held EST:visitor KAZ:host alar-karis:visitor",
        ],
    ),
    (
        "UN envoy Hans Grundberg, in Sanaa to meet the Houthis, appealed for calm.",
        [
            "Meeting CONSULT planned hans-grundberg:attendee houthis:attendee un:attendee",
            "Visit CONSULT held YEM:host hans-grundberg:visitor un:visitor",
        ],
    ),
    (
        "Moussa Faki, in Juba for a summit, met Salva Kiir.",
        [
            (
                "Meeting CONSULT held SSD:attendee au-commission:attendee moussa-faki-mahamat:attendee "
                "salva-kiir:attendee"
            ),
            "Visit CONSULT held SSD:host au-commission:visitor moussa-faki-mahamat:visitor",
        ],
    ),
    (
        (
            "Dominican President Luis Abinader, visiting Madrid for talks with Pedro Sanchez, said "
            "Haiti needed help."
        ),
        [
            "Visit CONSULT held DOM:visitor ESP:host luis-abinader:visitor",
            ("Meeting CONSULT held DOM:attendee ESP:attendee luis-abinader:attendee pedro-sanchez:attendee"),
        ],
    ),
]

QUOTED: list[tuple[str, list[str]]] = [
    (
        ('"We condemn the brutal attack by Eritrea," Ethiopian Foreign Minister Gedion Timothewos said.'),
        ["Statement ACCUSE held ERI:recipient ETH:actor gedion-timothewos:actor"],
    ),
    (
        ('"Botswana rejects these accusations by Zimbabwe," President Mokgweetsi Masisi told reporters.'),
        ["Statement REJECT held BWA:actor ZWE:recipient mokgweetsi-masisi:actor"],
    ),
    (
        '"We thank Japan for its generous help," Fiji\'s prime minister Sitiveni Rabuka said.',
        ["Statement SUPPORT held FJI:actor JPN:recipient sitiveni-rabuka:actor"],
    ),
    (
        (
            '"We demand that Rwanda withdraw its troops," Congo\'s foreign minister Therese '
            "Kayikwamba Wagner told the council."
        ),
        ["Statement REQUEST held COD:actor RWA:recipient therese-kayikwamba-wagner:actor"],
    ),
    (
        '"Russia must stop this war now," Finnish President Alexander Stubb said.',
        ["Statement REQUEST held FIN:actor RUS:recipient alexander-stubb:actor"],
    ),
    (
        ('"Peru will not accept threats from Mexico," Foreign Minister Javier Gonzalez-Olaechea said.'),
        ["Statement REJECT held MEX:recipient PER:actor javier-gonzalez-olaechea:actor"],
    ),
    (
        ('"I want to thank President Ruto for the welcome," Finnish President Sauli Niinisto said.'),
        [("Statement SUPPORT held FIN:actor KEN:recipient sauli-niinisto:actor william-ruto:recipient")],
    ),
    (
        ("European Union envoy Toivo Klaar wrote on Twitter that Armenia must pull back its forces."),
        ["Statement REQUEST held ARM:recipient eu:actor toivo-klaar:actor"],
    ),
    (
        '"They condemn us," Chadian President Idriss Deby told Niger.',
        [],
    ),
    (
        "Kenya must act, Kenyan President William Ruto said.",
        [],
    ),
]

DELEGATIONS: list[tuple[str, list[str]]] = [
    (
        (
            "President Salva Kiir received a delegation led by Ethiopian Foreign Minister Demeke "
            "Mekonnen in Juba."
        ),
        ["Meeting CONSULT held ETH:attendee SSD:host demeke-mekonnen:attendee salva-kiir:host"],
    ),
    (
        (
            "Mauritanian President Mohamed Ould Ghazouani received in Nouakchott a Spanish "
            "delegation led by Pedro Sanchez."
        ),
        [("Meeting CONSULT held ESP:attendee MRT:host mohamed-ould-ghazouani:host pedro-sanchez:attendee")],
    ),
    (
        ("A delegation led by Chinese Vice Foreign Minister Sun Weidong met officials of Laos in Vientiane."),
        ["Meeting CONSULT held CHN:attendee LAO:attendee sun-weidong:attendee"],
    ),
    (
        "A Turkish delegation headed by Hakan Fidan arrived in Baghdad on Thursday.",
        ["Visit CONSULT held IRQ:host TUR:visitor hakan-fidan:visitor"],
    ),
    (
        "The delegation, led by Deputy Prime Minister Tanja Fajon, visited Sarajevo.",
        ["Visit CONSULT held BIH:host SVN:visitor tanja-fajon:visitor"],
    ),
    (
        ("Emir Sheikh Tamim received the delegation of Somalia led by President Hassan Sheikh Mohamud."),
        [
            (
                "Meeting CONSULT held QAT:host SOM:attendee hassan-sheikh-mohamud:attendee "
                "tamim-bin-hamad-al-thani:host"
            )
        ],
    ),
]

AHEAD: list[tuple[str, list[str]]] = [
    (
        "Japanese Foreign Minister Yoko Kamikawa arrives in Suva on Sunday.",
        ["Visit CONSULT planned FJI:host JPN:visitor yoko-kamikawa:visitor"],
    ),
    (
        "Polish President Andrzej Duda leaves for Kigali on Tuesday.",
        ["Visit CONSULT planned POL:visitor RWA:host andrzej-duda:visitor"],
    ),
    (
        (
            "Australian Prime Minister Anthony Albanese will also on Wednesday meet with Prime "
            "Minister Manasseh Sogavare of Solomon Islands."
        ),
        [
            (
                "Meeting CONSULT planned AUS:attendee SLB:attendee anthony-albanese:attendee "
                "manasseh-sogavare:attendee"
            )
        ],
    ),
    (
        "President Ruto continued to hold Rwanda responsible.",
        ["Statement ACCUSE held KEN:actor RWA:recipient william-ruto:actor"],
    ),
    (
        "US President Joe Biden will host President William Ruto for a State Visit in May.",
        ["Visit CONSULT planned KEN:visitor USA:host joe-biden:host william-ruto:visitor"],
    ),
    (
        (
            "A visit to Doha by Egyptian Foreign Minister Sameh Shoukry, which was set for next "
            "week, will not take place."
        ),
        ["Visit CONSULT cancelled EGY:visitor QAT:host sameh-shoukry:visitor"],
    ),
]

DECIDED: list[tuple[str, list[str]]] = [
    (
        "Poland's decision to expel 45 Russian diplomats angered Moscow.",
        ["Measure SANCTION held POL:actor RUS:recipient"],
    ),
    (
        "The step followed an earlier decision to expel 35 Russian diplomats by Washington.",
        ["Measure SANCTION held RUS:recipient USA:actor"],
    ),
    (
        "Ghana's decision to close its embassy in Bamako came as a surprise.",
        ["Measure SANCTION held GHA:actor MLI:recipient"],
    ),
    (
        "Belgium's decision to recognise Palestine drew praise from Norway.",
        ["Statement SUPPORT held BEL:actor PSE:recipient", "Statement SUPPORT held BEL:recipient NOR:actor"],
    ),
    (
        "Canada's plan to suspend aid to Rwanda was condemned by Kigali.",
        ["Measure SANCTION planned CAN:actor RWA:recipient", "Statement ACCUSE held CAN:recipient RWA:actor"],
    ),
    (
        ("The president of Venezuela said on Monday that he recalled the country's ambassador to Guyana."),
        ["Measure SANCTION held GUY:recipient VEN:actor"],
    ),
]

READOUTS: list[tuple[str, list[str]]] = [
    (
        (
            "Secretary of State Antony Blinken spoke today with Qatari Prime Minister Mohammed bin "
            "Abdulrahman Al Thani."
        ),
        [
            (
                "Call CONSULT held QAT:attendee USA:attendee antony-blinken:attendee "
                "mohammed-bin-abdulrahman-al-thani:attendee"
            )
        ],
    ),
    (
        ("Foreign Secretary David Lammy spoke to Egyptian Foreign Minister Badr Abdelatty this morning."),
        [("Call CONSULT held EGY:attendee GBR:attendee badr-abdelatty:attendee david-lammy:attendee")],
    ),
    (
        (
            "Foreign Minister Winston Peters spoke with Solomon Islands Foreign Minister Peter "
            "Agovaka in Honiara."
        ),
        [("Meeting CONSULT held NZL:attendee SLB:attendee peter-agovaka:attendee winston-peters:attendee")],
    ),
    (
        (
            "Foreign Minister Narayan Khadka of Nepal called on President Ranil Wickremesinghe of "
            "Sri Lanka in Colombo."
        ),
        [
            (
                "Meeting CONSULT held LKA:attendee NPL:attendee narayan-khadka:attendee "
                "ranil-wickremesinghe:attendee"
            )
        ],
    ),
    (
        "Ali Sabry is expected to call on the prime minister of Bangladesh on Friday.",
        ["Meeting CONSULT planned BGD:attendee LKA:attendee ali-sabry:attendee"],
    ),
    (
        "President Mahamat Deby called on President Kagame to withdraw his troops.",
        [("Statement REQUEST held RWA:recipient TCD:actor mahamat-idriss-deby:actor paul-kagame:recipient")],
    ),
    (
        (
            "During their meeting, Kazakh President Kassym-Jomart Tokayev and Foreign Minister Ian "
            "Borg of Malta, discussed trade."
        ),
        [("Meeting CONSULT held KAZ:attendee MLT:attendee ian-borg:attendee kassym-jomart-tokayev:attendee")],
    ),
]

SEATS: list[tuple[str, list[str]]] = [
    (
        "Guyana was elected to the UN Security Council on Tuesday.",
        ["Appointment - held GUY:appointee"],
    ),
    (
        "Slovenia won a seat on the Security Council, beating Belarus.",
        ["Appointment - held SVN:appointee"],
    ),
    (
        "The General Assembly elected Pakistan to the Security Council.",
        ["Appointment - held PAK:appointee unga:actor"],
    ),
    (
        "Russia failed to win a seat on the Human Rights Council.",
        ["Appointment - denied RUS:appointee"],
    ),
    (
        "Dennis Francis of Trinidad and Tobago was elected president of the General Assembly.",
        ["Appointment - held dennis-francis:appointee unga:actor"],
    ),
]

UNWELCOME: list[tuple[str, list[str]]] = [
    (
        "Two Moldovan diplomats were declared personae non gratae in Moscow.",
        ["Measure SANCTION held MDA:recipient RUS:actor"],
    ),
    (
        "Latvia has shut down the Russian consulates in Liepaja and Daugavpils.",
        ["Measure SANCTION held LVA:actor RUS:recipient"],
    ),
    (
        ("Saudi Arabia broke off ties with Iran on Sunday after protesters ransacked its embassy in Tehran."),
        ["Measure SANCTION held IRN:recipient SAU:actor", "Measure PROTEST held IRN:actor SAU:recipient"],
    ),
    (
        "Britain removed the travel ban on two Zimbabwean officials.",
        ["Measure CONCEDE held GBR:actor ZWE:recipient"],
    ),
    (
        "Australia unfroze the assets of the Syrian central bank.",
        ["Measure CONCEDE held AUS:actor SYR:recipient"],
    ),
    (
        "International observers accuse Rwanda of militarily backing the M23, which it denies.",
        [],
    ),
    (
        "Angola will broker direct talks between Congo and Rwanda-backed M23 rebels in Luanda.",
        ["Negotiation CONSULT planned AGO:mediator COD:attendee m23:attendee"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), WHOM)
def test_whom_is_the_object(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), TWICE)
def test_one_verb_tells_two_events(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), AFTER)
def test_an_opening_clause_ends_at_its_comma(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), STAYS)
def test_somebody_abroad_is_on_a_visit(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), QUOTED)
def test_quoted_words_act(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), DELEGATIONS)
def test_who_leads_a_delegation_comes_with_it(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), AHEAD)
def test_what_is_ahead_is_planned(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), DECIDED)
def test_a_decision_is_its_owners(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), READOUTS)
def test_a_readout_tells_calls_and_meetings(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), SEATS)
def test_a_seat_is_won(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)


@pytest.mark.parametrize(("sentence", "expected"), UNWELCOME)
def test_whose_act_it_is(sentence: str, expected: list[str]) -> None:
    check(sentence, expected)
