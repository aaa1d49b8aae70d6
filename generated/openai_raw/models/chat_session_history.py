from __future__ import annotations

from ..types import Model, model



@model
class ChatSessionHistory(Model):
    """Chat session history."""

    enabled: bool
    recent_threads: int | None
