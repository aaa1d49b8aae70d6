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
    """What the model may answer with: `text`, `audio`."""
    input_audio_format: str | None = absent
    """Encoding of the audio that you send."""
    input_audio_transcription: AudioTranscriptionResponse | None = absent
    """How the audio is transcribed."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = absent
    """How the end of a turn is recognised."""

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


@model
class RealtimeTranscriptionSessionCreateResponseTurnDetection(Base):
    """How the end of a turn is recognised."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
