"""A realtime session: a conversation of items, an input audio buffer, and at most one active response."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from .._call import ApiError
from .._check import required, typed
from . import audio
from .realtime_response import Response, reply
from .session import Event, Session

ROLES = {"user": "input_text", "system": "input_text", "assistant": "output_text"}
HEARD = "What you said: the sandbox cannot listen."
VAD = {"type": "server_vad", "threshold": 0.5, "prefix_padding_ms": 300, "silence_duration_ms": 500,
       "create_response": True, "interrupt_response": True}  # fmt: skip


class Realtime(Session):
    """A session of ``/realtime``.

    With turn detection (the default), sound in the input buffer begins a user turn and interrupts the response;
    a piece of silence after it ends the turn and asks for a response. A piece is one event.
    """

    def begin(self) -> None:
        """Send the session's settings."""
        pcm = {"type": "audio/pcm", "rate": audio.RATE}
        self.state: dict[str, Any] = {
            "type": "realtime",
            "object": "realtime.session",
            "id": self.store.new_id("sess_", self.model),
            "model": self.model,
            "expires_at": self.store.now() + 3600,
            "output_modalities": ["audio"],
            "instructions": "",
            "tools": [],
            "tool_choice": "auto",
            "max_output_tokens": "inf",
            "tracing": None,
            "include": None,
            "audio": {
                "input": {"format": pcm, "noise_reduction": None, "turn_detection": VAD},
                "output": {"format": pcm, "voice": "alloy", "speed": 1.0},
            },
        }
        self.items: list[dict[str, Any]] = []
        self._sound = b""
        self._turn: str | None = None  # the id of the item that the user is speaking
        self._response: Response | None = None
        self.say("session.created", session=self.state)

    def handle(self, event: Event) -> None:
        """Answer an event."""
        handlers: dict[str, Callable[[Event], None]] = {
            "session.update": self._update,
            "conversation.item.create": self._create,
            "conversation.item.retrieve": lambda each: self.say("conversation.item.retrieved", item=self._find(each)),
            "conversation.item.delete": self._delete,
            "conversation.item.truncate": self._truncate,
            "input_audio_buffer.append": self._append,
            "input_audio_buffer.commit": lambda _: self._commit(),
            "input_audio_buffer.clear": self._clear,
            "output_audio_buffer.clear": lambda _: self.say("output_audio_buffer.cleared", response_id=self._last()),
            "response.create": lambda each: self._respond(each.get("response") or {}),
            "response.cancel": lambda _: self._cancel("client_cancelled"),
        }
        handler = handlers.get(event["type"])
        if handler is None:
            text = f"Invalid value: {event['type'][:80]!r}. Supported values are: {', '.join(map(repr, handlers))}."
            raise ApiError(text, param="type", code="invalid_value")
        handler(event)

    def next(self) -> Event | None:
        """Return the next event to send; the last event of a response ends it."""
        event = super().next()
        if event is not None and event["type"] == "response.done":
            self._response = None
        return event

    def _update(self, event: Event) -> None:
        wanted = typed(event, "session", dict) or {}
        sides = typed(wanted, "audio", dict, at="session") or {}
        self.state |= {name: value for name, value in wanted.items() if name != "audio"}
        for side, given in sides.items():
            self.state["audio"].setdefault(side, {}).update(given)
        self.say("session.updated", session=self.state)

    # --- the conversation

    def _create(self, event: Event) -> None:
        item = dict(required(event, "item"))
        kind = item.get("type")
        if kind == "message":
            content = item.get("content")
            if item.get("role") not in ROLES or not isinstance(content, list):
                raise ApiError("Invalid 'item': a message needs a role and a list as content.", param="item")
        elif kind not in ("function_call", "function_call_output"):
            raise ApiError(f"Invalid 'item.type': {kind!r}.", param="item.type", code="invalid_value")
        made = {"id": self.store.new_id("item_", item), "object": "realtime.item", "status": "completed"} | item
        if any(known["id"] == made["id"] for known in self.items):
            raise ApiError(f"An item {made['id']!r} already exists.", param="item.id", code="item_create_duplicate_id")
        self._add(made, after=event.get("previous_item_id"))

    def _add(self, item: dict[str, Any], after: Any = None) -> None:
        place = len(self.items)
        if after is not None:
            place = 0 if after == "root" else self.items.index(self._find({"item_id": after})) + 1
        before = self.items[place - 1]["id"] if place else None
        self.items.insert(place, item)
        for step in ("added", "done"):
            self.say(f"conversation.item.{step}", previous_item_id=before, item=item)

    def _find(self, event: Event) -> dict[str, Any]:
        identity = required(event, "item_id")
        for item in self.items:
            if item["id"] == identity:
                return item
        raise ApiError(f"There is no item {str(identity)[:80]!r}.", param="item_id", code="item_not_found")

    def _delete(self, event: Event) -> None:
        self.items.remove(self._find(event))
        self.say("conversation.item.deleted", item_id=event["item_id"])

    def _truncate(self, event: Event) -> None:
        item = self._find(event)
        if item.get("role") != "assistant":
            raise ApiError("Only messages of the assistant can be truncated.", param="item_id", code="invalid_value")
        where = {name: required(event, name) for name in ("item_id", "content_index", "audio_end_ms")}
        for part in item["content"]:
            part.pop("transcript", None)  # unheard audio has no known text
        self.say("conversation.item.truncated", **where)

    # --- sound

    def _append(self, event: Event) -> None:
        sound = audio.decoded(required(event, "audio"))
        begins = audio.milliseconds(len(self._sound))
        self._sound += sound
        detection = self.state["audio"]["input"].get("turn_detection")
        if not detection:
            return
        if self._turn is None and not audio.is_silent(sound):
            self._turn = self.store.new_id("item_", "turn")
            self.say("input_audio_buffer.speech_started", audio_start_ms=begins, item_id=self._turn)
            if self._response is not None and detection.get("interrupt_response", True):
                self._cancel("turn_detected")
        elif self._turn is not None and audio.is_silent(sound):
            ends = audio.milliseconds(len(self._sound))
            self.say("input_audio_buffer.speech_stopped", audio_end_ms=ends, item_id=self._turn)
            self._commit()
            if detection.get("create_response", True):
                self._respond({})

    def _commit(self) -> None:
        if audio.milliseconds(len(self._sound)) < audio.PIECE:
            text = f"The input audio buffer holds less than {audio.PIECE} ms of sound."
            raise ApiError(text, code="input_audio_buffer_commit_empty")
        identity = self._turn or self.store.new_id("item_", "turn")
        seconds = audio.milliseconds(len(self._sound)) / 1000
        self._turn, self._sound = None, b""
        before = self.items[-1]["id"] if self.items else None
        self.say("input_audio_buffer.committed", previous_item_id=before, item_id=identity)
        content = [{"type": "input_audio", "transcript": HEARD}]
        fields = {"status": "completed", "type": "message", "role": "user", "content": content}
        self._add({"id": identity, "object": "realtime.item", **fields})
        if self.state["audio"]["input"].get("transcription"):
            self.say(
                "conversation.item.input_audio_transcription.completed",
                item_id=identity, content_index=0, transcript=HEARD, usage={"type": "duration", "seconds": seconds},
            )  # fmt: skip

    def _clear(self, _: Event) -> None:
        self._turn, self._sound = None, b""
        self.say("input_audio_buffer.cleared")

    # --- responses

    def _respond(self, wanted: dict[str, Any]) -> None:
        if self._response is not None:
            text = f"The conversation has an active response already: {self._response.id}."
            raise ApiError(text, code="conversation_already_has_active_response")
        modalities = wanted.get("output_modalities") or self.state["output_modalities"]
        said = reply(self.state, self.items, wanted)
        self._response = Response(self.store, "audio" in modalities, said, self.items)
        self.tell(self._response.events(self.items))

    def _cancel(self, reason: str) -> None:
        response = self._response
        if response is None:
            raise ApiError("There is no response to cancel.", code="response_cancel_not_active")
        unsent = {event["item"]["id"] for event in self._later if event["type"] == "response.output_item.done"}
        response.outputs = [item for item in response.outputs if item["id"] not in unsent]
        self.items = [item for item in self.items if item["id"] not in unsent]
        self._later = deque()
        self._response = None
        self.say("response.done", response=response.state("cancelled", reason))

    def _last(self) -> str:
        return self._response.id if self._response is not None else "resp_none"
