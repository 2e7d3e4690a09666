"""The page that describes the JSON interface says what the server says."""

from __future__ import annotations

import re
from pathlib import Path

from starlette.testclient import TestClient

from kg.web.api import READING
from tests.web.api_examples import HEAD, page

PAGE = Path(__file__).resolve().parents[2] / "docs" / "web-api.md"


def test_the_page_is_what_the_server_answers(client: TestClient) -> None:
    expected = "run: python -m tests.web.api_examples > docs/web-api.md"
    assert page(client) == PAGE.read_text("utf-8"), expected


def test_every_answer_is_described() -> None:
    described = re.findall(r"^## /api/(\S+)", HEAD.read_text("utf-8"), re.MULTILINE)
    assert set(READING) <= set(described)
