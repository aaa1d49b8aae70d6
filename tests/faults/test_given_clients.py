"""An httpx client of the user's, or one for a proxy: its sockets are not ours, and limits of time hold all the same."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from overlay import errors
from overlay._call.retry import RetryPolicy
from tests.faults.driver import Driver, SyncDriver
from tests.faults.server import HANG, Entry, FaultServer, answer, event, stream
from tests.faults.user import drivers

GOOD = answer(body={"id": "x"})
NO_RETRY = RetryPolicy(max_retries=0)
ONE = event({"n": 1})
own = drivers()


def drip(data: bytes, *, pause: float = 0.05) -> list[Any]:
    """Send a text a byte at a time."""
    return [step for byte in data for step in (bytes([byte]), pause)]


SLOW: dict[str, Entry] = {
    "silence": [HANG],
    "head": drip(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200),
    "early hints": [b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.05] * 200,
    "body": [*answer(length=1000), *drip(b"x" * 200)],
    "extension of a chunk": [*stream(end=False), b"5", *drip(b";" + b"x" * 200)],
    "error": [*answer(400, length=1000), *drip(b"x" * 200)],
}


def given(own: Driver, monkeypatch: pytest.MonkeyPatch, kind: str, server: FaultServer) -> None:
    """Have a driver use a client of the user's, or one for a proxy of the environment."""
    if kind == "given":
        own.client()
    else:
        monkeypatch.setenv("HTTP_PROXY", server.base_url)


@pytest.mark.parametrize(("kind", "reused"), [("given", False), ("given", True), ("proxy", False)])
@pytest.mark.parametrize("fault", SLOW.values(), ids=SLOW)
def test_a_deadline_bounds_a_call(
    own: Driver, fault: Entry, kind: str, reused: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(*([GOOD] if reused else []), fault) as server:
        given(own, monkeypatch, kind, server)
        if reused:
            own.send(server.base_url, deadline=5)
        start = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match=r"the deadline of 0.4 s") as caught:
            own.send(server.base_url, deadline=0.4, retry=NO_RETRY)
        assert 0.3 < time.monotonic() - start < 0.9
        assert caught.value.maybe_executed
        assert server.connections == 1


@pytest.mark.parametrize("kind", ["given", "proxy"])
@pytest.mark.parametrize("options", [{"deadline": 0.4}, {"idle_timeout": 0.4}], ids=str)
@pytest.mark.parametrize(
    "slow", [[HANG], [b"5", *drip(b";" + b"x" * 200)], [b": x\n\n", 0.02] * 200], ids=["silence", "extension", "chatty"]
)
def test_limits_of_a_stream(
    own: Driver, slow: list[Any], options: dict[str, Any], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = [*stream(ONE, end=False), *slow] if slow[0] == b"5" else stream(ONE, *slow)
    with FaultServer(entry) as server:
        given(own, monkeypatch, kind, server)
        events: list[Any] = []
        start = time.monotonic()
        with pytest.raises(errors.APITimeoutError):
            own.events(server.base_url, into=events, **options)
        assert 0.3 < time.monotonic() - start < 0.9
        assert len(events) == 1


class Failing(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose reading runs into a mistake in the caller's own transport."""

    def __iter__(self) -> Iterator[bytes]:
        yield ONE
        raise ZeroDivisionError

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield ONE
        raise ZeroDivisionError


@pytest.mark.parametrize("options", [{}, {"deadline": 5}])
def test_a_mistake_of_the_callers_transport_passes_as_it_is(own: Driver, options: dict[str, Any]) -> None:
    own.client(transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=Failing())))
    events: list[Any] = []
    with pytest.raises(ZeroDivisionError):
        own.events("http://test", into=events, **options)
    assert len(events) == 1


def test_what_was_given_up_is_closed_when_it_comes() -> None:
    """The call is over; its answer, should it come, gives the connection back by itself."""
    before = threading.active_count()
    driver = SyncDriver()
    driver.client()
    late = [*drip(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 10), b"\r\ncontent-length: 2\r\n\r\n{}"]
    with FaultServer(late, GOOD) as server:
        with pytest.raises(errors.APITimeoutError):
            driver.send(server.base_url, deadline=0.2, retry=NO_RETRY)
        end = time.monotonic() + 5
        while threading.active_count() > before + 1 and time.monotonic() < end:  # the server has one
            time.sleep(0.02)
        assert threading.active_count() <= before + 1
        while server.open_connections and time.monotonic() < end:
            time.sleep(0.02)
        assert server.open_connections == 0
        assert driver.send(server.base_url, deadline=5).is_success
    driver.close()


def test_a_stream_of_a_given_client_gives_its_connection_back() -> None:
    driver = SyncDriver()
    driver.client()
    with FaultServer(stream(ONE, event("[DONE]"))) as server:
        for _ in range(3):
            driver.events(server.base_url, into=[], deadline=5)
        assert server.connections == 1
    driver.close()


def test_what_the_client_sees_of_the_caller_is_the_same_in_a_thread() -> None:
    """Instrumented transports look at context variables."""
    import contextvars

    seen: list[str] = []
    name: contextvars.ContextVar[str] = contextvars.ContextVar("name", default="nobody")

    def handler(_: httpx.Request) -> httpx.Response:
        seen.append(name.get())
        return httpx.Response(200, json={})

    driver = SyncDriver()
    driver.client(transport=httpx.MockTransport(handler))
    name.set("the caller")
    driver.send("http://test", deadline=5)
    driver.send("http://test")
    assert seen == ["the caller", "the caller"]
    driver.close()


def test_an_error_in_the_callers_own_code_passes_as_it_is() -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    driver = SyncDriver()
    driver.client(transport=httpx.MockTransport(handler))
    with pytest.raises(ZeroDivisionError):
        driver.send("http://test", deadline=5)
    driver.close()
