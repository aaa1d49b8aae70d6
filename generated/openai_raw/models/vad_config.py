from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class VadConfig(Base):
    """Cuts the audio at silence, by your own settings."""

    type: Literal["server_vad"]
    """Tells this object from others that can stand in its place: always `server_vad`."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed. Default: `300`."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more. Default: `200`."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places. Default: `0.5`."""

    _tags = {"type": "server_vad"}
