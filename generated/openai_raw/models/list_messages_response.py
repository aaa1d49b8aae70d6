from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.message_object import MessageObject


@model
class ListMessagesResponse(Base):
    """List messages response."""

    object: str
    data: list[MessageObject]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['MessageObject']}
