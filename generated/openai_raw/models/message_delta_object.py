from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_delta_object_delta import MessageDeltaObjectDelta


@model
class MessageDeltaObject(Base):
    """Message delta object."""

    id: str
    object: Literal['thread.message.delta']
    delta: MessageDeltaObjectDelta

    _nested = {'delta': 'MessageDeltaObjectDelta'}
    _tags = {'object': 'thread.message.delta'}
