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

from overlay._wire.async_stream import AsyncBackend
from overlay._wire.limit import limited, within
from overlay._wire.sync_stream import SyncBackend
from tests.patience import LONG, eventually

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
    stream = SyncBackend().connect_tcp(*listener.getsockname(), timeout=LONG)
    with accepted(listener) as peer:
        stream.write(LARGE)
        stream.write(b"small")
        threading.Thread(target=peer.sendall, args=(b"answer",)).start()
        assert stream.read(100, timeout=LONG) == b"answer"
        assert read(peer, 100_005) == LARGE + b"small"
        reset(peer)
    with pytest.raises(httpcore.WriteError):
        for _ in range(1000):  # the system may take some before it knows of the reset
            stream.write(LARGE, timeout=LONG)
    stream.close()


def test_a_sync_stream_knows_its_addresses(listener: socket.socket) -> None:
    stream = SyncBackend().connect_tcp(*listener.getsockname(), timeout=LONG)
    with accepted(listener) as peer:
        names = ("client_addr", "server_addr", "socket", "nonsense")
        found = [stream.get_extra_info(name) for name in names]
        assert found == [peer.getpeername(), listener.getsockname(), stream._socket, None]
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
        await asyncio.to_thread(eventually, lambda: stream._is_over, "the end")
        assert await stream.read(100, timeout=LONG) == b""
        with pytest.raises(httpcore.WriteError, match="the connection is closed"):
            await stream.write(b"x")
        await stream.aclose()

    asyncio.run(main())


def test_what_comes_too_late_is_dropped() -> None:
    dropped: list[int] = []
    go_on = threading.Event()
    before = set(threading.enumerate())

    def late() -> int:
        go_on.wait()
        return 7

    def failing() -> int:
        go_on.wait()
        raise ZeroDivisionError

    for work in (late, failing):
        with pytest.raises(TimeoutError):
            within(work, 0.02, dropped.append)
    with pytest.raises(TimeoutError):
        within(late, 0.02)
    go_on.set()
    assert within(late, LONG, dropped.append) == 7
    eventually(lambda: set(threading.enumerate()) <= before, "the end of the threads")
    assert dropped == [7]
    with pytest.raises(ZeroDivisionError):
        within(failing, LONG)


def test_where_no_thread_can_be_started_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """As at the exit of the interpreter, where what is to be done has to be done nevertheless."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't create new thread at interpreter shutdown")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert within(threading.current_thread, LONG) is threading.current_thread()


def test_the_nearest_of_several_limits_holds(listener: socket.socket) -> None:
    stream = SyncBackend().connect_tcp(*listener.getsockname(), timeout=LONG)
    start = time.monotonic()
    with limited(start + 0.05), limited(start + 900), limited(None), pytest.raises(httpcore.ReadTimeout):
        stream.read(1, timeout=800)
    stream.close()
