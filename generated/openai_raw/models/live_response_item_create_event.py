from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import InputItem, InputItemInput

    class LiveResponseItemCreateEventDict(TypedDict, total=False):
        item: Required[InputItemInput]
        """The item as it is now."""
        type: Required[Literal['response.item.create']]
        """Which kind it is. Always `response.item.create`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveResponseItemCreateEvent(Base):
    """The event `response.item.create`."""

    item: InputItem
    """The item as it is now."""
    type: Literal['response.item.create']
    """Which kind it is. Always `response.item.create`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {'item': 'InputItem'}
    _tags = {'type': 'response.item.create'}
