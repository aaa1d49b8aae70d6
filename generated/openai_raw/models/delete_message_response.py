from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteMessageResponse(Base):
    """Delete message response."""

    id: str
    deleted: bool
    object: Literal['thread.message.deleted']
    _tags = {'object': 'thread.message.deleted'}
