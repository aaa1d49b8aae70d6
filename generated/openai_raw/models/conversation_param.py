"""What only `ConversationParam` can be or hold."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class ConversationParam2(Base):
    """A conversation, by its id."""

    id: str
    """Id of the conversation param 2."""
