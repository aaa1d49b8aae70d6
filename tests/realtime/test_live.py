"""Live sessions: opened, attached to and forked, against the sandbox and against a server that writes down."""

from __future__ import annotations

import json
from typing import Any

import pytest

from overlay import types
from overlay.errors import APIError, ConfigurationError, NotFoundError, WebSocketClosedError
from overlay.sandbox import Sandbox
from tests.helpers.both import Both
from tests.realtime.server import Peer, TestServer
from tests.realtime.test_sandbox import SILENCE, SOUND, Checked

UPDATED = {"type": "session.paused", "event_id": "event_1"}


def started(session: Any, component: str = "LiveServerEvent", **config: Any) -> tuple[Checked, Any]:
    session.session.start(session={"model": "gpt-live-1", **config}, event_id="mine")
    talk = Checked(session, component)
    event = talk.next()
    assert (event.type, event.client_event_id) == ("session.started", "mine")
    return talk, event.session


def test_speech_is_heard_and_answered(both: Both, server: Sandbox) -> None:
    with both.client(server.base_url).live.connect() as session:
        session.session.input_audio.append(audio=SOUND)
        assert "send session.start first" in Checked(session, "LiveServerEvent").next().error.message
        talk, state = started(session, instructions="Be kind.")
        assert (state.instructions, state.status) == ("Be kind.", "active")
        session.session.update(session={"instructions": "Be brief."})
        changed = talk.next()
        assert changed.session.to_dict() == state.to_dict() | {"instructions": "Be brief."}
        for sound in (SILENCE, SOUND):
            session.session.input_audio.append(audio=sound)
        events = [talk.next() for _ in range(3)]
        assert [(event.type, getattr(event, "delta", "")[:4]) for event in events[:2]] == [
            ("session.input_transcript.delta", "The "),
            ("session.output_transcript.delta", "The "),
        ]
        assert (events[0].start_ms, events[0].end_ms) == (200, 400)
        session.session.input_audio.mute()
        session.session.input_audio.append(audio=SOUND)
        session.session.input_audio.unmute()
        assert [talk.next().type for _ in range(2)] == ["session.input_audio.muted", "session.input_audio.unmuted"]
        session.session.output_audio.fixture.play(audio=SOUND)
        assert [talk.next().type.rpartition(".")[2] for _ in range(2)] == ["playing", "played"]
        session.decision.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Yes?"}]}
        )
        item = talk.next().item
        session.decision.item.delete(item_id=item.id)
        assert talk.next().item_id == item.id
        session.session.start(session={"model": "gpt-live-1"})
        assert "started already" in talk.next().error.message
        session.send({"type": "session.input_audio.append", "audio": "?", "event_id": "wrong"})
        error = talk.next().error
        assert (error.param, error.client_event_id) == ("audio", "wrong")
        session.send({"type": "nonsense"})
        assert talk.next().error.param == "type"
        session.session.close()
        closed = talk.next()
        assert (closed.reason, closed.usage.seconds) == ("close_requested", 1)
        with pytest.raises(WebSocketClosedError) as caught:
            session.recv()
        assert caught.value.is_normal


def test_null_is_sent_where_a_field_must_be_there(both: Both, server: Sandbox) -> None:
    """An event without `delegation_id` is refused; null says that the session itself is meant."""
    with both.client(server.base_url).live.connect() as session:
        talk, _ = started(session)
        for verbs in (session.session.instructions, session.session.thinking, session.session.commentary):
            verbs.append(content="Speak slowly.", delegation_id=None)
            assert talk.next().type.endswith(".appended")
        session.send({"type": "session.thinking.append", "content": "x"})
        assert talk.next().error.param == "delegation_id"


def test_a_second_connection_steers_a_session(both: Both, server: Sandbox) -> None:
    client = both.client(server.base_url)
    with client.live.connect() as session:
        talk, state = started(session)
        with client.live.sideband.connect(state.id, graceful_close=True) as side:
            watch = Checked(side, "LiveSidebandServerEvent")
            side.session.input_audio.mute()
            assert watch.next().type == "session.input_audio.muted"
            side.send({"type": "session.start", "session": {"model": "gpt-live-1"}})
            assert watch.next().error.param == "type"
        session.session.input_audio.append(audio=SOUND)  # muted: nothing is heard
        session.session.input_audio.unmute()
        assert talk.next().type == "session.input_audio.unmuted"
        with client.live.forks.connect(state.id) as fork:
            _, forked = started(fork, "LiveForkServerEvent")
            assert forked.id != state.id


@pytest.mark.parametrize("kind", ["sideband", "forks"])
def test_a_session_that_is_not_there(both: Both, server: Sandbox, kind: str) -> None:
    live = both.client(server.base_url).live
    with pytest.raises(NotFoundError, match="no live session 'live_none'"):
        getattr(live, kind).connect("live_none").enter()
    with pytest.raises(ConfigurationError, match="session_id is empty"):
        getattr(live, kind).connect("").enter()


def test_the_addresses_are_those_of_the_api(both: Both) -> None:
    def serve(peer: Peer) -> None:
        peer.send(json.dumps(UPDATED))
        peer.close(1000, "done")

    with TestServer(serve) as server:
        live = both.client(server.base_url).live
        for opener in (live.connect(), live.sideband.connect("a/b", graceful_close=True), live.forks.connect("c")):
            with opener as session:
                event = session.recv()
        with live.sideband.connect("d") as session:
            assert isinstance(session.recv(), types.LiveSidebandServerEventSessionPaused)
        assert type(event).__name__ == "UntypedObject"  # a fork does not know it
        paths = [peer.path for peer in server.peers]
    assert paths == [
        "/v1/live/sessions",
        "/v1/live/sessions/a%2Fb/attach?graceful_close=true",
        "/v1/live/sessions/c/fork",
        "/v1/live/sessions/d/attach",
    ]


def test_errors_reach_the_one_who_dispatches(both: Both, server: Sandbox) -> None:
    with both.client(server.base_url).live.connect() as session:
        session.session.close()
        with pytest.raises(APIError, match="has not started"):
            session.dispatch_events()
