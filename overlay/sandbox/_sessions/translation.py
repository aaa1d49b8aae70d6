"""Realtime translation: speech in, and its words in another language as it arrives."""

from __future__ import annotations

from typing import Any

from .._call import ApiError
from . import audio
from .session import Event, Session


class Translation(Session):
    """A session of ``/realtime/translations``: each piece of non-silent sound gives one word."""

    def begin(self) -> None:
        """Send the session's settings."""
        self._heard = self._played = 0
        self.state: dict[str, Any] = {
            "id": self.store.new_id("sess_", self.model),
            "type": "translation",
            "expires_at": self.store.now() + 3600,
            "model": self.model,
            "audio": {"input": {"transcription": None, "noise_reduction": None}, "output": {"language": "es"}},
        }
        self.say("session.created", session=self.state)

    def handle(self, event: Event) -> None:
        """Answer an event."""
        kind = event["type"]
        if kind == "session.update":
            self._update(event.get("session"))
        elif kind == "session.input_audio_buffer.append":
            self._hear(event.get("audio"))
        elif kind == "session.close":
            self.is_over = True
            self.say("session.closed")
        else:
            raise ApiError(f"A translation session has no event {kind[:80]!r}.", param="type", code="invalid_value")

    def _update(self, wanted: Any) -> None:
        if not isinstance(wanted, dict):
            raise ApiError("Missing required parameter: 'session'.", param="session")
        for side, given in wanted.get("audio", {}).items():
            self.state["audio"].setdefault(side, {}).update(given)
        self.say("session.updated", session=self.state)

    def _hear(self, given: Any) -> None:
        sound = audio.decoded(given)
        self._played += audio.milliseconds(len(sound))
        if audio.is_silent(sound):
            return
        word = audio.word(self._heard)
        language = self.state["audio"]["output"].get("language", "es")
        spoken = {"sample_rate": audio.RATE, "channels": 1, "format": "pcm16"}
        when = {"elapsed_ms": self._played}
        self.say("session.input_transcript.delta", delta=word, **when)
        self.say("session.output_transcript.delta", delta=f"[{language}] {word}", **when)
        self.say("session.output_audio.delta", delta=audio.encoded(audio.tone(self._heard)), **spoken, **when)
        self._heard += 1
