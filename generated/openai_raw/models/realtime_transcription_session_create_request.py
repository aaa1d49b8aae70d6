"""`RealtimeTranscriptionSessionCreateRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription import AudioTranscription
    from ..models.enums import NoiseReductionType


@model
class RealtimeTranscriptionSessionCreateRequest(Base):
    """The body of `POST /realtime/transcription_sessions`."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = absent
    """How the end of a turn is recognised."""
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None = absent
    """Filters noise out before speech is looked for."""
    input_audio_format: RealtimeTranscriptionSessionCreateRequestInputAudioFormat | None = absent
    """Encoding of the audio that you send. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    input_audio_transcription: AudioTranscription | None = absent
    """How the audio is transcribed."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None = absent
    """A short-lived key with which a browser or app may connect."""
    modalities: list[RealtimeTranscriptionSessionCreateRequestModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""

    _nested = {
        "turn_detection": "RealtimeTranscriptionSessionCreateRequestTurnDetection",
        "input_audio_noise_reduction": "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction",
        "input_audio_transcription": "AudioTranscription",
        "client_secret": "RealtimeTranscriptionSessionCreateRequestClientSecret",
    }


@model
class RealtimeTranscriptionSessionCreateRequestClientSecret(Base):
    """A short-lived key with which a browser or app may connect."""

    expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt | None = absent
    """When the key expires."""

    _nested = {"expires_at": "RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt"}


@model
class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt(Base):
    """How long the key is valid."""

    anchor: Literal["created_at"] | None = absent
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int | None = absent
    """Seconds until the key can open no more sessions; those that are open go on."""

    _tags = {"anchor": "created_at"}


RealtimeTranscriptionSessionCreateRequestModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeTranscriptionSessionCreateRequestModalitiesItem: TypeAlias = (
    RealtimeTranscriptionSessionCreateRequestModalitiesItemInput | str
)


@model
class RealtimeTranscriptionSessionCreateRequestTurnDetection(Base):
    """How the end of a turn is recognised."""

    type: RealtimeTranscriptionSessionCreateRequestTurnDetectionType | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
    create_response: bool | None = absent
    """Whether the model answers by itself when a turn ends."""
    eagerness: RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness | None = absent
    """How soon the model takes over; `low` lets the user finish. Values: `low`, `medium`, `high`, `auto`."""
    interrupt_response: bool | None = absent
    """Whether the model falls silent when the user begins to speak."""

    _tags = {"type": ("server_vad", "semantic_vad")}


RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput: TypeAlias = Literal["server_vad", "semantic_vad"]
RealtimeTranscriptionSessionCreateRequestTurnDetectionType: TypeAlias = (
    RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput | str
)

RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput: TypeAlias = Literal[
    "low", "medium", "high", "auto"
]
RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness: TypeAlias = (
    RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput | str
)


@model
class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType | None = absent
    """Which kind of input audio noise reduction this is. Values: `near_field`, `far_field`."""

    _tags = {"type": ("near_field", "far_field")}


RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeTranscriptionSessionCreateRequestInputAudioFormat: TypeAlias = (
    RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput | str
)
