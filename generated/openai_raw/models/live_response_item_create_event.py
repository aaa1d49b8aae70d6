from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import InputItem


@model
class LiveResponseItemCreateEvent(Base):
    """Adds an input item for the model that works in the background. Needs delegation to responses."""

    item: InputItem
    """The current state of the item."""
    type: Literal["response.item.create"]
    """Event type: always `response.item.create`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _nested = {"item": "InputItem"}
    _tags = {"type": "response.item.create"}
