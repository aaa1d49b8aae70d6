"""`RealtimeTranscriptionSessionCreateResponseGA`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.enums import NoiseReductionType
    from ..unions import RealtimeAudioFormats


@model
class RealtimeTranscriptionSessionCreateResponseGA(Base):
    """The settings of a session that only transcribes, as the server took them."""

    type: Literal["transcription"]
    """Discriminator: always `transcription`."""
    id: str
    """Id of the session."""
    object: str
    """Object type."""
    expires_at: int | None = absent
    """When the session expires, in Unix seconds; None if it never does."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = absent
    """Formats and processing of the audio in both directions."""

    _nested = {"audio": "RealtimeTranscriptionSessionCreateResponseGAAudio"}
    _tags = {"type": "transcription"}


@model
class RealtimeTranscriptionSessionCreateResponseGAAudio(Base):
    """Formats and processing of the audio in both directions."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = absent
    """Format and processing of the audio that you send."""

    _nested = {"input": "RealtimeTranscriptionSessionCreateResponseGAAudioInput"}


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInput(Base):
    """Format and processing of the audio that you send."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the input audio."""
    transcription: AudioTranscriptionResponse | None = absent
    """Model and language of the transcription."""
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None = absent
    """Noise reduction for input audio, by type of microphone."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None = None
    """How the server detects the end of a turn."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscriptionResponse",
        "noise_reduction": "RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection",
    }


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction(Base):
    """Noise reduction for input audio, by type of microphone."""

    type: NoiseReductionType | None = absent
    """Type of the session. Values: `near_field`, `far_field`."""
    strength: float | None = None
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection(Base):
    """How the server detects the end of a turn."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) marks the end of a turn."""
    threshold: float | None = absent
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int | None = absent
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int | None = absent
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""
