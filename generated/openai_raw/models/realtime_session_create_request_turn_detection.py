from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RealtimeSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
        type: str
        threshold: float
        prefix_padding_ms: int
        silence_duration_ms: int


@model
class RealtimeSessionCreateRequestTurnDetection(Base):
    """Realtime session create request turn detection."""

    type: str | None = absent
    threshold: float | None = absent
    prefix_padding_ms: int | None = absent
    silence_duration_ms: int | None = absent
