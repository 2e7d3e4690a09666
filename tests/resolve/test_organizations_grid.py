"""Organizations as articles of two languages call them: which are one, and which are two.

The reference's own are there, as they are in every store: "PBB" and "UN" meet in it.
"""

from __future__ import annotations

import pytest

from kg import iri
from kg.resolve.listed import listed
from kg.resolve.model import Occurrence, OrganizationProfile
from kg.resolve.organizations import organization_clusters

ONE = """
PBB = UN
Perserikatan Bangsa-Bangsa = United Nations
Uni Eropa = EU
Uni Eropa = European Union
ASEAN = Perhimpunan Bangsa-Bangsa Asia Tenggara
NATO = Pakta Pertahanan Atlantik Utara
WHO = Organisasi Kesehatan Dunia
Bank Dunia = World Bank
OKI = Organisation of Islamic Cooperation
Dewan Keamanan PBB = UN Security Council
Liga Arab = Arab League
Mahkamah Internasional = ICJ
IAEA = Badan Energi Atom Internasional
Kementerian Luar Negeri @IDN = Ministry of Foreign Affairs @IDN
Kementerian Luar Negeri @IDN = Foreign Ministry @IDN
Kemlu @IDN = Kementerian Luar Negeri (Kemlu) @IDN
Kementerian Dalam Negeri @IDN = Ministry of Home Affairs @IDN
Kementerian Dalam Negeri @MYS = Interior Ministry @MYS
Mahkamah Agung @IDN = Supreme Court @IDN
Universitas Gadjah Mada = Gadjah Mada University
Komisi Pemberantasan Korupsi (KPK) = KPK
Embassy of Malaysia in Muscat @MYS = Kedutaan Besar Malaysia di Muscat @MYS
Huawei Technologies Co. Ltd. = Huawei Technologies
Centre for Strategic Studies = Center for Strategic Studies
Médecins Sans Frontières = Medecins Sans Frontieres
"""

TWO = """
Foreign Ministry @IDN = Foreign Ministry @MYS
Kementerian Luar Negeri @IDN = Foreign Ministry @JPN
Foreign Ministry = Foreign Ministry @JPN
Foreign Ministry = Foreign Ministry
Kementerian Luar Negeri = Ministry of Foreign Affairs
Ministry of Home Affairs @MYS = Ministry of Foreign Affairs @MYS
Supreme Court = Supreme Court
Mahkamah Agung = Mahkamah Agung @IDN
Democratic Party @USA = Democratic Party @KOR
Democratic Party = Democratic Party
National Assembly @KOR = National Assembly @VNM
KBRI @IDN = KBRI @IDN
Embassy of Malaysia @MYS = Malaysian Embassy @MYS
Embassy of Malaysia in Muscat | Kedutaan Besar Malaysia @MYS = Embassy of Malaysia in Malabo | Kedutaan Besar Malaysia @MYS
PKS @IDN = Partai Keadilan (PKS) @MYS
UN General Assembly = UN Security Council
European Commission = European Council
European Council = Council of Europe
Institute for Foreign Affairs = Ministry of Foreign Affairs
Red Cross = Red Crescent
Liga Arab = Liga Inggris
"""


def profile(graph: str, text: str) -> OrganizationProfile:
    """From "Name | other name (ABBREVIATION) @COUNTRY"."""
    text, _, country = (part.strip() for part in text.partition("@"))
    text, _, short = (part.strip(" )") for part in text.partition("("))
    names = tuple(name.strip() for name in text.split("|"))
    at = Occurrence(graph, f"{graph}/o")
    node = f"{iri.BASE}id/country/{country}" if country else ""
    return OrganizationProfile(at, names, (short,) if short else (), node)


def are_one(line: str) -> bool:
    one, _, other = line.partition(" = ")
    found = [profile("a", one), profile("b", other)]
    clusters = organization_clusters([*found, *listed().organizations.values()])
    return any(all(each.at in cluster for each in found) for cluster in clusters)


@pytest.mark.parametrize("line", ONE.strip().splitlines())
def test_one_organization(line: str) -> None:
    assert are_one(line)


@pytest.mark.parametrize("line", TWO.strip().splitlines())
def test_two_organizations(line: str) -> None:
    assert not are_one(line)
