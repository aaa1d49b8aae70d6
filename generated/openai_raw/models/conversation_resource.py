from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class ConversationResource(Base):
    """Conversation resource."""

    id: str
    """Id of the conversation."""
    object: Literal['conversation']
    """The kind of object: always `conversation`."""
    metadata: Any
    created_at: int
    """When the conversation was created, in Unix seconds."""
    _tags = {'object': 'conversation'}
