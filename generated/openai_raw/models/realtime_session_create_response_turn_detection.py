from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeSessionCreateResponseTurnDetection(Base):
    """Realtime session create response turn detection."""

    type: str | None = absent
    threshold: float | None = absent
    prefix_padding_ms: int | None = absent
    silence_duration_ms: int | None = absent
