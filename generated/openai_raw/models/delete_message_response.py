from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteMessageResponse(Model):
    """Delete message response."""

    id: str
    deleted: bool
    object: Literal['thread.message.deleted']
    _tags = {'object': 'thread.message.deleted'}
