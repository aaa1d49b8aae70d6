"""An httpx client of the user's, or one for a proxy: its sockets are not ours, and limits of time hold all the same."""

from __future__ import annotations

import io
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
from pytest_recording.network import make_network_guard
from vcr.cassette import Cassette
from vcr.errors import CannotOverwriteExistingCassetteException

from overlay import OpenAI, errors
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
def test_whatever_a_given_transport_raises_in_a_stream_has_cut_it(own: Driver, options: dict[str, Any]) -> None:
    own.client(transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=Failing())))
    events: list[Any] = []
    with pytest.raises(
        errors.StreamTruncatedError, match=r"ZeroDivisionError.*Failing\.__a?iter__, test_given_clients"
    ):
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


def test_a_tool_that_has_patched_httpx_gets_one_client(own: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []
    kind: Any = httpx.Client if isinstance(own, SyncDriver) else httpx.AsyncClient
    send = kind.send

    def noted(client: Any, *arguments: Any, **options: Any) -> Any:
        seen.append(client)
        return send(client, *arguments, **options)

    monkeypatch.setattr(kind, "send", noted)
    with FaultServer(GOOD) as server:
        for _ in range(2):
            assert own.send(server.base_url).status_code == 200
        assert server.connections == 1
    assert len(seen) == 2
    assert seen[0] is seen[1]


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


class OutOfBudgetError(Exception):
    """What a hook of the user's may raise."""


@pytest.mark.parametrize("options", [{}, {"deadline": LONG}])
@pytest.mark.parametrize(
    "failure",
    [RuntimeError("oops"), ValueError("oops"), OutOfBudgetError("oops")],
    ids=["RuntimeError", "ValueError", "own"],
)
def test_whatever_a_given_transport_raises_is_a_failed_connection(
    own: Driver, failure: Exception, options: dict[str, Any]
) -> None:
    """It is tried again; the message says where it was raised, because its frames, which hold the key, are not kept."""
    attempts = []

    def handler(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        raise failure

    own.client(transport=httpx.MockTransport(handler))
    again = RetryPolicy(max_retries=1, initial_delay=0)
    with pytest.raises(
        errors.APIConnectionError, match=r"oops \(raised in .*handler, test_given_clients.py:"
    ) as caught:
        own.send("http://test", retry=again, **options)
    assert (caught.value.attempts, len(attempts), caught.value.maybe_executed) == (2, 2, True)
    assert type(caught.value.__cause__) is type(failure)
    assert caught.value.__cause__.__traceback__ is caught.value.__context__ is None


def _refused_by_vcr(_: httpx.Request) -> httpx.Response:
    raise CannotOverwriteExistingCassetteException(cassette=Cassette("x"), failed_request=None)


def _refused_by_pytest_recording(_: httpx.Request) -> httpx.Response:
    with socket.socket() as made:
        make_network_guard(socket.socket.connect, ["nowhere"])(made, ("127.0.0.1", 9))
    raise NotImplementedError


def _refused_by_an_assertion(_: httpx.Request) -> httpx.Response:
    raise AssertionError("RESPX: not mocked")


@pytest.mark.parametrize(
    ("refuse", "kind", "words"),
    [
        (_refused_by_vcr, CannotOverwriteExistingCassetteException, "assette"),
        (_refused_by_pytest_recording, RuntimeError, "Network is disabled"),
        (_refused_by_an_assertion, AssertionError, "not mocked"),
    ],
)
def test_what_a_tool_for_tests_raises_is_for_the_test(
    own: Driver, refuse: Callable[[httpx.Request], httpx.Response], kind: type[Exception], words: str
) -> None:
    attempts = []

    def handler(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        return refuse(request)

    own.client(transport=httpx.MockTransport(handler))
    with pytest.raises(kind, match=words):
        own.send("http://test", retry=RetryPolicy(max_retries=1, initial_delay=0))
    assert len(attempts) == 1


def test_a_file_that_cannot_be_read_is_no_failed_connection() -> None:
    """Nor where its error is none of the operating system."""

    class Broken(io.BytesIO):
        def read(self, *_: Any) -> bytes:
            raise ZeroDivisionError

    http_client = httpx.Client(
        transport=httpx.MockTransport(lambda request: httpx.Response(200, content=request.read()))
    )
    with OpenAI("k", base_url="http://test", http_client=http_client) as client, pytest.raises(ZeroDivisionError):
        client.files.create(file=("a.txt", Broken(b"x")), purpose="batch")
