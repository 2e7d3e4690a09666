"""A client over the first article, outside of pytest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.testclient import TestClient

from kg import iri
from kg.ingest import pipeline
from kg.read import article_from_text
from kg.store import open_store
from kg.web.app import create_app
from kg.web.settings import Settings

SEED = Path(__file__).resolve().parents[2] / "seeds" / "rcdd.txt"
TOKEN = "a-token-for-the-tests-only"


def seed_into(location: Path) -> None:
    """Store the first article."""
    article = article_from_text(SEED.read_text("utf-8"), SEED.stem)
    with open_store(location, write=True) as store:
        store.replace_article(iri.article_graph(article.identifier), pipeline(full_text=True)(article))


def client_of(location: Path, **settings: object) -> TestClient:
    """A browser that is not one: no cookies of its own, redirects not followed."""
    app = create_app(Settings(location, token=TOKEN, **settings))  # type: ignore[arg-type]
    return TestClient(
        app, base_url="http://localhost:8321", raise_server_exceptions=False, follow_redirects=False
    )


@contextmanager
def seeded_client() -> Iterator[TestClient]:
    with TemporaryDirectory(prefix="kg-web-") as folder:
        seed_into(Path(folder) / "kg")
        with client_of(Path(folder) / "kg") as client:
            yield client
