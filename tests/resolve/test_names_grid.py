"""Names of people as articles from many places spell them: which are one person's, and which are two's.

Each pair holds one office of one country at one time, so that the names alone decide. A false merge is worse
than a missed one: what no rule here tells apart or together is left out.
"""

from __future__ import annotations

import pytest

from kg.resolve.model import Occurrence, PersonProfile, Tenure
from kg.resolve.names import Words, all_keys, fit, person_words
from kg.resolve.near import Near
from kg.resolve.persons import person_clusters

ONE = """
Mohammed Javad Zarif = Mohammad Javad Zarif
Mohammad Zarif = Muhammad Zarif
Muammar Gaddafi = Moammar Qaddafi
Muammar al-Gaddafi = Muammar Khadafi
Muammar Qadhafi = Muammar Gadhafi
Sergei Lavrov = Sergey Lavrov
Sergey Lavrov = Sergej Lavrov
Vladimir Putin = Wladimir Putin
Volodymyr Zelenskyy = Volodymyr Zelenskiy
Aleksandr Lukashenko = Alexander Lukashenko
Nikol Pashinyan = Nikol Pashinian
Hossein Amir-Abdollahian = Hossein Amirabdollahian
Abdel Fattah el-Sisi = Abdul Fattah al-Sisi
Abdel Fattah el-Sisi = Abdelfattah al-Sissi
Abdurrahman Wahid = Abdul Rahman Wahid
Sameh Shoukry = Sameh Shukri
Fuad Hussein = Fouad Hussein
Riyad al-Maliki = Riad Malki
Bashar al-Assad = Bashar Assad
Sheikh Mohamed bin Zayed Al Nahyan = Mohammed bin Zayed
Prince Faisal bin Farhan = Faisal bin Farhan Al Saud
Sheikh Abdullah bin Zayed = Abdullah bin Zayed Al Nahyan
Recep Tayyip Erdoğan = Recep Tayyip Erdogan
Mevlüt Çavuşoğlu = Mevlut Cavusoglu
Pedro Sánchez = Pedro Sanchez Pérez-Castejón
José Manuel Albares = José Manuel Albares Bueno
Gustavo Petro = Gustavo Petro Urrego
Andrés Manuel López Obrador = Andres Manuel Lopez Obrador
Daw Aung San Suu Kyi = Aung San Suu Kyi
U Thein Sein = Thein Sein
Senior General Min Aung Hlaing = Min Aung Hlaing
Datuk Seri Anwar Ibrahim = Anwar Ibrahim
Tan Sri Muhyiddin Yassin = Muhyiddin Yassin
Tun Dr. Mahathir Mohamad = Mahathir Mohammad
Dato Erywan Yusof = Erywan Pehin Yusof
Sir Keir Starmer = Keir Starmer
Dr. S. Jaishankar = Subrahmanyam Jaishankar
Kim Jong Un = Jong-un Kim
Ban Ki-moon = Ki-moon Ban
Xi Jinping = Xi Jin Ping
Wang Wenbin = Wang Wen-bin
Hor Namhong = Hor Nam Hong
Abe Shinzō = Shinzo Abe
Nguyễn Phú Trọng = Nguyen Phu Trong
Lê Hoài Trung = Le Hoai Trung
Retno L.P. Marsudi = Retno Lestari Priansari Marsudi
Soesilo Bambang Yudhoyono = Susilo Bambang Yudhoyono
Luhut B. Pandjaitan = Luhut Panjaitan
Ma'ruf Amin = Maruf Amin
Joseph R. Biden Jr. = Joe Biden
Jean-Yves Le Drian = Jean Yves Le Drian
"""

TWO = """
George W. Bush = George H. W. Bush
Kim Jong-un = Kim Jong-il
Kim Jong Un = Kim Yo Jong
Lee Hsien Loong = Lee Hsien Yang
Hun Sen = Hun Manet
Wang Yi = Wang Qi
Li Keqiang = Li Qiang
Li Qiang = Li Qian
Wen Bin = Wen Jiabao
Park Jin = Park Ji-won
Mohammed bin Salman = Mohammed bin Nayef
Mohammed bin Zayed = Abdullah bin Zayed
Salman bin Abdulaziz = Mohammed bin Salman
Prince Faisal bin Farhan = Prince Faisal bin Bandar
Bashar al-Assad = Hafez al-Assad
Maria Lopez = Mario Lopez
Daniel Ortega = Daniela Ortega
Sergei Ivanov = Sergei Ivanova
Ahmad Hasan = Ahmad Hassani
Ahmad Malik = Ahmad Maliki
Juan Manuel Santos = Juan Manuel Sánchez
Thein Sein = Thein Soe
Aung Min = Aung Myin
Min Aung Hlaing = Min Aung Naing
Wunna Maung Lwin = Maung Maung Lwin
Nguyen Phu Trong = Nguyen Xuan Phuc
Le Hoai Trung = Nguyen Hoai Trung
Muhammad Ali = Ali Muhammad Khan
Ibrahim Hassan = Hassan Ibrahim Ali
Ali Khamenei = Ali Khomeini
Budi Santoso = Budi Susanto
Agus Widodo = Agus Wibowo
Megawati Sukarnoputri = Rachmawati Sukarnoputri
Jean-Marc Ayrault = Jean-Marie Ayrault
Benigno Aquino Jr. = Benigno Aquino III
John Kerry = John Kelly
"""


def pairs(text: str) -> list[tuple[str, str]]:
    return [(one, other) for one, _, other in (line.partition(" = ") for line in text.strip().splitlines())]


def bearer(graph: str, name: str, office: str = "foreign-minister", country: str = "UTO") -> PersonProfile:
    held = (Tenure(office, country, country, "2024-05-10", "2024-05-10"),) if office else ()
    return PersonProfile(Occurrence(graph, f"{graph}/p"), (name,), held, "2024-05-10")


def people(*profiles: PersonProfile) -> int:
    return len(person_clusters(profiles))


@pytest.mark.parametrize(("one", "other"), pairs(ONE))
def test_one_person(one: str, other: str) -> None:
    assert people(bearer("a", one), bearer("b", other)) == 1
    assert people(bearer("a", other), bearer("b", one)) == 1


@pytest.mark.parametrize(("one", "other"), pairs(TWO))
def test_two_people(one: str, other: str) -> None:
    assert people(bearer("a", one), bearer("b", other)) == 2
    assert people(bearer("a", other), bearer("b", one)) == 2


@pytest.mark.parametrize("name", ["Mohammed Ali", "John Smith", "Kim Min-ji", "Wang Wei", "Carlos García"])
def test_namesakes_of_two_countries(name: str) -> None:
    assert people(bearer("a", name, "minister", "AAA"), bearer("b", name, "minister", "BBB")) == 2


@pytest.mark.parametrize("name", ["Retno", "Sukarno", "Ahmad", "Kim"])
def test_single_names_without_an_office(name: str) -> None:
    assert people(bearer("a", name, ""), bearer("b", name, "")) == 2


def test_a_son_is_not_his_father() -> None:
    father = bearer("a", "Donald Trump", "president", "USA")
    assert people(father, bearer("b", "Donald Trump Jr.", "")) == 2
    assert people(father, bearer("b", "Donald Trump Jr.", "senator", "USA")) == 2


@pytest.mark.parametrize(("one", "other"), pairs(ONE) + [(b, a) for a, b in pairs(ONE)])
def test_names_that_fit_are_found_by_each_other(one: str, other: str) -> None:
    """By the keys under which a store finds names, and by those of a family."""
    a, b = person_words(one), person_words(other)
    near: Near[Words] = Near()
    near.add(a, a)
    if fit(a, b) > 0:
        assert not set(all_keys([a])).isdisjoint(all_keys([b]))
        assert a in near.to([b])
