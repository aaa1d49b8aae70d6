"""WebSockets in and out: carries the events of a session. Only `_app` imports it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from starlette.responses import Response
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocketDisconnect

from ._call import ApiError, to_json
from ._pipeline import authorize
from ._sessions.live import Fork, Live, Sideband
from ._sessions.realtime import Realtime
from ._sessions.responses import Responses
from ._sessions.translation import Translation

if TYPE_CHECKING:
    from starlette.websockets import WebSocket

    from ._sessions.session import Session
    from ._store import Store
    from ._watch import Watch

SESSIONS: dict[str, type[Session]] = {
    "/realtime": Realtime,
    "/realtime/translations": Translation,
    "/responses": Responses,
    "/live/sessions": Live,
    "/live/sessions/{session_id}/attach": Sideband,
    "/live/sessions/{session_id}/fork": Fork,
}


RESOURCES: dict[type[Session], str] = {
    Realtime: "realtime",
    Translation: "realtime.translations",
    Responses: "responses",
    Live: "live",
    Sideband: "live.sideband",
    Fork: "live.forks",
}
"""The resource whose ``connect`` opens a session."""


def routes(store: Store, delay: float, watch: Watch) -> list[WebSocketRoute]:
    """Return the routes of all sessions, below ``/v1``.

    Args:
        store: What sessions read and write.
        delay: Seconds between two events of the server.
        watch: Where sessions are recorded.
    """
    return [WebSocketRoute(path, _serve(kind, store, delay, watch)) for path, kind in SESSIONS.items()]


def _serve(kind: type[Session], store: Store, delay: float, watch: Watch) -> Callable[[WebSocket], Awaitable[None]]:
    async def serve(socket: WebSocket) -> None:
        record = watch.open(str(socket.url), RESOURCES[kind], {**socket.path_params, **socket.query_params})
        try:
            authorize(socket.headers)
            model = socket.query_params.get("model") or ("gpt-realtime" if "call_id" in socket.query_params else "")
            if not model and kind in (Realtime, Translation):
                raise ApiError("A session needs a model: add ?model=NAME to the URL.", param="model")
            session = kind(store, model, socket.path_params.get("session_id", ""))
            with store.lock:
                session.begin()
        except ApiError as error:
            watch.state(record, error.status)
            answer = Response(to_json(error.body), error.status, {**error.headers, "content-type": "application/json"})
            del answer.headers["content-length"]  # uvicorn adds it, before 0.53 even where there is one
            await socket.send_denial_response(answer)
            return
        await socket.accept()
        watch.state(record, 101)
        try:
            await _talk(socket, session, delay, lambda side, event: watch.event(record, side, event))
        except WebSocketDisconnect:
            return
        finally:
            watch.state(record, 101)
        await socket.close()

    return serve


async def _talk(socket: WebSocket, session: Session, delay: float, note: Callable[[str, Any], None]) -> None:
    """Receive events, and send one event after another in between."""
    coming = asyncio.ensure_future(_event(socket))
    try:
        while True:
            event = session.next()
            if event is None and session.is_over:
                return
            if event is not None:
                note("said", event)
                await socket.send_text(to_json(event).decode())
            # Received events are handled before more of a response is sent, so that it can be interrupted.
            await asyncio.wait([coming], timeout=delay if event is not None else None)
            if coming.done():
                note("asked", coming.result())
                session.take(coming.result())
                coming = asyncio.ensure_future(_event(socket))
    finally:
        coming.cancel()


async def _event(socket: WebSocket) -> Any:
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect
    try:
        return json.loads(message.get("text") or message.get("bytes") or b"")
    except ValueError:
        return None
