"""English verb forms from a lemma; irregular verbs are a table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

IRREGULAR = {
    "be": ("was", "been"), "become": ("became", "become"), "begin": ("began", "begun"), "break": ("broke", "broken"),
    "bring": ("brought", "brought"), "build": ("built", "built"), "call": ("called", "called"), "fall": ("fell", "fallen"), "come": ("came", "come"),
    "cut": ("cut", "cut"), "draw": ("drew", "drawn"), "drive": ("drove", "driven"), "fight": ("fought", "fought"),
    "find": ("found", "found"), "flee": ("fled", "fled"), "fly": ("flew", "flown"), "forbid": ("forbade", "forbidden"),
    "freeze": ("froze", "frozen"), "unfreeze": ("unfroze", "unfrozen"), "get": ("got", "got"), "give": ("gave", "given"), "go": ("went", "gone"),
    "hit": ("hit", "hit"), "hold": ("held", "held"), "keep": ("kept", "kept"), "lay": ("laid", "laid"), "lead": ("led", "led"),
    "leave": ("left", "left"), "lend": ("lent", "lent"), "let": ("let", "let"), "make": ("made", "made"), "meet": ("met", "met"),
    "oversee": ("oversaw", "overseen"), "pay": ("paid", "paid"), "put": ("put", "put"), "quit": ("quit", "quit"),
    "ring": ("rang", "rung"), "rise": ("rose", "risen"), "say": ("said", "said"), "see": ("saw", "seen"), "seek": ("sought", "sought"),
    "send": ("sent", "sent"), "set": ("set", "set"), "shoot": ("shot", "shot"), "shut": ("shut", "shut"), "sit": ("sat", "sat"),
    "speak": ("spoke", "spoken"), "stand": ("stood", "stood"), "strike": ("struck", "struck"), "swear": ("swore", "sworn"),
    "take": ("took", "taken"), "tell": ("told", "told"), "throw": ("threw", "thrown"), "win": ("won", "won"),
    "retake": ("retook", "retaken"), "overrun": ("overran", "overrun"), "withhold": ("withheld", "withheld"),
    "forgive": ("forgave", "forgiven"), "sink": ("sank", "sunk"), "tear": ("tore", "torn"), "run": ("ran", "run"),
    "blow": ("blew", "blown"), "sell": ("sold", "sold"), "choose": ("chose", "chosen"), "uphold": ("upheld", "upheld"),
    "do": ("did", "done"), "cast": ("cast", "cast"), "catch": ("caught", "caught"), "lose": ("lost", "lost"),
    "undergo": ("underwent", "undergone"), "split": ("split", "split"), "upset": ("upset", "upset"),
    "foresee": ("foresaw", "foreseen"), "redraw": ("redrew", "redrawn"), "rebuild": ("rebuilt", "rebuilt"),
    "outdo": ("outdid", "outdone"), "wind": ("wound", "wound"), "overcome": ("overcame", "overcome"),
    "spread": ("spread", "spread"), "deal": ("dealt", "dealt"), "buy": ("bought", "bought"), "drag": ("dragged", "dragged"),
    "withdraw": ("withdrew", "withdrawn"), "write": ("wrote", "written"), "undertake": ("undertook", "undertaken"),
    "overthrow": ("overthrew", "overthrown"), "lift": ("lifted", "lifted"), "shake": ("shook", "shaken"), "beat": ("beat", "beaten"), "sweep": ("swept", "swept"), "thrust": ("thrust", "thrust"),
    "spend": ("spent", "spent"), "rethink": ("rethought", "rethought"), "teach": ("taught", "taught"), "show": ("showed", "shown"), "kidnap": ("kidnapped", "kidnapped"),
    "bid": ("bade", "bidden"), "burst": ("burst", "burst"), "eat": ("ate", "eaten"), "feed": ("fed", "fed"), "fling": ("flung", "flung"),
    "read": ("read", "read"), "ride": ("rode", "ridden"), "spring": ("sprang", "sprung"), "stick": ("stuck", "stuck"),
    "underwrite": ("underwrote", "underwritten"), "light": ("lit", "lit"), "bear": ("bore", "borne"), "undo": ("undid", "undone"),
    "unwind": ("unwound", "unwound"), "overfly": ("overflew", "overflown"), "steal": ("stole", "stolen"),
    "sing": ("sang", "sung"), "beseech": ("besought", "besought"), "feel": ("felt", "felt"), "bend": ("bent", "bent"), "drink": ("drank", "drunk"),
    "dig": ("dug", "dug"), "repay": ("repaid", "repaid"), "string": ("strung", "strung"), "shine": ("shone", "shone"), "tread": ("trod", "trodden"), "betake": ("betook", "betaken"), "forswear": ("forswore", "forsworn"), "hang": ("hung", "hung"), "shrink": ("shrank", "shrunk"),
    "sling": ("slung", "slung"), "spit": ("spat", "spat"), "sting": ("stung", "stung"), "swing": ("swung", "swung"), "weep": ("wept", "wept"), "slide": ("slid", "slid"),
}  # fmt: skip
"""Lemma -> (past, participle)."""

DOUBLING = frozenset(
    (
        "ban bar strip plan step stop drop ship tap rap slam snub trim kidnap equip admit commit permit confer "
        "deter refer expel compel rebel patrol scrap nod shun rebut regret jam wrap swap beg prod stab grab "
        "acquit gun rob slap shrug flog lob rip chip clip clap pummel skip jet annul submit transfer eavesdrop unban wiretap occur omit remit defer travel cancel label signal level fuel model counsel repel quarrel "
        "up quiz club airdrop rid stir ram pin dub hem spur spot chat rub slip snap tip wag run drag overrun forbid bid cap top thin bug gut sup hop pop hobnob dial sip pen nip readmit re-admit channel outfit kit nab bin bat bag dip drum fob jab jib pat shred slim swat chug trot fit initial allot extol dispel "
    ).split()
)


ONE_L = frozenset("dial travel cancel label signal level fuel model counsel quarrel channel initial".split())
"""Verbs in -l whose last letter American English does not double."""


IN_T = {
    "burn": "burnt",
    "leap": "leapt",
    "lean": "leant",
    "speed": "sped",
    "plead": "pled",
    "learn": "learnt",
    "spoil": "spoilt",
    "beseech": "beseeched",
}
"""Pasts that are written beside the regular ones: "burned" and "burnt"."""


def variants(lemma: str) -> dict[str, str]:
    """`ing` and `past` as they are also written: canceling and canceled in American English, burnt."""
    if lemma in IN_T:
        return {"past": IN_T[lemma]}
    return {"ing": lemma + "ing", "past": lemma + "ed"} if lemma in ONE_L else {}


@cache
def forms(lemma: str) -> Mapping[str, str]:
    """`base`, `s`, `ing`, `past` and `participle` of a lemma of the tables."""
    past, participle = IRREGULAR.get(lemma, ("", ""))
    if not past:
        past = participle = _past(lemma)
    return {"base": lemma, "s": _third(lemma), "ing": _ing(lemma), "past": past, "participle": participle}


def _third(lemma: str) -> str:
    if lemma == "be":
        return "is"
    if lemma == "have":
        return "has"
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + "s"


def _stem(lemma: str) -> str:
    return lemma + lemma[-1] if lemma in DOUBLING else lemma


def _past(lemma: str) -> str:
    if lemma == "have":
        return "had"
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return _stem(lemma) + "ed"


def _ing(lemma: str) -> str:
    if lemma.endswith("e") and not lemma.endswith("ee") and lemma != "be":
        return lemma[:-1] + "ing"
    if lemma in IRREGULAR and lemma in {
        "get",
        "put",
        "cut",
        "set",
        "hit",
        "let",
        "sit",
        "shut",
        "win",
        "begin",
        "quit",
    }:
        return lemma + lemma[-1] + "ing"
    return _stem(lemma) + "ing"
