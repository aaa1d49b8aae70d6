"""Proxies that are spoken to over TLS: a server behind one is reached by TLS within TLS."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from overlay import errors
from overlay._call.call import timeout_phases
from overlay._call.retry import RetryPolicy
from tests.faults.driver import SECRET, Driver
from tests.faults.server import HANG, RESET, FaultServer, Request, answer
from tests.faults.user import drivers
from tests.patience import LONG, in_time, patiently

own = drivers()
NO_RETRY = RetryPolicy(max_retries=0)
LARGE = b"x" * 300_000


class Proxy(FaultServer):
    """Connects each client to the server that it asks for."""

    async def _one(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int, underway: list[Request]
    ) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        method, target, _ = head.decode().split(" ", 2)
        underway.append(Request(method, target, {}, b"", number, head))
        self.requests += underway
        self.arrived += 1
        host, _, port = target.rpartition(":")
        answers, there = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        with contextlib.closing(there):
            await asyncio.gather(passed_on(reader, there), passed_on(answers, writer))
        return False


async def passed_on(source: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await source.read(65_536):
            to.write(data)
            await to.drain()
    to.transport.abort()  # without a farewell, for which TLS would wait


@pytest.fixture
def proxy(
    tls: ssl.SSLContext, authority: trustme.CA, own: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[FaultServer]:
    """The proxy of the environment; it and the servers behind it are trusted."""
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    with Proxy(tls=tls) as running:
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, running.base_url)
        own.reopen()
        yield running
        own.reopen()  # so that no connection is left to end


def test_it_passes_on_what_it_cannot_read(own: Driver, proxy: FaultServer, tls: ssl.SSLContext) -> None:
    def echo(request: Request) -> Any:
        return answer(body=request.body)

    with FaultServer(echo, tls=tls) as server:
        for content in (b"small", LARGE, b""):
            assert own.send(server.base_url, content=content, timeout=timeout_phases(LONG)).content == content
        assert server.connections == 1
        assert server.requests[0].headers["authorization"] == f"Bearer {SECRET}"
    (asked,) = proxy.requests
    assert (asked.method, asked.target) == ("CONNECT", f"127.0.0.1:{server.port}")
    assert SECRET.encode() not in asked.raw_head


def test_a_server_behind_it_must_be_who_it_says(own: Driver, proxy: FaultServer) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with FaultServer(answer(body={}), tls=context) as server:
        with pytest.raises(errors.APIConnectionError, match="certificate verify failed") as caught:
            own.send(server.base_url, retry=NO_RETRY)
        assert not caught.value.maybe_executed
        assert len(proxy.requests) == 1
        assert server.requests == []


def test_an_answer_through_it_is_waited_for_as_long_as_is_asked(
    own: Driver, proxy: FaultServer, tls: ssl.SSLContext
) -> None:
    def act(limit: float) -> None:
        with FaultServer([HANG], tls=tls) as server:
            timeout = {**timeout_phases(LONG), "read": limit}
            with pytest.raises(errors.APITimeoutError) as caught:
                own.send(server.base_url, retry=NO_RETRY, timeout=timeout)
            in_time(server.requests, "the limit, which is the proxy's, too, passed before the request had come")
        assert "ReadTimeout" in str(caught.value)
        assert caught.value.maybe_executed

    patiently(act)


def test_a_connection_that_its_server_ended_is_not_used_again(
    own: Driver, proxy: FaultServer, tls: ssl.SSLContext
) -> None:
    go_on = threading.Event()
    with FaultServer([*answer(body={"id": "1"}), go_on, RESET], answer(body={"id": "2"}), tls=tls) as server:
        assert own.send(server.base_url, retry=NO_RETRY).json() == {"id": "1"}
        go_on.set()
        proxy.wait_for_answers()  # which are over when the connection is
        assert own.send(server.base_url, retry=NO_RETRY).json() == {"id": "2"}
    assert len(proxy.requests) == 2


@pytest.mark.parametrize("exception", ["127.0.0.1", "127.0.0.1:{port}"])
def test_what_the_environment_excepts_goes_by_no_proxy(
    own: Driver, proxy: FaultServer, exception: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(answer(body={"id": "x"})) as server:
        monkeypatch.setenv("NO_PROXY", exception.format(port=server.port))
        assert own.send(server.base_url).json() == {"id": "x"}
    assert proxy.connections == 0
