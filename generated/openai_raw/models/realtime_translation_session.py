"""`RealtimeTranslationSession`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import NoiseReductionType


@model
class RealtimeTranslationSession(Base):
    """A session that translates speech while it is spoken."""

    id: str
    """Id of the realtime translation session."""
    type: Literal["translation"]
    """Discriminator: always `translation`."""
    expires_at: int
    """When the realtime translation session expires, in Unix seconds; None if it never does."""
    model: str
    """Name of the model that was used."""
    audio: RealtimeTranslationSessionAudio
    """Settings of the audio, and the language to translate into."""

    _nested = {"audio": "RealtimeTranslationSessionAudio"}
    _tags = {"type": "translation"}


@model
class RealtimeTranslationSessionAudio(Base):
    """Formats and processing of the audio in both directions."""

    input: RealtimeTranslationSessionAudioInput | None = absent
    """Format and processing of the audio that you send."""
    output: RealtimeTranslationSessionAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {"input": "RealtimeTranslationSessionAudioInput", "output": "RealtimeTranslationSessionAudioOutput"}


@model
class RealtimeTranslationSessionAudioInput(Base):
    """Settings of the speech to translate."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """Model and language for transcribing the input audio."""
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Noise reduction for input audio, by type of microphone."""

    _nested = {
        "transcription": "RealtimeTranslationSessionAudioInputTranscription",
        "noise_reduction": "RealtimeTranslationSessionAudioInputNoiseReduction",
    }


@model
class RealtimeTranslationSessionAudioInputTranscription(Base):
    """Model and language for transcribing the input audio."""

    model: str
    """Name of the model that was used."""


@model
class RealtimeTranslationSessionAudioInputNoiseReduction(Base):
    """Noise reduction for input audio, by type of microphone."""

    type: NoiseReductionType
    """Type of the noise reduction. Values: `near_field`, `far_field`."""
    strength: float | None = None
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeTranslationSessionAudioOutput(Base):
    """Settings of the translated speech."""

    language: str | None = absent
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
