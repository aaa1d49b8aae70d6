from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveDecisionCreateEvent(Base):
    """The event `decision.create`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["decision.create"]
    """Which kind it is. Always `decision.create`."""

    _tags = {"type": "decision.create"}
