from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeServerEventConversationCreatedConversation(Base):
    """Realtime server event conversation created conversation."""

    id: str | None = absent
    object: str | None = absent
