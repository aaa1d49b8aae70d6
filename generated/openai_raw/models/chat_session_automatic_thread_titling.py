from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionAutomaticThreadTitling(Base):
    """The value of `ChatSessionChatkitConfiguration.automatic_thread_titling`."""

    enabled: bool
    """Whether the session automatic thread titling is in force."""
