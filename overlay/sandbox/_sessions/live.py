"""Live sessions: speech in, words and speech out while somebody speaks; attaching to sessions, and forks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from .._call import ApiError, not_found
from .._check import required, typed
from . import audio
from .session import Event, Session

TABLE = "live_sessions"
APPENDED = ("instructions", "thinking", "commentary")


class Live(Session):
    """A session of ``/live/sessions``: each piece of non-silent sound is heard as one word and answered by one.

    It stores its progress in the sandbox's table entry of the session, so that a connection that attaches later
    sees the same.
    """

    is_primary: ClassVar = True

    def begin(self) -> None:
        """Send nothing: the client starts the session."""
        self.entry: dict[str, Any] | None = None

    def fail(self, error: ApiError, event_id: Any = None) -> None:
        """Report an error."""
        told = error.body["error"]
        about = {"type": told["type"], "code": told["code"] or "invalid_value", "message": told["message"]}
        about |= {"param": told["param"]} if told["param"] else {}
        about |= {"client_event_id": event_id} if isinstance(event_id, str) else {}
        self.say("error", error=about)

    def handle(self, event: Event) -> None:
        """Answer an event."""
        kind: str = event["type"]
        handlers: dict[str, Callable[[Event], None]] = {
            "session.update": self._update,
            "session.input_audio.mute": lambda each: self._mute(each, True),
            "session.input_audio.unmute": lambda each: self._mute(each, False),
            "session.output_audio.fixture.play": self._play,
            "decision.item.create": self._create,
            "decision.item.delete": lambda each: self._tell(
                each, "decision.item.deleted", item_id=required(each, "item_id")
            ),
            "session.close": self._close,
            **{f"session.{name}.append": self._append for name in APPENDED},
            **({"session.start": self._start, "session.input_audio.append": self._hear} if self.is_primary else {}),
        }
        if kind not in handlers:
            text = f"Invalid value: {kind[:80]!r}. Supported values are: {', '.join(map(repr, handlers))}."
            raise ApiError(text, param="type", code="invalid_value")
        if (kind == "session.start") == (self.entry is not None):
            said = "has started already" if self.entry is not None else "has not started: send session.start first"
            raise ApiError(f"The session {said}.", param="type", code="invalid_value")
        handlers[kind](event)

    def _tell(self, event: Event, kind: str, **fields: Any) -> None:
        given = event.get("event_id")
        self.say(kind, **fields, **({"client_event_id": given} if isinstance(given, str) else {}))

    def _start(self, event: Event) -> None:
        wanted = dict(required(event, "session"))
        model = required(wanted, "model")
        identity = self.store.new_id("live_", model)
        state = wanted | {"id": identity, "status": "active", "expires_at": self.store.now() + 3600}
        self.entry = {"state": state, "heard": 0, "ms": 0, "muted": False}
        self.store.table(TABLE)[identity] = self.entry
        self._tell(event, "session.started", session=self.entry["state"])

    @property
    def _entry(self) -> dict[str, Any]:
        assert self.entry is not None
        return self.entry

    def _update(self, event: Event) -> None:
        self._entry["state"] |= typed(event, "session", dict) or {}
        self._tell(event, "session.updated", session=self._entry["state"])

    def _mute(self, event: Event, muted: bool) -> None:
        self._entry["muted"] = muted
        self._tell(event, f"session.input_audio.{'' if muted else 'un'}muted")

    def _append(self, event: Event) -> None:
        required(event, "content")
        if "delegation_id" not in event:  # null is a value here
            raise ApiError("Missing required parameter: 'delegation_id'.", param="delegation_id")
        kind = event["type"].removesuffix("append") + "appended"
        self._tell(event, kind, start_ms=self._entry["ms"], end_ms=self._entry["ms"])

    def _play(self, event: Event) -> None:
        audio.decoded(required(event, "audio"))
        for step in ("playing", "played"):
            self._tell(event, f"session.output_audio.fixture.{step}")

    def _create(self, event: Event) -> None:
        item = dict(required(event, "item"))
        self._tell(event, "decision.item.created", item={"id": self.store.new_id("item_", item)} | item)

    def _hear(self, event: Event) -> None:
        entry, sound = self._entry, audio.decoded(required(event, "audio"))
        begins = entry["ms"]
        entry["ms"] += audio.milliseconds(len(sound))
        if entry["muted"] or audio.is_silent(sound):
            return
        word = audio.word(entry["heard"])
        when = {"start_ms": begins, "end_ms": entry["ms"]}
        self.say("session.input_transcript.delta", delta=word, **when)
        self.say("session.output_transcript.delta", delta=word, **when)
        self.say("session.output_audio.delta", delta=audio.encoded(audio.tone(entry["heard"])))
        entry["heard"] += 1

    def _close(self, event: Event) -> None:
        self.is_over = True
        usage = {"seconds": -(-self._entry["ms"] // 1000)}
        self._tell(event, "session.closed", reason="close_requested", session=self._entry["state"], usage=usage)


class Sideband(Live):
    """A connection to a session that another one opened: it controls it, and only sees the results of its events."""

    is_primary = False

    def begin(self) -> None:
        """Find the session."""
        self.entry = _known(self)


class Fork(Live):
    """A session that continues another one, including what was heard there."""

    def begin(self) -> None:
        """Find the session to continue."""
        self.entry = None
        self._before = _known(self)

    def _start(self, event: Event) -> None:
        state = {name: value for name, value in self._before["state"].items() if name not in ("id", "expires_at")}
        super()._start(event | {"session": state | (event.get("session") or {})})
        self._entry["heard"] = self._before["heard"]


def _known(session: Session) -> dict[str, Any]:
    entry: dict[str, Any] | None = session.store.table(TABLE).get(session.about)
    if entry is None:
        raise not_found(f"There is no live session {session.about[:80]!r}.", param="session_id", code="not_found")
    return entry
