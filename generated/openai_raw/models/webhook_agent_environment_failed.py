"""`WebhookAgentEnvironmentFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentEnvironmentFailed(Base):
    """The event `agent.environment.failed`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentFailedData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["agent.environment.failed"]
    """Tells this object from others that can stand in its place: always `agent.environment.failed`."""

    _nested = {"data": "WebhookAgentEnvironmentFailedData"}
    _tags = {"object": "event", "type": "agent.environment.failed"}


@model
class WebhookAgentEnvironmentFailedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
