from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class VadConfig(Base):
    """Splits the audio at silences, with your own settings."""

    type: Literal["server_vad"]
    """Discriminator: always `server_vad`."""
    prefix_padding_ms: int | None = absent
    """Audio to include from before the detected speech, in milliseconds. Default: `300`."""
    silence_duration_ms: int | None = absent
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often. Default:
    `200`."""
    threshold: float | None = absent
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments. Default: `0.5`."""

    _tags = {"type": "server_vad"}
