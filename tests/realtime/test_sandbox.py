"""The sandbox's sessions: every event fits the document, and what users do in a session works."""

from __future__ import annotations

import array
import base64
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from overlay.errors import AuthenticationError, BadRequestError, WebSocketClosedError
from overlay.sandbox import Sandbox
from tests.helpers.both import Both
from tests.sandbox.test_contract import registry

SOUND = base64.b64encode(array.array("h", [3000, -3000] * 2400).tobytes()).decode()  # 200 ms
SILENCE = base64.b64encode(bytes(9600)).decode()


def message(text: str) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


class Checked:
    """A session whose events are held against a schema of the document."""

    def __init__(self, session: Any, component: str) -> None:
        self.session = session
        reference = {"$ref": f"urn:spec#/components/schemas/{component}"}
        self._validator = Draft202012Validator(reference, registry=registry())

    def next(self) -> Any:
        raw = self.session.recv_bytes()
        event = json.loads(raw)
        problems = [error.message for error in self._validator.iter_errors(event)]
        assert problems == [], event
        parsed = self.session.parse_event(raw)
        assert parsed.to_dict() == event
        assert type(parsed).__name__ != "UntypedObject", event
        return parsed

    def until(self, *kinds: str) -> list[Any]:
        found = [self.next()]
        while found[-1].type not in kinds:
            found.append(self.next())
        return found


@pytest.fixture
def talk(both: Both, server: Sandbox) -> Iterator[Checked]:
    with both.client(server.base_url).realtime.connect(model="gpt-realtime") as session:
        checked = Checked(session, "RealtimeServerEvent")
        assert checked.next().type == "session.created"
        yield checked


def text_mode(talk: Checked, **more: Any) -> Any:
    talk.session.session.update(session={"type": "realtime", "output_modalities": ["text"], **more})
    return talk.until("session.updated")[-1].session


def test_a_conversation_in_text(talk: Checked) -> None:
    assert text_mode(talk, instructions="Be kind.").instructions == "Be kind."
    talk.session.conversation.item.create(item=message("Hello!"))
    talk.session.response.create()
    events = talk.until("rate_limits.updated")
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    done = next(event.response for event in events if event.type == "response.done")
    assert text == 'Hello from the sandbox! You wrote "Hello!".'
    assert (done.status, done.output[0].content[0].text) == ("completed", text)
    assert done.usage.total_tokens == done.usage.input_tokens + done.usage.output_tokens > 0
    assert [event.type for event in events[:3]] == [
        "conversation.item.added", "conversation.item.done", "response.created",
    ]  # fmt: skip


def test_a_conversation_in_sound(talk: Checked) -> None:
    talk.session.input_audio_buffer.append(audio=SOUND)
    talk.session.input_audio_buffer.append(audio=SILENCE)
    events = talk.until("response.done")
    kinds = [event.type for event in events]
    assert kinds[:4] == [
        "input_audio_buffer.speech_started", "input_audio_buffer.speech_stopped", "input_audio_buffer.committed",
        "conversation.item.added",
    ]  # fmt: skip
    assert (events[0].audio_start_ms, events[1].audio_end_ms) == (0, 400)
    pieces = [base64.b64decode(event.delta) for event in events if event.type == "response.output_audio.delta"]
    words = [event.delta for event in events if event.type == "response.output_audio_transcript.delta"]
    assert len(pieces) == len(words) > 5
    assert {len(piece) for piece in pieces} == {4800}  # 100 ms
    assert all(any(piece) for piece in pieces)
    assert events[-1].response.output[0].content[0].transcript == "".join(words)


def test_a_turn_that_the_client_ends(talk: Checked) -> None:
    talk.session.session.update(
        session={
            "type": "realtime",
            "audio": {"input": {"turn_detection": None, "transcription": {"model": "whisper-1"}}},
        }
    )
    talk.until("session.updated")
    talk.session.input_audio_buffer.commit()
    assert talk.next().error.code == "input_audio_buffer_commit_empty"
    talk.session.input_audio_buffer.append(audio=SOUND)
    talk.session.input_audio_buffer.clear()
    assert talk.next().type == "input_audio_buffer.cleared"
    talk.session.input_audio_buffer.append(audio=SOUND)
    talk.session.input_audio_buffer.commit()
    events = talk.until("conversation.item.input_audio_transcription.completed")
    assert events[-1].usage.seconds == 0.2


def test_a_turn_that_nobody_asked_to_answer(talk: Checked) -> None:
    detection = {"type": "server_vad", "create_response": False}
    talk.session.session.update(session={"type": "realtime", "audio": {"input": {"turn_detection": detection}}})
    talk.until("session.updated")
    for sound in (SOUND, SILENCE):
        talk.session.input_audio_buffer.append(audio=sound)
    assert talk.until("conversation.item.done")[-1].item.role == "user"
    talk.session.output_audio_buffer.clear()
    assert talk.next().type == "output_audio_buffer.cleared"


def test_functions_are_called(talk: Checked) -> None:
    parameters = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    tool = {"type": "function", "name": "get_weather", "parameters": parameters}
    text_mode(talk, tools=[tool])
    talk.session.conversation.item.create(item=message("What is the weather in Paris?"))
    talk.session.response.create()
    events = talk.until("response.done")
    (call,) = events[-1].response.output
    assert (call.name, json.loads(call.arguments)) == ("get_weather", {"city": "Paris"})
    deltas = [event.delta for event in events if event.type == "response.function_call_arguments.delta"]
    assert "".join(deltas) == call.arguments
    output = {"type": "function_call_output", "call_id": call.call_id, "output": "sunny"}
    talk.session.conversation.item.create(item=output)
    talk.session.response.create()
    assert "sunny" in talk.until("response.done")[-1].response.output[0].content[0].text


def slowly(act: Callable[[Any], bool], both: Both) -> None:
    """Do something while a response is under way; more slowly where it was over before a busy machine came to it."""
    for delay in (0.05, 0.4, 3.2):
        with Sandbox(delay=delay) as slow, both.client(slow.base_url).realtime.connect(model="gpt-realtime") as session:
            if act(session):
                return
    pytest.fail("the response was always over")


def test_a_response_is_interrupted_by_speech(both: Both) -> None:
    def speak(session: Any) -> bool:
        talk = Checked(session, "RealtimeServerEvent")
        session.conversation.item.create(item=message("Tell me everything."))
        session.response.create()
        talk.until("response.output_audio.delta")
        session.input_audio_buffer.append(audio=SOUND)
        response = talk.until("response.done")[-1].response
        if response.status == "completed":
            return False
        assert (response.status, response.status_details.reason) == ("cancelled", "turn_detected")
        assert response.output == []
        return True

    slowly(speak, both)


def test_a_response_is_cancelled(both: Both) -> None:
    def cancel(session: Any) -> bool:
        talk = Checked(session, "RealtimeServerEvent")
        session.response.create()
        talk.until("response.created")
        session.response.create()
        refused = talk.until("error", "response.done")[-1]
        if refused.type == "response.done":
            return False
        assert refused.error.code == "conversation_already_has_active_response"
        session.response.cancel()
        response = talk.until("response.done")[-1].response
        if response.status == "completed":
            return False
        assert response.status_details.reason == "client_cancelled"
        session.response.cancel()
        assert talk.until("error")[-1].error.code == "response_cancel_not_active"
        return True

    slowly(cancel, both)


def test_items_are_kept_and_changed(talk: Checked) -> None:
    text_mode(talk)
    talk.session.conversation.item.create(item=message("one") | {"id": "item_1"})
    talk.session.conversation.item.create(item=message("zero") | {"id": "item_0"}, previous_item_id="root")
    talk.until("conversation.item.done")
    added = [event for event in [talk.next(), talk.next()] if event.type == "conversation.item.added"]
    assert [event.previous_item_id for event in added] == [None]
    talk.session.conversation.item.retrieve(item_id="item_1")
    assert talk.next().item.content[0].text == "one"
    talk.session.conversation.item.create(item=message("again") | {"id": "item_1"})
    assert talk.next().error.code == "item_create_duplicate_id"
    talk.session.conversation.item.truncate(item_id="item_1", content_index=0, audio_end_ms=100)
    assert "Only messages of the assistant" in talk.next().error.message
    talk.session.response.create()
    answer = talk.until("rate_limits.updated")[-2].response.output[0].id
    talk.session.conversation.item.truncate(item_id=answer, content_index=0, audio_end_ms=100)
    assert talk.next().type == "conversation.item.truncated"
    talk.session.conversation.item.delete(item_id="item_1")
    assert talk.next().item_id == "item_1"
    talk.session.output_audio_buffer.clear()
    assert talk.next().type == "output_audio_buffer.cleared"


@pytest.mark.parametrize(
    ("event", "code", "param"),
    [
        ({"type": "nonsense"}, "invalid_value", "type"),
        ({"no": "type"}, None, "type"),
        ({"type": "conversation.item.delete", "item_id": "item_x"}, "item_not_found", "item_id"),
        ({"type": "conversation.item.delete"}, "missing_required_parameter", "item_id"),
        ({"type": "conversation.item.create", "item": {"type": "odd"}}, "invalid_value", "item.type"),
        ({"type": "conversation.item.create", "item": {"type": "message"}}, None, "item"),
        ({"type": "input_audio_buffer.append", "audio": "?"}, "invalid_value", "audio"),
        ({"type": "input_audio_buffer.append", "audio": "é"}, "invalid_value", "audio"),
        ({"type": "input_audio_buffer.append", "audio": 5}, "invalid_value", "audio"),
    ],
)
def test_what_cannot_be_done_is_an_event(talk: Checked, event: Any, code: str | None, param: str) -> None:
    talk.session.send_raw(json.dumps(event | {"event_id": "mine"}))
    error = talk.next().error
    assert (error.code, error.param, error.event_id) == (code, param, "mine")
    assert text_mode(talk) is not None  # the session goes on


@pytest.mark.parametrize("text", ["no JSON", "[]", "null"])
def test_what_is_no_event_is_an_event(talk: Checked, text: str) -> None:
    talk.session.send_raw(text)
    error = talk.next().error
    assert (error.message, error.param) == ("An event must be a JSON object with a 'type'.", "type")
    assert text_mode(talk) is not None


def test_speech_is_translated(both: Both, server: Sandbox) -> None:
    with both.client(server.base_url).realtime.translations.connect("gpt-realtime-translate") as session:
        talk = Checked(session, "RealtimeTranslationServerEvent")
        assert talk.next().session.type == "translation"
        session.session.update(session={"audio": {"output": {"language": "fr"}}})
        assert talk.next().session.audio.output.language == "fr"
        for sound in (SILENCE, SOUND, SOUND):
            session.session.input_audio_buffer.append(audio=sound)
        words = [talk.next() for _ in range(6)]
        assert [event.delta for event in words if event.type == "session.output_transcript.delta"] == [
            "[fr] The ", "[fr] sandbox ",
        ]  # fmt: skip
        session.session.input_audio_buffer.append(audio="?")
        assert talk.next().error.param == "audio"
        session.send({"type": "session.update"})
        assert talk.next().error.param == "session"
        session.send({"type": "response.create"})
        assert "no event 'response.create'" in talk.next().error.message
        session.session.close()
        assert talk.next().type == "session.closed"
        with pytest.raises(WebSocketClosedError) as caught:
            session.recv()
        assert caught.value.close_code == 1000


def test_responses_follow_one_another_in_a_session(both: Both, server: Sandbox) -> None:
    with both.client(server.base_url).responses.connect() as session:
        talk = Checked(session, "ResponsesServerEvent")
        session.response.create(model="gpt-5.4-mini", input="Name a river.")
        first = talk.until("response.completed")[-1].response
        session.response.create(model="gpt-5.4-mini", input="And another.", previous_response_id=first.id)
        second = talk.until("response.completed")[-1].response
        assert second.previous_response_id == first.id
        session.response.create(model="gpt-5.4-mini", input="x", previous_response_id="resp_none")
        error = talk.next()
        assert (error.type, error.error.code) == ("error", "previous_response_not_found")
        session.send({"type": "response.cancel"})
        error = talk.next().error
        assert (error.code, error.param) == ("invalid_value", "type")


def test_a_session_needs_a_key_and_a_model(both: Both, server: Sandbox) -> None:
    with pytest.raises(AuthenticationError, match="invalid_api_key"):
        both.client(server.base_url).with_options(api_key="wrong").realtime.connect(model="m").enter()
    with pytest.raises(BadRequestError, match="A session needs a model"):
        both.client(server.base_url).realtime.connect().enter()


def test_the_same_session_says_the_same(both: Both) -> None:
    def run() -> list[Any]:
        with Sandbox() as fresh, both.client(fresh.base_url).realtime.connect(model="gpt-realtime") as session:
            session.conversation.item.create(item=message("Hello!"))
            session.response.create()
            return [event.to_dict() for event in Checked(session, "RealtimeServerEvent").until("response.done")]

    assert run() == run()
