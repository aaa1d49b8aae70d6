"""What only `RealtimeTurnDetection` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class RealtimeTurnDetectionServerVad(Base):
    """Silence ends a turn."""

    type: Literal["server_vad"]
    """Tells this object from others that can stand in its place: always `server_vad`. Default: `server_vad`."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
    create_response: bool | None = absent
    """Whether the model answers by itself when a turn ends. Default: `true`."""
    interrupt_response: bool | None = absent
    """Whether the model falls silent when the user begins to speak. Default: `true`."""
    idle_timeout_ms: int | None = None
    """Milliseconds of silence after which the model speaks up by itself. From 5000 to 30000."""

    _tags = {"type": "server_vad"}


@model
class RealtimeTurnDetectionSemanticVad(Base):
    """The turn ends when what was said seems complete."""

    type: Literal["semantic_vad"]
    """Tells this object from others that can stand in its place: always `semantic_vad`."""
    eagerness: RealtimeTurnDetectionSemanticVadEagerness | None = absent
    """How soon the model takes over; `low` lets the user finish. Values: `low`, `medium`, `high`, `auto`. Default:
    `auto`."""
    create_response: bool | None = absent
    """Whether the model answers by itself when a turn ends. Default: `true`."""
    interrupt_response: bool | None = absent
    """Whether the model falls silent when the user begins to speak. Default: `true`."""

    _tags = {"type": "semantic_vad"}


RealtimeTurnDetectionSemanticVadEagernessInput: TypeAlias = Literal["low", "medium", "high", "auto"]
RealtimeTurnDetectionSemanticVadEagerness: TypeAlias = RealtimeTurnDetectionSemanticVadEagernessInput | str
