"""Pages over several articles: one page for who is one, and ways to it from every article's own name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from kg.ingest import ingest, pipeline
from kg.read import article_from_text
from kg.store import open_store
from tests.folders import _empty_store, _folder, copy_of
from tests.web.seeded import client_of

HTML = {"accept": "text/html"}
ARTICLES = {
    "one": (
        "Retno Marsudi Bertemu Menlu Jepang\n\n"
        "Jakarta - Menteri Luar Negeri RI Retno Marsudi bertemu Menteri Luar Negeri Jepang Toshimitsu Motegi di Jakarta, "
        'Senin (9/9/2019).\n\n"Kami membahas kerja sama perdagangan," kata Retno Marsudi.\n'
    ),
    "two": (
        "Menlu Retno Jumpa Motegi\n\n"
        "Jakarta - Menlu RI Retno L.P. Marsudi bertemu Menlu Jepang Toshimitsu Motegi di Jakarta, Senin (9/9/2019).\n\n"
        '"Kami menyambut kerja sama maritim," kata Retno L.P. Marsudi.\n'
    ),
}


@pytest.fixture(scope="module")
def several() -> Iterator[TestClient]:
    with _folder() as name:
        location = copy_of(_empty_store(), Path(name))
        with open_store(location, write=True) as store:
            articles = [article_from_text(text, name) for name, text in ARTICLES.items()]
            list(ingest(store, articles, pipeline(full_text=True)))
        with client_of(location) as client:
            yield client


def retno(client: TestClient) -> dict[str, object]:
    found = client.get("/api/search?q=Retno Marsudi&class=Person&lang=en").json()["results"]
    assert len([each for each in found if "Marsudi" in each["label"]]) == 1, "one person, one result"
    return dict(found[0])


def test_one_person_has_one_page_with_what_both_articles_say(several: TestClient) -> None:
    page = several.get(str(retno(several)["path"]), headers=HTML).text
    assert "Kami membahas kerja sama perdagangan" in page
    assert "Kami menyambut kerja sama maritim" in page
    assert 'href="/id/article/one"' in page
    assert 'href="/id/article/two"' in page
    assert "Retno L.P. Marsudi" in page


def test_an_article_s_own_iri_leads_to_the_one_page(several: TestClient) -> None:
    """Both tell of one meeting, each under an IRI of its own; one of these stands for it."""
    event = several.get("/api/events?limit=5").json()["events"]
    assert len(event) == 1
    answers = {
        f"/id/event/{name}/meeting-1": several.get(f"/id/event/{name}/meeting-1", headers=HTML)
        for name in ARTICLES
    }
    assert sorted(each.status_code for each in answers.values()) == [200, 303]
    for path, answer in answers.items():
        assert answer.headers.get("location", path) == event[0]["path"]
    page = several.get(event[0]["path"], headers=HTML).text
    assert {name for name in ARTICLES if f"/id/article/{name}#c" in page} == set(ARTICLES)


def test_names_in_an_article_lead_to_the_one_page(several: TestClient) -> None:
    path = str(retno(several)["path"])
    for name in ARTICLES:
        assert f'href="{path}"' in several.get(f"/id/article/{name}", headers=HTML).text


def test_what_is_inferred_stays_told_apart(several: TestClient) -> None:
    event = several.get("/api/events?limit=1").json()["events"][0]
    found = several.get("/api/neighbours", params={"iri": event["iri"], "limit": 100}).json()
    assert {edge["basis"] for each in found["neighbours"] for edge in each["edges"]} == {"stated"}
