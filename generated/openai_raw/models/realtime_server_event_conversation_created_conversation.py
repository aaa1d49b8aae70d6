from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeServerEventConversationCreatedConversation(Base):
    """The conversation that was created."""

    id: str | None = absent
    """Id of the event."""
    object: str | None = absent
    """The kind of object."""
