from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_object import MessageObject


@model
class MessageStreamEventThreadMessageInProgress(Base):
    """The event `thread.message.in_progress`."""

    event: Literal['thread.message.in_progress']
    """The event's name: always `thread.message.in_progress`."""
    data: MessageObject
    """The message, or what is new in it."""

    _nested = {'data': 'MessageObject'}
    _tags = {'event': 'thread.message.in_progress'}
