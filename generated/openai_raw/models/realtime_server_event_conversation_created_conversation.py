from __future__ import annotations

from ..types import Model, absent, model



@model
class RealtimeServerEventConversationCreatedConversation(Model):
    """Realtime server event conversation created conversation."""

    id: str | None = absent
    object: str | None = absent
