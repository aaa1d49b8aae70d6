from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveThinkingAppendEvent(Base):
    """Tells the model something that it does not speak but may use later, such as progress."""

    content: str
    """Text for the model to read."""
    delegation_id: str | None
    """Id of the delegation."""
    type: Literal["session.thinking.append"]
    """Event type: always `session.thinking.append`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.thinking.append"}
