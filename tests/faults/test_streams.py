"""Streams on the wire: whole, cut, stalled, lied about; and the connection is given back however they end."""

from __future__ import annotations

import asyncio
import functools
import gc
import gzip
import time
from typing import Any

import httpx
import pytest

from overlay import errors
from overlay._call.http import exchange_of
from overlay._wire.sse import ServerSentEvent, SSEDecoder
from tests.faults.driver import AsyncDriver, Driver, SyncDriver
from tests.faults.server import CLOSE, HANG, RESET, Entry, FaultServer, answer, api_error, event, stream

ONE, TWO, DONE = event({"n": 1}), event({"n": 2}), event("[DONE]")
WHOLE = stream(ONE, TWO, DONE)


def data(events: list[ServerSentEvent]) -> list[str]:
    return [item.data for item in events]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 10_000])
@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"])
def test_any_split_of_the_bytes(http: Driver, size: int, newline: bytes) -> None:
    text = "\ufeff: hello\n\nevent: x\ndata: {é\u2028}\ndata: 😀\nid: 7\n\ndata: [DONE]\n\n"
    raw = text.encode().replace(b"\n", newline)
    with FaultServer(stream(*[raw[i : i + size] for i in range(0, len(raw), size)])) as server:
        events: list[ServerSentEvent] = []
        http.events(server.base_url, into=events)
    assert events == [ServerSentEvent("x", "{é\u2028}\n😀", "7"), ServerSentEvent("", "[DONE]", "7")]


def test_a_stream_is_sent_again_until_it_begins(http: Driver) -> None:
    with FaultServer(api_error(500), [RESET], WHOLE) as server:
        events: list[ServerSentEvent] = []
        http.events(server.base_url, into=events)
    assert len(server.requests) == 3
    assert data(events) == ['{"n": 1}', '{"n": 2}', "[DONE]"]


@pytest.mark.parametrize(
    "entry",
    [
        stream(ONE, TWO, RESET),
        stream(ONE, TWO, CLOSE),
        [*stream(ONE, TWO, end=False), b"5\r\nda", CLOSE],
        [*stream(ONE, TWO, end=False), 0.05, b"rubbish\r\n", CLOSE],
        [*answer(body=ONE + TWO, content_type="text/event-stream", length=10000), CLOSE],
    ],
)
def test_a_connection_that_breaks_says_so_and_keeps_what_came(http: Driver, entry: Entry) -> None:
    with FaultServer(entry, WHOLE) as server:
        events: list[ServerSentEvent] = []
        with pytest.raises(errors.StreamTruncatedError, match="the stream broke off") as caught:
            http.events(server.base_url, into=events)
    assert data(events) == ['{"n": 1}', '{"n": 2}']
    assert caught.value.request_id in ("req_fault", None)
    assert caught.value.attempts == len(server.requests) == 1
    assert caught.value.__context__ is None


def test_the_end_of_the_data_is_not_an_error_here(http: Driver) -> None:
    """Whether a stream may end so is for the layer above to say: it knows the events."""
    with FaultServer(stream(ONE, b"data: cut off")) as server:
        events: list[ServerSentEvent] = []
        http.events(server.base_url, into=events)
    assert data(events) == ['{"n": 1}']


@pytest.mark.parametrize(
    ("entry", "kind", "message"),
    [
        (answer(body={"id": "x"}), errors.ResponseDecodeError, "not the event stream that was asked for"),
        (answer(body="<html><title>Sign in</title>", content_type="text/html"), errors.ResponseDecodeError, "Sign in"),
        (answer(body="[1, 2"), errors.ResponseDecodeError, r"\[1, 2"),
        (answer(body={"x": 1}, content_type="application/problem+json; charset=x"), errors.ResponseDecodeError, "x"),
        (answer(body={"error": {"message": "no more", "code": "c"}}), errors.StreamError, "c: no more"),
        ([*answer(body=b"{", length=100), RESET], errors.ResponseDecodeError, "not the event stream"),
    ],
)
def test_json_or_html_where_a_stream_was_due(http: Driver, entry: Entry, kind: type[Exception], message: str) -> None:
    with FaultServer(entry) as server:
        events: list[ServerSentEvent] = []
        with pytest.raises(kind, match=message):
            http.events(server.base_url, into=events)
    assert events == []


@pytest.mark.parametrize(
    "content_type", ["text/event-stream; charset=utf-8", "text/plain", None, "application/octet-stream"]
)
def test_other_content_types_are_given_a_chance(http: Driver, content_type: str | None) -> None:
    with FaultServer(stream(ONE, content_type=content_type)) as server:
        events: list[ServerSentEvent] = []
        http.events(server.base_url, into=events)
    assert data(events) == ['{"n": 1}']


@pytest.mark.parametrize(
    "silence",
    [[HANG], [b": keep-alive\n\n", 0.05] * 100, [b"data: {", 0.05] * 100, [b"event: x\n\n", 0.05] * 100],
    ids=["nothing", "comments", "an endless event", "events without data"],
)
def test_the_idle_timeout_counts_events(http: Driver, silence: list[Any]) -> None:
    with FaultServer(stream(ONE, 0.2, TWO, *silence)) as server:
        events: list[ServerSentEvent] = []
        start = time.monotonic()
        with pytest.raises(errors.StreamIdleTimeoutError, match=r"no event came for 0.5 s") as caught:
            http.events(server.base_url, into=events, idle_timeout=0.5)
    assert data(events) == ['{"n": 1}', '{"n": 2}']
    assert 0.6 < time.monotonic() - start < 1.5
    assert caught.value.request_id == "req_fault"


def test_a_slow_reader_is_not_an_idle_server(http: Driver) -> None:
    class Slow(list[ServerSentEvent]):
        def extend(self, items: Any) -> None:
            super().extend(items)
            time.sleep(0.4)

    events = Slow()
    with FaultServer(stream(ONE, 0.3, b"data: {", 0.3, b"}\n\n", 0.1, DONE)) as server:
        http.events(server.base_url, into=events, idle_timeout=0.35)
    assert len(events) == 3


@pytest.mark.parametrize("slow", [[HANG], [b": x\n\n", 0.02] * 500, [ONE, 0.02] * 500])
def test_a_deadline_bounds_the_reading_too(http: Driver, slow: list[Any]) -> None:
    with FaultServer(stream(ONE, *slow)) as server:
        events: list[ServerSentEvent] = []
        start = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match=r"the deadline of 0.5 s"):
            http.events(server.base_url, into=events, deadline=0.5, idle_timeout=30)
        assert events
        pieces: list[bytes] = []
        with pytest.raises(errors.APITimeoutError, match=r"the deadline of 0.5 s"):
            http.chunks(server.base_url, into=pieces, deadline=0.5)
        assert pieces
    assert time.monotonic() - start < 2


def test_the_read_timeout_holds_between_pieces(http: Driver) -> None:
    timeout = {"connect": 5.0, "read": 0.3, "write": 5.0, "pool": 5.0}
    with FaultServer(stream(ONE, HANG)) as server:
        events: list[ServerSentEvent] = []
        with pytest.raises(errors.APITimeoutError, match="ReadTimeout"):
            http.events(server.base_url, into=events, timeout=timeout)
    assert data(events) == ['{"n": 1}']
    assert timeout["read"] == 0.3


def test_compressed_streams(http: Driver) -> None:
    packed = gzip.compress(ONE * 1000 + DONE, mtime=0)
    pieces = [packed[i : i + 10] for i in range(0, len(packed), 10)]
    with FaultServer(stream(*pieces, headers={"content-encoding": "gzip"})) as server:
        events: list[ServerSentEvent] = []
        http.events(server.base_url, into=events)
        assert len(events) == 1001
        body: list[bytes] = []
        http.chunks(server.base_url, into=body)
        assert b"".join(body) == ONE * 1000 + DONE


@pytest.mark.parametrize(
    ("packed", "encoding", "problem"),
    [
        (gzip.compress(ONE * 10, mtime=0)[:-9], "gzip", "cut off"),
        (b"rubbish" + ONE, "gzip", "broken"),
        (ONE, "zstd", "not asked for"),
    ],
)
def test_streams_that_cannot_be_decompressed(http: Driver, packed: bytes, encoding: str, problem: str) -> None:
    with FaultServer(stream(packed, headers={"content-encoding": encoding})) as server:
        with pytest.raises(errors.ResponseDecodeError, match=problem):
            http.events(server.base_url, into=[])
        with pytest.raises(errors.ResponseDecodeError, match=problem):
            http.chunks(server.base_url, into=[])


def test_an_event_without_end_is_bounded(http: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overlay._call.watch.SSEDecoder", functools.partial(SSEDecoder, max_event_size=100_000))
    with FaultServer(stream(ONE, *[b"data: " + b"x" * 10_000] * 20)) as server:
        events: list[ServerSentEvent] = []
        with pytest.raises(errors.ResponseDecodeError, match="larger than 100000 bytes"):
            http.events(server.base_url, into=events)
    assert data(events) == ['{"n": 1}']


def test_a_body_in_pieces(http: Driver) -> None:
    with FaultServer(stream(b"ab", 0.05, b"cd", content_type="audio/mpeg")) as server:
        body: list[bytes] = []
        http.chunks(server.base_url, into=body)
    assert b"".join(body) == b"abcd"
    with FaultServer(stream(b"ab", RESET)) as server:
        body = []
        with pytest.raises(errors.StreamTruncatedError):
            http.chunks(server.base_url, into=body)
    assert body == [b"ab"]


def test_a_whole_stream_gives_its_connection_back(http: Driver) -> None:
    with FaultServer(WHOLE) as server:
        for _ in range(5):
            http.events(server.base_url, into=[])
        assert server.connections == 1


def test_a_stream_that_is_left_closes_its_connection(http: Driver) -> None:
    with FaultServer(stream(ONE, HANG)) as server:
        for _ in range(3):
            http.leave(server.base_url)
        wait_for_no_connections(server)


def test_an_error_in_the_loop_closes_the_connection(http: Driver) -> None:
    class Broken(list[ServerSentEvent]):
        def extend(self, items: Any) -> None:
            raise ZeroDivisionError

    with FaultServer(stream(ONE, HANG)) as server:
        with pytest.raises(ZeroDivisionError):
            http.events(server.base_url, into=Broken())
        gc.collect()
        if isinstance(http, AsyncDriver):
            http.runner.run(asyncio.sleep(0.01))  # the loop closes generators that were dropped
        wait_for_no_connections(server)


def test_a_response_that_is_dropped_unread_closes_its_connection() -> None:
    driver = SyncDriver()
    with FaultServer(stream(ONE, HANG)) as server:
        response = driver.send(server.base_url, stream=True)
        iterator = driver.http.events(response)
        assert server.open_connections == 1
        del response, iterator
        gc.collect()
        wait_for_no_connections(server)
    driver.close()


def test_an_async_response_that_is_dropped_unread_closes_its_connection() -> None:
    driver = AsyncDriver()

    async def drop() -> None:
        response = await driver.http.send(driver.call(server.base_url, stream=True), driver.auth)
        del response
        gc.collect()
        await asyncio.sleep(0.05)

    with FaultServer(stream(ONE, HANG)) as server:
        driver.runner.run(drop())
        wait_for_no_connections(server)
    driver.close()


@pytest.mark.parametrize("first", [[b"H", HANG], stream(HANG), stream(ONE, HANG), [*answer(length=9), HANG]])
def test_a_cancelled_task_closes_its_connection(first: list[Any]) -> None:
    driver = AsyncDriver()

    async def one() -> None:
        call = driver.call(server.base_url, stream=b"chunked" in first[0])
        response = await driver.http.send(call, driver.auth)
        async for _ in await driver.http.events(response):
            pass

    async def main() -> None:
        task = asyncio.create_task(one())
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        response = await driver.http.send(driver.call(server.base_url), driver.auth)
        assert response.json() == {"id": "next"}

    with FaultServer(first, answer(body={"id": "next"})) as server:
        driver.runner.run(main())
        wait_for_no_connections(server, left=1)
    driver.close()


def test_a_transport_that_answers_from_memory(http: Driver) -> None:
    http.client(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=ONE + DONE)))
    events: list[ServerSentEvent] = []
    http.events("http://test", into=events, idle_timeout=5)
    assert data(events) == ['{"n": 1}', "[DONE]"]
    body: list[bytes] = []
    http.chunks("http://test", into=body)
    assert b"".join(body) == ONE + DONE


def test_a_client_of_the_users_streams_too(http: Driver) -> None:
    http.client()
    with FaultServer(WHOLE, stream(ONE, HANG)) as server:
        events: list[ServerSentEvent] = []
        http.events(server.base_url, into=events)
        assert len(events) == 3
        with pytest.raises(errors.StreamIdleTimeoutError):
            http.events(server.base_url, into=events, idle_timeout=0.3)


def test_the_number_of_attempts_is_on_the_response(http: Driver) -> None:
    with FaultServer(api_error(503), WHOLE) as server:
        response = http.send(server.base_url, stream=True)
        assert exchange_of(response).attempts == 2
        if isinstance(http, AsyncDriver):
            http.runner.run(response.aclose())
        else:
            response.close()


def wait_for_no_connections(server: FaultServer, *, left: int = 0) -> None:
    """Fail unless the server sees its connections end within two seconds."""
    end = time.monotonic() + 2
    while server.open_connections > left and time.monotonic() < end:
        time.sleep(0.01)
    assert server.open_connections == left
