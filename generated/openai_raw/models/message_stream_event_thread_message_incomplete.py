from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_object import MessageObject


@model
class MessageStreamEventThreadMessageIncomplete(Base):
    """The event `thread.message.incomplete`."""

    event: Literal['thread.message.incomplete']
    """The event's name: always `thread.message.incomplete`."""
    data: MessageObject
    """The message, or what is new in it."""

    _nested = {'data': 'MessageObject'}
    _tags = {'event': 'thread.message.incomplete'}
