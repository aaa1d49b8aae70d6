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
    """Tells this object from others that can stand in its place: always `transcription`."""
    id: str
    """Id of the realtime transcription session create."""
    object: str
    """The kind of object."""
    expires_at: int | None = absent
    """When the realtime transcription session create expires, in Unix seconds; None if it does not."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = absent
    """Settings of the audio."""

    _nested = {"audio": "RealtimeTranscriptionSessionCreateResponseGAAudio"}
    _tags = {"type": "transcription"}


@model
class RealtimeTranscriptionSessionCreateResponseGAAudio(Base):
    """Settings of the audio."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = absent
    """Settings of the audio that comes in."""

    _nested = {"input": "RealtimeTranscriptionSessionCreateResponseGAAudioInput"}


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInput(Base):
    """Settings of the audio that comes in."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you send."""
    transcription: AudioTranscriptionResponse | None = absent
    """How audio is transcribed."""
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None = absent
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None = None
    """How the end of a turn is recognised."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscriptionResponse",
        "noise_reduction": "RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection",
    }


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType | None = absent
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = None
    """How much is filtered: more removes more noise, and perhaps some of the speech."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection(Base):
    """How the end of a turn is recognised."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
