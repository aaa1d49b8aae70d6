from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionAutomaticThreadTitling(Base):
    """Chat session automatic thread titling."""

    enabled: bool
