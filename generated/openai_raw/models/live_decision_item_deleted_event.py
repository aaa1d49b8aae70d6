from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveDecisionItemDeletedEvent(Base):
    """The event `decision.item.deleted`."""

    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    type: Literal["decision.item.deleted"]
    """Which kind it is. Always `decision.item.deleted`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "decision.item.deleted"}
