"""Faults of sessions over WebSocket, for the page that compares what two clients make of them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from tests.faults.cases import KEY, Case
from tests.realtime.server import CREATED, Peer, RawServer, TestServer, delta, http

CHAPTER: Final = "Sessions over WebSocket"


def connected(act: Callable[[Any], str], **options: Any) -> Any:
    """Open a session, read its first event, and go on."""

    def run(sdk: Any, url: str) -> str:
        client = sdk.OpenAI(api_key=KEY, base_url=url)
        with client.realtime.connect(model="m", **options) as session:
            session.recv()
            return act(session)

    return run


def opened(sdk: Any, url: str) -> str:
    """Open a session."""
    with sdk.OpenAI(api_key=KEY, base_url=url, timeout=1).realtime.connect(model="m"):
        return "a session"


def read(session: Any) -> str:
    """Read to the end."""
    return f"{len(list(session))} events, then the session ends normally"


def one(session: Any) -> str:
    """Read one event."""
    return f"an event of type {session.recv().type!r}"


def two(session: Any) -> str:
    """Read an event, and if that fails the next one."""
    try:
        session.recv()
    except Exception as error:  # whatever it is
        return f"`{type(error).__name__}`, then {one(session)}"
    return "no error"


def script(*steps: Callable[[Peer], Any]) -> Callable[[], TestServer]:
    """Return a server that opens the session and then does each step."""

    def serve(peer: Peer) -> None:
        peer.send(CREATED)
        for step in steps:
            step(peer)

    return partial(TestServer, serve)


def wait(peer: Peer) -> None:
    """Wait until the client has gone."""
    for _ in peer.connection:
        pass


def other_origin() -> RawServer:
    """Return a server that redirects elsewhere."""
    target = "http://localhost:9/realtime"
    return RawServer(lambda request: http("302 Found", "", f"Location: {target}"))


def restarting() -> TestServer:
    """Return a server that goes away once."""
    return TestServer(
        lambda peer: (peer.send(CREATED), peer.close(1012, "restart"))[0],  # type: ignore[func-returns-value]
        lambda peer: (peer.send(CREATED, delta("on")), peer.close())[0],  # type: ignore[func-returns-value]
    )


REFUSED: Final = json.dumps({"error": {"message": f"Incorrect API key provided: {KEY}", "code": "invalid_api_key"}})
LIMITED: Final = json.dumps({"error": {"message": "Slow down."}})
_TEST: Final = "test_faults.py::"


def case(name: str, fault: str, serve: Callable[[], Any], act: Any, test: str) -> Case:
    """Make one row."""
    return Case(CHAPTER, f"session {name}", fault, (), act, _TEST + test, serve)


CASES: Final = [
    case("refused key", "401 in the handshake", lambda: RawServer(lambda _: http("401 Unauthorized", REFUSED)), opened,
         "test_a_refused_key_is_an_authentication_error"),
    case("limited", "429 in the handshake, with `retry-after-ms: 1`",
         lambda: RawServer(lambda _: http("429 Too Many Requests", LIMITED, "retry-after-ms: 1")), opened,
         "test_too_many_handshakes_are_tried_again_when_the_server_says"),
    case("no upgrade", "200 and an HTML page in the handshake", lambda: RawServer(lambda _: http("200 OK", "<html>")),
         opened, "test_an_answer_without_upgrade_is_no_session"),
    case("silent", "never answers the handshake (`timeout=1`)", lambda: RawServer(lambda _: None), opened,
         "test_a_handshake_that_is_never_answered_ends_in_time"),
    case("elsewhere", "redirects the handshake to another origin", other_origin, opened,
         "test_a_redirect_to_another_origin_is_refused_and_gets_nothing"),
    case("policy", "closes with code 1008 and a reason", script(lambda peer: peer.close(1008, "policy")),
         connected(read), "test_a_close_code_ends_the_session_with_an_error_of_its_own"),
    case("broken", "drops the connection in the middle of a frame", script(lambda peer: peer.drop(b"\x81\x7e\x01")),
         connected(read), "test_a_connection_that_breaks_is_no_end"),
    case("no JSON", "sends text that is not JSON, then an event",
         script(lambda peer: peer.send("no JSON", delta("on")), wait), connected(two),
         "test_what_is_no_event_is_an_error_and_the_session_goes_on"),
    case("unknown", "sends an event of an unknown type", script(lambda peer: peer.send({"type": "new"}), wait),
         connected(one), "test_an_event_that_nobody_knows_keeps_its_fields"),
    case("large", "sends a message of 20 MB", script(lambda peer: peer.send(delta("x" * 20_000_000)), wait),
         connected(one), "test_a_message_that_is_too_large_ends_the_session_and_says_how_to_allow_it"),
    case("restart", "closes with 1012; the program passed `on_reconnecting`", restarting,
         connected(read, on_reconnecting=lambda event: None, initial_delay=0.01),
         "test_a_session_reconnects_where_it_is_asked_to"),
    case("closed", "sends nothing; another thread closes the session", script(wait),
         connected(lambda session: (threading.Timer(0.2, session.close).start(), read(session))[1]),
         "test_another_thread_or_task_closes_a_session_that_waits"),
]  # fmt: skip
