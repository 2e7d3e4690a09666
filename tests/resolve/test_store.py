"""Resolution in a store: a function of what the articles say, whatever the order in which they come and go."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, RdfFormat, Store, serialize

from kg import iri
from kg import terms as t
from kg.model import Status
from kg.store import resolution
from kg.store.inferred import said_by
from kg.store.occurrences import RESOLVED
from kg.store.union import change
from tests.resolve.articles import FOREIGN, Meeting, Small, Told, article_quads, event, graph_of, person


def put(database: Store, name: str, quads: Iterable[Quad]) -> None:
    """As the embedded store does it."""
    memory = Store()
    memory.extend(quads)
    new, old = set(memory), said_by(database.quads_for_pattern, graph_of(name))
    removed, added = old - new, new - old
    if removed or added:
        resolution.unresolve(database, graph_of(name))
        noted = resolution.marks(database, graph_of(name), removed, gone=not new) if removed else set()
        change(database, removed, added | noted, resolution.elsewhere(database, removed))


def content(database: Store) -> set[str]:
    """Everything: named graphs, the index and the union, as lines of N-Quads."""
    return set((serialize(database, format=RdfFormat.N_QUADS) or b"").decode().splitlines())


def afresh(articles: Mapping[str, Iterable[Quad]]) -> Store:
    database = Store()
    for name, quads in articles.items():
        put(database, name, quads)
    resolution.update(database)
    return database


def canonical(database: Store, article: str, own: str) -> str:
    node = NamedNode(iri.occurrence(graph_of(article), own))
    found = (q.object.value for q in database.quads_for_pattern(node, t.RESOLVED_TO, None, RESOLVED))
    return next(found, own)


# --- any order, any portions ---------------------------------------------------------------------------

NAMES = [
    "Anwar Sidik", "Anwar M. Sidik", "Anwar Malik Sidik", "Anwar B. Sidik", "A. Sidik", "Sidik", "Anwar",
    "Liz Trask", "Elizabeth Trask", "Retno Marsudi", "Retno L.P. Marsudi", "Marsudi", "George Bushel",
    "George W. Bushel", "George H. W. Bushel", "Anwar Sidiq", "Salim Salim", "Salim Ahmed Salim",
]  # fmt: skip
OFFICES = ["", FOREIGN, "president", "ambassador"]
DAYS = ["2019-09-10", "2019-09-11", "2019-09", "2021-03-04", ""]

told = st.builds(
    Told,
    st.sampled_from(NAMES),
    st.sampled_from(OFFICES),
    st.sampled_from(["IDN", "AUS", "USA"]),
    st.booleans(),
)


@st.composite
def articles(draw: st.DrawFn) -> Small:
    people = draw(st.lists(told, min_size=1, max_size=3, unique_by=lambda each: each.name))
    names = [each.name for each in people]
    meetings = draw(
        st.lists(
            st.builds(
                Meeting,
                st.lists(st.sampled_from(names), max_size=2, unique=True).map(tuple),
                st.lists(st.sampled_from(["IDN", "AUS", "JPN"]), max_size=2, unique=True).map(tuple),
                st.sampled_from(DAYS),
                st.sampled_from(["", "Padang", "Tokyo"]),
                st.sampled_from(["", "", "Forum of Islands"]),
                status=st.sampled_from([Status.HELD, Status.PLANNED, Status.CANCELLED]),
            ),
            max_size=2,
        )
    )
    name = draw(st.sampled_from("abcdef"))
    published = draw(st.sampled_from(["2019-09-10", "2019-09-12", "2022-01-05"]))
    return Small(name, tuple(people), tuple(meetings), published)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(articles(), min_size=1, max_size=8),
    st.randoms(use_true_random=False),
    st.sets(st.sampled_from("abcdef")),
)
def test_any_order_and_any_portions_give_the_same_bytes(
    told: list[Small], order: random.Random, gone: set[str]
) -> None:
    """Articles come, change and go with updates in between; what stays is resolved as if it came at once."""
    database = Store()
    left: dict[str, list[Quad]] = {}
    for article in told:  # later ones of a name replace earlier ones
        put(database, article.name, article.quads)
        left[article.name] = article.quads
        if order.random() < 0.6:
            resolution.update(database)
    for name in sorted(gone & set(left)):
        put(database, name, [])
        del left[name]
        if order.random() < 0.6:
            resolution.update(database)
    resolution.update(database)
    shuffled = sorted(left.items())
    order.shuffle(shuffled)
    one, other = content(database), content(afresh(dict(shuffled)))
    assert sorted(one - other) == sorted(other - one) == []
    assert not resolution.update(database)


@pytest.mark.parametrize("status", [Status.HELD, Status.PLANNED])
def test_an_event_that_is_told_with_another_name_is_compared_as_it_is_now(status: Status) -> None:
    """An article changes what it says of an event: those are looked for that go with what it says now."""
    anwar = (Told("Anwar Sidik", "", "IDN", former=False),)
    before, now, another = (
        Small(name, anwar, (Meeting((), (), "2019-09-10", "", called, status=held),), "2019-09-10")
        for name, called, held in (
            ("a", "", Status.HELD),
            ("a", "Forum of Islands", status),
            ("b", "Forum of Islands", status),
        )
    )
    database = Store()
    for article in (before, another, now):
        put(database, article.name, article.quads)
        resolution.update(database)
    assert content(database) == content(afresh({"a": now.quads, "b": another.quads}))
    assert canonical(database, "a", event("a", 0)) == canonical(database, "b", event("b", 0))


# --- who and what is one -------------------------------------------------------------------------------


def rows(database: Store, text: str) -> list[tuple[str, ...]]:
    prefixes = {"dip": iri.ONTOLOGY, "rdfs": t.RDFS, "skos": t.SKOS}
    found = database.query(text, prefixes=prefixes)
    return sorted(tuple(cell.value for cell in row) for row in found)  # type: ignore[union-attr]


def people_of(*told: Told) -> dict[str, list[Quad]]:
    return {f"a{n}": article_quads(f"a{n}", (each,)) for n, each in enumerate(told)}


def clusters(database: Store, *told: Told) -> list[str]:
    """For each article's person, the number of the first article whose person is the same."""
    found = [canonical(database, f"a{n}", person(each.name)) for n, each in enumerate(told)]
    return [str(found.index(each)) for each in found]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                Told("Retno L.P. Marsudi", FOREIGN, "IDN"),
                Told("Retno Lestari Priansari Marsudi", FOREIGN, "IDN"),
                Told("Retno", FOREIGN, "IDN"),
                Told("Retno Marsudi"),
            ),
            "0000",
        ),
        ((Told("George W. Bush", "president", "USA"), Told("George H. W. Bush", "president", "USA")), "01"),
        ((Told("Bambang"), Told("Bambang")), "01"),
        ((Told("Liz Trask", "president", "AUS"), Told("Elizabeth Trask", "president", "AUS")), "00"),
        ((Told("John Archer", "president", "AUS"), Told("John Archer", FOREIGN, "USA")), "01"),
        ((Told("John Archer", "president", "AUS"), Told("John Archer", FOREIGN, "AUS")), "00"),
        ((Told("J. Archer", FOREIGN, "USA"), Told("John Archer", FOREIGN, "USA")), "00"),
        ((Told("Yoshimasa Hayami", FOREIGN, "JPN"), Told("Hayami Yoshimasa")), "00"),
        ((Told("Volodymyr Zelenkyy", FOREIGN, "USA"), Told("Volodymyr Zelenky", FOREIGN, "USA")), "00"),
        ((Told("Marta Pavlova", FOREIGN, "USA"), Told("Marta \u0420avlova", FOREIGN, "USA")), "01"),
        ((Told("Maria Lopes", FOREIGN, "USA"), Told("Mario Lopes", FOREIGN, "USA")), "01"),
    ],
    ids=lambda each: "-".join(t.name for t in each).replace(" ", "") if isinstance(each, tuple) else each,
)
def test_people(told: tuple[Told, ...], expected: str) -> None:
    assert "".join(clusters(afresh(people_of(*told)), *told)) == expected


def test_an_initial_without_an_office_is_who_is_in_the_news() -> None:
    for published, same in (("2019-09-15", True), ("2021-01-01", False)):
        told = {
            "a": article_quads("a", (Told("J. Archer"),), published="2019-09-10"),
            "b": article_quads("b", (Told("John Archer", FOREIGN, "AUS"),), published=published),
        }
        database = afresh(told)
        assert (canonical(database, "a", person("J. Archer")) == person("John Archer")) is same


def test_a_look_alike_is_flagged() -> None:
    told = (Told("Marta Pavlova", FOREIGN, "USA"), Told("Marta \u0420avlova", FOREIGN, "USA"))
    database = afresh(people_of(*told))
    assert rows(database, "SELECT ?o ?real { ?x dip:looksLike ?real ; dip:occurrenceOf ?o }") == [
        (person(told[1].name), person("Marta Pavlova"))
    ]


def test_a_bare_name_has_an_iri_of_its_article() -> None:
    database = afresh({"a": article_quads("a", (Told("Bambang"),))})
    assert canonical(database, "a", person("Bambang")) == person("Bambang") + "/a"
    assert not rows(database, f"SELECT ?o {{ <{person('Bambang')}> ?p ?o }}")


def test_one_name_and_all_others_as_other_names() -> None:
    told = (
        Told("Retno L.P. Marsudi", FOREIGN, "IDN"),
        Told("Anwar Sidik", FOREIGN, "AUS"),
        Told("Anwar Malik Sidik", FOREIGN, "AUS"),
        Told("Anwar Sidik", FOREIGN, "AUS"),
    )
    database = afresh(people_of(*told))
    where = f"<{person('Anwar Sidik')}>"
    assert rows(database, f"SELECT ?n {{ {where} rdfs:label ?n FILTER(LANG(?n) = 'en') }}") == [
        ("Anwar Sidik",)
    ]
    assert rows(database, f"SELECT ?n {{ {where} skos:altLabel ?n }}") == [("Anwar Malik Sidik",)]
    assert not rows(database, f"SELECT ?p {{ <{person('Anwar Malik Sidik')}> ?p ?o }}")
    listed = rows(database, f"SELECT ?n {{ <{person('Retno Marsudi')}> skos:altLabel ?n }}")
    assert listed == [("Retno L.P. Marsudi",)], "the reference has the name"


def test_an_office_told_by_three_is_one_with_three_pieces_of_evidence() -> None:
    told = [
        Told("Anwar Sidik", FOREIGN, "AUS"),
        Told("Anwar Malik Sidik", FOREIGN, "AUS"),
        Told("Sidik", FOREIGN, "AUS"),
    ]
    database = afresh(people_of(*told))
    held = "SELECT DISTINCT ?h { ?h a dip:PositionHolding ; dip:person ?p }"
    assert len(rows(database, held)) == 1
    assert len(rows(database, "SELECT ?e { ?h a dip:PositionHolding ; dip:evidence ?e }")) == 3


RETNO, BISHOP, KONO = (
    Told("Retno Marsudi", FOREIGN, "IDN"),
    Told("Julie Bishop", FOREIGN, "AUS"),
    Told("Taro Kono", FOREIGN, "JPN"),
)


def meeting(*people: str, **more: str) -> Meeting:
    return Meeting(people, **{"day": "2018-08-10", "place": "Padang", **more})  # type: ignore[arg-type]


def same_events(first: Meeting, second: Meeting, **more: str) -> bool:
    """Whether two articles' meetings are one."""
    people = (RETNO, BISHOP, KONO)
    told = {
        "a": article_quads("a", people, (first,), published="2018-08-10"),
        "b": article_quads("b", people, (second,), published=more.get("published", "2018-08-11")),
    }
    database = afresh(told)
    return canonical(database, "a", event("a")) == canonical(database, "b", event("b"))


BILATERAL = meeting("Retno Marsudi", "Julie Bishop")


def test_one_meeting_in_two_outlets_is_one_event() -> None:
    assert same_events(BILATERAL, BILATERAL)
    assert same_events(BILATERAL, meeting("Retno Marsudi", "Julie Bishop", place=""))
    assert same_events(BILATERAL, meeting("Retno Marsudi", "Julie Bishop", day="2018-08"))
    assert same_events(BILATERAL, meeting("Retno Marsudi", "Julie Bishop", day=""))
    assert same_events(BILATERAL, meeting("Retno Marsudi", "Julie Bishop", place="Tokyo")), "a contradiction"


def test_two_meetings_stay_two() -> None:
    assert not same_events(BILATERAL, meeting("Retno Marsudi", "Taro Kono"))
    assert not same_events(BILATERAL, meeting("Retno Marsudi", "Julie Bishop", day="2018-08-20"))
    assert not same_events(
        BILATERAL, meeting("Retno Marsudi", "Julie Bishop", day=""), published="2019-03-01"
    )
    two = article_quads("a", (RETNO, BISHOP), (BILATERAL, BILATERAL), published="2018-08-10")
    database = afresh(
        {"a": two, "b": article_quads("b", (RETNO, BISHOP), (BILATERAL,), published="2018-08-10")}
    )
    assert canonical(database, "a", event("a", 0)) != canonical(database, "a", event("a", 1)), (
        "one article tells two"
    )


def test_names_of_events_decide_with_the_year() -> None:
    forum = meeting("Retno Marsudi", name="Forum of Islands")
    assert same_events(forum, meeting("Julie Bishop", name="Forum of Islands"))
    assert not same_events(meeting(name="34th Forum of Islands"), meeting(name="35th Forum of Islands"))
    later = meeting("Retno Marsudi", name="Forum of Islands", day="2019-08-10")
    assert not same_events(forum, later, published="2019-08-10")


def test_a_merged_event_has_each_part_once_and_all_evidence() -> None:
    told = {n: article_quads(n, (RETNO, BISHOP), (BILATERAL,), published="2018-08-10") for n in "abc"}
    database = afresh(told)
    parts = "SELECT DISTINCT ?part ?who { ?part dip:inEvent ?e ; dip:participant ?who }"
    assert len(rows(database, parts)) == 2
    assert len(rows(database, "SELECT ?x { ?e a dip:Event ; dip:evidence ?x }")) == 3
    assert len(rows(database, "SELECT ?s { ?e a dip:Event ; dip:summary ?s }")) == 2, "one a language"


def test_the_more_precise_date_stands_and_contradictions_both_do() -> None:
    for day, expected in (("2018-08", ["2018-08-10"]), ("2018-08-11", ["2018-08-10", "2018-08-11"])):
        second = meeting("Retno Marsudi", "Julie Bishop", day=day)
        told = {
            "a": article_quads("a", (RETNO, BISHOP), (BILATERAL,), published="2018-08-10"),
            "b": article_quads("b", (RETNO, BISHOP), (second,), published="2018-08-10"),
        }
        assert [
            d for (d,) in rows(afresh(told), "SELECT ?d { ?e a dip:Event ; dip:startDate ?d }")
        ] == expected


def test_what_was_planned_has_been_held() -> None:
    planned = Meeting(BILATERAL.people, day=BILATERAL.day, place="Padang", status=Status.PLANNED)
    told = {
        "a": article_quads("a", (RETNO, BISHOP), (planned,), published="2018-08-09"),
        "b": article_quads("b", (RETNO, BISHOP), (BILATERAL,), published="2018-08-10"),
    }
    found = rows(afresh(told), "SELECT ?s { ?e a dip:Event ; dip:status ?s }")
    assert found == [("https://w3id.org/diplomacy-kg/status/held",)]


def test_the_same_text_from_two_outlets_is_one_set_of_facts_with_two_sources() -> None:
    text = 'Retno Marsudi met Julie Bishop. "We agreed on trade," she said.'
    said = text
    one = article_quads(
        "a", (RETNO, BISHOP), (meeting("Retno Marsudi", day="", place=""),), text=text, said=said
    )
    spaced = text.replace(" ", "\n  ")
    other = article_quads(
        "b", (RETNO, BISHOP), (meeting("Retno Marsudi", day="", place=""),), text=spaced, said=spaced,
        published="2019-11-02",
    )  # fmt: skip
    database = afresh({"a": one, "b": other})
    for cls in ("Event", "Participation", "PositionHolding", "Quotation"):
        distinct = len(rows(database, f"SELECT DISTINCT ?x {{ ?x a dip:{cls} }}"))
        assert distinct == {"PositionHolding": 2}.get(cls, 1), cls
        articles = f"SELECT DISTINCT ?a {{ ?x a dip:{cls} ; dip:evidence/dip:inArticle ?a }}"
        assert len(rows(database, articles)) == 2, cls
    put(database, "a", [])
    resolution.update(database)
    assert content(database) == content(afresh({"b": other}))


def test_organizations_by_name_abbreviation_and_language() -> None:
    told = {
        "a": article_quads("a", organizations=(("Universitas Samudra", "", "IDN"),)),
        "b": article_quads("b", organizations=(("The University of Samudra", "UNSAM", ""),)),
        "c": article_quads("c", organizations=(("UNSAM", "", ""),)),
        "d": article_quads("d", organizations=(("University of Samudra", "", "AUS"),)),
    }
    database = afresh(told)

    def of(article: str, name: str) -> str:
        return canonical(database, article, iri.entity(iri.entity_key("organization", name)))

    first = of("a", "Universitas Samudra")
    assert of("d", "University of Samudra") != first, "in another country"
    del told["d"]
    database = afresh(told)
    first = of("a", "Universitas Samudra")
    assert of("b", "The University of Samudra") == of("c", "UNSAM") == first


def test_father_and_son_in_one_office_are_told_apart_by_time() -> None:
    son, father = "Ferdinand Marcos Jr.", "Ferdinand Marcos"
    for name, day in ((son, "2023-05-10"), (father, "1975-05-10")):
        quads = article_quads("a", (Told(name, "president", "PHL"),), published=day)
        assert canonical(afresh({"a": quads}), "a", person(name)) == person(name)


def test_whom_the_reference_lists_under_one_name_keeps_it() -> None:
    for told in (Told("Boediono"), Told("Boediono", "vice president", "IDN")):
        database = afresh({"a": article_quads("a", (told,), published="2013-11-19")})
        assert canonical(database, "a", person("Boediono")) == person("Boediono")
    elsewhere = afresh({"a": article_quads("a", (Told("Boediono", "president", "AUS"),))})
    assert canonical(elsewhere, "a", person("Boediono")) != person("Boediono")
