"""What requests take instead of the models in ``models.vad_config``, for type checkers only."""

from typing import Literal, Required, TypedDict

class VadConfigDict(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    """Discriminator: always `server_vad`."""
    prefix_padding_ms: int
    """Audio to include from before the detected speech, in milliseconds. Default: `300`."""
    silence_duration_ms: int
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often. Default:
    `200`."""
    threshold: float
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments. Default: `0.5`."""
