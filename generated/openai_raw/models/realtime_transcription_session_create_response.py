"""`RealtimeTranscriptionSessionCreateResponse`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse


@model
class RealtimeTranscriptionSessionCreateResponse(Base):
    """A session of the beta that only transcribes, with a key for it."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    """A short-lived key with which a browser or app may connect."""
    modalities: list[RealtimeTranscriptionSessionCreateResponseModalitiesItem] | None = absent
    """Modalities the model may respond with: `text`, `audio`."""
    input_audio_format: str | None = absent
    """Encoding of the input audio."""
    input_audio_transcription: AudioTranscriptionResponse | None = absent
    """How the audio is transcribed."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = absent
    """How the server detects the end of a turn."""

    _nested = {
        "client_secret": "RealtimeTranscriptionSessionCreateResponseClientSecret",
        "input_audio_transcription": "AudioTranscriptionResponse",
        "turn_detection": "RealtimeTranscriptionSessionCreateResponseTurnDetection",
    }


@model
class RealtimeTranscriptionSessionCreateResponseClientSecret(Base):
    """A short-lived key with which a browser or app may connect."""

    value: str
    """The key itself."""
    expires_at: int
    """When the key expires."""


RealtimeTranscriptionSessionCreateResponseModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeTranscriptionSessionCreateResponseModalitiesItem: TypeAlias = (
    RealtimeTranscriptionSessionCreateResponseModalitiesItemInput | str
)
"""A form of output, text or audio."""


@model
class RealtimeTranscriptionSessionCreateResponseTurnDetection(Base):
    """How the server detects the end of a turn."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) marks the end of a turn."""
    threshold: float | None = absent
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int | None = absent
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int | None = absent
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""
