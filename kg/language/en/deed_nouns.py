"""Nouns of deeds by their verbs: "the confiscation of a ship by Chad" tells what "Chad confiscated a ship" does.

The rows of frames are written for verbs; a noun of this table has the rows of its verb, with whoever does it beside it.
Left out are nouns of what lasts and is no deed of a day (occupation, siege, persecution), of what courts do
(execution, conviction), and those that mean another thing more often (order, move, cover).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kg.language.en.inflect import forms

_NOUNS: Final = {
    "seizure of": "seize",
    "confiscation of": "confiscate",
    "impoundment of": "impound",
    "requisition of": "requisition",
    "sequestration of": "sequestrate|sequester",
    "expropriation of": "expropriate",
    "nationalisation of|nationalization of": "nationalise|nationalize",
    "takeover of": "take over",
    "detention of": "detain",
    "arrest of": "arrest",
    "imprisonment of": "imprison|jail",
    "abduction of": "abduct",
    "kidnap of": "kidnap",
    "hijack of": "hijack",
    "interception of|intercept of": "intercept",
    "harassment of": "harass",
    "intimidation of": "intimidate",
    "dispersal of": "disperse",
    "destruction of": "destroy",
    "demolition of": "demolish",
    "bombardment of": "bombard",
    "raid on|raid of": "raid",
    "embargo of|quarantine of": "embargo|quarantine",
    "suppression of": "suppress|quell|put down",
    "airlift of": "airlift",
    "freeze on|freeze of": "freeze",
    "ambush of|ambush on": "ambush",
    "assault on": "assault",
    "massacre of": "massacre",
    "slaughter of": "slaughter",
    "assassination of": "assassinate",
    "invasion of": "invade",
    "annexation of": "annex",
    "conquest of": "conquer",
    "capture of": "capture",
    "recapture of": "recapture",
    "infiltration of": "infiltrate",
    "violation of": "violate",
    "obstruction of": "obstruct",
    "disruption of": "disrupt",
    "deportation of": "deport",
    "expulsion of": "expel",
    "ejection of": "eject",
    "eviction of": "evict",
    "ouster of": "oust",
    "banishment of": "banish",
    "exclusion of": "exclude",
    "suspension of": "suspend",
    "cancellation of": "cancel",
    "termination of": "terminate",
    "revocation of": "revoke",
    "annulment of": "annul",
    "abrogation of": "abrogate",
    "renunciation of": "renounce",
    "denunciation of": "denounce",
    "repudiation of": "repudiate",
    "repeal of": "repeal",
    "reversal of": "reverse",
    "prohibition of|prohibition on": "prohibit",
    "restriction of|restriction on": "restrict",
    "reduction of|reduction in": "reduce",
    "curtailment of": "curtail",
    "halt to|halt in": "halt",
    "closure of": "close|shut",
    "dissolution of": "dissolve",
    "isolation of": "isolate",
    "imposition of": "impose",
    "reimposition of": "reimpose",
    "withdrawal of": "withdraw",
    "recall of": "recall",
    "removal of": "remove",
    "deployment of": "deploy",
    "redeployment of": "redeploy",
    "dispatch of|despatch of": "dispatch|despatch",
    "mobilisation of|mobilization of": "mobilise|mobilize",
    "concentration of": "concentrate",
    "reinforcement of": "reinforce",
    "withdrawal from|retreat from|departure from|exit from": "withdraw from",
    "evacuation of": "evacuate",
    "repatriation of": "repatriate",
    "rescue of": "rescue",
    "resettlement of": "resettle",
    "release of": "release|free",
    "liberation of": "liberate",
    "pardon of": "pardon",
    "extradition of": "extradite",
    "surrender of": "surrender",
    "handover of": "hand over",
    "transfer of": "transfer",
    "return of": "return",
    "restitution of": "restitute|return",
    "donation of|gift of": "donate",
    "delivery of": "deliver",
    "supply of": "supply",
    "provision of": "provide",
    "shipment of": "ship",
    "distribution of": "distribute",
    "disbursement of": "disburse",
    "reinstatement of": "reinstate",
    "restoration of": "restore",
    "reintroduction of": "reintroduce",
    "revival of": "revive",
    "resumption of": "resume",
    "ratification of": "ratify",
    "approval of": "approve",
    "adoption of": "adopt",
    "legalisation of|legalization of": "legalise|legalize",
    "relaxation of": "relax",
    "waiver of": "waive",
    "exemption of": "exempt",
    "designation of": "designate",
    "bailout of|bail-out of": "bail out",
    "pullout from|pull-out from|pullback from": "pull out of",
    "crackdown on|crack-down on": "crack down on",
    "clampdown on|clamp-down on": "clamp down on",
    "defacement of": "deface",
    "vandalisation of|vandalism of": "vandalise|vandalize",
    "penetration of": "penetrate",
    "breach of": "breach",
    "test of": "test",
    "launch of": "launch",
}
"""Nouns with the preposition before what the deed is done to, and the verbs that tell the same."""

_GERUNDS: Final = (
    "pound hammer batter crush quell muzzle silence gag scramble barricade stymie defund dynamite interdict seize confiscate impound detain arrest jail kidnap abduct hijack board bomb bombard shell strafe raid ambush torpedo ram sink "
    "hack jam block blockade barricade intercept poison kill shoot massacre torch burn storm ransack loot destroy bulldoze raze "
    "flatten deport expel eject evict oust ban bar outlaw blacklist freeze suspend cancel revoke close shut halt "
    "scrap dump cut slash withhold recall withdraw deploy mass amass release free pardon extradite evacuate airlift donate ship "
    "supply arm train fund bankroll finance invade annex seal harass wiretap bug censor dissolve nationalise nationalize "
    "breach violate boycott downgrade sever ditch snub sabotage firebomb pelt daub launch test test-fire fire rescind"
).split()
"""Verbs whose gerund tells the same with "of": "the jamming of", "its ramming of"."""


def _by_verb() -> dict[str, tuple[str, ...]]:
    """The nouns of each verb, in the singular and the plural."""
    found: dict[str, dict[str, None]] = {}
    for nouns, verbs in _NOUNS.items():
        for noun, _, preposition in (each.rpartition(" ") for each in nouns.split("|")):
            for verb in verbs.split("|"):
                told = (f"{noun} {preposition}", f"{forms(noun)['s']} {preposition}")
                found.setdefault(verb, {}).update(dict.fromkeys(told))
    for verb in _GERUNDS:
        gerund = forms(verb)["ing"]
        found.setdefault(verb, {}).update(dict.fromkeys((f"{gerund} of", f"{gerund}s of")))
    return {verb: tuple(nouns) for verb, nouns in found.items()}


DEED_NOUNS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(_by_verb())
"""The nouns of each verb: "seize" has "seizure of" and "seizing of"."""
