"""What only `RealtimeTurnDetection` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class RealtimeTurnDetectionServerVad(Base):
    """Silence ends a turn."""

    type: Literal["server_vad"]
    """Discriminator: always `server_vad`. Default: `server_vad`."""
    threshold: float | None = absent
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int | None = absent
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int | None = absent
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""
    create_response: bool | None = absent
    """Whether the model responds automatically when a turn ends. Default: `true`."""
    interrupt_response: bool | None = absent
    """Whether the model stops speaking when the user starts to speak. Default: `true`."""
    idle_timeout_ms: int | None = None
    """Silence after which the model responds on its own, in milliseconds. From 5000 to 30000."""

    _tags = {"type": "server_vad"}


@model
class RealtimeTurnDetectionSemanticVad(Base):
    """The turn ends when what was said seems complete."""

    type: Literal["semantic_vad"]
    """Discriminator: always `semantic_vad`."""
    eagerness: RealtimeTurnDetectionSemanticVadEagerness | None = absent
    """How quickly the model takes its turn; `low` waits for the user to finish. Values: `low`, `medium`, `high`,
    `auto`. Default: `auto`."""
    create_response: bool | None = absent
    """Whether the model responds automatically when a turn ends. Default: `true`."""
    interrupt_response: bool | None = absent
    """Whether the model stops speaking when the user starts to speak. Default: `true`."""

    _tags = {"type": "semantic_vad"}


RealtimeTurnDetectionSemanticVadEagernessInput: TypeAlias = Literal["low", "medium", "high", "auto"]
RealtimeTurnDetectionSemanticVadEagerness: TypeAlias = RealtimeTurnDetectionSemanticVadEagernessInput | str
"""How quickly the model takes its turn; `low` waits for the user to finish."""
