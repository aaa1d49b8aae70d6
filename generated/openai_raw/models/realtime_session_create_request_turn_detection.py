from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_session_create_request_turn_detection_eagerness import RealtimeSessionCreateRequestTurnDetectionEagerness, RealtimeSessionCreateRequestTurnDetectionEagernessInput

    class RealtimeSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
        type: str
        threshold: float
        """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
        prefix_padding_ms: int
        """Milliseconds of audio to take in from before the speech was noticed."""
        silence_duration_ms: int
        """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
        create_response: bool
        eagerness: RealtimeSessionCreateRequestTurnDetectionEagernessInput
        """Values: `low`, `medium`, `high`, `auto`."""
        interrupt_response: bool


@model
class RealtimeSessionCreateRequestTurnDetection(Base):
    """The value of `RealtimeSessionCreateRequest.turn_detection`."""

    type: str | None = absent
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
    create_response: bool | None = absent
    eagerness: RealtimeSessionCreateRequestTurnDetectionEagerness | None = absent
    """Values: `low`, `medium`, `high`, `auto`."""
    interrupt_response: bool | None = absent
