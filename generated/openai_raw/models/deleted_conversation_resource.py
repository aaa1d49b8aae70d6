from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedConversationResource(Base):
    """Confirms that a conversation was deleted."""

    object: Literal["conversation.deleted"]
    """Object type: always `conversation.deleted`."""
    deleted: bool
    """True if the conversation has been deleted."""
    id: str
    """Id of the conversation."""

    _tags = {"object": "conversation.deleted"}
