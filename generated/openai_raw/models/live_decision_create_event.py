from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveDecisionCreateEvent(Base):
    """Asks for decisions now, from the conversation and the decision items so far."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["decision.create"]
    """Event type: always `decision.create`."""

    _tags = {"type": "decision.create"}
