from __future__ import annotations

from ..types import Model as Base, model


@model
class SessionUsage(Base):
    """How long a session lasted, and what of it is charged."""

    seconds: float
    """Seconds that are charged."""
    active_seconds: int | None = None
    """Seconds in which somebody spoke. None if unknown."""
    paused_seconds: int | None = None
    """Seconds in which the session was paused. None if it never was."""
