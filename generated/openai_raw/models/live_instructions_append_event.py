from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInstructionsAppendEvent(Base):
    """The event `session.instructions.append`."""

    content: str
    """The text."""
    delegation_id: str | None
    """Id of the delegation."""
    type: Literal["session.instructions.append"]
    """Which kind it is. Always `session.instructions.append`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _tags = {"type": "session.instructions.append"}
