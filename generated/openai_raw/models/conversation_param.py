"""What only `ConversationParam` can be or hold."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class ConversationParam2(Base):
    """Reference to a conversation."""

    id: str
    """Id of the conversation param 2."""
