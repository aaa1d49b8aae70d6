from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveDecisionItemDeleteEvent(Base):
    """The event `decision.item.delete`."""

    item_id: str
    """Id of the item that the event belongs to."""
    type: Literal["decision.item.delete"]
    """Which kind it is. Always `decision.item.delete`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _tags = {"type": "decision.item.delete"}
