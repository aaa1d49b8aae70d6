"""What requests take instead of the models in ``models.vad_config``, for type checkers only."""

from typing import Literal, Required, TypedDict

class VadConfigDict(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    """Tells this object from others that can stand in its place: always `server_vad`."""
    prefix_padding_ms: int
    """Milliseconds of audio to take in from before the speech was noticed. Default: `300`."""
    silence_duration_ms: int
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more. Default: `200`."""
    threshold: float
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places. Default: `0.5`."""
