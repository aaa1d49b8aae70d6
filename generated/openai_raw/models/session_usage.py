from __future__ import annotations

from ..types import Model as Base, model


@model
class SessionUsage(Base):
    """How long a session lasted, and how much of it is billed."""

    seconds: float
    """Seconds that are billed."""
    active_seconds: int | None = None
    """Seconds in which someone was speaking. None if unknown."""
    paused_seconds: int | None = None
    """Seconds in which the session was paused. None if it never was."""
