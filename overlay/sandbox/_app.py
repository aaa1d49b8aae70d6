"""The ASGI app: only translates HTTP. Besides `_sockets` and `_site`, the only file that imports Starlette."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, NoReturn

from starlette.applications import Starlette
from starlette.responses import Response, StreamingResponse
from starlette.routing import Mount, Route

from . import _faults, _site, _sockets
from ._call import Answer, ApiError, Call, to_json
from ._endpoints import (
    agent_events,
    assistants,
    batches,
    calls,
    chat,
    completions,
    embeddings,
    files,
    images,
    models,
    moderations,
    responses,
    responses_stored,
    runs,
    speech,
    stored,
    transcriptions,
    uploads,
    usage,
    vector_store_files,
    vector_stores,
)
from ._faults import Plan
from ._multipart import FormError, parse_form
from ._pipeline import Pipeline
from ._resources import endpoints
from ._watch import Watch

if TYPE_CHECKING:
    from starlette.requests import Request

    from ._store import Store

METHODS = ["GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"]
RESOURCES = (
    agent_events, batches, calls, chat, completions, embeddings, files, images, models, moderations,
    responses, responses_stored, runs, speech, stored, transcriptions, uploads, usage, vector_store_files,
    vector_stores,
)  # fmt: skip
OWN = [endpoints.watched(route) for resource in RESOURCES for route in resource.ROUTES]
ROUTES = [*OWN, *assistants.beta(endpoints.routes(OWN))]


def build_app(store: Store, *, delay: float = 0.0, latency: float = 0.0, plan: Plan | None = None) -> Starlette:
    """Build the app over a store.

    Args:
        store: What it reads and writes.
        delay: Seconds between two frames of a stream.
        latency: Seconds before each answer.
        plan: The faults to inject; none by default.
    """
    pipeline = Pipeline(store, ROUTES)
    plan = plan or Plan()
    watch = Watch()

    async def serve(request: Request) -> Response:
        call = Call(
            store=store,
            method=request.method,
            path="/" + request.path_params["path"],
            query=list(request.query_params.multi_items()),
            headers=request.headers,
        )
        body, kind = await request.body(), request.headers.get("content-type", "")
        record = watch.begin(call, str(request.url), kind, body)
        await asyncio.sleep(latency)
        fault = plan.next(call.method, call.path)
        if fault and fault.status:
            answer = _faults.answer(fault.status)
        else:
            try:
                call.body = _parse(kind, body)
            except ApiError as error:
                answer = Answer(body=error.body, status=error.status)
            else:
                answer = pipeline.run(call)
        watch.end(record, answer)
        if fault and fault.cut is not None and answer.events is not None:
            answer.events = _cut(answer.events, fault.cut)
        return _respond(call, answer, delay)

    async def lost(request: Request) -> Response:
        error = ApiError(f"There is nothing at {request.url.path[:80]}: every path begins with /v1.", status=404)
        return _respond(Call(store=store, method=request.method, path=""), Answer(body=error.body, status=404), 0.0)

    return Starlette(
        routes=[
            Mount("/v1", routes=[*_sockets.routes(store, delay, watch), Route("/{path:path}", serve, methods=METHODS)]),
            *_site.routes(store, watch),
            Route("/{path:path}", lost, methods=METHODS),
        ]
    )


def _parse(content_type: str, body: bytes) -> Any:
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        try:
            return parse_form(content_type, body)
        except FormError as error:
            raise ApiError(f"The form of this request cannot be read: {error}.") from error
    if not body:
        return None
    if kind == "application/sdp":
        return body.decode("utf-8", "replace")
    if kind != "application/json":
        text = f"The content-type {kind[:60]!r} is not supported here: send application/json."
        raise ApiError(text, code="unsupported_content_type")
    try:
        return json.loads(body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        where = f"line {error.lineno}, column {error.colno}" if isinstance(error, json.JSONDecodeError) else str(error)
        raise ApiError(f"The body of this request is not valid JSON: {where[:120]}.") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _respond(call: Call, answer: Answer, delay: float) -> Response:
    headers = {"openai-version": "2020-10-01", "openai-processing-ms": "7", "x-request-id": call.request_id}
    headers = {name: value for name, value in headers.items() if value} | {"content-type": "application/json"}
    if answer.events is not None:
        headers |= {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}
        return StreamingResponse(_paced(answer.events, delay), answer.status, headers | dict(answer.headers))
    if answer.body == b"":
        del headers["content-type"]
    body = answer.body if isinstance(answer.body, bytes) else to_json(answer.body)
    return Response(body, answer.status, headers | dict(answer.headers))


def _cut(frames: Iterable[bytes], number: int) -> Iterator[bytes]:
    """Break off after some frames: the server closes the connection in the middle of the answer."""
    yield from islice(frames, number)
    raise _CutError("the stream is cut on purpose")


class _CutError(Exception):
    """Makes the server close a connection."""


async def _paced(frames: Iterable[bytes], delay: float) -> AsyncIterator[bytes]:
    for frame in frames:
        yield frame
        await asyncio.sleep(delay)
