"""A pool that another thread closes just between two steps of a call: the call ends then, and asks nobody."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpcore
import httpx
import pytest

from overlay import ConfigurationError
from overlay._wire.addresses import Dialer
from overlay._wire.pool import Pool
from overlay._wire.sync_stream import SyncStream
from overlay.transports import AsyncHTTPTransport, HTTPTransport
from tests.faults.server import FaultServer, answer
from tests.faults.user import COMPLETION

pytestmark = pytest.mark.loopback


def closing_after(kind: type, name: str, monkeypatch: pytest.MonkeyPatch, transport: Any) -> Callable[[], int]:
    """Close the pool of a transport when a method has just returned; say how often it has."""
    own, calls = getattr(kind, name), []

    def closed(*arguments: Any) -> Any:
        found = own(*arguments)
        calls.append(name)
        transport._pool.abort()
        return found

    async def closed_later(*arguments: Any) -> Any:
        found = await own(*arguments)
        calls.append(name)
        transport._pool.abort()
        return found

    monkeypatch.setattr(kind, name, closed_later if name == "race" else staticmethod(closed))
    return lambda: len(calls)


STEPS = {"taken from the stack": (Pool, "_take"), "connected": (Dialer, "race")}
ENDS = (ConfigurationError, httpx.ConnectError)


@pytest.mark.parametrize(("kind", "name"), STEPS.values(), ids=STEPS)
def test_sync(kind: type, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = HTTPTransport()
    with FaultServer(answer(body=COMPLETION)) as server, httpx.Client(transport=transport) as client:
        if name == "_take":  # so that there is one to take
            client.get(server.base_url)
        before, steps = len(server.requests), closing_after(kind, name, monkeypatch, transport)
        with pytest.raises(ENDS, match="closed"):
            client.get(server.base_url)
        server.wait_for_connections()
        assert (steps(), len(server.requests)) == (1, before)


@pytest.mark.parametrize(("kind", "name"), STEPS.values(), ids=STEPS)
async def test_async(kind: type, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = AsyncHTTPTransport()
    with FaultServer(answer(body=COMPLETION)) as server:
        async with httpx.AsyncClient(transport=transport) as client:
            if name == "_take":
                await client.get(server.base_url)
            before, steps = len(server.requests), closing_after(kind, name, monkeypatch, transport)
            with pytest.raises(ENDS, match="closed"):
                await client.get(server.base_url)
        server.wait_for_connections()
        assert (steps(), len(server.requests)) == (1, before)


class Waiting:
    """A socket whose stream is aborted, as by another thread, when one is just about to wait for it."""

    def __init__(self, real: socket.socket) -> None:
        self.real = real
        self.stream: SyncStream
        self.was_open = False

    def _wait(self) -> None:
        self.stream.abort()
        self.was_open = self.real.fileno() >= 0

    def recv(self, size: int) -> bytes:
        self._wait()
        return self.real.recv(size)

    def send(self, data: bytes) -> int:
        self._wait()
        return self.real.send(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)


@pytest.mark.parametrize("act", [lambda stream: stream.read(9, 60), lambda stream: stream.write(b"x" * 99_999, 60)])
def test_a_socket_is_closed_by_who_waits_for_it(act: Callable[[SyncStream], object]) -> None:
    """Its number would be the next socket's, and the thread would wait for that one."""
    ours, theirs = socket.socketpair()
    with theirs:
        waiting = Waiting(ours)
        waiting.stream = SyncStream(waiting, None, None)
        with pytest.raises((httpcore.ReadError, httpcore.WriteError), match="closed meanwhile"):
            act(waiting.stream)
        assert waiting.was_open
        assert ours.fileno() < 0
        with pytest.raises((httpcore.ReadError, httpcore.WriteError), match="closed meanwhile"):
            act(waiting.stream)


@pytest.mark.parametrize("act", [lambda stream: stream.read(99, 60), lambda stream: stream.write(b"key" * 33_333, 60)])
def test_a_socket_keeps_its_tls(
    act: Callable[[SyncStream], object], tls: ssl.SSLContext, trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it, a thread that is just beginning would send its key as plain text, or read what is encrypted."""
    ours, theirs = socket.socketpair()
    seen: list[str | None] = []
    with theirs, ThreadPoolExecutor() as others:
        peer = others.submit(tls.wrap_socket, theirs, server_side=True)
        stream = SyncStream(ours, None, None).start_tls(trusted, "127.0.0.1", 60)
        with peer.result() as served:
            served.sendall(b"an answer")

            def abort(_: float | None) -> None:
                stream.abort()
                seen.append(stream._socket.version())

            monkeypatch.setattr(stream, "_set_timeout", abort)
            with suppress(httpcore.ReadError, httpcore.WriteError):
                assert act(stream) == b"an answer"
    assert seen == ["TLSv1.3"]
    assert stream._socket.fileno() < 0


def test_a_stream_that_is_closed_as_its_handshake_ends_is_not_used(
    tls: ssl.SSLContext, trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who closed it knew the socket that has no TLS, which is another one."""
    ours, theirs = socket.socketpair()
    wrap, wrapped = trusted.wrap_socket, []
    with theirs, ThreadPoolExecutor() as others:
        peer = others.submit(tls.wrap_socket, theirs, server_side=True)
        stream = SyncStream(ours, None, None)

        def wrap_and_abort(*arguments: Any, **options: Any) -> ssl.SSLSocket:
            wrapped.append(wrap(*arguments, **options))
            peer.result().close()
            stream.abort()
            return wrapped[0]

        monkeypatch.setattr(trusted, "wrap_socket", wrap_and_abort)
        with pytest.raises(httpcore.ConnectError, match="closed meanwhile"):
            stream.start_tls(trusted, "127.0.0.1", 60)
    assert wrapped[0].fileno() < 0
