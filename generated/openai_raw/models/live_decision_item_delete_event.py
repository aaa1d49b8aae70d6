from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveDecisionItemDeleteEvent(Base):
    """Removes an input item of future decisions."""

    item_id: str
    """Id of the item that the event is about."""
    type: Literal["decision.item.delete"]
    """Event type: always `decision.item.delete`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "decision.item.delete"}
