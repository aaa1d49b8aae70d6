from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import InputItem


@model
class CreateConversationItemsRequest(Base):
    """Create conversation items request."""

    items: list[InputItem]

    _nested = {'items': ['InputItem']}
