"""The page at `/` for people, and its data: the calls as they come in, and what is stored."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from ._call import to_json
from ._watch import Watch, stored

if TYPE_CHECKING:
    from starlette.requests import Request

    from ._store import Store

HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": (
        "default-src 'self'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
    ),
    "x-content-type-options": "nosniff",
}


def routes(store: Store, watch: Watch) -> list[Route]:
    """Return the routes outside `/v1`."""

    async def page(_: Request) -> Response:
        text = files("overlay.sandbox").joinpath("page.html").read_bytes()
        return Response(text, headers=HEADERS | {"content-type": "text/html; charset=utf-8"})

    async def calls(_: Request) -> Response:
        return StreamingResponse(watch.follow(), headers=HEADERS | {"content-type": "text/event-stream"})

    async def tables(_: Request) -> Response:
        return Response(to_json(stored(store)), headers=HEADERS | {"content-type": "application/json"})

    return [Route("/", page), Route("/calls", calls), Route("/stored", tables)]
