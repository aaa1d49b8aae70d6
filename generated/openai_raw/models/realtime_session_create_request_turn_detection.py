from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_session_create_request_turn_detection_eagerness import RealtimeSessionCreateRequestTurnDetectionEagerness, RealtimeSessionCreateRequestTurnDetectionEagernessInput

    class RealtimeSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
        type: str
        threshold: float
        prefix_padding_ms: int
        silence_duration_ms: int
        create_response: bool
        eagerness: RealtimeSessionCreateRequestTurnDetectionEagernessInput
        interrupt_response: bool


@model
class RealtimeSessionCreateRequestTurnDetection(Base):
    """Realtime session create request turn detection."""

    type: str | None = absent
    threshold: float | None = absent
    prefix_padding_ms: int | None = absent
    silence_duration_ms: int | None = absent
    create_response: bool | None = absent
    eagerness: RealtimeSessionCreateRequestTurnDetectionEagerness | None = absent
    interrupt_response: bool | None = absent
