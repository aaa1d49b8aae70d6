from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedConversationResource(Base):
    """Says that a conversation was deleted."""

    object: Literal['conversation.deleted']
    """The kind of object: always `conversation.deleted`."""
    deleted: bool
    """True once the conversation is deleted."""
    id: str
    """Id of the conversation."""
    _tags = {'object': 'conversation.deleted'}
