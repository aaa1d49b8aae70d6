from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_object import MessageObject


@model
class MessageStreamEventThreadMessageCompleted(Base):
    """The event `thread.message.completed`."""

    event: Literal['thread.message.completed']
    """The event's name: always `thread.message.completed`."""
    data: MessageObject
    """The message, or what is new in it."""

    _nested = {'data': 'MessageObject'}
    _tags = {'event': 'thread.message.completed'}
