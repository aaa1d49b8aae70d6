"""What only `RealtimeTranslationServerEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationServerEventSessionClosed(Base):
    """The session has ended; no event follows."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.closed"]
    """Event type: always `session.closed`."""

    _tags = {"type": "session.closed"}


@model
class RealtimeTranslationServerEventSessionCreated(Base):
    """The session is open. The first event of a connection."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.created"]
    """Event type: always `session.created`."""
    session: RealtimeTranslationSession
    """A session that translates speech while it is spoken."""

    _nested = {"session": "RealtimeTranslationSession"}
    _tags = {"type": "session.created"}


@model
class RealtimeTranslationServerEventSessionInputTranscriptDelta(Base):
    """The next piece of what was said, in its own language."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.input_transcript.delta"]
    """Event type: always `session.input_transcript.delta`."""
    delta: str
    """The next piece of the arguments; append it to the previous ones."""
    elapsed_ms: int | None = None
    """Where in the session this belongs, in milliseconds; None if the server does not tell."""

    _tags = {"type": "session.input_transcript.delta"}


@model
class RealtimeTranslationServerEventSessionOutputAudioDelta(Base):
    """The next piece of the spoken translation, base64-encoded."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.output_audio.delta"]
    """Event type: always `session.output_audio.delta`."""
    delta: str
    """The next chunk of audio, base64-encoded."""
    sample_rate: int | None = absent
    """Samples per second."""
    channels: int | None = absent
    """Number of channels."""
    format: Literal["pcm16"] | None = absent
    """Encoding of the audio. Always `pcm16`."""
    elapsed_ms: int | None = None
    """Where in the session this belongs, in milliseconds; None if the server does not tell."""

    _tags = {"type": "session.output_audio.delta", "format": "pcm16"}


@model
class RealtimeTranslationServerEventSessionOutputTranscriptDelta(Base):
    """The next piece of the translation, as text."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.output_transcript.delta"]
    """Event type: always `session.output_transcript.delta`."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    elapsed_ms: int | None = None
    """Where in the session this belongs, in milliseconds; None if the server does not tell."""

    _tags = {"type": "session.output_transcript.delta"}


@model
class RealtimeTranslationServerEventSessionUpdated(Base):
    """The configuration of the session, after your `session.update`."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.updated"]
    """Event type: always `session.updated`."""
    session: RealtimeTranslationSession
    """A session that translates speech while it is spoken."""

    _nested = {"session": "RealtimeTranslationSession"}
    _tags = {"type": "session.updated"}
