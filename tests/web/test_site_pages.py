"""Pages of what has an IRI: in the form that is asked for, with what the graph says."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest
from pyoxigraph import NamedNode, RdfFormat, parse
from starlette.testclient import TestClient

from kg import iri
from kg import terms as t
from kg.web.addresses import iri_of, path_of

HTML = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
RETNO = "/id/person/retno-marsudi"
EVENT = "/id/event/rcdd/conference-2"
PART = "/id/participation/rcdd/conference-2/opener/person-retno-marsudi"


def page(client: TestClient, path: str, **headers: str) -> str:
    answer = client.get(path, headers=HTML | headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/html")
    return answer.text


def section(html: str, name: str) -> str:
    """The part of a page with this id."""
    found = re.search(rf'<section id="{name}".*?</section>', html, re.DOTALL)
    assert found, f"there is no section {name}"
    return found[0]


# --- forms ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("text/html", "text/html; charset=utf-8"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html; charset=utf-8"),
        ("*/*", "text/html; charset=utf-8"),
        ("", "text/html; charset=utf-8"),
        ("text/turtle", "text/turtle; charset=utf-8"),
        ("text/turtle;q=0.5, application/ld+json", "application/ld+json"),
        ("application/n-triples", "application/n-triples"),
        ("application/rdf+xml;q=0.9, text/html;q=0.8", "application/rdf+xml"),
        ("image/png", "text/html; charset=utf-8"),
    ],
)
def test_the_form_is_negotiated(client: TestClient, accept: str, media: str) -> None:
    answer = client.get(RETNO, headers={"accept": accept})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == media
    assert "accept" in answer.headers["vary"]


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("ttl", RdfFormat.TURTLE),
        ("jsonld", RdfFormat.JSON_LD),
        ("nt", RdfFormat.N_TRIPLES),
        ("rdfxml", RdfFormat.RDF_XML),
    ],
)
@pytest.mark.parametrize(
    "path",
    [
        RETNO,
        EVENT,
        PART,
        "/id/article/rcdd",
        "/id/quotation/rcdd/2330-2521",
        "/id/office/minister-of-foreign-affairs",
        "/plover/CONSULT",
    ],
)
def test_every_form_says_the_same(client: TestClient, path: str, form: str, kind: RdfFormat) -> None:
    answer = client.get(f"{path}?format={form}")
    found = {quad.triple for quad in parse(answer.content, format=kind)}
    turtle = {
        quad.triple for quad in parse(client.get(f"{path}?format=ttl").content, format=RdfFormat.TURTLE)
    }
    assert found == turtle
    assert NamedNode(iri.BASE + path[1:]) in {triple.subject for triple in found}


def test_rdf_has_claims_with_their_evidence(client: TestClient) -> None:
    found = list(parse(client.get(f"{RETNO}?format=nt").content, format=RdfFormat.N_TRIPLES))
    claims = {
        q.subject
        for q in found
        if q.predicate == t.PARTICIPANT and q.object == NamedNode(iri.BASE + RETNO[1:])
    }
    evidence = {q.object for q in found if q.subject in claims and q.predicate == t.HAS_EVIDENCE}
    assert evidence
    assert evidence <= {q.subject for q in found if q.predicate == t.EXACT}


def test_the_text_of_an_article_is_shown_and_not_handed_on(client: TestClient) -> None:
    assert "fullText" not in client.get("/id/article/rcdd?format=ttl").text
    assert "Lanjutkan Membaca" in page(client, "/id/article/rcdd")


def test_a_large_graph_as_rdf_is_cut_and_says_so(client: TestClient) -> None:
    answer = client.get("/graph/reference?format=nt")
    assert len(answer.text.splitlines()) == 5000
    assert answer.headers["kg-notice"] == "only the first 5,000 triples are shown; there are more"
    assert "kg-notice" not in client.get("/graph/article/rcdd?format=nt").headers


def test_what_is_not_there(client: TestClient) -> None:
    for path in (
        "/id/person/nobody",
        "/id/",
        "/graph/article/none",
        "/x",
        "/id/person/retno-marsudi/",
        "/resource",
        "/resource?iri=x",
    ):
        for accept in ("text/html", "text/turtle"):
            assert client.get(path, headers={"accept": accept}).status_code in (400, 404), path
    assert client.get(f"{RETNO}?format=pdf").status_code == 400


def test_a_page_is_not_sent_twice_from_one_snapshot(client: TestClient) -> None:
    first = client.get(RETNO, headers=HTML)
    again = client.get(RETNO, headers=HTML | {"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = client.get(RETNO, headers=HTML | {"if-none-match": first.headers["etag"], "cookie": "lang=id"})
    assert other.status_code == 200, "another language is another page"


def test_addresses_lead_back_to_their_iris() -> None:
    for node in ("id/person/retno-marsudi", "id/article/a%2Fb%3Fc", "graph/article/%C3%A9", "id/event/x:y/z"):
        assert path_of(iri.BASE + node) == f"/{node}"
        assert iri_of(f"/{node}".encode()) == iri.BASE + node
    for odd in ("id/article/%2E%2E", "id/article/.", "id/a b", "id/article/..", "elsewhere/x", "id/é"):
        assert path_of(iri.BASE + odd) == f"/resource?iri={quote(iri.BASE + odd, safe='')}"


# --- what pages say ------------------------------------------------------------------------------------


def test_a_person(client: TestClient) -> None:
    html = page(client, RETNO)
    assert "<h1><bdi>Retno Marsudi</bdi></h1>" in html
    assert "Retno Lestari Priansari Marsudi" in html
    offices = section(html, "offices")
    assert "minister of foreign affairs" in offices
    assert re.search(r"2014-10-27.*2024-10-20", offices, re.DOTALL)
    assert re.search(
        r"former ambassador.*Indonesia.*Netherlands.*minister of foreign affairs", offices, re.DOTALL
    )
    begin = [each[:4] for each in re.findall(r'<p class="days"><time datetime="([^"]+)"', offices)]
    assert begin == sorted(begin, reverse=True), "the newest first"
    assert {"reference", "stated"} <= set(re.findall(r'<li class="office (\w+)', offices))
    assert "Regional Conference on Digital Diplomacy" in section(html, "events")
    assert "opener" in section(html, "events")
    assert "Kita perlu melobi raksasa teknologi seperti Facebook" in section(html, "quotations")
    assert section(html, "quotations").count('<li class="quotation') >= 5
    assert "Association of Southeast Asian Nations" in section(html, "met")
    assert "/id/article/rcdd" in section(html, "articles")


def test_the_same_in_indonesian(client: TestClient) -> None:
    html = page(client, f"{RETNO}?lang=id")
    assert '<html lang="id"' in html
    assert "menteri luar negeri" in section(html, "offices")
    assert "Jabatan" in html
    assert "Perhimpunan Bangsa-Bangsa Asia Tenggara" in html


def test_an_event(client: TestClient) -> None:
    html = page(client, EVENT)
    assert re.search(r'<time datetime="2019-09-10">.*<time datetime="2019-09-11">', html, re.DOTALL)
    assert 'href="/id/place/jakarta"' in html
    assert 'href="/plover/CONSULT"' in html
    who = section(html, "participants")
    stated, _, inferred = who.partition('<details class="inferred">')
    assert "<mark>" in stated
    assert "10 counted" in stated
    assert "9 more, inferred from membership" in inferred
    assert 'href="/id/country/SGP"' in inferred
    assert 'href="/id/country/SGP"' not in stated, "what is inferred is told apart"
    assert re.search(r"\d\d%", section(html, "evidence"))
    assert "/id/article/rcdd#c" in section(html, "evidence")


def test_a_stated_and_an_inferred_claim(client: TestClient) -> None:
    stated = page(client, PART)
    assert "Retno Marsudi: opener of Regional Conference on Digital Diplomacy" in stated
    assert '<article class="resource claim stated"' in stated
    assert "<mark>" in stated
    inferred = page(client, "/id/participation/rcdd/conference-2/attendee/country-SGP/via/organization-asean")
    assert '<article class="resource claim inferred"' in inferred
    assert "Singapore: member of Association of Southeast Asian Nations" in inferred


def test_a_quotation_and_the_way_to_its_place(client: TestClient) -> None:
    html = page(client, "/id/quotation/rcdd/2330-2521")
    assert "Kita perlu melobi" in html
    place = re.search(r'href="(/id/article/rcdd#(c\d+))"', html)
    assert place
    assert f'id="{place[2]}"' in page(client, "/id/article/rcdd")


def test_evidence_leads_to_its_place(client: TestClient) -> None:
    answer = client.get("/sparql?query=SELECT ?e { ?e a dip:Evidence } LIMIT 1").json()
    node = answer["results"]["bindings"][0]["e"]["value"]
    there = client.get(path_of(node), headers=HTML)
    assert there.status_code == 303
    assert re.fullmatch(r"/id/article/rcdd#c\d+", there.headers["location"])


def test_an_article_has_every_name_and_claim_in_its_place(client: TestClient) -> None:
    html = page(client, "/id/article/rcdd")
    text = re.search(r'<div class="text" lang="id">(.*?)</div>', html, re.DOTALL)
    assert text
    assert "could not be marked" not in html
    plain = re.sub(r"<[^>]+>", "", text[1])
    assert "Menteri Luar Negeri RI, Retno Marsudi, membuka Regional Conference on Digital Diplomacy" in plain
    assert re.search(
        r'<a class="mark[^"]*mention[^"]*"[^>]*href="/id/person/retno-marsudi"[^>]*>Retno Marsudi</a>',
        text[1],
    )
    assert re.search(r'<a class="mark[^"]*mention[^"]*"[^>]*href="/id/country/JPN"[^>]*>Jepang</a>', text[1])
    numbers = {n for found in re.findall(r'data-marks="([\d ]+)"', text[1]) for n in found.split()}
    listed = re.findall(r'<li id="m(\d+)"', html)
    assert numbers == set(listed), "every mark is explained, and nothing else"
    anchors = re.findall(r' id="(c\d+)"', text[1])
    assert len(anchors) == len(set(anchors))


def test_marks_stand_where_the_evidence_does(client: TestClient) -> None:
    """Each place that a claim's evidence names is the place of its words in the text."""
    query = "SELECT ?exact ?begin { ?e a dip:Evidence ; dip:exact ?exact ; dip:begin ?begin }"
    rows = client.get("/sparql", params={"query": query}).json()["results"]["bindings"]
    html = page(client, "/id/article/rcdd")
    for row in rows:
        place = html.find(f'id="c{row["begin"]["value"]}"')
        if place >= 0:  # what only inferred claims rest on has no mark of its own
            following = re.sub(r"<[^>]+>|\s", "", html[html.index(">", place) + 1 :])
            words = row["exact"]["value"].replace("'", "&#39;").replace('"', "&#34;")
            assert following.startswith("".join(words.split()))


@pytest.mark.parametrize(
    ("path", "there"),
    [
        (
            "/id/membership/organization-asean/country-SGP",
            "Singapore: member of Association of Southeast Asian",
        ),
        ("/id/tenure/person-retno-marsudi/minister-of-foreign-affairs/country-IDN/2014-10-27", "2024-10-20"),
        ("/id/organization/asean", "Members"),
        ("/id/place/jakarta", "Regional Conference on Digital Diplomacy"),
        ("/id/platform/facebook", "What others said of it"),
        ("/id/country/JPN", "JPN"),
        ("/id/topic/digital-diplomacy", "Menlu: Diplomasi Digital"),
        ("/status/held", "Regional Conference on Digital Diplomacy"),
        ("/level/ministerial", "Association of Southeast Asian Nations"),
    ],
)
def test_whatever_the_graph_speaks_of_has_a_page(client: TestClient, path: str, there: str) -> None:
    assert there in page(client, path)


def test_concepts_and_terms_have_pages(client: TestClient) -> None:
    assert "Retno Marsudi" in page(client, "/id/office/minister-of-foreign-affairs")
    assert "Regional Conference" in page(client, "/plover/CONSULT")
    assert "organizer" in page(client, "/role/organizer").lower()
    assert client.get("/ontology").headers["content-type"].startswith("text/turtle")
    assert client.get("/ontology?format=jsonld").headers["content-type"] == "application/ld+json"


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("/", "Retno Marsudi"),
        ("/?q=retno", "Retno Marsudi"),
        ("/events", "Regional Conference"),
        ("/events?kind=Meeting&from=2030", "Nothing"),
        ("/events?about=/id/country/JPN", "Japan"),
        ("/articles", "Menlu: Diplomasi"),
        ("/articles?q=zzz", "Nothing"),
    ],
)
def test_lists(client: TestClient, path: str, there: str) -> None:
    assert there in page(client, path)


def test_every_link_of_every_page_leads_somewhere(client: TestClient) -> None:
    """From the first page through three clicks: no link is broken."""
    waiting, seen = [("/", 0)], {"/"}
    while waiting and len(seen) < 400:
        path, depth = waiting.pop(0)
        answer = client.get(path, headers=HTML)
        assert answer.status_code in (200, 303), f"{path}: {answer.status_code}"
        if depth < 2 and answer.headers.get("content-type", "").startswith("text/html"):
            for found in re.findall(r'href="(/[^"#]*)', answer.text):
                link = found.replace("&amp;", "&")
                if link not in seen and len(seen) < 400:
                    seen.add(link)
                    waiting.append((link, depth + 1))
    assert len(seen) > 100
