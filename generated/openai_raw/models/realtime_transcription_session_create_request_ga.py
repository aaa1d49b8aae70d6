"""`RealtimeTranscriptionSessionCreateRequestGA`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription import AudioTranscription
    from ..models.enums import NoiseReductionType
    from ..unions import RealtimeAudioFormats, RealtimeTurnDetection


@model
class RealtimeTranscriptionSessionCreateRequestGA(Base):
    """The settings of a session that only transcribes."""

    type: Literal["transcription"]
    """Discriminator: always `transcription`."""
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = absent
    """Formats and processing of the audio in both directions."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""

    _nested = {"audio": "RealtimeTranscriptionSessionCreateRequestGAAudio"}
    _tags = {"type": "transcription"}


@model
class RealtimeTranscriptionSessionCreateRequestGAAudio(Base):
    """Formats and processing of the audio in both directions."""

    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None = absent
    """Format and processing of the audio that you send."""

    _nested = {"input": "RealtimeTranscriptionSessionCreateRequestGAAudioInput"}


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInput(Base):
    """Format and processing of the audio that you send."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the input audio."""
    transcription: AudioTranscription | None = absent
    """Model and language of the transcription."""
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None = absent
    """Noise reduction for input audio, by type of microphone."""
    turn_detection: RealtimeTurnDetection = None
    """How the server detects the end of a turn."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscription",
        "noise_reduction": "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTurnDetection",
    }


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(Base):
    """Noise reduction for input audio, by type of microphone."""

    type: NoiseReductionType | None = absent
    """Type of the noise reduction. Values: `near_field`, `far_field`."""
    strength: float | None = absent
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""

    _tags = {"type": ("near_field", "far_field")}
