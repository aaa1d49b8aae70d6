from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionAutomaticThreadTitling(Base):
    """Whether threads get titles by themselves."""

    enabled: bool
    """Whether the session automatic thread titling is in force."""
