from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionHistory(Base):
    """Whether users see their earlier threads."""

    enabled: bool
    """Whether the chat session history is in force."""
    recent_threads: int | None
    """How many earlier threads users see; None for all."""
