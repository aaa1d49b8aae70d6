from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveCommentaryAppendEvent(Base):
    """Tells the model something that it may pass on to the user."""

    content: str
    """Text for the model to read."""
    delegation_id: str | None
    """Id of the delegation."""
    type: Literal["session.commentary.append"]
    """Event type: always `session.commentary.append`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.commentary.append"}
