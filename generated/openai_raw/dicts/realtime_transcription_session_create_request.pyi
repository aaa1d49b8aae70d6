"""What requests take instead of the models in ``models.realtime_transcription_session_create_request``, for type
checkers only."""

from typing import Literal, TypedDict

from ..models.enums import NoiseReductionTypeInput
from ..models.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt,
    RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput,
    RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput,
)

class RealtimeTranscriptionSessionCreateRequestClientSecretDict(TypedDict, total=False):
    expires_at: (
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt
        | RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict
    )
    """When the key expires."""

class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict(TypedDict, total=False):
    anchor: Literal["created_at"]
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int
    """Seconds until the key can open no more sessions; those that are open go on."""

class RealtimeTranscriptionSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    type: RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
    create_response: bool
    """Whether the model answers by itself when a turn ends."""
    eagerness: RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput
    """How soon the model takes over; `low` lets the user finish. Values: `low`, `medium`, `high`, `auto`."""
    interrupt_response: bool
    """Whether the model falls silent when the user begins to speak."""

class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    type: NoiseReductionTypeInput
    """Which kind of input audio noise reduction this is. Values: `near_field`, `far_field`."""
