"""What only `RealtimeTranslationServerEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationServerEventSessionClosed(Base):
    """The event `session.closed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.closed"]
    """The kind of event: always `session.closed`."""

    _tags = {"type": "session.closed"}


@model
class RealtimeTranslationServerEventSessionCreated(Base):
    """The event `session.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.created"]
    """The kind of event: always `session.created`."""
    session: RealtimeTranslationSession
    """A session that translates speech while it is spoken."""

    _nested = {"session": "RealtimeTranslationSession"}
    _tags = {"type": "session.created"}


@model
class RealtimeTranslationServerEventSessionInputTranscriptDelta(Base):
    """The event `session.input_transcript.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.input_transcript.delta"]
    """The kind of event: always `session.input_transcript.delta`."""
    delta: str
    """The next piece of the arguments, to be appended to those before."""
    elapsed_ms: int | None = None
    """Where in the session this belongs, in milliseconds; None where the server does not tell."""

    _tags = {"type": "session.input_transcript.delta"}


@model
class RealtimeTranslationServerEventSessionOutputAudioDelta(Base):
    """The event `session.output_audio.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.output_audio.delta"]
    """The kind of event: always `session.output_audio.delta`."""
    delta: str
    """The next piece of the audio, base64-encoded."""
    sample_rate: int | None = absent
    """Samples per second."""
    channels: int | None = absent
    """Number of channels."""
    format: Literal["pcm16"] | None = absent
    """Encoding of the audio. Always `pcm16`."""
    elapsed_ms: int | None = None
    """Where in the session this belongs, in milliseconds; None where the server does not tell."""

    _tags = {"type": "session.output_audio.delta", "format": "pcm16"}


@model
class RealtimeTranslationServerEventSessionOutputTranscriptDelta(Base):
    """The event `session.output_transcript.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.output_transcript.delta"]
    """The kind of event: always `session.output_transcript.delta`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    elapsed_ms: int | None = None
    """Where in the session this belongs, in milliseconds; None where the server does not tell."""

    _tags = {"type": "session.output_transcript.delta"}


@model
class RealtimeTranslationServerEventSessionUpdated(Base):
    """The event `session.updated`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.updated"]
    """The kind of event: always `session.updated`."""
    session: RealtimeTranslationSession
    """A session that translates speech while it is spoken."""

    _nested = {"session": "RealtimeTranslationSession"}
    _tags = {"type": "session.updated"}
