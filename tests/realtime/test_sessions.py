"""What a session does when nothing goes wrong."""

from __future__ import annotations

import importlib
import inspect
import json
import re
import ssl
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import trustme
from websockets.exceptions import ConnectionClosed

from overlay import AsyncAzureOpenAI, AzureOpenAI, omit, types
from overlay.errors import APIConnectionError, APIError, WebSocketClosedError, WebSocketQueueFullError
from tests.helpers.both import Both
from tests.patience import LONG
from tests.realtime.server import CREATED, Peer, TestServer, delta


def echo(peer: Peer) -> None:
    """Send one piece of text for each event that comes, its type; end with `response.cancel`."""
    peer.send(CREATED)
    while True:
        event = peer.receive()
        peer.send(delta(json.dumps(event)))
        if event["type"] == "response.cancel":
            peer.close(1000, "done")
            return


def sent(events: Any) -> list[Any]:
    return [json.loads(event.delta) for event in events]


def test_events_are_typed_and_verbs_send_them(both: Both) -> None:
    with TestServer(echo) as server, both.client(server.base_url).realtime.connect(model="gpt-realtime") as session:
        first = session.recv()
        assert isinstance(first, types.RealtimeServerEventSessionCreated)
        session.session.update(session={"type": "realtime", "instructions": "Hi"})
        session.conversation.item.delete(item_id="item_1", event_id=omit)
        session.input_audio_buffer.append(audio="AAAA", event_id="mine")
        session.send({"type": "response.create"})
        session.send(types.RealtimeClientEventInputAudioBufferCommit(type="input_audio_buffer.commit"))
        session.send_raw('{"type": "response.cancel"}')
        assert sent(session) == [
            {"type": "session.update", "session": {"type": "realtime", "instructions": "Hi"}},
            {"type": "conversation.item.delete", "item_id": "item_1"},
            {"type": "input_audio_buffer.append", "audio": "AAAA", "event_id": "mine"},
            {"type": "response.create"},
            {"type": "input_audio_buffer.commit"},
            {"type": "response.cancel"},
        ]
        with pytest.raises(WebSocketClosedError, match="closed with code 1000: done") as caught:
            session.recv()
        assert (caught.value.close_code, caught.value.reason, caught.value.is_normal) == (1000, "done", True)
        with pytest.raises(WebSocketClosedError):
            session.response.create()


def test_the_handshake_is_a_call_of_the_client(both: Both) -> None:
    with TestServer(echo) as server:
        client = both.client(
            server.base_url, default_headers={"X-Mine": "1"}, default_query={"a": "b"}, organization="org"
        )
        options = {"extra_query": {"c": "d"}, "extra_headers": {"X-More": "2"}}
        with client.realtime.connect(model="gpt realtime", **options) as session:
            session.recv()
        (peer,) = server.peers
    assert peer.path == "/v1/realtime?a=b&model=gpt%20realtime&c=d"
    names = ("authorization", "x-mine", "x-more", "openai-organization")
    assert [peer.headers[name] for name in names] == ["Bearer sk-sandbox", "1", "2", "org"]
    assert peer.headers["user-agent"].startswith("openai-overlay/")
    assert "accept-encoding" not in peer.headers
    assert "sec-websocket-extensions" not in peer.headers


def test_sessions_may_have_a_url_of_their_own(both: Both) -> None:
    with TestServer(echo) as server:
        client = both.client("http://127.0.0.1:9/v1", websocket_base_url=server.base_url.replace("http:", "ws:"))
        assert client.websocket_base_url.startswith("ws://")
        with client.realtime.connect(model="m") as session:
            session.recv()
    assert [peer.path for peer in server.peers] == ["/v1/realtime?model=m"]


def test_a_session_over_tls_trusts_the_authorities_of_the_environment(
    both: Both, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    with TestServer(lambda peer: peer.close(), ssl=context) as server:
        client = both.client(server.base_url.replace("http:", "https:"), max_retries=0)
        with pytest.raises(APIConnectionError, match="certificate verify failed"):
            client.realtime.connect(model="m").enter()
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
        with client.realtime.connect(model="m") as session:
            assert list(session) == []
    assert len(server.peers) == 1


@pytest.mark.parametrize(
    ("open_session", "path"),
    [
        (lambda client: client.realtime.connect(call_id="call_1"), "/v1/realtime?call_id=call_1"),
        (lambda client: client.realtime.translations.connect("m"), "/v1/realtime/translations?model=m"),
        (lambda client: client.responses.connect(), "/v1/responses"),
    ],
    ids=["call", "translations", "responses"],
)
def test_each_kind_of_session_has_its_address(both: Both, open_session: Any, path: str) -> None:
    with TestServer(lambda peer: peer.close()) as server:
        with open_session(both.client(server.base_url)) as session:
            assert list(session) == []
        assert [peer.path for peer in server.peers] == [path]


def test_a_session_behind_azure(both: Both) -> None:
    with TestServer(lambda peer: peer.close()) as server:
        endpoint = server.base_url.removesuffix("/v1")
        kind = AzureOpenAI if both.half == "sync" else AsyncAzureOpenAI
        client = both.made(kind, azure_endpoint=endpoint, api_key="azure-key", api_version="2025-01-01")
        with client.realtime.connect(model="mine") as session:
            assert list(session) == []
        (peer,) = server.peers
    assert peer.path == "/openai/realtime?api-version=2025-01-01&deployment=mine"
    assert peer.headers["api-key"] == "azure-key"
    assert "authorization" not in peer.headers


def test_what_is_sent_before_the_session_opens_goes_first(both: Both) -> None:
    with TestServer(echo) as server:
        manager = both.client(server.base_url).realtime.connect(model="m")
        manager.send({"type": "first"})
        with manager as session:
            session.recv()
            session.response.cancel()
            assert [event["type"] for event in sent(session)] == ["first", "response.cancel"]


def test_no_more_waits_than_is_allowed(both: Both) -> None:
    manager = both.client("http://127.0.0.1:9/v1").realtime.connect(model="m", max_queue_size=30)
    manager.send({"type": "first"})
    with pytest.raises(
        WebSocketQueueFullError, match="16 bytes of events are queued for the connection; 17 more would exceed"
    ):
        manager.send({"type": "second"})


def test_enter_and_close_without_with(both: Both) -> None:
    with TestServer(echo) as server:
        manager = both.client(server.base_url).realtime.connect(model="m")
        session = manager.enter()
        assert session.parse_event(session.recv_bytes()).type == "session.created"
        session.close(code=4000, reason="enough")
        session.close()
        with pytest.raises(WebSocketClosedError) as caught:
            session.recv()
        assert (caught.value.close_code, caught.value.reason) == (4000, "enough")


def test_handlers_get_their_events(both: Both) -> None:
    seen: list[Any] = []
    with TestServer(echo) as server:
        manager = both.client(server.base_url).realtime.connect(model="m")
        manager.on("event", lambda event: seen.append(("every", event.type)))
        with manager as session:

            @session.on("response.output_text.delta")
            def show(event: Any) -> None:
                seen.append(("text", json.loads(event.delta)["type"]))

            session.once("session.created", lambda event: seen.append("once"))
            session.on("response.output_text.delta", print).off("response.output_text.delta", print)
            session.response.create()
            session.response.cancel()
            session.dispatch_events()
    assert seen == [
        "once", ("every", "session.created"), ("text", "response.create"), ("every", "response.output_text.delta"),
        ("text", "response.cancel"), ("every", "response.output_text.delta"),
    ]  # fmt: skip


def test_only_a_function_can_be_a_handler(both: Both) -> None:
    manager = both.client("http://127.0.0.1:9/v1").realtime.connect(model="m")
    with pytest.raises(TypeError, match="the handler of 'error' must be a function, not 1"):
        manager.on("error", 1)


async def test_handlers_of_an_async_session_may_be_coroutines(loopback: None) -> None:
    from overlay import AsyncOpenAI

    seen = []

    async def handle(event: Any) -> None:
        seen.append(event.type)

    def script(peer: Peer) -> None:
        peer.send(CREATED)
        peer.close()

    with TestServer(script) as server:
        client = AsyncOpenAI(api_key="k", base_url=server.base_url)
        async with client, client.realtime.connect(model="m") as session:
            session.on("session.created", handle)
            await session.dispatch_events()
    assert seen == ["session.created"]


def test_an_error_that_nothing_handles_is_raised(both: Both) -> None:
    error = {
        "type": "error",
        "event_id": "e",
        "error": {"type": "invalid_request_error", "code": "bad", "message": "No."},
    }

    def script(peer: Peer) -> None:
        peer.send(error, error)
        peer.close()

    with TestServer(script) as server:
        with both.client(server.base_url).realtime.connect(model="m") as session:
            with pytest.raises(APIError, match=r"bad: No\."):
                session.dispatch_events()
            assert [event.error.message for event in session] == ["No."]
        seen: list[Any] = []
        with both.client(server.base_url).realtime.connect(model="m") as session:
            session.on("error", seen.append)
            session.dispatch_events()
        assert [event.error.code for event in seen] == ["bad", "bad"]


def test_a_key_function_is_asked_for_each_session(both: Both) -> None:
    keys = iter(["ek-1", "ek-2"])
    with TestServer(lambda peer: peer.close()) as server:
        made: Any = both.client(server.base_url).with_options(api_key=lambda: next(keys))
        for _ in range(2):
            with made.realtime.connect(model="m"):
                assert server.came.acquire(timeout=LONG)
        assert [peer.headers["authorization"] for peer in server.peers] == ["Bearer ek-1", "Bearer ek-2"]


def test_nothing_is_left_open_at_exit(loopback: None) -> None:
    program = """
import sys
from overlay import OpenAI
session = OpenAI(api_key="k", base_url=sys.argv[1]).realtime.connect(model="m").enter()
print(session.recv().type)
"""
    done_reading = threading.Event()

    def script(peer: Peer) -> None:
        peer.send(CREATED)
        with pytest.raises(ConnectionClosed):  # the process is gone, and its socket with it
            peer.receive()
        done_reading.set()

    with TestServer(script) as server:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program, server.base_url], capture_output=True, text=True, timeout=60
        )
        assert done_reading.wait(30)
    assert (done.stdout, done.stderr, done.returncode) == ("session.created\n", "", 0)


def test_without_the_library_the_error_says_what_to_install() -> None:
    program = """
import sys
sys.modules["websockets"] = None
from overlay import OpenAI, errors
try:
    OpenAI(api_key="k", base_url="http://127.0.0.1:9/v1").realtime.connect(model="m").enter()
except errors.ConfigurationError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert 'pip install "openai-overlay[realtime]"' in done.stdout


def test_no_call_loads_any_of_it() -> None:
    program = """
import sys
from overlay import OpenAI
client = OpenAI(api_key="k")
client.chat.completions.create, client.responses.create
print(sorted(name for name in sys.modules if name.startswith(("websockets", "overlay._realtime", "overlay.realtime"))))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"on_reconnecting": 1}, "on_reconnecting must be a function, not 1"),
        ({"timeout": 0}, "timeout must be more than 0 seconds"),
        ({"extra_headers": ["a"]}, "extra_headers must be a dict, not list"),
        ({"idle_timeout": "x"}, "idle_timeout must be a number of seconds"),
    ],
)
def test_options_that_cannot_be_used_are_refused(both: Both, options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        both.client("http://127.0.0.1:9/v1").realtime.connect(model="m", **options)


def test_an_unknown_option_is_refused(both: Both) -> None:
    with pytest.raises(TypeError, match=r"connect\(\) has no option 'heartbeat'; its options are extra_query, "):
        both.client("http://127.0.0.1:9/v1").realtime.connect(model="m", heartbeat=1)


@pytest.mark.parametrize("event", ["text", {"no": "type"}, {"type": 1}, None])
def test_only_events_are_sent(both: Both, event: Any) -> None:
    with pytest.raises(TypeError, match='an event must be a dict or a model with a "type"'):
        both.client("http://127.0.0.1:9/v1").realtime.connect(model="m").send(event)


def test_the_guide_lists_every_verb() -> None:
    """A row of its table for each session; `.name` continues the verb before it."""
    text = (Path(__file__).parents[2] / "docs" / "guide.md").read_text("utf-8")
    rows = [line.split("|")[2] for line in text.split("\n") if ".connect(" in line and line.startswith("|")]
    named = []
    for row in rows:
        verbs: list[str] = []
        for name in re.findall(r"`([^`]+)`", row):
            verbs.append(verbs[-1].rpartition(".")[0] + name if name.startswith(".") else name)
        named.append(sorted(verbs))
    made = []
    for kind in ("realtime", "realtime_translations", "responses", "live", "live_sideband", "live_forks"):
        source = inspect.getsource(importlib.import_module(f"openai_raw.sessions.{kind}"))
        made.append(sorted(set(re.findall(r'_send\(\s*"([^"]+)"', source))))
    assert named == made
