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
    """How the server detects the end of a turn."""
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None = absent
    """Whether and how to filter noise out of the input audio."""
    input_audio_format: RealtimeTranscriptionSessionCreateRequestInputAudioFormat | None = absent
    """Encoding of the input audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    input_audio_transcription: AudioTranscription | None = absent
    """How the audio is transcribed."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None = absent
    """A short-lived key with which a browser or app may connect."""
    modalities: list[RealtimeTranscriptionSessionCreateRequestModalitiesItem] | None = absent
    """Modalities the model may respond with: `text`, `audio`."""

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
    """Event from which the expiration time is counted. Always `created_at`."""
    seconds: int | None = absent
    """Seconds until the key can no longer open sessions; open ones continue."""

    _tags = {"anchor": "created_at"}


RealtimeTranscriptionSessionCreateRequestModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeTranscriptionSessionCreateRequestModalitiesItem: TypeAlias = (
    RealtimeTranscriptionSessionCreateRequestModalitiesItemInput | str
)
"""A form of output, text or audio."""


@model
class RealtimeTranscriptionSessionCreateRequestTurnDetection(Base):
    """How the server detects the end of a turn."""

    type: RealtimeTranscriptionSessionCreateRequestTurnDetectionType | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) marks the end of a turn."""
    threshold: float | None = absent
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int | None = absent
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int | None = absent
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""
    create_response: bool | None = absent
    """Whether the model responds automatically when a turn ends."""
    eagerness: RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness | None = absent
    """How quickly the model takes its turn; `low` waits for the user to finish. Values: `low`, `medium`, `high`,
    `auto`."""
    interrupt_response: bool | None = absent
    """Whether the model stops speaking when the user starts to speak."""

    _tags = {"type": ("server_vad", "semantic_vad")}


RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput: TypeAlias = Literal["server_vad", "semantic_vad"]
RealtimeTranscriptionSessionCreateRequestTurnDetectionType: TypeAlias = (
    RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput | str
)
"""Whether silence (`server_vad`) or meaning (`semantic_vad`) marks the end of a turn."""

RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput: TypeAlias = Literal[
    "low", "medium", "high", "auto"
]
RealtimeTranscriptionSessionCreateRequestTurnDetectionEagerness: TypeAlias = (
    RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput | str
)
"""How quickly the model takes its turn; `low` waits for the user to finish."""


@model
class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(Base):
    """Noise reduction for input audio, by type of microphone."""

    type: NoiseReductionType | None = absent
    """Type of the input audio noise reduction. Values: `near_field`, `far_field`."""

    _tags = {"type": ("near_field", "far_field")}


RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeTranscriptionSessionCreateRequestInputAudioFormat: TypeAlias = (
    RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput | str
)
"""Encoding of the input audio."""
