"""What requests take instead of the models in ``models.realtime_turn_detection``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.realtime_turn_detection import RealtimeTurnDetectionSemanticVadEagernessInput

class RealtimeTurnDetectionServerVadDict(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    """Discriminator: always `server_vad`. Default: `server_vad`."""
    threshold: float
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""
    create_response: bool
    """Whether the model responds automatically when a turn ends. Default: `true`."""
    interrupt_response: bool
    """Whether the model stops speaking when the user starts to speak. Default: `true`."""
    idle_timeout_ms: int | None
    """Silence after which the model responds on its own, in milliseconds. From 5000 to 30000."""

class RealtimeTurnDetectionSemanticVadDict(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    """Discriminator: always `semantic_vad`."""
    eagerness: RealtimeTurnDetectionSemanticVadEagernessInput
    """How quickly the model takes its turn; `low` waits for the user to finish. Values: `low`, `medium`, `high`,
    `auto`. Default: `auto`."""
    create_response: bool
    """Whether the model responds automatically when a turn ends. Default: `true`."""
    interrupt_response: bool
    """Whether the model stops speaking when the user starts to speak. Default: `true`."""
