"""However long a stream is, what is kept of it has a bound; up to there an error carries all that came."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from overlay import errors
from overlay._answers import kept
from tests.faults.server import event
from tests.faults.user import DONE, MESSAGES, User, chunk, users

user = users()
MIB = 1024 * 1024
PADDING = "x" * 16_000


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that exists only while it is read."""

    def __init__(self, piece: bytes, count: int, *end: bytes) -> None:
        self.piece, self.count, self.end = piece, count, end

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self.count):
            yield bytes(bytearray(self.piece))
        yield from self.end

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def read(user: User, method: str, body: Body, **arguments: Any) -> tuple[int, int, errors.APIError | None]:
    """Read a stream and keep nothing; return the events, the growth of memory in bytes, and the error that ended it."""
    transport = httpx.MockTransport(
        lambda request: httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=body)
    )
    given = httpx.Client(transport=transport) if user.is_sync else httpx.AsyncClient(transport=transport)
    client = user.client("http://test", http_client=given)
    count = 0

    async def go() -> None:
        nonlocal count
        call = client
        for part in method.split("."):
            call = getattr(call, part)
        if user.is_sync:
            for _ in call(stream=True, **arguments):
                count += 1
        else:
            async for _ in await call(stream=True, **arguments):
                count += 1

    error = None
    user.runner.run(asyncio.sleep(0))
    tracemalloc.start()
    try:
        user.runner.run(go())
    except errors.APIError as caught:
        error = caught
    finally:
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return count, peak, error


CALLS = [
    ("chat.completions.create", {"model": "m", "messages": MESSAGES}, chunk("a", padding=PADDING), DONE),
    (
        "responses.create",
        {"model": "m", "input": "x"},
        event({"type": "response.output_text.delta", "delta": "a", "padding": PADDING}),
        event({"type": "response.completed", "response": {"id": "r", "output": []}}),
    ),
]


@pytest.mark.parametrize(("method", "arguments", "piece", "end"), CALLS, ids=["chat", "responses"])
def test_the_memory_of_a_long_stream_has_a_bound(
    user: User, method: str, arguments: dict[str, Any], piece: bytes, end: bytes
) -> None:
    count = 6 * kept.MOST // len(piece)  # 96 MiB
    seen, peak, error = read(user, method, Body(piece, count, end), **arguments)
    assert error is None
    assert seen >= count
    assert peak < kept.MOST + 6 * MIB


def test_a_long_chat_that_breaks_carries_all_of_its_text(user: User) -> None:
    piece = chunk("a", padding=PADDING)
    count = 3 * kept.RECENT // len(piece)
    _, peak, error = read(user, CALLS[0][0], Body(piece, count), **CALLS[0][1])
    assert isinstance(error, errors.StreamTruncatedError)
    assert error.partial.choices[0].message.content == "a" * count
    assert peak < kept.RECENT + 6 * MIB


def test_a_chat_without_an_end_is_whole_however_long(user: User) -> None:
    piece = chunk("a", padding=PADDING)
    seen, _, error = read(
        user, CALLS[0][0], Body(piece, 2 * kept.MOST // len(piece), chunk(finish="stop")), **CALLS[0][1]
    )
    assert error is None
    assert seen > 2_000


@pytest.mark.parametrize(("method", "arguments", "piece", "end"), CALLS, ids=["chat", "responses"])
def test_of_more_than_is_kept_nothing_is_on_the_error(
    user: User, method: str, arguments: dict[str, Any], piece: bytes, end: bytes
) -> None:
    """A part of it, without its beginning, would be taken for the answer so far."""
    _, _, error = read(user, method, Body(piece, 2 * kept.MOST // len(piece)), **arguments)
    assert isinstance(error, errors.StreamTruncatedError)
    assert error.partial is None


def test_the_helper_carries_it_all(user: User) -> None:
    piece = chunk("a", padding=PADDING)
    count = 2 * kept.MOST // len(piece)
    transport = httpx.MockTransport(
        lambda request: httpx.Response(
            200, headers={"content-type": "text/event-stream"}, stream=Body(piece, count, event({"error": "gone"}))
        )
    )
    given = httpx.Client(transport=transport) if user.is_sync else httpx.AsyncClient(transport=transport)
    client = user.client("http://test", http_client=given)

    async def final() -> None:
        if user.is_sync:
            with client.chat.completions.stream(model="m", messages=MESSAGES) as events:
                events.until_done()
        else:
            async with client.chat.completions.stream(model="m", messages=MESSAGES) as events:
                await events.until_done()

    with pytest.raises(errors.StreamError, match="gone") as caught:
        user.runner.run(final())
    assert caught.value.partial.choices[0].message.content == "a" * count
