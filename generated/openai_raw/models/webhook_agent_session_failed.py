"""`WebhookAgentSessionFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentSessionFailed(Base):
    """The event `agent.session.failed`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionFailedData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["agent.session.failed"]
    """Tells this object from others that can stand in its place: always `agent.session.failed`."""

    _nested = {"data": "WebhookAgentSessionFailedData"}
    _tags = {"object": "event", "type": "agent.session.failed"}


@model
class WebhookAgentSessionFailedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
    environment_type: str
    """Where the agent works."""
    environment_id: str | None = None
    """Id of the environment."""
