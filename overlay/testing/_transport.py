"""An httpx transport that follows a script instead of contacting a server, for both clients."""

from __future__ import annotations

import asyncio
import json as json_module
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

__all__ = ["Entry", "ScriptError", "ScriptedTransport", "hang", "refuse", "reply", "reset", "stream", "timeout"]

Piece = bytes | float | Callable[[], Exception]


class ScriptError(AssertionError):
    """A script ran out, or was not played completely."""


@dataclass(frozen=True)
class Entry:
    """What happens to one request: a failure, or a response whose body arrives piece by piece.

    Attributes:
        status: status of the response; None for a failure without one.
        headers: headers of the response.
        pieces: bytes to send, seconds to wait, and functions that create an exception to raise.
    """

    status: int | None
    headers: Mapping[str, str] = field(default_factory=dict)
    pieces: Sequence[Piece] = ()


def reply(
    status: int = 200,
    *,
    json: object = None,
    text: str | bytes = b"",
    headers: Mapping[str, str] | None = None,
    delay: float = 0.0,
) -> Entry:
    """Respond with a complete body: JSON or text.

    Args:
        status: HTTP status.
        json: the body, as JSON values.
        text: the body, if it is not JSON.
        headers: more headers; `x-request-id` is "req_scripted" unless given.
        delay: seconds before the body.
    """
    body = json_module.dumps(json).encode() if json is not None else text.encode() if isinstance(text, str) else text
    kind = "application/json" if json is not None else "text/plain; charset=utf-8"
    return Entry(status, _headers(kind, headers), [delay, body])


def stream(*pieces: Piece, then: Entry | None = None, headers: Mapping[str, str] | None = None) -> Entry:
    """Respond with a stream of events; `then` is a failure (`reset()`, `hang()`) that ends it early."""
    return Entry(200, _headers("text/event-stream", headers), [*pieces, *(then.pieces if then is not None else ())])


def reset() -> Entry:
    """Break the connection before a response, or in a stream when it gets here."""
    return Entry(None, pieces=[lambda: httpx.ReadError("the script resets the connection")])


def refuse() -> Entry:
    """Refuse the connection."""
    return Entry(None, pieces=[lambda: httpx.ConnectError("the script refuses the connection")])


def timeout() -> Entry:
    """Simulate a read timeout, without waiting."""
    return Entry(None, pieces=[lambda: httpx.ReadTimeout("the script runs into the timeout")])


def hang(seconds: float = 3600.0) -> Entry:
    """Send nothing for some seconds, then break the connection."""
    return Entry(None, pieces=[seconds, *reset().pieces])


class ScriptedTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Play a script: the first request gets the first entry, and so on; the last entry serves all further requests.

    Example:
        >>> from overlay import OpenAI
        >>> from overlay.testing import ScriptedTransport, completion, error_body, reply
        >>> transport = ScriptedTransport(reply(429, json=error_body("slow down")), reply(json=completion("Hi")))
        >>> with httpx.Client(transport=transport) as http_client:
        ...     client = OpenAI("sk-test", http_client=http_client)
        ...     client.chat.completions.create(model="m", messages=[]).choices[0].message.content
        'Hi'
        >>> len(transport.requests)
        2

    Args:
        *script: entries, or functions that make one from the request.
        strict: raise `ScriptError` for a request after the last entry.

    Attributes:
        requests: the requests received, with their bodies read.
    """

    def __init__(self, *script: Entry | Callable[[httpx.Request], Entry], strict: bool = False) -> None:
        if not script:
            raise ScriptError("a script needs at least one entry")
        if wrong := [type(each).__name__ for each in script if not isinstance(each, Entry) and not callable(each)]:
            raise ScriptError(f"{wrong[0]} is not an entry: make one with reply(json=...), stream(...), reset() ...")
        self._script = script
        self._strict = strict
        self.requests: list[httpx.Request] = []

    def assert_played(self) -> None:
        """Raise `ScriptError` unless every entry has been used."""
        if len(self.requests) < len(self._script):
            raise ScriptError(f"{len(self.requests)} of {len(self._script)} entries of the script were played")

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond according to the script; called by httpx."""
        request.read()
        entry = self._next(request)
        if entry.status is None:
            for _ in _Body(entry.pieces):
                pass
        return self._response(entry)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond according to the script; called by httpx."""
        await request.aread()
        entry = self._next(request)
        if entry.status is None:
            async for _ in _Body(entry.pieces):
                pass
        return self._response(entry)

    def _next(self, request: httpx.Request) -> Entry:
        place = len(self.requests)
        if self._strict and place >= len(self._script):
            raise ScriptError(f"the script has {len(self._script)} entries, but another request arrived: {request!r}")
        self.requests.append(request)
        entry = self._script[min(place, len(self._script) - 1)]
        return entry(request) if callable(entry) else entry

    def _response(self, entry: Entry) -> httpx.Response:
        if entry.status is None:
            raise ScriptError("an entry without a status must end with an exception")
        return httpx.Response(entry.status, headers=dict(entry.headers), stream=_Body(entry.pieces))


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            elif callable(piece):
                raise piece()
            else:
                time.sleep(piece)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            elif callable(piece):
                raise piece()
            else:
                await asyncio.sleep(piece)


def _headers(kind: str, more: Mapping[str, str] | None) -> dict[str, Any]:
    return {"content-type": kind, "x-request-id": "req_scripted", **(more or {})}
