"""What a session does when something goes wrong, with real sockets."""

from __future__ import annotations

import asyncio
import json
import logging
import select
import socket
import struct
import threading
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from websockets.sync.server import ServerConnection

from overlay import AsyncOpenAI, ReconnectingEvent, RetryPolicy
from overlay.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    RateLimitError,
    ResponseDecodeError,
    StreamIdleTimeoutError,
    WebSocketClosedError,
)
from tests import ports
from tests.helpers.both import KEY, Both
from tests.patience import LONG, TooSoonError, eventually, in_time, patiently
from tests.realtime.server import CREATED, Peer, RawServer, TestServer, delta, http


def created_and(*then: Any) -> Any:
    """Return a script that opens the session and then calls each function with the peer."""

    def script(peer: Peer) -> None:
        peer.send(CREATED)
        for step in then:
            step(peer)

    return script


def wait_for_end(peer: Peer) -> None:
    for _ in peer.connection:
        pass


def text_frame(length: int, data: bytes) -> bytes:
    return b"\x81" + (bytes([length]) if length < 126 else b"\x7e" + struct.pack(">H", length)) + data


@pytest.mark.parametrize("code", [1001, 1002, 1003, 1008, 1009, 1011, 1012, 1013, 3000, 4001])
def test_a_close_code_ends_the_session_with_an_error_of_its_own(both: Both, code: int) -> None:
    with TestServer(created_and(lambda peer: peer.close(code, "because"))) as server:
        with both.client(server.base_url).realtime.connect(model="m") as session:
            session.recv()
            with pytest.raises(WebSocketClosedError, match=f"closed with code {code}: because") as caught:
                session.recv()
    assert (caught.value.close_code, caught.value.reason) == (code, "because")
    assert caught.value.is_normal == (code == 1001)  # the server leaves on purpose
    assert not caught.value.maybe_executed


@pytest.mark.parametrize("half", [b"", text_frame(200, b'{"type": "resp'), b"\x81", b"\x01\x05Hello"])
def test_a_connection_that_breaks_is_no_end(both: Both, half: bytes) -> None:
    def drop(peer: Peer) -> None:
        peer.receive()
        peer.drop(half)

    with TestServer(created_and(drop)) as server:
        with both.client(server.base_url).realtime.connect(model="m") as session:
            session.recv()
            session.response.create()
            with pytest.raises(WebSocketClosedError, match="code 1006: the connection was lost") as caught:
                list(session)
    assert caught.value.maybe_executed


@pytest.mark.parametrize("message", ["no JSON", "[1]", "1", b"\xff\xfe", ""])
def test_what_is_no_event_is_an_error_and_the_session_goes_on(both: Both, message: Any) -> None:
    with TestServer(created_and(lambda peer: peer.send(message, delta("on")), wait_for_end)) as server:
        with both.client(server.base_url).realtime.connect(model="m") as session:
            session.recv()
            with pytest.raises(ResponseDecodeError, match=r"a message of \d+ bytes is not a JSON object"):
                session.recv()
            assert session.recv().delta == "on"


def test_an_event_that_nobody_knows_keeps_its_fields(both: Both) -> None:
    event = {"type": "response.telepathy.delta", "thought": {"depth": 3}}
    with TestServer(created_and(lambda peer: peer.send(event), lambda peer: peer.close())) as server:
        with both.client(server.base_url).realtime.connect(model="m") as session:
            session.recv()
            (found,) = session
    assert (found.type, found.to_dict()) == ("response.telepathy.delta", event)


def received(session: Any) -> Any:
    """Receive what is on its way."""
    try:
        return session.recv()
    except (APITimeoutError, StreamIdleTimeoutError):
        raise TooSoonError("the event came later than it may") from None


def test_pings_without_end_are_no_events(both: Both) -> None:
    def act(limit: float) -> None:
        stop = threading.Event()

        def ping(peer: Peer) -> None:
            while not stop.wait(limit / 30):
                peer.connection.ping()

        with TestServer(created_and(ping)) as server:
            with both.client(server.base_url).realtime.connect(model="m", idle_timeout=limit) as session:
                received(session)
                said = f"no event arrived for {limit:g} s; the session is still open"
                with pytest.raises(StreamIdleTimeoutError, match=said):
                    session.recv()
                stop.set()

    patiently(act)


def test_a_session_goes_on_after_an_idle_time(both: Both) -> None:
    def act(limit: float) -> None:
        with TestServer(created_and(lambda peer: peer.receive(), lambda peer: peer.send(delta("late")))) as server:
            with both.client(server.base_url, stream_idle_timeout=limit).realtime.connect(model="m") as session:
                received(session)
                with pytest.raises(StreamIdleTimeoutError):
                    session.recv()
                session.response.create()
                assert received(session).delta == "late"

    patiently(act)


def test_a_deadline_ends_the_session(both: Both) -> None:
    def act(limit: float) -> None:
        with TestServer(created_and(wait_for_end)) as server:
            manager = both.client(server.base_url).realtime.connect(model="m", deadline=limit)
            try:
                session = manager.enter()
            except APITimeoutError:
                raise TooSoonError("the session was not open in time") from None
            received(session)
            with pytest.raises(APITimeoutError, match=f"the deadline of {limit:g} s has passed"):
                session.recv()
            with pytest.raises(WebSocketClosedError):
                session.response.create()

    patiently(act)


@pytest.mark.parametrize("whose", ["the session's", "the client's"])
def test_a_handshake_that_is_never_answered_ends_in_time(both: Both, whose: str) -> None:
    def act(limit: float) -> None:
        with RawServer(lambda request: None) as server:
            again = RetryPolicy(max_retries=1, initial_delay=0.001)
            options = {"timeout": limit}
            of_client, of_session = ({}, options) if whose == "the session's" else (options, {})
            client = both.client(server.base_url, retry_policy=again, **of_client)
            manager = client.realtime.connect(model="m", **of_session)
            with pytest.raises(APITimeoutError, match="no response in time") as caught:
                manager.enter()
            in_time(len(server.requests) == 2, "a handshake was given up before it came")
        assert (caught.value.attempts, caught.value.maybe_executed) == (2, False)

    patiently(act)


@pytest.mark.parametrize(
    "answer", [b"", b"HTTP/1.1 101 Switching", b"nonsense\r\n\r\n", http("101 Switching Protocols")]
)
def test_a_handshake_that_breaks_is_a_connection_error(both: Both, answer: bytes) -> None:
    with RawServer(lambda request: answer) as server:
        with pytest.raises(APIConnectionError, match="connection failed") as caught:
            both.client(server.base_url, max_retries=0).realtime.connect(model="m").enter()
    assert caught.value.operation == "connectRealtime"


def test_no_server_is_a_connection_error(both: Both) -> None:
    refused = r"Connection ?[Rr]efused|Connect call failed"
    with ports.held() as port, pytest.raises(APIConnectionError, match=refused):
        both.client(f"http://127.0.0.1:{port}/v1", max_retries=0).realtime.connect(model="m").enter()


def test_a_refused_key_is_an_authentication_error(both: Both) -> None:
    body = json.dumps({"error": {"message": f"Incorrect API key provided: {KEY}", "code": "invalid_api_key"}})
    with RawServer(lambda request: http("401 Unauthorized", body, "x-request-id: req_1")) as server:
        with pytest.raises(AuthenticationError, match="invalid_api_key") as caught:
            both.client(server.base_url).realtime.connect(model="m").enter()
        assert len(server.requests) == 1
    assert (caught.value.status_code, caught.value.request_id) == (401, "req_1")
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert KEY not in shown.split("tests/realtime")[0]
    assert KEY not in str(caught.value.body)


def test_too_many_handshakes_are_tried_again_when_the_server_says(both: Both) -> None:
    body = json.dumps({"error": {"message": "Slow down."}})
    answer = http("429 Too Many Requests", body, "retry-after-ms: 1")
    with RawServer(lambda request: answer) as server:
        with pytest.raises(RateLimitError, match=r"Slow down\.") as caught:
            both.client(server.base_url, max_retries=2).realtime.connect(model="m").enter()
        assert len(server.requests) == 3
    assert caught.value.attempts == 3


def test_an_answer_without_upgrade_is_no_session(both: Both) -> None:
    with RawServer(lambda request: http("200 OK", "<html>")) as server:
        with pytest.raises(APIConnectionError, match="the server answered 200 instead of opening a WebSocket"):
            both.client(server.base_url).realtime.connect(model="m").enter()


def test_a_redirect_within_the_origin_is_followed(both: Both) -> None:
    with RawServer(lambda request: http("307 Temporary Redirect", "", "Location: /elsewhere")) as server:
        with pytest.raises(APIError, match="redirects"):
            both.client(server.base_url, max_retries=0).realtime.connect(model="m").enter()
        assert [request.split()[1] for request in server.requests[:2]] == ["/v1/realtime?model=m", "/elsewhere"]
        assert all(KEY in request for request in server.requests)


def test_a_redirect_to_another_origin_is_refused_and_gets_nothing(both: Both) -> None:
    with RawServer(lambda request: b"") as other:
        target = f"{other.base_url}/realtime".replace("127.0.0.1", "localhost")
        with RawServer(lambda request: http("302 Found", "", f"Location: {target}")) as server:
            with pytest.raises(APIConnectionError, match=r"another origin \(localhost\)"):
                both.client(server.base_url).realtime.connect(model="m").enter()
        assert other.requests == []


def test_a_message_that_is_too_large_ends_the_session_and_says_how_to_allow_it(both: Both) -> None:
    with TestServer(created_and(lambda peer: peer.send(delta("x" * 5000)), wait_for_end)) as server:
        limits = {"websocket_connection_options": {"max_size": 4000}}
        with both.client(server.base_url).realtime.connect(model="m", **limits) as session:
            session.recv()
            with pytest.raises(WebSocketClosedError, match="code 1009") as caught:
                session.recv()
    assert "max_size" in str(caught.value)


def test_a_slow_reader_makes_the_server_wait(both: Both) -> None:
    """2 MB messages: what is read ahead is bounded, so the server cannot get rid of all of them."""
    count = 0
    all_gone = threading.Event()

    def pour(peer: Peer) -> None:
        nonlocal count
        for _ in range(100):
            peer.send(delta("x" * 2_000_000))
            count += 1
        all_gone.set()

    with TestServer(created_and(pour)) as server:
        # The server is too busy to say goodbye, so nobody waits for that.
        limits = {"websocket_connection_options": {"max_queue": 2, "close_timeout": 0.1}}
        with both.client(server.base_url).realtime.connect(model="m", **limits) as session:
            session.recv()
            session.recv()
            before = -1
            while count != before:  # until no more of them go
                before = count
                all_gone.wait(0.1)
            assert count < 60  # of 100: besides what is read ahead, as much as both ends' kernel buffers take


def test_another_thread_or_task_closes_a_session_that_waits(both: Both) -> None:
    waiting = threading.Event()
    with TestServer(created_and(lambda peer: waiting.set(), wait_for_end)) as server:
        session = both.client(server.base_url).realtime.connect(model="m").enter()
        session.recv()
        if both.runner is None:
            closing = threading.Timer(0.1, session.close)
            closing.start()
            assert list(session) == []
            closing.join()
        else:
            import asyncio

            async def read_and_close() -> list[Any]:
                reading = asyncio.ensure_future(anext(aiter(session.value), None))
                await asyncio.sleep(0.1)
                await session.value.close()
                return [await reading]

            assert both.runner.run(read_and_close()) == [None]


# --- reconnecting


def recovering(events: list[ReconnectingEvent], answer: Any = None) -> dict[str, Any]:
    def handle(event: ReconnectingEvent) -> Any:
        events.append(event)
        return answer

    return {"on_reconnecting": handle, "initial_delay": 0.01, "max_delay": 0.02}


def test_a_session_reconnects_where_it_is_asked_to(both: Both) -> None:
    events: list[ReconnectingEvent] = []
    scripts = [created_and(lambda peer: peer.close(1012, "restart")), created_and(lambda peer: peer.close())]
    with TestServer(*scripts) as server:
        how = recovering(events, {"extra_headers": {"x-session": "2"}, "extra_query": {"again": "1"}})
        with both.client(server.base_url).realtime.connect(model="m", **how) as session:
            assert [event.type for event in session] == ["session.created", "session.created"]
        assert server.peers[1].headers["x-session"] == "2"
        assert server.peers[1].path == "/v1/realtime?model=m&again=1"
    assert [(event.attempt, event.max_attempts, event.close_code) for event in events] == [(1, 5, 1012)]


def test_what_could_not_be_sent_goes_over_the_next_connection(both: Both) -> None:
    got: list[str] = []

    def first(peer: Peer) -> None:
        peer.receive()
        peer.drop()

    def second(peer: Peer) -> None:
        for event in map(json.loads, peer.connection):
            got.append(event["item_id"])
            if event["item_id"] == "last":
                peer.close()

    with TestServer(first, second) as server:
        with both.client(server.base_url).realtime.connect(model="m", **recovering([])) as session:
            queue = getattr(session, "value", session)._flow._queue
            number = 0
            while not queue.unsent():  # the first ones still leave, and are lost: they are not sent again
                session.conversation.item.delete(item_id=str(number))
                number += 1
            session.conversation.item.delete(item_id="last")
            assert list(session) == []
    assert got == [str(number - 1), "last"]


LARGE = "x" * 16_000_000  # more than both ends' kernel buffers take


def hear_no_more(connection: ServerConnection) -> None:
    """Read a piece of what the client sends next, and no more, however late the script comes to end it."""
    connection.recv_flow_control.acquire()


def reset(peer: Peer) -> None:
    peer.connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.connection.close_socket()


def drop_unheard(peer: Peer) -> None:
    reset(peer)  # who waits for room to send learns of no other end
    peer.connection.recv_flow_control.release()


def test_what_waits_for_the_opening_goes_over_the_next_connection(both: Both) -> None:
    got: list[int] = []

    def second(peer: Peer) -> None:
        got.extend(len(peer.receive()["event_id"]) for _ in range(2))
        peer.close()

    steps = at_handshakes(hear_no_more, let_in)
    with TestServer(drop_unheard, second, max_size=None, process_request=steps) as server:
        options = {**recovering([]), "max_queue_size": 20_000_000}
        manager = both.client(server.base_url).realtime.connect(model="m", **options)
        manager.send({"type": "first", "event_id": LARGE})
        manager.send({"type": "last", "event_id": "1"})
        with manager as session:
            assert list(session) == []
    assert got == [len(LARGE), 1]


def test_what_waited_for_an_opening_that_was_lost_is_told(both: Both) -> None:
    with TestServer(drop_unheard, max_size=None, process_request=at_handshakes(hear_no_more)) as server:
        manager = both.client(server.base_url).realtime.connect(model="m", max_queue_size=20_000_000)
        manager.send({"type": "first", "event_id": LARGE})
        with manager as session, pytest.raises(WebSocketClosedError, match="1006") as caught:
            session.recv()
    assert [json.loads(text)["event_id"] == LARGE for text in caught.value.unsent_messages] == [True]
    assert caught.value.maybe_executed


async def test_an_event_that_meets_a_reset_was_not_sent(loopback: None) -> None:
    go_on = threading.Event()
    with TestServer(created_and(lambda peer: go_on.wait(), reset)) as server:
        async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
            async with client.realtime.connect(model="m") as session:
                await session.recv()
                go_on.set()
                connection: Any = session._flow._socket._connection
                select.select([connection.transport.get_extra_info("socket")], [], [], LONG)  # which the loop misses
                with pytest.raises(WebSocketClosedError, match="1006") as caught:
                    await session.response.create()
    assert [json.loads(text)["type"] for text in caught.value.unsent_messages] == ["response.create"]


@pytest.mark.parametrize("is_large", [True, False])
async def test_an_opening_that_is_cancelled_leaves_no_connection_and_loses_no_event(
    is_large: bool, loopback: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The small event is sent without a wait, in which a cancellation would be raised, and is not sent again."""
    got: list[str] = []
    go_on = threading.Event()

    def first(peer: Peer) -> None:
        go_on.wait()
        peer.connection.recv_flow_control.release()
        wait_for_end(peer)

    def second(peer: Peer) -> None:
        if is_large:
            got.append(peer.receive()["type"])
        peer.close()

    with TestServer(first, second, max_size=None, process_request=at_handshakes(hear_no_more, let_in)) as server:
        options: dict[str, Any] = {"websocket_connection_options": {"close_timeout": LONG}}
        async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
            manager = client.realtime.connect(model="m", max_queue_size=20_000_000, **options)
            manager.send({"type": "first", "event_id": LARGE if is_large else "small"})
            opening = asyncio.create_task(manager.enter())
            take = manager._queue.take

            def cancelled() -> Any:
                eventually(lambda: server.peers, "the session at the server")  # which closes others by itself
                opening.cancel()
                asyncio.get_running_loop().call_soon(go_on.set)
                return take()

            monkeypatch.setattr(manager._queue, "take", cancelled)
            with pytest.raises(asyncio.CancelledError):
                await opening
            await asyncio.to_thread(eventually, lambda: server.peers[0].connection.close_code == 1000, "the end")
            async with manager as session:
                assert [event async for event in session] == []
    assert got == (["first"] if is_large else [])


def test_a_handler_can_end_it(both: Both) -> None:
    events: list[ReconnectingEvent] = []
    with TestServer(created_and(lambda peer: peer.close(1011))) as server:
        how = recovering(events, {"abort": True})
        with both.client(server.base_url).realtime.connect(model="m", **how) as session:
            session.recv()
            with pytest.raises(WebSocketClosedError, match="1011"):
                session.recv()
        assert len(server.peers) == 1
    assert len(events) == 1


def test_a_reason_that_does_not_pass_is_no_reason_to_reconnect(both: Both) -> None:
    events: list[ReconnectingEvent] = []
    with TestServer(created_and(lambda peer: peer.close(1008, "policy"))) as server:
        with both.client(server.base_url).realtime.connect(model="m", **recovering(events)) as session:
            with pytest.raises(WebSocketClosedError, match="1008: policy"):
                list(session)
    assert events == []


def test_it_gives_up_after_max_retries(both: Both) -> None:
    """Only an event that is no error shows that the session works again."""
    events: list[ReconnectingEvent] = []
    full = {"type": "error", "event_id": "e", "error": {"type": "server_error", "message": "full"}}

    def script(peer: Peer) -> None:
        peer.send(full)
        peer.close(1013)

    with TestServer(script) as server:
        how = {**recovering(events), "max_retries": 3}
        with both.client(server.base_url).realtime.connect(model="m", **how) as session:
            with pytest.raises(WebSocketClosedError, match="1013"):
                list(session)
        assert len(server.peers) == 4
    assert [event.attempt for event in events] == [1, 2, 3]
    assert events[-1].delay <= 0.02


def at_handshakes(*steps: Callable[[ServerConnection], Any]) -> Any:
    """Do one thing at each handshake; what it returns is the answer, or the session opens."""
    left = iter(steps)
    return lambda connection, request: next(left)(connection)


def let_in(connection: ServerConnection) -> None:
    """Open the session."""


def hang_up(connection: ServerConnection) -> None:
    connection.socket.shutdown(socket.SHUT_RDWR)


def test_a_refusal_that_may_pass_is_tried_again(both: Both) -> None:
    events: list[ReconnectingEvent] = []
    full = partial(ServerConnection.respond, status=503, text="full")
    steps = at_handshakes(let_in, full, hang_up, let_in)
    scripts = [created_and(lambda peer: peer.close(1012)), created_and(lambda peer: peer.close())]
    with TestServer(*scripts, process_request=steps) as server:
        with both.client(server.base_url).realtime.connect(model="m", **recovering(events)) as session:
            assert [event.type for event in session] == ["session.created", "session.created"]
    assert [(event.attempt, event.close_code) for event in events] == [(1, 1012), (2, 1012), (3, 1012)]


def test_a_refusal_that_stays_is_raised_at_once(both: Both) -> None:
    events: list[ReconnectingEvent] = []
    steps = at_handshakes(let_in, partial(ServerConnection.respond, status=401, text="expired"))
    with TestServer(created_and(lambda peer: peer.close(1012)), process_request=steps) as server:
        with both.client(server.base_url).realtime.connect(model="m", **recovering(events)) as session:
            session.recv()
            with pytest.raises(AuthenticationError, match="expired"):
                session.recv()
    assert len(events) == 1


def test_a_session_that_is_closed_while_it_reconnects_stays_closed(both: Both) -> None:
    """By another thread or task, when the server has the new handshake and has not answered it."""
    sessions: list[Any] = []

    def close(_: ServerConnection) -> None:
        (session,) = sessions
        if both.runner is None:
            session.close()
        else:
            asyncio.run_coroutine_threadsafe(session.value.close(), both.runner.get_loop()).result(LONG)

    scripts = [lambda peer: peer.close(1012), wait_for_end]
    with TestServer(*scripts, process_request=at_handshakes(let_in, close)) as server:
        options = {**recovering([]), "idle_timeout": LONG}
        with both.client(server.base_url).realtime.connect(model="m", **options) as session:
            sessions.append(session)
            assert list(session) == []
        eventually(lambda: [peer.connection.close_code for peer in server.peers] == [1012, 1000], "the end of both")


# --- keys


@pytest.mark.parametrize(
    ("answer", "options", "kind"),
    [
        (http("401 Unauthorized"), {}, AuthenticationError),
        (http("302 Found", "", "Location: http://localhost:9/realtime"), {}, APIConnectionError),
        (http("101 Switching Protocols"), {"websocket_connection_options": {"odd": 1}}, TypeError),
    ],
)
def test_no_frame_of_a_failed_handshake_shows_a_secret(
    both: Both, answer: bytes, options: Any, kind: type[Exception]
) -> None:
    given = {"extra_headers": {"x-secret": "hush"}, "extra_query": {"sig": "hush"}, **options}
    with RawServer(lambda request: answer) as server, pytest.raises(kind) as caught:
        both.client(server.base_url, max_retries=0).realtime.connect(model="m", **given).enter()
    tests = Path(__file__).parent.parent
    frames = [frame for frame, _ in traceback.walk_tb(caught.tb) if tests not in Path(frame.f_code.co_filename).parents]
    assert frames
    shown = [repr(frame.f_locals) for frame in frames]
    assert all(KEY not in text and "hush" not in text for text in shown)


def test_no_log_shows_the_key(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with TestServer(created_and(lambda peer: peer.close())) as server:
        manager = both.client(server.base_url).realtime.connect(model="m", extra_headers={"x-secret": "hush"})
        with manager as session:
            list(session)
            shown = [repr(session), repr(manager), repr(getattr(session, "value", session)._flow._options)]
    client_records = [record for record in caplog.records if not record.name.startswith("websockets.server")]
    shown += [record.getMessage() for record in client_records]
    assert all(KEY not in text and "hush" not in text for text in shown)
