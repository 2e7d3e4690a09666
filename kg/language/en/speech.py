"""English words of speech."""

from __future__ import annotations

import re

from kg.language.speech_words import Saying, SpeechWords, listed

_Q, _T, _B, _I = Saying.QUOTE, Saying.THAT, Saying.BARE, Saying.INVERTED

# Lemma: what it can do. Each form is active; all but the tellers may also stand before their subject.
LEMMAS = {
    "say": _Q | _T | _B | _I,
    "add": _Q | _T | _B | _I,
    "insist": _Q | _T | _B | _I,
    "tweet": _Q | _T | _B | _I,
    "read": _Q | _I,
    "tell": _Q | _T | _B | Saying.TELL,
    "inform": _T | Saying.TELL,
    "assure": _Q | _T | Saying.TELL,
    "remind": _Q | _T | Saying.TELL,
    "warn": _Q | _T | _I | Saying.TELL,
    "caution": _Q | _T | _I | Saying.TELL,
    **dict.fromkeys(
        listed(
            """
            acknowledge admit affirm allege announce argue assert claim comment complain concede conclude
            confirm contend declare emphasize emphasise explain lament maintain mention note observe pledge
            predict proclaim promise reaffirm reiterate remark repeat reply report respond reveal state
            stress suggest testify threaten underline underscore vow write answer joke quip retort shout
            thunder counter clarify specify elaborate hint indicate recount swear grumble reckon opine muse
            attest protest rejoin whisper post point
            """
        ),
        _Q | _T | _I,
    ),
    **dict.fromkeys(["demand", "disclose", "stipulate", "boast", "charge"], _Q | _T),
    **dict.fromkeys(
        listed(
            """
            ask begin continue recall urge call describe accuse condemn denounce praise agree plead implore concur
            """
        ),
        _Q | _I,
    ),
}  # fmt: skip

IRREGULAR = {
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "read": ("reads", "read", "reading"),
    "write": ("writes", "wrote", "writing"),
    "swear": ("swears", "swore", "swearing"),
    "admit": ("admits", "admitted", "admitting"),
    "begin": ("begins", "began", "beginning"),
    "quip": ("quips", "quipped", "quipping"),
    "repeat": ("repeats", "repeated", "repeating"),
    "reveal": ("reveals", "revealed", "revealing"),
    "vow": ("vows", "vowed", "vowing"),
}


def _forms(lemma: str) -> tuple[str, str, str]:
    """Third person, past and present participle."""
    if lemma in IRREGULAR:
        return IRREGULAR[lemma]
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch")) else "s")
    return third, stem + "ed", stem + "ing"


SOURCES = (("according", "to"), ("words", "of"), ("quote",))


def _verbs() -> dict[str, Saying]:
    out: dict[str, Saying] = {}
    for lemma, saying in LEMMAS.items():
        third, past, participle = _forms(lemma)
        out[third] = out[past] = saying | Saying.ACTIVE
        out[participle] = (saying & ~Saying.INVERTED) | Saying.PARTICIPLE
    out["say"] = LEMMAS["say"] | Saying.ACTIVE
    for source in SOURCES:
        out[source[0]] = Saying.SOURCE
    return out


def _articled(verbs: str) -> tuple[tuple[str, ...], ...]:
    """A verb before a noun of saying, with an article or without: "gave assurances", "issued a warning"."""
    return tuple((verb, *article) for verb in verbs.split() for article in ((), ("a",), ("an",), ("the",)))


SPEECH = SpeechWords(
    verbs=_verbs(),
    infinitives=LEMMAS,
    nouns=listed(
        """
        claims notes reports demands promises pledges comments mentions states replies remarks threatens
        vows calls warning claim say questions tweets answers urges responses lament laments charges
        """
    ),
    sources=SOURCES,
    complementizers=frozenset({"that"}),
    before_clause=listed(
        """
        on in at to during after before by via through from late early last later again also repeatedly
        earlier separately bluntly clearly flatly publicly however with over this here
        """
    ),
    venues=listed(
        """
        statement interview speech tweet letter post briefing conference press news television address
        message remarks telephone phone call telegram broadcast note written joint separate social media
        twitter facebook x meeting visit ceremony parliament reporters journalists lawmakers
        """
    ),
    determiners=listed("a an the his her its their this these those our some both all"),
    adverbs=listed(
        """
        also later afterward afterwards subsequently beforehand then earlier again further separately meanwhile
        had has have himself herself already once repeatedly publicly bluntly flatly however instead too still
        simply previously recently initially promptly immediately quickly firmly categorically angrily strongly
        out formally officially finally eventually openly privately pointedly consistently frequently often always
        personally jointly merely only just vehemently vigorously calmly
        """
    ),
    blockers=listed(
        """
        to not never cannot t would could should might may can will must
        """
    ),
    passive_auxiliaries=listed("was were is are be been being"),
    prepositions=listed(
        """
        of from in at with to by for on against about over between among under via near after before during
        into toward towards across outside inside behind beyond alongside including like than through
        without
        """
    ),
    relatives=listed("who which whose whom that where"),
    coordinators=listed("and but or then"),
    office_nouns=listed(
        """
        spokesman spokeswoman spokesperson official statement spokesmen head note
        communique communiqué representative office
        """
    ),
    of_words=frozenset({"for", "of", "at", "from"}),
    times=listed(
        """
        monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning
        afternoon evening
        """
    ),
    demonstratives=frozenset(),
    addressees=frozenset({"to"}),
    addressing=listed(
        "told tell telling warned assured informed briefed asked urged reminded promised thanked pressed "
        "congratulated implored begged advised notified reassured"
    ),
    to_the_absent=listed(
        "warned warn warning cautioned asked urged reminded thanked pressed congratulated implored begged"
    ),
    title_words=listed(
        """
        titled entitled themed dubbed named headlined theme motto slogan book film movie song novel report
        paper article essay series seminar conference forum symposium workshop exhibition session panel
        programme program project campaign operation hashtag title banner called
        """
    ),
    subordinators=listed(
        """
        after before when while as since although though if because once until unless whereas asked speaking
        """
    ),
    conditions=listed("if unless although though because"),
    resuming=listed("to if unless although though because even until except lest provided only or nor"),
    comma_opens_clause=False,
    likening=frozenset(),
    predicates=listed(
        """
        is are was were be been am has have had do does did will would shall should can could may might must
        won isn aren wasn weren hasn haven hadn don doesn didn wouldn couldn shouldn cannot came went took
        made got gave found saw knew thought felt left kept held met ran stood began became broke brought
        built bought caught chose cost cut fell fought flew forgot grew hit hurt laid led lent lost meant
        paid put read rose sent set shook shot showed shut sold sought spent spoke struck sank taught threw
        understood withdrew wrote remains remain needs need wants want faces stands continues plans hopes
        supports seeks means shows believes expects knows makes takes goes comes gives works depends
        includes belongs violates undermines threatens adheres opposes attaches welcomes enjoys deserves requires
        represents reflects constitutes regards considers recognises recognizes respects rejects condemns
        appreciates intends wishes insists refuses denies agrees disagrees backs stays lies serves follows opens
        poses contributes underscores reaffirms demonstrates proves provides allows enables ensures ignores fails
        keeps loses holds brings carries contains contradicts creates deepens emphasises emphasizes exists fulfils
        fulfills involves jeopardises jeopardizes justifies lacks owes prefers prevents promotes protects pursues
        relies runs sees seems speaks stems strengthens sticks strives suffers upholds understands paves favours
        favors sends puts harms enjoy deserve disagree oppose recognise recognize insist refuse deny adhere attach
        belong depend exist suffer strive believe expect consider maintain keep agree continue become share
        """
    ),
    predicate_pattern=re.compile(r"(?:[a-z]{2,}ed|['’](?:re|ve|ll|d))$"),
    not_predicates=listed(
        """
        united alleged so-called need indeed hundred biased proposed armed continued increased limited
        unprecedented renewed planned detailed exclusive speed feed seed deed red bed
        talks sanctions troops forces relations ties exports imports leaders ministers officials authorities
        rebels soldiers diplomats elections interests affairs operations negotiations negotiators nationals
        citizens borders waters claims plans rights sales shares markets proposals envoys delegates lawmakers
        ambassadors fighters militants protests protesters refugees migrants
        """
    ),
    unpredicating=listed("to who whom which that whose where the a an of"),
    made_known={
        **dict.fromkeys(
            ("clear", "plain"),
            (("made",), ("makes",), ("making",), ("made", "it"), ("makes", "it"), ("making", "it")),
        ),
        "known": (("let", "it", "be"), ("made", "it")),
        "back": (("shot",), ("hit",), ("fired",)),
        "adamant": (("was",), ("is",), ("remained",), ("remains",)),
        "secret": (("made", "no"), ("makes", "no")),
        "point": (("made", "the"), ("makes", "the")),
        "record": (("put", "it", "on"), ("went", "on"), ("placed", "on")),
        "notice": (("gave",), ("served",), ("gives",), ("serves",)),
        "word": (("gave", "his"), ("gave", "her"), ("gave", "its"), ("sent",)),
        "warning": tuple(
            (verb, the)
            for verb in listed("issued gave sounded delivered repeated renewed")
            for the in listed("a the his her its")
        ),
        **dict.fromkeys(
            ("assurance", "assurances"), _articled("gave gives offered offers repeated issued renewed")
        ),
        **dict.fromkeys(
            ("view", "opinion", "conviction", "belief"),
            (
                *_articled("expressed voiced repeated reiterated"),
                *((verb, "the") for verb in ("took", "takes")),
                *((verb, "of", "the") for verb in ("was", "is", "were", "are")),
            ),
        ),
        "it": (("put",), ("puts",)),
        **dict.fromkeys(
            listed("hope hopes concern concerns confidence optimism doubts regret fear fears"),
            (("expressed",), ("expresses",), ("expressing",), ("voiced",), ("voices",), ("voicing",)),
        ),
        "doubt": (
            *(("expressed",), ("expresses",), ("voiced",)),
            ("left", "no"),
            ("leaves", "no"),
            ("left", "little"),
        ),
    },
    to_say={
        "on": (("went",), ("goes",), ("going",)),
        "as": (("went", "so", "far"), ("went", "as", "far"), ("goes", "so", "far"), ("goes", "as", "far")),
        "quick": (("was",), ("were",), ("is",)),
        "pains": (("took",), ("was", "at")),
        "care": (("took",),),
        **dict.fromkeys(listed("hastened proceeded rushed continued"), ((),)),
        **dict.fromkeys(
            listed("occasion opportunity visit speech address meeting trip appearance platform"),
            tuple(
                (verb, the)
                for verb in ("used", "took", "uses")
                for the in ("the", "his", "her", "their", "this")
            ),
        ),
    },
    again=frozenset(
        {("for", "the", "first", "time"), ("once", "again"), ("time", "and", "again"), ("yet", "again")}
    ),
    adverbial="ly",
    gerund="ing",
    finite=listed("would had has have is are was were will could should did"),
    clause_starts=listed("it he she they there we"),
    name_words=listed(
        """
        titled entitled themed theme motto slogan hashtag concept principle doctrine policy term phrase
        nicknamed headlined reading banner
        """
    ),
    body_pronouns=listed("it"),
    contrasting=listed("while whereas but"),
    body_nouns=listed(
        """
        group ministry agency department office government bloc alliance union commission council court
        statement party body organisation organization company junta presidency palace army military
        police embassy movement mission secretariat watchdog bank federation authorities kingdom embassy
        communique communiqué declaration navy coastguard guard force forces command service directorate
        coalition tribunal regulator administration regime leadership authority
        """
    ),
    body_determiners=listed("the"),
    absolutes=listed("with"),
    estimates=frozenset({"at least", "at most"}),
    outlets=listed(
        "news agency newspaper daily weekly magazine television radio channel broadcaster network website"
    ),
    quoting=listed("quoted quotes quoting cited cites citing"),
    likening_leads=listed("as of for to over that"),
    issued=listed(
        """
        statement statements communique communiqué readout release report announcement note letter decree message
        bulletin notice tweet post declaration
        """
    ),
    agents=listed("by"),
    given_out=listed(
        """
        issued released published carried posted distributed circulated signed read sent shared
        """
    ),
    voices_joined=listed("and but while whereas"),
    indefinites=listed("a an one"),
    audiences=listed(
        """
        reporters journalists newsmen correspondents lawmakers deputies parliament congress senators ambassadors
        diplomats delegates supporters viewers broadcasters investors pilgrims worshippers television radio tv
        broadcaster media newspaper daily weekly magazine channel agency outlet network briefing conference council
        committee assembly panel forum audience crowd rally gathering meeting summit
        """
    ),
    hosted=listed("hosted hosts held gave convened chaired organised organized attended sponsored arranged"),
    possessives=listed("his her its their"),
    spokesmen=listed("spokesman spokeswoman spokesperson"),
    relations=listed("guest host visitor counterpart colleague interlocutor"),
    person_nouns=listed(
        """
        spokesman spokeswoman spokesperson diplomat politician statesman stateswoman veteran general admiral colonel judge lawyer academic
        economist professor cleric technocrat lawmaker envoy mediator negotiator leader visitor guest
        newcomer laureate billionaire banker engineer physician soldier strongman autocrat populist
        conservative liberal socialist reformer moderate hardliner octogenarian septuagenarian
        journalist author novelist poet teacher scholar historian scientist doctor surgeon activist dissident
        businessman businesswoman entrepreneur tycoon commander commando spymaster archbishop cardinal bishop
        pastor priest old comedian actor wrestler footballer singer grandfather grandmother centrist islamist
        """
    ),
    verdicts=listed(
        """
        comment reply answer response verdict message view retort reaction assessment judgment judgement summary description
        conclusion warning how
        """
    ),
    anonymous=listed(
        """
        officials sources source witnesses diplomats diplomat analysts analyst residents activists
        survivors villagers insiders aides
        """
    ),
    strangers=listed(
        "diplomat official source officer aide adviser advisor insider analyst expert envoy negotiator"
    ),
    nameless=listed("source insider"),
    what=frozenset({"what"}),
    several_nameless=listed("sources insiders officials diplomats aides analysts observers experts officers"),
    where=frozenset({"where"}),
    quantities=listed("no nothing little much enough"),
    object_starts=listed(
        """
        so nothing little sorry yes no goodbye much as enough prayers farewell of for about with against
        from by to
        """
    ),
)
