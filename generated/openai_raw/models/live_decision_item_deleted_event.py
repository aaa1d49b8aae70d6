from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveDecisionItemDeletedEvent(Base):
    """The item is no longer part of future decisions."""

    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    type: Literal["decision.item.deleted"]
    """Event type: always `decision.item.deleted`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "decision.item.deleted"}
