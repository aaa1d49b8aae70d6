"""What the connections of aiohttp must do beyond the cases that both halves share."""

from __future__ import annotations

import _socket
import asyncio
import gc
import socket
import sys
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from overlay import AsyncOpenAI, errors
from overlay._call.retry import RetryPolicy
from overlay._wire import aiohttp
from overlay._wire.aiohttp import AiohttpConnections, _body_of
from overlay._wire.sse import ServerSentEvent
from tests.faults.driver import AiohttpDriver
from tests.faults.server import CLOSE, FaultServer, answer, stream
from tests.patience import LONG, eventually

GOOD = answer(body={"id": "x"})


@pytest.fixture
def by_aiohttp(monkeypatch: pytest.MonkeyPatch, own_connections: None) -> Iterator[AiohttpDriver]:
    monkeypatch.delitem(sys.modules, "httpx_aiohttp")
    driver = AiohttpDriver()
    yield driver
    driver.close()


def own(driver: AiohttpDriver) -> Any:
    """The connections of a driver in the one loop that it has."""
    (loop,) = driver.http._pool._own
    return loop._overlay_connections[driver.http._pool][0]  # type: ignore[attr-defined]


def test_they_are_used_where_the_extra_is_installed(by_aiohttp: AiohttpDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(GOOD) as server:
        by_aiohttp.send(server.base_url)
        assert isinstance(own(by_aiohttp)._aiohttp, AiohttpConnections)
        assert own(by_aiohttp)._transport._pool._stacks == {}
        monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
        without = AiohttpDriver()
        without.send(server.base_url)
        assert own(without)._aiohttp is None
        without.close()


def test_no_cookie_and_no_header_of_its_own_is_sent(by_aiohttp: AiohttpDriver) -> None:
    with FaultServer(answer(body={}, headers={"set-cookie": "a=b"}), GOOD) as server:
        for _ in range(2):
            by_aiohttp.send(server.base_url, headers={"x-only": "this"})
    sent = server.requests[1].headers
    assert sent.keys() == {"host", "x-only", "content-length", "authorization"}


def test_a_server_that_hangs_up_may_have_executed_the_call(by_aiohttp: AiohttpDriver) -> None:
    with (
        FaultServer([CLOSE]) as server,
        pytest.raises(errors.APIConnectionError, match="RemoteProtocolError") as caught,
    ):
        by_aiohttp.send(server.base_url)
    assert caught.value.maybe_executed
    assert not isinstance(caught.value, errors.APITimeoutError)


def test_a_lent_client_takes_a_body_along_where_it_is_redirected(by_aiohttp: AiohttpDriver) -> None:
    """httpx makes a request that has a body to send and no content to read."""

    async def ask(url: str) -> httpx.Response:
        async with AsyncOpenAI("sk-test", base_url=url) as client:
            return await client._client.post(url + "/first", content=b"body")

    with FaultServer(answer(307, headers={"location": "/other"}), GOOD) as server:
        assert asyncio.run(ask(server.base_url)).json() == {"id": "x"}
    assert [(request.target, request.body) for request in server.requests][1:] == [("/other", b"body")]


def test_a_body_that_is_whole_is_not_sent_in_chunks(by_aiohttp: AiohttpDriver) -> None:
    headers = {"transfer-encoding": "chunked"}
    with FaultServer(GOOD) as server:
        by_aiohttp.send(server.base_url, headers=headers, content=b"body", timeout={"read": LONG})
    (request,) = server.requests
    assert request.body == b"body"
    assert "transfer-encoding" not in request.headers


def test_a_reason_that_is_not_text_hides_no_answer(by_aiohttp: AiohttpDriver) -> None:
    with (
        FaultServer([b"HTTP/1.1 500 \xff\xfe\r\ncontent-length: 2\r\n\r\nhi"]) as server,
        pytest.raises(errors.InternalServerError, match="hi"),
    ):
        by_aiohttp.send(server.base_url, retry=RetryPolicy(0))


@pytest.mark.parametrize("host", ["a..b", "a" * 64 + ".example"])
@pytest.mark.parametrize("has_threads", [True, False])
def test_what_cannot_be_a_host_is_said(
    by_aiohttp: AiohttpDriver, host: str, has_threads: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _socket.getaddrinfo)  # which looks at the name first
    monkeypatch.setattr(aiohttp, "may_start_threads", lambda: has_threads)
    with pytest.raises(errors.ConfigurationError, match="is not a valid host name"):
        by_aiohttp.send(f"http://{host}")


def test_nobody_listens_so_nothing_was_executed(by_aiohttp: AiohttpDriver) -> None:
    with FaultServer(GOOD) as server:
        url = server.base_url
    with pytest.raises(errors.APIConnectionError, match="ConnectError") as caught:
        by_aiohttp.send(url)
    assert not caught.value.maybe_executed


def test_a_call_that_waits_to_be_tried_again_is_refused_once_they_are_closed(by_aiohttp: AiohttpDriver) -> None:
    async def close_and_send() -> None:
        connections = AiohttpConnections()
        await connections.aclose()
        await connections.send(httpx.Request("GET", "http://127.0.0.1:1/"))

    with pytest.raises(errors.ConfigurationError, match="closed"):
        by_aiohttp.runner.run(close_and_send())


def test_a_long_header_is_taken_as_by_the_other_connections(by_aiohttp: AiohttpDriver) -> None:
    with FaultServer(answer(body={}, headers={"x-long": "y" * 20_000})) as server:
        assert len(by_aiohttp.send(server.base_url).headers["x-long"]) == 20_000


def test_a_header_that_breaks_the_rules_is_not_quoted(by_aiohttp: AiohttpDriver) -> None:
    with FaultServer(GOOD) as server, pytest.raises(errors.APIConnectionError, match="violates HTTP") as caught:
        by_aiohttp.send(server.base_url, headers={"x-secret": "a\nsk-5ecret"})
    assert "5ecret" not in str(caught.value)
    assert not server.requests


def test_closing_in_another_loop_closes_them_in_their_own(by_aiohttp: AiohttpDriver) -> None:
    with FaultServer(GOOD) as server:
        by_aiohttp.send(server.base_url)
        connections = own(by_aiohttp)._aiohttp
        asyncio.run(by_aiohttp.http.aclose())
        by_aiohttp.runner.run(asyncio.to_thread(eventually, lambda: connections._session.closed))


def test_a_body_that_has_come_is_watched_no_longer(by_aiohttp: AiohttpDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overlay._wire.aiohttp._LOOK", LONG)
    go_on = threading.Event()

    async def read(url: str) -> tuple[Any, bytes]:
        connections = AiohttpConnections()
        body: Any = (await connections.send(httpx.Request("GET", url))).stream
        pieces = aiter(body)
        first = await anext(pieces)
        clock = body._clock
        go_on.set()
        await asyncio.to_thread(eventually, body._response.content.is_eof, "the end of the body")
        body._look()  # as by the clock
        assert body._clock is clock
        rest = b"".join([piece async for piece in pieces])
        await body.aclose()
        await connections.aclose()
        return clock, first + rest

    with FaultServer(stream(b"a", go_on, b"b", content_type="application/octet-stream")) as server:
        clock, found = by_aiohttp.runner.run(read(server.base_url))
    assert clock.cancelled()
    assert found == b"ab"


def test_a_body_that_takes_its_time_is_watched_on(by_aiohttp: AiohttpDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overlay._wire.aiohttp._LOOK", 0.02)
    into: list[ServerSentEvent] = []
    with FaultServer(stream(b"data: a\n\n", 0.2, b"data: [DONE]\n\n")) as server:
        by_aiohttp.events(server.base_url, into=into)
    assert [event.data for event in into] == ["a", "[DONE]"]


def test_closing_them_after_their_loop_has_ended_is_nothing(by_aiohttp: AiohttpDriver) -> None:
    async def make() -> AiohttpConnections:
        connections = AiohttpConnections()
        await connections.aclose()
        return connections

    loop = asyncio.new_event_loop()
    connections = loop.run_until_complete(make())
    loop.close()
    connections.close()


def test_many_headers_are_taken_as_by_the_other_connections(by_aiohttp: AiohttpDriver) -> None:
    with FaultServer(answer(body={"id": "x"}, headers={f"x-{number}": "1" for number in range(2_000)})) as server:
        assert by_aiohttp.send(server.base_url).headers["x-1999"] == "1"


def test_a_protocol_that_nobody_asked_for_is_no_answer(by_aiohttp: AiohttpDriver) -> None:
    switched = b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"
    with FaultServer([switched]) as server, pytest.raises(errors.APIConnectionError, match="RemoteProtocolError"):
        by_aiohttp.send(server.base_url, retry=RetryPolicy(max_retries=0))


@pytest.mark.filterwarnings("ignore:unclosed")
def test_a_loop_that_was_closed_over_them_is_dropped_in_silence(
    by_aiohttp: AiohttpDriver, caplog: pytest.LogCaptureFixture
) -> None:
    async def call() -> Any:
        async with asyncio.timeout(LONG):
            return await client.models.retrieve("m")

    with FaultServer(answer(body={"id": "m"})) as server:
        client = AsyncOpenAI("sk-test", base_url=server.base_url)
        loop = asyncio.new_event_loop()
        assert loop.run_until_complete(call()).id == "m"
        seen = weakref.ref(getattr(loop, "_overlay_connections")[client._http._pool][0]._aiohttp)  # noqa: B009
        loop.close()
        del loop
        gc.collect()
        assert seen() is None
    assert [record.getMessage() for record in caplog.records if record.name == "asyncio"] == []


def test_connections_that_are_dropped_after_their_loop_was_closed_say_nothing(
    by_aiohttp: AiohttpDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """aiohttp's session, which goes first, asks its connector whether it is closed, and complains if not."""

    async def make() -> AiohttpConnections:
        return AiohttpConnections()

    loop = asyncio.new_event_loop()
    connections = loop.run_until_complete(make())
    loop.close()
    assert connections._session.closed
    del connections
    gc.collect()
    assert [record.getMessage() for record in caplog.records if record.name == "asyncio"] == []


@pytest.mark.parametrize("size", [0, 512 * 1024, 512 * 1024 + 1, 1_700_000])
async def test_a_large_body_is_handed_over_in_pieces(size: int) -> None:
    """With TLS, a piece is encrypted at once, and the loop does nothing else meanwhile."""
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    body = _body_of(httpx.Request("POST", "http://test", content=content))
    pieces = [body or b""] if body is None or isinstance(body, bytes) else [piece async for piece in body]
    assert b"".join(pieces) == content
    assert max(map(len, pieces)) <= 512 * 1024
