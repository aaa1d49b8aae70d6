from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_object_delta import MessageDeltaObjectDelta


@model
class MessageDeltaObject(Base):
    """What is new in a message."""

    id: str
    """Id of the thread message delta."""
    object: Literal['thread.message.delta']
    """The kind of object: always `thread.message.delta`."""
    delta: MessageDeltaObjectDelta
    """The new parts of a message."""

    _nested = {'delta': 'MessageDeltaObjectDelta'}
    _tags = {'object': 'thread.message.delta'}
