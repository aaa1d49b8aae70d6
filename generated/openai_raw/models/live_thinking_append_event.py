from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveThinkingAppendEvent(Base):
    """The event `session.thinking.append`."""

    content: str
    """The text."""
    delegation_id: str | None
    """Id of the delegation."""
    type: Literal["session.thinking.append"]
    """Which kind it is. Always `session.thinking.append`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _tags = {"type": "session.thinking.append"}
