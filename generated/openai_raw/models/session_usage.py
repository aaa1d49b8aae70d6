from __future__ import annotations

from ..types import Model as Base, model



@model
class SessionUsage(Base):
    """The value of `LiveSessionClosedEvent.usage` and `LiveSessionUsageUpdatedEvent.usage`."""

    seconds: float
    active_seconds: int | None = None
    paused_seconds: int | None = None
