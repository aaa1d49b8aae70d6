from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import InputItem


@model
class CreateConversationItemsRequest(Base):
    """The body of `POST /conversations/{conversation_id}/items`."""

    items: list[InputItem]
    """Items to append, at most 20."""

    _nested = {"items": ["InputItem"]}
