"""What requests take instead of the models in ``models.realtime_session_create_request``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

from ..models.realtime_session_create_request import (
    RealtimeSessionCreateRequestClientSecretExpiresAfter,
    RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput,
    RealtimeSessionCreateRequestTurnDetectionEagernessInput,
)

class RealtimeSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    type: RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput
    """Type of the input audio noise reduction. Values: `near_field`, `far_field`."""

class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
    value: Required[str]
    """The key itself."""
    expires_at: Required[int]
    """When the key expires."""
    expires_after: (
        RealtimeSessionCreateRequestClientSecretExpiresAfter | RealtimeSessionCreateRequestClientSecretExpiresAfterDict
    )
    """How long the key is valid."""

class RealtimeSessionCreateRequestClientSecretExpiresAfterDict(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """Event from which the expiration time is counted. Always `created_at`."""
    seconds: int
    """Seconds until the key can no longer open sessions; open ones continue."""

class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    language: str
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    prompt: str
    """A text that guides the transcription."""

class RealtimeSessionCreateRequestTracingDict(TypedDict, total=False):
    workflow_name: str
    """Name of the workflow, under which traces are listed."""
    group_id: str
    """Id of the group."""
    metadata: Mapping[str, Any]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""

class RealtimeSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    type: str
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) marks the end of a turn."""
    threshold: float
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""
    create_response: bool
    """Whether the model responds automatically when a turn ends."""
    eagerness: RealtimeSessionCreateRequestTurnDetectionEagernessInput
    """How quickly the model takes its turn; `low` waits for the user to finish. Values: `low`, `medium`, `high`,
    `auto`."""
    interrupt_response: bool
    """Whether the model stops speaking when the user starts to speak."""

class RealtimeSessionCreateRequestToolsItemDict(TypedDict, total=False):
    type: Literal["function"]
    """Discriminator: always `function`."""
    name: str
    """Name the model uses to call the tool or function."""
    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: Mapping[str, Any]
    """Parameters of the function, as a JSON Schema of type object."""
