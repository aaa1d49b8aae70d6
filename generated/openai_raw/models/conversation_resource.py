from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class ConversationResource(Base):
    """Conversation resource."""

    id: str
    object: Literal['conversation']
    metadata: Any
    created_at: int
    _tags = {'object': 'conversation'}
