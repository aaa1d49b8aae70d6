from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionHistory(Base):
    """The value of `ChatSessionChatkitConfiguration.history`."""

    enabled: bool
    """Whether the chat session history is in force."""
    recent_threads: int | None
