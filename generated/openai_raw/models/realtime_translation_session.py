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
    """Tells this object from others that can stand in its place: always `translation`."""
    expires_at: int
    """When the realtime translation session expires, in Unix seconds; None if it does not."""
    model: str
    """The model that was used."""
    audio: RealtimeTranslationSessionAudio
    """Settings of the audio, and the language to translate into."""

    _nested = {"audio": "RealtimeTranslationSessionAudio"}
    _tags = {"type": "translation"}


@model
class RealtimeTranslationSessionAudio(Base):
    """Settings of the audio."""

    input: RealtimeTranslationSessionAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeTranslationSessionAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {"input": "RealtimeTranslationSessionAudioInput", "output": "RealtimeTranslationSessionAudioOutput"}


@model
class RealtimeTranslationSessionAudioInput(Base):
    """Settings of the speech to translate."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """How input audio is transcribed."""
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Filters noise out before speech is looked for; name the kind of microphone."""

    _nested = {
        "transcription": "RealtimeTranslationSessionAudioInputTranscription",
        "noise_reduction": "RealtimeTranslationSessionAudioInputNoiseReduction",
    }


@model
class RealtimeTranslationSessionAudioInputTranscription(Base):
    """How input audio is transcribed."""

    model: str
    """The model that was used."""


@model
class RealtimeTranslationSessionAudioInputNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = None
    """How much is filtered: more removes more noise, and perhaps some of the speech."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeTranslationSessionAudioOutput(Base):
    """Settings of the translated speech."""

    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
