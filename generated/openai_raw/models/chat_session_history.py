from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionHistory(Base):
    """Chat session history."""

    enabled: bool
    recent_threads: int | None
