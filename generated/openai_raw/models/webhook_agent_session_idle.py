"""`WebhookAgentSessionIdle`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentSessionIdle(Base):
    """The event `agent.session.idle`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionIdleData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["agent.session.idle"]
    """Tells this object from others that can stand in its place: always `agent.session.idle`."""

    _nested = {"data": "WebhookAgentSessionIdleData"}
    _tags = {"object": "event", "type": "agent.session.idle"}


@model
class WebhookAgentSessionIdleData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
    environment_type: str
    """Where the agent works."""
    environment_id: str | None = None
    """Id of the environment."""
