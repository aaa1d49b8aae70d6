"""Servers that bend HTTP itself, and our own connections, of which the answers of different calls never mix."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import Any

import httpcore
import httpx
import pytest

from overlay import errors
from overlay._call.call import timeout_phases
from overlay._call.retry import RetryPolicy
from overlay._wire.async_stream import AsyncStream
from overlay._wire.sync_stream import SyncStream
from overlay.transports import AsyncHTTPTransport, HTTPTransport
from tests.faults.driver import Driver
from tests.faults.server import CLOSE, Entry, FaultServer, Request, answer, stream
from tests.faults.user import drivers
from tests.patience import LONG, eventually

GOOD = answer(body={"id": "good"})
STALE = answer(body={"id": "stale"})[0]
NO_RETRY = RetryPolicy(max_retries=0)
own = drivers()
HINT = b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n"


@pytest.mark.parametrize(
    "first",
    [
        [b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}" + STALE],
        [stream(end=False)[0], b"2\r\n{}\r\n0\r\n\r\n" + STALE],
        [b"HTTP/1.1 204 No Content\r\n\r\n{}"],
        [b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}\r\n"],
        [b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", 0.02, STALE],
    ],
    ids=["two answers", "two chunked ones", "204 with a body", "a line too many", "a second answer later"],
)
def test_what_comes_after_an_answer_is_not_the_next_one(own: Driver, first: Entry) -> None:
    with FaultServer(first, GOOD) as server:
        own.send(server.base_url, retry=NO_RETRY)
        server.wait_for_answers()
        assert own.send(server.base_url, retry=NO_RETRY).json() == {"id": "good"}
        assert server.connections == len(server.requests) == 2


def test_a_few_interim_answers_are_passed_over(own: Driver) -> None:
    with FaultServer([HINT * 5, 0.01, HINT, *GOOD]) as server:
        for _ in range(2):
            assert own.send(server.base_url).json() == {"id": "good"}
        assert server.connections == 1


def test_a_flood_of_interim_answers_is_bounded(own: Driver) -> None:
    def flood(_: Request) -> Any:
        while True:
            yield HINT * 1000

    with (
        FaultServer(flood) as server,
        pytest.raises(errors.APIConnectionError, match="more than 1048576 bytes arrived without a response"),
    ):
        own.send(server.base_url, retry=NO_RETRY)


@pytest.mark.parametrize(
    "flood",
    [
        [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2;", *[b"x" * 10_000] * 500],
        [*stream(b"{}", end=False), b"0\r\n", *[b"x: " + b"y" * 1000 + b"\r\n"] * 2000],
        [b"HTTP/1.1 ", *[b"9" * 10_000] * 500],
    ],
    ids=["extension of a chunk", "trailers", "status line"],
)
def test_other_floods_are_bounded(own: Driver, flood: Entry) -> None:
    with FaultServer(flood) as server, pytest.raises(errors.APIConnectionError, match="RemoteProtocolError"):
        own.send(server.base_url, retry=NO_RETRY)


@pytest.mark.parametrize(
    ("head", "problem"),
    [
        ("200 OK\r\ncontent-length: 2\r\ncontent-length: 5", "conflicting Content-Length"),
        ("200 OK\r\ncontent-length: -2", "bad Content-Length"),
        ("200 OK\r\ncontent-length: 9999999999999999999", "without sending complete message body"),
        ("200 OK\r\ntransfer-encoding: gzip, chunked", "Only Transfer-Encoding: chunked"),
        ("1000 OK", "illegal status line"),
        ("099 OK", "status_code"),
        ("101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade", "UPGRADE"),
        ("200 OK\r\nno colon", "illegal header line"),
    ],
)
def test_heads_that_cannot_be_trusted(own: Driver, head: str, problem: str) -> None:
    with (
        FaultServer([f"HTTP/1.1 {head}\r\n\r\n{{}}".encode(), CLOSE]) as server,
        pytest.raises(errors.APIConnectionError, match=problem) as caught,
    ):
        own.send(server.base_url, retry=NO_RETRY)
    assert caught.value.maybe_executed


@pytest.mark.parametrize(
    "first",
    [
        [b"HTTP/1.0 200 OK\r\n\r\n{}", CLOSE],
        [b"HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ncontent-length: 2\r\n\r\n{}", 0.02, CLOSE],
        [b"HTTP/1.1 200 OK\r\n\r\n{}", CLOSE],
        [b"HTTP/1.1 200 OK\ncontent-length: 2\n\n{}"],
        [b"HTTP/1.1 200 OK\r\ncontent-length: 2, 2\r\n\r\n{}"],
        [b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx-t: 1\r\n\r\n"],
        [b"HTTP/1.1 200 \xff\xfe\r\nx-request-id: \xff\r\ncontent-length: 2\r\n\r\n{}"],
    ],
    ids=["HTTP/1.0", "HTTP/1.0 that lies", "no length", "LF", "length twice", "both framings", "no ASCII"],
)
def test_heads_that_are_odd_and_clear(own: Driver, first: Entry) -> None:
    with FaultServer(first, GOOD) as server:
        assert own.send(server.base_url, retry=NO_RETRY).content == b"{}"
        server.wait_for_answers()
        assert own.send(server.base_url, retry=NO_RETRY).json() == {"id": "good"}


@pytest.mark.parametrize(
    "options", [{"deadline": 0.03}, {"timeout": timeout_phases(0.03)}], ids=["deadline", "timeout"]
)
def test_a_slow_resolver_is_bounded(own: Driver, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """No timeout of the system's is for looking a name up; a resolver may take half a minute."""

    answered = threading.Event()
    threads = threading.active_count()

    def lookup(*_: Any, **__: Any) -> Any:
        answered.wait()
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", int(server.port)))]

    with FaultServer(GOOD) as server:
        monkeypatch.setattr(socket, "getaddrinfo", lookup)
        with pytest.raises(errors.APITimeoutError) as caught:
            own.send(f"http://api.example:{server.port}", retry=NO_RETRY, **options)
        assert not caught.value.maybe_executed or "deadline" in options
        answered.set()
        own.reopen()  # an event loop waits for its threads
        eventually(lambda: threading.active_count() <= threads + 1, "the end of the thread")  # the server has one
        server.wait_for_connections()
        assert server.requests == []


def test_a_name_is_looked_up(own: Driver) -> None:
    with FaultServer(GOOD) as server:
        assert own.send(f"http://localhost:{server.port}", deadline=LONG).json() == {"id": "good"}


@pytest.mark.parametrize(
    ("variable", "path", "problem"),
    [
        ("SSL_CERT_FILE", "/no/such/file.pem", "No such file"),
        ("SSL_CERT_FILE", __file__, r"\[X509: NO_CERTIFICATE_OR_CRL_FOUND"),
        ("SSL_CERT_DIR", "/no/such/directory", "it is not a directory"),
    ],
)
def test_certificates_that_are_not_there_cost_no_connection(
    own: Driver, variable: str, path: str, problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("overlay._wire.pool.MAX_CONNECTIONS", 1)
    own.__init__()  # type: ignore[misc]  # with as many connections
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)  # which goes first
    monkeypatch.setenv(variable, path)
    with FaultServer(GOOD) as server:
        for _ in range(2):
            with pytest.raises(errors.ConfigurationError, match=f"{variable}={path} cannot be used: {problem}"):
                own.send(server.base_url.replace("http:", "https:"), timeout=timeout_phases(LONG))
        assert own.send(server.base_url, timeout=timeout_phases(LONG)).json() == {"id": "good"}


def test_a_body_that_is_not_read_holds_the_server_back() -> None:
    """Else all of it would lie in memory, however slowly it is read."""
    size = 64 * 1024 * 1024

    async def held(url: str) -> int:
        async with httpx.AsyncClient(transport=AsyncHTTPTransport()) as client, client.stream("GET", url) as response:
            pieces = response.aiter_raw()
            await anext(pieces)
            found, before = 0, -1
            while found != before:  # until no more comes
                before = found
                await asyncio.sleep(0.1)
                found = response.extensions["network_stream"]._size
            return found

    with FaultServer(answer(body=bytes(size), content_type="application/octet-stream")) as server:
        assert asyncio.run(held(server.base_url)) < size / 8


async def test_where_httpcore_names_no_limit_for_reading_that_of_connecting_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It names none while it speaks to a SOCKS proxy, and one that says nothing would be waited for without end."""
    limits: list[float | None] = []

    class Silent:
        def settimeout(self, seconds: float | None) -> None:
            limits.append(seconds)

        def recv(self, size: int) -> bytes:
            raise TimeoutError

    with pytest.raises(httpcore.ReadTimeout):
        SyncStream(Silent(), None, 3.0).read(1)

    async def wait(seconds: float | None, kind: Any) -> None:
        limits.append(seconds)
        raise kind("timed out")

    stream = AsyncStream(None, 3.0)
    monkeypatch.setattr(stream, "_wait", wait)
    with pytest.raises(httpcore.ReadTimeout):
        await stream.read(1)
    assert limits == [3.0, 3.0]


def test_a_body_is_traced_where_the_request_asks_for_it() -> None:
    seen: list[str] = []

    async def trace(name: str, _: object) -> None:
        seen.append(name)

    async def ask(url: str) -> httpx.Response:
        async with httpx.AsyncClient(transport=AsyncHTTPTransport()) as client:
            return await client.get(url, extensions={"trace": trace})

    with FaultServer(GOOD) as server:
        with httpx.Client(transport=HTTPTransport()) as client:
            found = client.get(server.base_url, extensions={"trace": lambda name, _: seen.append(name)})
        assert found.json() == asyncio.run(ask(server.base_url)).json() == {"id": "good"}
    assert seen.count("http11.receive_response_body.complete") == 2


def test_httpcore_notes_a_body_where_its_log_is_wanted(own: Driver, caplog: pytest.LogCaptureFixture) -> None:
    with FaultServer(GOOD) as server, caplog.at_level("DEBUG", "httpcore.http11"):
        own.send(server.base_url)
    assert [record.message for record in caplog.records if record.message.startswith("receive_response_body.complete")]
