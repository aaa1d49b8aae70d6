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
    """Event from which the expiration time is counted. Always `created_at`."""
    seconds: int
    """Seconds until the key can no longer open sessions; open ones continue."""

class RealtimeTranscriptionSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    type: RealtimeTranscriptionSessionCreateRequestTurnDetectionTypeInput
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) marks the end of a turn."""
    threshold: float
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""
    create_response: bool
    """Whether the model responds automatically when a turn ends."""
    eagerness: RealtimeTranscriptionSessionCreateRequestTurnDetectionEagernessInput
    """How quickly the model takes its turn; `low` waits for the user to finish. Values: `low`, `medium`, `high`,
    `auto`."""
    interrupt_response: bool
    """Whether the model stops speaking when the user starts to speak."""

class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    type: NoiseReductionTypeInput
    """Type of the input audio noise reduction. Values: `near_field`, `far_field`."""
