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
    """Which kind of input audio noise reduction this is. Values: `near_field`, `far_field`."""

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
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int
    """Seconds until the key can open no more sessions; those that are open go on."""

class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    prompt: str
    """A text that guides the transcription."""

class RealtimeSessionCreateRequestTracingDict(TypedDict, total=False):
    workflow_name: str
    """Name of the workflow, under which traces are listed."""
    group_id: str
    """Id of the group."""
    metadata: Mapping[str, Any]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""

class RealtimeSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    type: str
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
    create_response: bool
    """Whether the model answers by itself when a turn ends."""
    eagerness: RealtimeSessionCreateRequestTurnDetectionEagernessInput
    """How soon the model takes over; `low` lets the user finish. Values: `low`, `medium`, `high`, `auto`."""
    interrupt_response: bool
    """Whether the model falls silent when the user begins to speak."""

class RealtimeSessionCreateRequestToolsItemDict(TypedDict, total=False):
    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: Mapping[str, Any]
    """The arguments that the function takes, as a JSON Schema of an object."""
