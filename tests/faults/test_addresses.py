"""Names with several addresses, some of them dead (RFC 8305): the living one is found, and soon."""

from __future__ import annotations

import _socket
import asyncio
import contextlib
import gc
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from overlay import errors
from overlay._call.call import timeout_phases
from overlay._call.retry import RetryPolicy
from overlay._wire import addresses
from overlay._wire.addresses import Dialer, SyncDialer
from overlay._wire.async_stream import AsyncDialer
from overlay.transports import AsyncHTTPTransport
from tests.faults.driver import Driver
from tests.faults.server import RESET, FaultServer, answer
from tests.faults.user import drivers
from tests.patience import LONG, in_time, patiently

GOOD = answer(body={"id": "good"})
NO_RETRY = RetryPolicy(max_retries=0)
HOLE, REFUSING, GOOD_ADDRESS = "127.0.0.2", "127.0.0.3", "127.0.0.1"


HEAD_START = 0.02  # seconds, instead of a quarter of one: nothing but waiting depends on it


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "_failed", {})
    monkeypatch.setattr(addresses, "_HEAD_START", HEAD_START)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(GOOD) as running:
        yield running


@contextlib.contextmanager
def swallowing(address: str, port: int) -> Iterator[None]:
    """Make an address swallow attempts to connect: it has a listener whose backlog is full."""
    with socket.socket() as listener, contextlib.ExitStack() as waiting:
        listener.bind((address, port))
        listener.listen(0)
        for _ in range(4):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex((address, port))
        yield


@pytest.fixture
def hole(server: FaultServer) -> Iterator[None]:
    with swallowing(HOLE, server.port):
        yield


own = drivers()
Named = Callable[..., None]


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> Named:
    """Give a name addresses."""

    def give(*found: str) -> None:
        def look_up(host: str, port: Any, *_: Any, **__: Any) -> list[Any]:
            if host != "api.example":
                return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, int(port)))]
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, int(port))) for one in found]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)

    return give


@pytest.mark.parametrize(
    "found",
    [
        (GOOD_ADDRESS,),
        (GOOD_ADDRESS, HOLE),
        (HOLE, GOOD_ADDRESS),
        (REFUSING, GOOD_ADDRESS),
        (HOLE, REFUSING, GOOD_ADDRESS),
        (REFUSING, HOLE, GOOD_ADDRESS, HOLE),
    ],
)
def test_the_living_address_answers(
    http: Driver, server: FaultServer, hole: None, named: Named, found: tuple[str, ...]
) -> None:
    named(*found)
    answer = http.send(f"http://api.example:{server.port}", retry=NO_RETRY, timeout=timeout_phases(LONG))
    assert answer.json() == {"id": "good"}


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were tried, in order."""
    found: list[str] = []
    connect = socket.socket.connect

    def noted(made: socket.socket, address: Any) -> None:
        found.append(address[0])
        connect(made, address)

    monkeypatch.setattr(socket.socket, "connect", noted)
    return found


@pytest.mark.parametrize("found", [(HOLE,), (HOLE, HOLE), (REFUSING, HOLE)])
def test_connecting_takes_no_longer_than_it_may(
    http: Driver, server: FaultServer, hole: None, named: Named, found: tuple[str, ...], tried: list[str]
) -> None:
    named(*found)

    def act(limit: float) -> None:
        tried.clear()
        timeout = {**timeout_phases(LONG), "connect": limit}
        with pytest.raises(errors.APITimeoutError) as caught:
            http.send(f"http://api.example:{server.port}", retry=NO_RETRY, timeout=timeout)
        assert not caught.value.maybe_executed
        in_time(set(tried) == set(found), "the limit passed before each address was tried")

    patiently(act, 0.05)


def test_many_addresses_give_no_more_time(
    http: Driver, server: FaultServer, named: Named, monkeypatch: pytest.MonkeyPatch, tried: list[str]
) -> None:
    """What is counted is attempts: one that has its own limit would be followed by that of the next address."""
    holes = [f"127.0.1.{number}" for number in range(1, 21)]

    def act(limit: float) -> None:
        tried.clear()
        monkeypatch.setattr(addresses, "_HEAD_START", limit * 0.8)
        timeout = {**timeout_phases(LONG), "connect": limit}
        with pytest.raises(errors.APITimeoutError):
            http.send(f"http://api.example:{server.port}", retry=NO_RETRY, timeout=timeout)
        in_time(tried, "the limit passed before an address was tried")
        assert set(tried) < set(holes)

    with contextlib.ExitStack() as stack:
        for one in holes:
            stack.enter_context(swallowing(one, server.port))
        named(*holes)
        patiently(act)


def test_where_all_refuse_nothing_is_waited_for(http: Driver, server: FaultServer, named: Named) -> None:
    named(REFUSING, "127.0.0.4")
    with pytest.raises(errors.APIConnectionError, match="ConnectError") as caught:
        http.send(f"http://api.example:{server.port}", retry=NO_RETRY, timeout=timeout_phases(None))
    assert not isinstance(caught.value, errors.APITimeoutError)
    assert not caught.value.maybe_executed


def test_a_name_without_an_address(own: Driver, server: FaultServer, named: Named) -> None:
    named()
    with pytest.raises(errors.APIConnectionError, match="has no address"):
        own.send(f"http://api.example:{server.port}", retry=NO_RETRY)


def test_an_address_that_was_dead_comes_last_for_a_while(
    own: Driver, server: FaultServer, hole: None, named: Named, monkeypatch: pytest.MonkeyPatch
) -> None:
    named(HOLE, GOOD_ADDRESS)
    url = f"http://api.example:{server.port}"
    own.send(url, timeout=timeout_phases(LONG))
    assert (HOLE, server.port) in addresses._failed
    monkeypatch.setattr(addresses, "_HEAD_START", LONG)  # the next one would wait that long for the dead one
    own.reopen()
    start = time.monotonic()
    own.send(url, timeout=timeout_phases(LONG))
    assert time.monotonic() - start < LONG / 2


def test_a_retry_begins_with_another_address_where_tls_was_reset(own: Driver, named: Named) -> None:
    """A middlebox may let TCP through and reset TLS."""
    named(HOLE, GOOD_ADDRESS)
    with FaultServer(on_accept=RESET) as other, socket.create_server((HOLE, other.port)) as box:
        met: list[bytes] = []

        def reset() -> None:
            with contextlib.suppress(OSError):  # it is closed below
                while True:
                    peer, _ = box.accept()
                    met.append(peer.recv(1))
                    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    peer.close()

        threading.Thread(target=reset, daemon=True).start()
        with pytest.raises(errors.APIConnectionError):
            own.send(
                f"https://api.example:{other.port}",
                retry=RetryPolicy(max_retries=1, initial_delay=0.01),
                timeout=timeout_phases(LONG),
            )
        box.shutdown(socket.SHUT_RDWR)
        assert met[0] == b"\x16"  # the first byte of a handshake
        assert other.connections == 1  # the second attempt began here


def test_families_take_turns() -> None:
    found: list[Any] = [
        (family, socket.SOCK_STREAM, 6, "", (address, 1))
        for family, address in [
            (socket.AF_INET6, "::1"),
            (socket.AF_INET6, "::2"),
            (socket.AF_INET6, "::2"),
            (socket.AF_INET, "127.0.0.1"),
            (socket.AF_INET, "127.0.0.2"),
        ]
    ]
    assert [address for _, (address, _) in addresses._in_order(found)] == ["::1", "127.0.0.1", "::2", "127.0.0.2"]
    addresses.remember(("::1", 1))
    assert [address for _, (address, _) in addresses._in_order(found)] == ["127.0.0.1", "::2", "127.0.0.2", "::1"]


def test_a_memory_of_dead_addresses_does_not_grow() -> None:
    for number in range(1500):
        addresses.remember(number)
    assert len(addresses._failed) < 1100


def test_a_family_that_this_machine_does_not_speak(
    own: Driver, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_up(host: str, port: Any, *_: Any, **__: Any) -> list[Any]:
        good = (socket.AF_INET, socket.SOCK_STREAM, 6, "", (GOOD_ADDRESS, server.port))
        return [(9999, socket.SOCK_STREAM, 6, "", ("::1", 1, 0, 0)), good] if host == "api.example" else [good]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert own.send(f"http://api.example:{server.port}", retry=NO_RETRY).json() == {"id": "good"}


def test_every_socket_looks_after_its_connection(own: Driver, server: FaultServer) -> None:
    made = addresses.new_socket(socket.AF_INET)
    assert made.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    assert made.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    if hasattr(socket, "TCP_KEEPIDLE"):
        assert made.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60
    made.close()


@pytest.mark.parametrize("kind", [SyncDialer, AsyncDialer])
async def test_a_source_that_is_not_ours_leaves_no_socket(kind: type[Dialer], monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[socket.socket] = []
    bind = socket.socket.bind

    def noted(one: socket.socket, address: Any) -> None:
        made.append(one)
        bind(one, address)

    monkeypatch.setattr(socket.socket, "bind", noted)
    with pytest.raises(OSError, match="assign requested address"):
        await kind(source="192.0.2.1").race(GOOD_ADDRESS, 1, LONG)
    assert [one.fileno() for one in made] == [-1]


@pytest.mark.parametrize("is_refused", [False, True])
async def test_an_attempt_that_ended_before_it_was_dropped_leaves_nothing(
    is_refused: bool, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.socket() as listener:
        listener.bind((GOOD_ADDRESS, 0))
        address = listener.getsockname()
        if not is_refused:
            listener.listen()
        attempt: Any = AsyncDialer()._begin(socket.AF_INET, address, None)
        await asyncio.wait([attempt.task])
        attempt.drop()
        await asyncio.sleep(0)
        assert attempt.socket.fileno() == -1
        del attempt
        gc.collect()
    assert [record.getMessage() for record in caplog.records if record.name == "asyncio"] == []


@pytest.mark.parametrize("host", ["a..b", "a" * 64 + ".example"])
def test_what_cannot_be_a_host_is_said_at_once(own: Driver, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _socket.getaddrinfo)  # which looks at the name first
    with pytest.raises(errors.ConfigurationError, match="is not a valid host name"):
        own.send(f"http://{host}")


@pytest.mark.parametrize("is_name", [False, True])
def test_what_is_connected_counts_however_busy_the_loop_is(
    server: FaultServer, is_name: bool, named: Named, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kernel connects while the loop does something else, for longer than connecting may take."""
    named("127.0.0.1")
    begin = AsyncDialer._begin

    def act(limit: float) -> None:
        began: list[Any] = []

        def busy(dialer: AsyncDialer, family: int, address: Any, seconds: float | None) -> Any:
            began.append(address)
            asyncio.get_running_loop().call_soon(asyncio.get_running_loop().call_soon, time.sleep, limit * 1.25)
            return begin(dialer, family, address, seconds)

        monkeypatch.setattr(AsyncDialer, "_begin", busy)

        async def main() -> int:
            host = "api.example" if is_name else "127.0.0.1"
            limits = httpx.Timeout(None, connect=limit)
            async with httpx.AsyncClient(transport=AsyncHTTPTransport(), timeout=limits) as client:
                return (await client.get(f"http://{host}:{server.port}")).status_code

        try:
            assert asyncio.run(main()) == 200
        except httpx.ConnectTimeout:
            in_time(began, "the time was up before the host was looked up")
            raise
        assert server.connections == len(began) == 1

    patiently(act, 0.1)


async def test_a_loop_that_is_busy_until_the_time_is_up_has_tried_nothing() -> None:
    class Busy(AsyncDialer):
        async def _look_up(self, *_: Any) -> list[Any]:
            time.sleep(0.002)  # noqa: ASYNC251  # as other tasks may
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 1))]

    with pytest.raises(TimeoutError):
        await Busy().race("api.example", 1, 0.001)


async def test_what_is_a_few_steps_from_done_counts_when_the_time_is_up() -> None:
    """Whether a loop that was busy looks at its clocks or at its sockets first is its own matter."""

    async def connect() -> None:
        for _ in range(3):
            await asyncio.sleep(0)

    class Connecting(addresses.Attempt):
        def __init__(self) -> None:
            self.task = asyncio.create_task(connect())

    going: list[Any] = [Connecting()]
    assert await AsyncDialer()._first(going, 0) == going
