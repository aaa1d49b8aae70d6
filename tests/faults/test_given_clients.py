"""An httpx client of the user's, or one for a proxy: its sockets are not ours, and limits of time hold all the same."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from overlay import errors
from overlay._call.retry import RetryPolicy
from tests.faults.driver import Driver, SyncDriver
from tests.faults.server import HANG, Entry, FaultServer, Request, Step, answer, event, forever, piece, stream
from tests.faults.user import drivers
from tests.patience import LONG, eventually, in_time, patiently

GOOD = answer(body={"id": "x"})
NO_RETRY = RetryPolicy(max_retries=0)
ONE = event({"n": 1})
BEGUN = stream(ONE, end=False)
PING = piece(b": x\n\n")
own = drivers()


HEAD = b"HTTP/1.1 200 OK\r\nx: "


SLOW: dict[str, Entry | Callable[[Request], Iterator[Step]]] = {
    "silence": [HANG],
    "head": forever(b"y", after=[HEAD]),
    "early hints": forever(b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "body": forever(b"x", after=answer(length=1_000_000)),
    "extension of a chunk": forever(b"x", after=[*stream(end=False), b"5;"]),
    "error": forever(b"x", after=answer(400, length=1_000_000)),
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
    """The server never comes to an end, so the call can only end by its deadline."""

    def act(limit: float) -> None:
        with FaultServer(*([GOOD] if reused else []), fault) as server:
            own.reopen()
            given(own, monkeypatch, kind, server)
            if reused:
                own.send(server.base_url, deadline=LONG)
            with pytest.raises(errors.APITimeoutError, match=rf"the deadline of {limit:g} s") as caught:
                own.send(server.base_url, deadline=limit, retry=NO_RETRY)
            in_time(server.arrived == 1 + reused, "the request was not sent before the deadline")
            assert caught.value.maybe_executed
            assert server.connections == 1

    patiently(act)


@pytest.mark.parametrize("kind", ["given", "proxy"])
@pytest.mark.parametrize("name", ["deadline", "idle_timeout"])
@pytest.mark.parametrize(
    "slow",
    [stream(ONE, HANG), forever(b"x", after=[*stream(ONE, end=False), b"5;"]), forever(PING, after=BEGUN)],
    ids=["silence", "extension", "chatty"],
)
def test_limits_of_a_stream(own: Driver, slow: Any, name: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def act(limit: float) -> None:
        with FaultServer(slow) as server:
            own.reopen()
            given(own, monkeypatch, kind, server)
            events: list[Any] = []
            with pytest.raises(errors.APITimeoutError):
                own.events(server.base_url, into=events, **{name: limit})
            in_time(events, "no event came before the limit")
            assert len(events) == 1

    patiently(act)


class Failing(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose reading runs into a mistake in the caller's own transport."""

    def __iter__(self) -> Iterator[bytes]:
        yield ONE
        raise ZeroDivisionError

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield ONE
        raise ZeroDivisionError


@pytest.mark.parametrize("options", [{}, {"deadline": LONG}])
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

    def act(limit: float) -> None:
        answered = threading.Event()
        late = [HEAD, answered, *answer(body={})]
        with FaultServer(late, GOOD) as server:
            with pytest.raises(errors.APITimeoutError):
                driver.send(server.base_url, deadline=limit, retry=NO_RETRY)
            in_time(server.arrived, "the request was not sent before the deadline")
            answered.set()
            eventually(lambda: threading.active_count() <= before + 1, "the end of the thread")  # the server has one
            server.wait_for_connections()
            assert driver.send(server.base_url, deadline=LONG).is_success

    patiently(act)
    driver.close()


def test_a_stream_of_a_given_client_gives_its_connection_back() -> None:
    driver = SyncDriver()
    driver.client()
    with FaultServer(stream(ONE, event("[DONE]"))) as server:
        for _ in range(3):
            driver.events(server.base_url, into=[], deadline=LONG)
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
    driver.send("http://test", deadline=LONG)
    driver.send("http://test")
    assert seen == ["the caller", "the caller"]
    driver.close()


def test_an_error_in_the_callers_own_code_passes_as_it_is() -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    driver = SyncDriver()
    driver.client(transport=httpx.MockTransport(handler))
    with pytest.raises(ZeroDivisionError):
        driver.send("http://test", deadline=LONG)
    driver.close()
