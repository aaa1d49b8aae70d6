from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_session_create_request_turn_detection_eagerness import RealtimeSessionCreateRequestTurnDetectionEagerness, RealtimeSessionCreateRequestTurnDetectionEagernessInput

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


@model
class RealtimeSessionCreateRequestTurnDetection(Base):
    """How the end of a turn is recognised."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
    create_response: bool | None = absent
    """Whether the model answers by itself when a turn ends."""
    eagerness: RealtimeSessionCreateRequestTurnDetectionEagerness | None = absent
    """How soon the model takes over; `low` lets the user finish. Values: `low`, `medium`, `high`, `auto`."""
    interrupt_response: bool | None = absent
    """Whether the model falls silent when the user begins to speak."""
