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
    """Tells this object from others that can stand in its place: always `transcription`."""
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = absent
    """Settings of the audio."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""

    _nested = {"audio": "RealtimeTranscriptionSessionCreateRequestGAAudio"}
    _tags = {"type": "transcription"}


@model
class RealtimeTranscriptionSessionCreateRequestGAAudio(Base):
    """Settings of the audio."""

    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None = absent
    """Settings of the audio that comes in."""

    _nested = {"input": "RealtimeTranscriptionSessionCreateRequestGAAudioInput"}


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInput(Base):
    """Settings of the audio that comes in."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you send."""
    transcription: AudioTranscription | None = absent
    """How audio is transcribed."""
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None = absent
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeTurnDetection = None
    """How the end of a turn is recognised."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscription",
        "noise_reduction": "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTurnDetection",
    }


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType | None = absent
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = absent
    """How much is filtered: more removes more noise, and perhaps some of the speech."""

    _tags = {"type": ("near_field", "far_field")}
