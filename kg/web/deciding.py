"""What people decided about the graph: merges, splits, rejections, comments, and taking them back."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg.web.context import Asked
from kg.web.lanes import Lanes
from kg.web.reading import Library
from kg.web.refusals import refusal
from kg.web.settings import Settings
from kg.web.shapes import Json
from kg.web.submissions import check_token


def decisions(asked: Asked) -> Json:
    """The decisions that the store keeps; `available` is false where none can be kept."""
    return {"available": False, "shown": 0, "offset": 0, "total": 0, "decisions": []}


async def post_decision(request: Request, settings: Settings, lanes: Lanes, library: Library) -> Response:
    """Decide something, with the token."""
    check_token(request, settings.token)
    return refusal(request, 501, "this version keeps no decisions")
