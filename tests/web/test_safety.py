"""What the server refuses, and what every answer tells the browser (entries 20 to 22 and 40 of the list)."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from kg.errors import KgError
from kg.store import open_store
from kg.web.addresses import link, path_of
from kg.web.app import PAGES
from kg.web.rendering import visible
from kg.web.settings import Settings, is_loopback
from kg.web.tokens import token_in
from tests.folders import _empty_store, copy_of
from tests.view.pictures import EVIL_ADDRESS, EVIL_NAME, EVIL_TITLE, TURNED, hostile_quads
from tests.web.seeded import TOKEN, client_of

HTML = {"accept": "text/html"}
ARTICLE = "Menteri Luar Negeri RI Retno Marsudi bertemu Menlu Jepang di Jakarta, Selasa (10/9/2019).\n"


# --- who may ask ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["localhost:8321", "127.0.0.1:8321", "[::1]:8321", "LOCALHOST"])
def test_loopback_names_are_served(client: TestClient, host: str) -> None:
    assert client.get("/api/status", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8321", "localhost.evil.example", "", "127.0.0.1.nip.io", "[", "10.0.0.1"],
)
def test_another_name_is_refused(client: TestClient, host: str) -> None:
    """A name that somebody else lets lead to 127.0.0.1 (DNS rebinding) is not one of the server's."""
    answer = client.get("/api/status", headers={"host": host})
    assert answer.status_code == 421
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")


def test_a_name_that_was_given_is_served(seed_store: Path) -> None:
    with client_of(seed_store, names=frozenset({"graph.example"})) as named:
        own = {"host": "graph.example", "origin": "https://graph.example"}
        assert named.get("/api/status", headers=own).status_code == 200
        assert named.get("/api/status", headers={"host": "other.example"}).status_code == 421


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "http://localhost:9999", "https://localhost", "file://", "http://["],
)
def test_another_origin_is_refused(client: TestClient, origin: str) -> None:
    for answer in (
        client.post("/sparql", data={"query": "ASK {}"}, headers={"origin": origin}),
        client.get("/api/status", headers={"origin": origin}),
        client.post("/api/preview", data={"text": ARTICLE}, headers={"origin": origin}),
        client.post("/api/articles", data={"text": ARTICLE, "token": TOKEN}, headers={"origin": origin}),
    ):
        assert answer.status_code == 403
        assert "access-control-allow-origin" not in answer.headers


def test_what_another_site_embeds_is_refused_and_its_links_are_followed(client: TestClient) -> None:
    embedded = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script"}
    assert client.get("/api/status", headers=embedded).status_code == 403
    framed = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe"}
    assert client.get("/", headers=framed).status_code == 403
    linked = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    assert client.get("/", headers=linked).status_code == 200
    assert client.get("/api/status", headers={"sec-fetch-site": "same-origin"}).status_code == 200


def test_nothing_is_shared_with_other_origins(client: TestClient) -> None:
    asked = {"origin": "http://localhost:8321", "access-control-request-method": "POST"}
    assert client.options("/sparql", headers=asked).status_code == 405
    answer = client.get("/sparql?query=ASK{}", headers={"origin": "http://localhost:8321"})
    assert not [name for name in answer.headers if name.startswith("access-control")]
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"


@pytest.mark.parametrize(
    "path",
    [*PAGES, "/api/status", "/sparql", "/static/site.css", "/id/country/IDN", "/nothing", "/api/evidence"],
)
def test_every_answer_has_the_policy(client: TestClient, path: str) -> None:
    headers = client.get(path, headers=HTML).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"


class _Elements(HTMLParser):
    """Elements and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def harmless(page: str) -> _Elements:
    """No script or style of its own, no address but the server's own paths, no handler."""
    elements = _Elements(page)
    for tag, attributes in elements.found:
        assert not [name for name in attributes if name.startswith("on") or name == "style"], (
            tag,
            attributes,
        )
        assert tag not in ("iframe", "object", "embed", "base", "style"), tag
        if tag == "script":
            assert (attributes.get("src") or "").startswith("/static/")
        for name in ("href", "src", "action", "formaction"):
            value = attributes.get(name)
            if value is not None and tag != "a":
                assert re.match(r"/(?!/)|#", value), (tag, name, value)
            elif value is not None:
                assert re.match(r"/(?!/)|#|https?://", value), (tag, name, value)
    return elements


# --- pages of an article that means harm ---------------------------------------------------------------


@pytest.fixture(scope="module")
def hostile() -> Iterator[TestClient]:
    from tests.folders import _folder

    with _folder() as name:
        location = copy_of(_empty_store(), Path(name))
        with open_store(location, write=True) as store:
            store.replace_article(*hostile_quads())
        with client_of(location) as client:
            yield client


def _hostile_pages(client: TestClient) -> list[str]:
    """The pages of all that the article speaks of, found by following links."""
    seen: dict[str, str] = {}
    waiting = [
        "/",
        "/events",
        "/articles",
        "/?q=agus",
        f"/?q={EVIL_NAME}",
        "/id/article/hostile",
        "/graph/article/hostile",
    ]
    while waiting and len(seen) < 60:
        path = waiting.pop(0)
        if path in seen:
            continue
        answer = client.get(path, headers=HTML)
        if answer.headers.get("content-type", "").startswith("text/html"):
            assert answer.status_code == 200, path
            seen[path] = answer.text
            waiting += [
                found.replace("&amp;", "&")
                for found in re.findall(
                    r'href="(/(?:id|graph)/[^"?#]*(?:hostile|person)[^"?#]*)"', answer.text
                )
            ]
    assert len(seen) > 12
    return list(seen.values())


def test_20_markup_in_names_stays_text_on_every_page(hostile: TestClient) -> None:
    pages = _hostile_pages(hostile)
    for page in pages:
        harmless(page)
        assert "<script>window" not in page
        assert "<img" not in page
    assert any(EVIL_TITLE in _Elements(page).text for page in pages)
    for path in (
        "/api/search?q=talks",
        "/api/events",
        "/api/neighbours?iri=/id/event/hostile/e",
        "/api/map",
        "/api/timeline",
    ):
        assert b"<" not in hostile.get(path).content


def test_21_addresses_that_run_are_text(hostile: TestClient) -> None:
    page = hostile.get("/id/article/hostile", headers=HTML).text
    assert EVIL_ADDRESS in _Elements(page).text
    assert not [a for _, a in _Elements(page).found if (a.get("href") or "").startswith("javascript")]
    for address in (
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        "data:text/html,x",
        "vbscript:x",
        "http:x",
        "//evil.example",
        "http://a b",
        "\x01http://x",
        "http://x\u202egnp",
    ):
        assert link(address) is None
        assert path_of(address).startswith("/resource?iri=")
    assert link("https://www.liputan6.com/x?y=1") == "https://www.liputan6.com/x?y=1"


def test_22_turned_letters_are_spelt_out_and_isolated(hostile: TestClient) -> None:
    pages = [page for page in _hostile_pages(hostile) if "gnorw" in page]
    assert pages
    for page in pages:
        assert "\u202e" not in page
        assert "U+202E</span>" in page
        assert "<bdi" in page[: page.index("U+202E</span>")]
    assert any(re.search(r"<bdi[^>]*>Bagas <span", page) for page in pages)
    assert visible("a\u200bb\x00") == (
        'a<span class="control" title="ZERO WIDTH SPACE">U+200B</span>b<span class="control" title="U+0000">U+0000</span>'
    )
    labels = [each["label"] for each in hostile.get("/api/search?q=bagas gnorw pranowo").json()["results"]]
    assert TURNED in labels, "scripts isolate it themselves"


@pytest.mark.parametrize(
    "path",
    [*PAGES, "/id/person/retno-marsudi", "/id/event/rcdd/conference-2", "/id/article/rcdd", "/nothing"],
)
def test_39_no_page_asks_for_anything_beyond_the_server(client: TestClient, path: str) -> None:
    harmless(client.get(path, headers=HTML).text)


# --- who may write -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shown", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x", "Bearer é"]
)
def test_nothing_is_stored_without_the_token(client: TestClient, shown: str) -> None:
    headers = {"authorization": shown.encode()} if shown else {}
    answer = client.post("/api/articles", data={"text": ARTICLE, "identifier": "new"}, headers=headers)  # type: ignore[arg-type]
    assert answer.status_code == 403
    assert client.get("/id/article/new").status_code == 404


def test_the_token_is_never_told(client: TestClient) -> None:
    for path in (*PAGES, "/api/status", "/api/words", "/api/vocabulary", "/nothing"):
        assert TOKEN not in client.get(path, headers=HTML).text


def test_a_large_body_is_refused(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_BODY_BYTES", "1000")
    for path in ("/api/preview", "/api/articles", "/add", "/sparql"):
        answer = client.post(path, data={"text": "x" * 2000, "query": "ASK {}"})
        assert answer.status_code == 413, path

    def endless() -> Iterator[bytes]:
        for _ in range(100):
            yield b"query=" + b"x" * 1000

    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/sparql", content=endless(), headers=kind).status_code == 413


def test_a_token_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "token"
    token = token_in(path)
    assert token == token_in(path)
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    with pytest.raises(KgError, match="chmod 600"):
        token_in(path)
    path.chmod(0o600)
    path.write_text("short")
    with pytest.raises(KgError, match="16 characters"):
        token_in(path)
    with pytest.raises(KgError, match="cannot be"):
        token_in(tmp_path / "none" / "token")


def test_loopback_is_the_default() -> None:
    assert is_loopback(Settings(Path()).host)
    assert is_loopback("::1")
    assert is_loopback("127.8.8.8")
    assert not is_loopback("0.0.0.0")
    assert not is_loopback("example.org")


def test_names_of_files_and_identifiers_stay_names(folder: Path) -> None:
    """An upload's name is no path, and an identifier no step upwards."""
    auth = {"authorization": f"Bearer {TOKEN}"}
    with client_of(folder) as client:
        sent = client.post(
            "/api/articles", files={"file": ("../../etc/x.txt", ARTICLE.encode())}, headers=auth
        )
        assert sent.json()["identifier"] == "x"
        sent = client.post(
            "/api/articles", data={"text": ARTICLE, "identifier": "../../\x00a\nb<c>"}, headers=auth
        )
        assert sent.json()["identifier"] == "../../ab<c>"
        assert client.get(sent.json()["path"], headers=HTML).status_code == 200
    assert sorted(os.listdir(folder.parent)) == [folder.name]


@pytest.mark.parametrize(
    "there", ["//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:x", "x"]
)
def test_the_language_switch_leads_nowhere_else(client: TestClient, there: str) -> None:
    assert client.get("/language/id", params={"next": there}).headers["location"] == "/"


def test_static_files_are_those_of_the_package(client: TestClient) -> None:
    assert client.get("/static/site.css").status_code == 200
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static//etc/passwd"):
        assert client.get(path).status_code in (404, 405)


def test_the_store_is_as_it_was(seed_store: Path, tmp_path: Path) -> None:
    """Reading pages and asking writes nothing."""
    location = tmp_path / "kg"
    shutil.copytree(seed_store, location)
    before = sorted(path.name for path in (location / "db").iterdir())
    with client_of(location) as client:
        for path in PAGES:
            client.get(path)
        client.get("/sparql?query=ASK{}")
    assert sorted(path.name for path in (location / "db").iterdir()) == before
