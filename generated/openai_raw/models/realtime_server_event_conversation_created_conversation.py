from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeServerEventConversationCreatedConversation(Base):
    """The value of `RealtimeServerEventConversationCreated.conversation`."""

    id: str | None = absent
    """Id of the event."""
    object: str | None = absent
    """The kind of object."""
