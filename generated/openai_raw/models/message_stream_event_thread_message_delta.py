from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_object import MessageDeltaObject


@model
class MessageStreamEventThreadMessageDelta(Base):
    """The event `thread.message.delta`."""

    event: Literal['thread.message.delta']
    """The event's name: always `thread.message.delta`."""
    data: MessageDeltaObject
    """The message, or what is new in it."""

    _nested = {'data': 'MessageDeltaObject'}
    _tags = {'event': 'thread.message.delta'}
