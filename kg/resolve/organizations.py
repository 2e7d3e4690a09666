"""Organizations across articles: by name, abbreviation and language.

Two names are one when the same words are left of them without legal forms and little words, in whatever
order and in either language: "Universitas Indonesia", "University of Indonesia". An abbreviation alone
joins the one organization that is known to have it. An organization that is known to be of one country
does not join one of another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from kg.resolve.families import Groups
from kg.resolve.model import OrganizationProfile, Reasons
from kg.resolve.names import words_of

_LEFT_OUT: Final = frozenset(
    """the of for and on in de du des et der die das und dan untuk pada bagi tentang di yang
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
    "negeri": "affairs",
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
    "bantuan": "aid",
    "pembangunan": "development",
    "penelitian": "research",
    "studi": "studies",
}
"""Words of organizations' names in Indonesian or another spelling, each with its English one."""


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
    short = {name for name in (*profile.names, *profile.abbreviations) if is_abbreviation(name)}
    long = {name_key(name) for name in profile.names if name not in short}
    return sorted({f"@{name}" for name in short} | {key for key in long if key})


def organization_clusters(profiles: Iterable[OrganizationProfile]) -> list[Reasons]:
    """Occurrences organization by organization; the order of the profiles does not matter."""
    by_name: Groups[str] = Groups()
    members: dict[str, list[OrganizationProfile]] = defaultdict(list)
    short: list[OrganizationProfile] = []
    for profile in profiles:
        long = [key for key in organization_keys(profile) if not key.startswith("@")]
        if not long:
            short.append(profile)
            continue
        for key in long:
            by_name.join(key, long[0])
        members[long[0]].append(profile)
    groups: dict[str, list[OrganizationProfile]] = defaultdict(list)
    for key, found in members.items():
        groups[by_name.find(key)] += found
    clusters = [each for group in groups.values() for each in _by_country(group)]
    return [_reasons(each) for each in _with_abbreviations(clusters, short)]


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
