from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedConversationResource(Base):
    """Says that a conversation was deleted."""

    object: Literal["conversation.deleted"]
    """The kind of object: always `conversation.deleted`."""
    deleted: bool
    """True once the conversation is deleted."""
    id: str
    """Id of the conversation."""

    _tags = {"object": "conversation.deleted"}
