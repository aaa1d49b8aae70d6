from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import InputItem, InputItemInput

    class LiveResponseItemCreateEventDict(TypedDict, total=False):
        item: Required[InputItemInput]
        type: Required[Literal['response.item.create']]
        event_id: str | None


@model
class LiveResponseItemCreateEvent(Base):
    """Live response item create event."""

    item: InputItem
    type: Literal['response.item.create']
    event_id: str | None = None

    _nested = {'item': 'InputItem'}
    _tags = {'type': 'response.item.create'}
