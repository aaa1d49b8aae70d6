"""What requests take instead of the models in ``models.realtime_turn_detection``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.realtime_turn_detection import RealtimeTurnDetectionSemanticVadEagernessInput

class RealtimeTurnDetectionServerVadDict(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    """Tells this object from others that can stand in its place: always `server_vad`. Default: `server_vad`."""
    threshold: float
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
    create_response: bool
    """Whether the model answers by itself when a turn ends. Default: `true`."""
    interrupt_response: bool
    """Whether the model falls silent when the user begins to speak. Default: `true`."""
    idle_timeout_ms: int | None
    """Milliseconds of silence after which the model speaks up by itself. From 5000 to 30000."""

class RealtimeTurnDetectionSemanticVadDict(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    """Tells this object from others that can stand in its place: always `semantic_vad`."""
    eagerness: RealtimeTurnDetectionSemanticVadEagernessInput
    """How soon the model takes over; `low` lets the user finish. Values: `low`, `medium`, `high`, `auto`. Default:
    `auto`."""
    create_response: bool
    """Whether the model answers by itself when a turn ends. Default: `true`."""
    interrupt_response: bool
    """Whether the model falls silent when the user begins to speak. Default: `true`."""
