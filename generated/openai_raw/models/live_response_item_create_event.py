from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import InputItem


@model
class LiveResponseItemCreateEvent(Base):
    """The event `response.item.create`."""

    item: InputItem
    """The item as it is now."""
    type: Literal["response.item.create"]
    """Which kind it is. Always `response.item.create`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {"item": "InputItem"}
    _tags = {"type": "response.item.create"}
