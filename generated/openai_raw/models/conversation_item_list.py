from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import ConversationItem


@model
class ConversationItemList(Base):
    """Conversation item list."""

    object: Literal['list']
    data: list[ConversationItem]
    has_more: bool
    first_id: str
    last_id: str

    _nested = {'data': ['ConversationItem']}
    _tags = {'object': 'list'}
