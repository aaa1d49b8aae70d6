"""Our own sockets by themselves: what httpcore asks of them at odd moments."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Iterator

import httpcore
import pytest

from overlay._wire.async_network import AsyncBackend
from overlay._wire.async_pool import AsyncPool
from overlay._wire.network import SyncBackend, limited, within

pytestmark = pytest.mark.loopback
LARGE = b"x" * 100_000


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def accepted(listener: socket.socket) -> socket.socket:
    peer, _ = listener.accept()
    return peer


def reset(peer: socket.socket) -> None:
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.close()


def test_a_sync_stream(listener: socket.socket) -> None:
    stream = SyncBackend().connect_tcp(*listener.getsockname(), timeout=2)
    with accepted(listener) as peer:
        stream.write(LARGE)
        stream.write(b"small")
        threading.Thread(target=peer.sendall, args=(b"answer",)).start()
        assert stream.read(100, timeout=2) == b"answer"
        assert read(peer, 100_005) == LARGE + b"small"
        reset(peer)
    time.sleep(0.05)
    with pytest.raises(httpcore.WriteError):
        stream.write(LARGE)
    stream.close()


def read(peer: socket.socket, size: int) -> bytes:
    found = b""
    while len(found) < size:
        found += peer.recv(size)
    return found


def test_an_async_stream_whose_peer_is_gone(listener: socket.socket) -> None:
    async def main() -> None:
        stream = await AsyncBackend().connect_tcp(*listener.getsockname())
        with accepted(listener) as peer:
            await stream.write(LARGE)
            await stream.write(b"kept back")
            await asyncio.to_thread(read, peer, 100_000)
        await asyncio.sleep(0.1)
        assert await stream.read(100, timeout=1) == b""
        with pytest.raises(httpcore.WriteError, match="the connection is closed"):
            await stream.write(b"x")
        await stream.aclose()

    asyncio.run(main())


def test_a_proxys_connections_of_another_loop_are_left_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    pool = AsyncPool(None)

    async def use() -> None:
        pool.sender()

    with asyncio.Runner() as one:
        one.run(use())
        ((own, _),) = pool._own.values()
        asyncio.run(pool.aclose())
        assert not own.is_closed  # type: ignore[union-attr]  # it is an httpx client
    assert own.is_closed  # type: ignore[union-attr]


def test_what_comes_too_late_is_dropped() -> None:
    dropped: list[int] = []

    def late() -> int:
        time.sleep(0.2)
        return 7

    def failing() -> int:
        time.sleep(0.2)
        raise ZeroDivisionError

    for work in (late, failing):
        with pytest.raises(TimeoutError):
            within(work, 0.05, dropped.append)
    with pytest.raises(TimeoutError):
        within(late, 0.05)
    assert within(late, 2, dropped.append) == 7
    time.sleep(0.3)
    assert dropped == [7]
    with pytest.raises(ZeroDivisionError):
        within(failing, 2)


def test_the_nearest_of_several_limits_holds(listener: socket.socket) -> None:
    stream = SyncBackend().connect_tcp(*listener.getsockname(), timeout=2)
    start = time.monotonic()
    with limited(start + 0.1), limited(start + 9), limited(None), pytest.raises(httpcore.ReadTimeout):
        stream.read(1, timeout=5)
    assert time.monotonic() - start < 1
    stream.close()
