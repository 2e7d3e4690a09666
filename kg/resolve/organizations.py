"""Organizations across articles: by name, abbreviation and language.

Two names are one when the same words are left of them without legal forms and little words, in whatever
order and in either language: "Universitas Indonesia", "University of Indonesia". An abbreviation alone
joins the one organization that is known to have it. An organization that is known to be of one country
does not join one of another; what every country has ("the foreign ministry") is one within its country only,
and an embassy without its seat is nobody's but its article's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from kg.resolve.families import Groups
from kg.resolve.model import OrganizationProfile, Reasons
from kg.resolve.names import words_of

_LEFT_OUT: Final = frozenset(
    """the of for and on in de du des et der die das und dan untuk pada bagi tentang di yang affairs
    pt tbk cv inc ltd llc plc corp corporation company co gmbh ag sa nv bv persero perseroan""".split()
)

_ENGLISH: Final = {
    "kementerian": "ministry",  # Kementerian Pertahanan
    "universitas": "university",  # Universitas Gadjah Mada
    "institut": "institute",  # Institut Teknologi Bandung
    "lembaga": "institute",
    "badan": "agency",  # Badan Keamanan Laut
    "dewan": "council",
    "komisi": "commission",
    "komite": "committee",
    "partai": "party",
    "yayasan": "foundation",
    "asosiasi": "association",
    "perhimpunan": "association",
    "persatuan": "union",
    "uni": "union",
    "serikat": "union",
    "kedutaan": "embassy",
    "besar": "",  # Kedutaan Besar
    "mahkamah": "court",
    "agung": "supreme",  # Mahkamah Agung
    "pengadilan": "court",
    "parlemen": "parliament",
    "forum": "forum",
    "pusat": "centre",
    "center": "centre",
    "kamar": "chamber",
    "dagang": "commerce",
    "industri": "industry",
    "perdagangan": "trade",
    "luar": "foreign",
    "negeri": "",  # Kementerian Luar Negeri, Foreign Ministry
    "dalam": "home",
    "interior": "home",
    "pertahanan": "defence",
    "defense": "defence",
    "keuangan": "finance",
    "pendidikan": "education",
    "kesehatan": "health",
    "perhubungan": "transportation",
    "pertanian": "agriculture",
    "nasional": "national",
    "internasional": "international",
    "dunia": "world",
    "asing": "foreign",
    "teknologi": "technology",
    "organisation": "organization",
    "organisasi": "organization",
    "rakyat": "people",
    "republik": "republic",
    "front": "front",
    "gerakan": "movement",
    "liga": "league",
    "palang": "cross",
    "merah": "red",
    "sekretariat": "secretariat",
    "direktorat": "directorate",
    "jenderal": "general",
    "kantor": "office",
    "kepolisian": "police",
    "polisi": "police",
    "tentara": "army",
    "angkatan": "force",
    "udara": "air",
    "laut": "sea",
    "bank": "bank",
    "sentral": "central",
    "pemerintah": "government",
    "konsulat": "consulate",
    "departemen": "department",
    "bantuan": "aid",
    "pembangunan": "development",
    "penelitian": "research",
    "studi": "studies",
}
"""Words of organizations' names in Indonesian or another spelling, each with its English one."""


_EVERYWHERE: Final = frozenset(
    """academy administration agency agriculture air armed army assembly attorney authority bank board
    border bureau cabinet central chamber coast commerce commission committee communist congress
    conservative constitutional council court defence democratic department deputies development
    education election elections electoral emergency energy environment federal finance foreign force
    forces general government green guard health high home house human immigration independent industry
    information intelligence interior international justice labor labour liberal management marine
    military ministry national navy office opposition parliament party peace people police presidential
    press prosecutor republic republican representatives research rights sea secretariat security senate
    service services social socialist standing state statistics supreme trade transport transportation
    treasury union upper lower""".split()
)
"""Words of which whole names are made that every country may have: "Supreme Court", "Democratic Party"."""

_MISSIONS: Final = frozenset("embassy consulate kbri kjri".split())
_SEATED: Final = frozenset(("in", "di", "to", "for", "untuk"))


def name_key(name: str) -> str:
    """What two names of one organization have in common.

    >>> name_key("Universitas Indonesia") == name_key("The University of Indonesia")
    True
    """
    words = [_ENGLISH.get(word, word) for word in words_of(name)]
    kept = sorted(word for word in words if word and word not in _LEFT_OUT)
    return " ".join(kept or words_of(name))


def is_abbreviation(name: str) -> bool:
    """Whether a name is nothing but an abbreviation: "BNPB", "KPK"."""
    return name.isupper() and name.isalpha() and 2 <= len(name) <= 8


def organization_keys(profile: OrganizationProfile) -> list[str]:
    """Where to look for the same organization; abbreviations begin with `@`."""
    every = (*profile.names, *profile.abbreviations)
    short = {name for name in every if is_abbreviation(name)}
    long = {_key_within(name, profile.country) for name in every if name not in short}
    return sorted({f"@{name}" for name in short if name.lower() not in _MISSIONS} | {k for k in long if k})


def _key_within(name: str, country: str) -> str:
    """The key of a name, with the country where others have the like; "" where that is still not enough."""
    words = words_of(name)
    if any(_ENGLISH.get(word, word) in _MISSIONS for word in words) and _SEATED.isdisjoint(words):
        return ""
    key = name_key(name)
    return f"{key} {country}" if country and _is_everywhere(key) else key


def _is_everywhere(key: str) -> bool:
    return _EVERYWHERE.issuperset(key.split())


def organization_clusters(profiles: Iterable[OrganizationProfile]) -> list[Reasons]:
    """Occurrences organization by organization; the order of the profiles does not matter."""
    by_name: Groups[str] = Groups()
    members: dict[str, list[OrganizationProfile]] = defaultdict(list)
    short: list[OrganizationProfile] = []
    vague: list[tuple[OrganizationProfile, list[str]]] = []
    for profile in profiles:
        long = [key for key in organization_keys(profile) if not key.startswith("@")]
        if not long:
            short.append(profile)
            continue
        if not (profile.country or profile.listed) and all(map(_is_everywhere, long)):
            vague.append((profile, long))
            continue
        for key in long:
            by_name.join(key, long[0])
        members[long[0]].append(profile)
    groups: dict[str, list[OrganizationProfile]] = defaultdict(list)
    for key, found in members.items():
        groups[by_name.find(key)] += found
    clusters = [each for group in groups.values() for each in _by_country(group)]
    clusters += _as_listed(vague, clusters)
    return [_reasons(each) for each in _with_abbreviations(clusters, short)]


def _as_listed(
    vague: Sequence[tuple[OrganizationProfile, list[str]]], clusters: Sequence[list[OrganizationProfile]]
) -> list[list[OrganizationProfile]]:
    """Names that every country has, without one, join what the reference lists for none: the World Bank."""
    known: dict[str, list[list[OrganizationProfile]]] = defaultdict(list)
    for cluster in clusters if vague else ():
        for key in {key for each in cluster if each.listed for key in organization_keys(each)}:
            known[key].append(cluster)
    alone = []
    for profile, keys in vague:
        found = [cluster for key in keys for cluster in known.get(key, ())]
        if found and all(cluster is found[0] for cluster in found):
            found[0].append(profile)
        else:
            alone.append([profile])
    return alone


def _by_country(group: Sequence[OrganizationProfile]) -> list[list[OrganizationProfile]]:
    """One cluster, or one a country where more than one country is stated; listed ones stay apart."""
    listed = [profile for profile in group if profile.listed]
    countries = sorted({profile.country for profile in group if profile.country})
    if len(listed) > 1:
        return _by_listed(group, listed)
    if len(countries) < 2:
        return [list(group)]
    out = {country: [p for p in group if p.country == country] for country in countries}
    bare = [profile for profile in group if not profile.country]
    return [*out.values(), *([profile] for profile in bare)]


def _by_listed(
    group: Sequence[OrganizationProfile], listed: Sequence[OrganizationProfile]
) -> list[list[OrganizationProfile]]:
    """Names that the reference gives to more than one: each occurrence goes to the one with its own name."""
    out = {profile.at: [profile] for profile in sorted(listed, key=lambda each: each.at)}
    alone = []
    for profile in group:
        if profile.listed:
            continue
        keys = set(organization_keys(profile))
        fitting = [other.at for other in listed if keys & set(organization_keys(other))]
        fitting = [at for at in fitting if not profile.country or out[at][0].country in ("", profile.country)]
        if len(fitting) == 1:
            out[fitting[0]].append(profile)
        else:
            alone.append([profile])
    return [*out.values(), *alone]


def _with_abbreviations(
    clusters: list[list[OrganizationProfile]], short: Sequence[OrganizationProfile]
) -> list[list[OrganizationProfile]]:
    """Names that are only abbreviations join the one organization that has it, else each other."""
    known: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        for key in {key for p in cluster for key in organization_keys(p) if key.startswith("@")}:
            known[key].append(number)
    out = [list(cluster) for cluster in clusters]
    left: dict[str, list[OrganizationProfile]] = defaultdict(list)
    for profile in short:
        keys = organization_keys(profile)
        found = {
            number
            for key in keys
            for number in known.get(key, ())
            if _same_country(profile, clusters[number])
        }
        if len(found) == 1:
            out[found.pop()].append(profile)
        elif keys:
            left[keys[0]].append(profile)
        else:
            out.append([profile])
    return out + [each for group in left.values() for each in _by_country(group)]


def _same_country(profile: OrganizationProfile, cluster: Sequence[OrganizationProfile]) -> bool:
    countries = {each.country for each in cluster if each.country}
    return not (profile.country and countries) or profile.country in countries


def _reasons(cluster: Sequence[OrganizationProfile]) -> Reasons:
    named = {key for profile in cluster for key in organization_keys(profile) if not key.startswith("@")}
    out: Reasons = {}
    for profile in cluster:
        keys = set(organization_keys(profile))
        if profile.listed or len(cluster) == 1:
            out[profile.at] = (1.0, "organization:listed" if profile.listed else "organization:alone")
        elif keys & named:
            out[profile.at] = (0.95 if profile.country else 0.9, "organization:name")
        else:
            out[profile.at] = (0.75, "organization:abbreviation")
    return out
