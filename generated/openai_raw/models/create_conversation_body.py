from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import InputItem, Metadata


@model
class CreateConversationBody(Base):
    """Create conversation body."""

    metadata: Metadata | None = None
    items: list[InputItem] | None = None

    _nested = {'items': ['InputItem']}
