from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedConversationResource(Base):
    """Deleted conversation resource."""

    object: Literal['conversation.deleted']
    deleted: bool
    id: str
    _tags = {'object': 'conversation.deleted'}
