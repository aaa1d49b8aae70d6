from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveDecisionCreateEvent(Base):
    """`decision.create` event, sent by the client: create the decision."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["decision.create"]
    """Event type: always `decision.create`."""

    _tags = {"type": "decision.create"}
