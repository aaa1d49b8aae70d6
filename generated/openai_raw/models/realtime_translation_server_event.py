"""What only `RealtimeTranslationServerEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationServerEventSessionClosed(Base):
    """`session.closed` event: the session was closed."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.closed"]
    """Event type: always `session.closed`."""

    _tags = {"type": "session.closed"}


@model
class RealtimeTranslationServerEventSessionCreated(Base):
    """`session.created` event: the session was created."""

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
    """`session.input_transcript.delta` event: the next piece of the input transcript."""

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
    """`session.output_audio.delta` event: the next piece of the output audio."""

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
    """`session.output_transcript.delta` event: the next piece of the output transcript."""

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
    """`session.updated` event: the session was updated."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.updated"]
    """Event type: always `session.updated`."""
    session: RealtimeTranslationSession
    """A session that translates speech while it is spoken."""

    _nested = {"session": "RealtimeTranslationSession"}
    _tags = {"type": "session.updated"}
