from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInstructionsAppendEvent(Base):
    """Adds developer instructions to the running conversation."""

    content: str
    """Text for the model to read."""
    delegation_id: str | None
    """Id of the delegation."""
    type: Literal["session.instructions.append"]
    """Event type: always `session.instructions.append`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.instructions.append"}
