from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteMessageResponse(Base):
    """Says that a thread message was deleted."""

    id: str
    """Id of the thread message."""
    deleted: bool
    """True once the thread message is deleted."""
    object: Literal['thread.message.deleted']
    """The kind of object: always `thread.message.deleted`."""
    _tags = {'object': 'thread.message.deleted'}
