"""Streams on the wire: whole, cut, stalled, lied about; and the connection is given back however they end."""

from __future__ import annotations

import asyncio
import functools
import gc
import gzip
import threading
import time
from typing import Any

import httpx
import pytest

from overlay import errors
from overlay._call.sending import exchange_of
from overlay._wire.sse import ServerSentEvent, SSEDecoder
from tests.faults.driver import AsyncDriver, Driver, SyncDriver
from tests.faults.server import CLOSE, HANG, RESET, Entry, FaultServer, answer, api_error, event, forever, piece, stream
from tests.patience import LONG, TooSoonError, in_time, patiently

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
        [*stream(ONE, TWO, end=False), 0.01, b"rubbish\r\n", CLOSE],
        [*answer(body=ONE + TWO, content_type="text/event-stream", length=10000), CLOSE],
    ],
)
def test_a_connection_that_breaks_says_so_and_keeps_what_came(
    http: Driver, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("overlay._wire.aiohttp._LOOK", 0.02)  # seconds until a connection is found to have ended
    with FaultServer(entry, WHOLE) as server:
        events: list[ServerSentEvent] = []
        with pytest.raises(errors.StreamTruncatedError, match="the stream was cut off") as caught:
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
        (answer(body={"id": "x"}), errors.ResponseDecodeError, "the response is not an event stream"),
        (answer(body="<html><title>Sign in</title>", content_type="text/html"), errors.ResponseDecodeError, "Sign in"),
        (answer(body="[1, 2"), errors.ResponseDecodeError, r"\[1, 2"),
        (answer(body={"x": 1}, content_type="application/problem+json; charset=x"), errors.ResponseDecodeError, "x"),
        (answer(body={"error": {"message": "no more", "code": "c"}}), errors.StreamError, "c: no more"),
        ([*answer(body=b"{", length=100), RESET], errors.ResponseDecodeError, "not an event stream"),
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


BEGUN = stream(ONE, TWO, end=False)
HALF, PING, UNSAID = piece(b"data: {"), piece(b": x\n\n"), piece(b"event: x\n\n")


@pytest.mark.parametrize(
    "silence",
    [[*BEGUN, HANG], forever(PING, after=BEGUN), forever(HALF, after=BEGUN), forever(UNSAID, after=BEGUN)],
    ids=["nothing", "comments", "an endless event", "events without data"],
)
def test_the_idle_timeout_counts_events(http: Driver, silence: Any) -> None:
    """The server never falls silent, or never speaks again: only the missing events can end the call."""

    def act(limit: float) -> None:
        events: list[ServerSentEvent] = []
        with (
            FaultServer(silence) as server,
            pytest.raises(errors.StreamIdleTimeoutError, match=rf"no event arrived for {limit:g} s") as caught,
        ):
            http.events(server.base_url, into=events, idle_timeout=limit)
        in_time(len(events) == 2, "the limit passed before the events came")
        assert data(events) == ['{"n": 1}', '{"n": 2}']
        assert caught.value.request_id == "req_fault"

    patiently(act)


def test_every_event_begins_the_idle_time_anew(http: Driver) -> None:
    """Together they take longer than the limit allows for one."""

    def act(limit: float) -> None:
        events: list[ServerSentEvent] = []
        start = time.monotonic()
        with FaultServer(stream(*[step for _ in range(8) for step in (ONE, limit / 4)], DONE)) as server:
            try:
                http.events(server.base_url, into=events, idle_timeout=limit)
            except errors.StreamIdleTimeoutError:
                raise TooSoonError("the machine made a pause of its own") from None
        assert len(events) == 9
        assert time.monotonic() - start > limit

    patiently(act)


def test_a_slow_reader_is_not_an_idle_server(http: Driver) -> None:
    """The time that the caller takes for an event is not the server's."""

    def act(limit: float) -> None:
        class Slow(list[ServerSentEvent]):
            def extend(self, items: Any) -> None:
                super().extend(items)
                time.sleep(limit * 1.5)
                go_on.set()

        events, go_on = Slow(), threading.Event()
        with FaultServer(stream(ONE, go_on, b"data: {", b"}\n\n", DONE)) as server:
            try:
                http.events(server.base_url, into=events, idle_timeout=limit)
            except errors.StreamIdleTimeoutError:
                raise TooSoonError("the machine made a pause of its own") from None
        assert len(events) == 3

    patiently(act)


@pytest.mark.parametrize("slow", [[*BEGUN, HANG], forever(PING, after=BEGUN), forever(piece(ONE), after=BEGUN)])
def test_a_deadline_bounds_the_reading_too(http: Driver, slow: Any) -> None:
    def act(limit: float) -> None:
        with FaultServer(slow) as server:
            events: list[ServerSentEvent] = []
            with pytest.raises(errors.APITimeoutError, match=rf"the deadline of {limit:g} s"):
                http.events(server.base_url, into=events, deadline=limit, idle_timeout=LONG)
            in_time(events, "the deadline passed before the first event came")
            pieces: list[bytes] = []
            with pytest.raises(errors.APITimeoutError, match=rf"the deadline of {limit:g} s"):
                http.chunks(server.base_url, into=pieces, deadline=limit)
            in_time(pieces, "the deadline passed before the first bytes came")

    patiently(act)


def test_the_read_timeout_holds_between_pieces(http: Driver) -> None:
    def act(limit: float) -> None:
        timeout = {"connect": LONG, "read": limit, "write": LONG, "pool": LONG}
        with FaultServer(stream(ONE, HANG)) as server:
            events: list[ServerSentEvent] = []
            with pytest.raises(errors.APITimeoutError, match="ReadTimeout"):
                http.events(server.base_url, into=events, timeout=timeout)
        in_time(events, "the limit passed before the first event came")
        assert data(events) == ['{"n": 1}']
        assert timeout["read"] == limit

    patiently(act)


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
        (b"rubbish" + ONE, "gzip", "corrupt"),
        (ONE, "zstd", "corrupt"),
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
    with FaultServer(stream(b"ab", 0.01, b"cd", content_type="audio/mpeg")) as server:
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
        server.wait_for_connections()


def test_an_error_in_the_loop_closes_the_connection(http: Driver) -> None:
    class Broken(list[ServerSentEvent]):
        def extend(self, items: Any) -> None:
            raise ZeroDivisionError

    with FaultServer(stream(ONE, HANG)) as server:
        with pytest.raises(ZeroDivisionError):
            http.events(server.base_url, into=Broken())
        gc.collect()
        if isinstance(http, AsyncDriver):
            http.runner.run(asyncio.to_thread(server.wait_for_connections))  # its loop closes what was dropped
        server.wait_for_connections()


def test_a_response_that_is_dropped_unread_closes_its_connection() -> None:
    driver = SyncDriver()
    with FaultServer(stream(ONE, HANG)) as server:
        response = driver.send(server.base_url, stream=True)
        iterator = driver.http.events(response)
        assert server.open_connections == 1
        del response, iterator
        gc.collect()
        server.wait_for_connections()
    driver.close()


def test_an_async_response_that_is_dropped_unread_closes_its_connection() -> None:
    driver = AsyncDriver()

    async def drop() -> None:
        response = await driver.http.send(driver.call(server.base_url, stream=True), driver.auth)
        del response
        gc.collect()
        await asyncio.to_thread(server.wait_for_connections)

    with FaultServer(stream(ONE, HANG)) as server:
        driver.runner.run(drop())
        server.wait_for_connections()
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
        await asyncio.to_thread(server.wait_for_requests, 1)
        for _ in range(20):  # what the server has sent by now may have to be read first
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        response = await driver.http.send(driver.call(server.base_url), driver.auth)
        assert response.json() == {"id": "next"}

    with FaultServer(first, answer(body={"id": "next"})) as server:
        driver.runner.run(main())
        server.wait_for_connections(left=1)
    driver.close()


def test_a_transport_that_answers_from_memory(http: Driver) -> None:
    http.client(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=ONE + DONE)))
    events: list[ServerSentEvent] = []
    http.events("http://test", into=events, idle_timeout=LONG)
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
            http.events(server.base_url, into=events, idle_timeout=0.03)


def test_the_number_of_attempts_is_on_the_response(http: Driver) -> None:
    with FaultServer(api_error(503), WHOLE) as server:
        response = http.send(server.base_url, stream=True)
        assert exchange_of(response).attempts == 2
        if isinstance(http, AsyncDriver):
            http.runner.run(response.aclose())
        else:
            response.close()
