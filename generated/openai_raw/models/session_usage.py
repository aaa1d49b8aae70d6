from __future__ import annotations

from ..types import Model as Base, model



@model
class SessionUsage(Base):
    """Session usage."""

    seconds: float
    active_seconds: int | None = None
    paused_seconds: int | None = None
