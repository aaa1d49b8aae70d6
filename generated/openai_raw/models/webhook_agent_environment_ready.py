"""`WebhookAgentEnvironmentReady`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentEnvironmentReady(Base):
    """The event `agent.environment.ready`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentReadyData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["agent.environment.ready"]
    """Tells this object from others that can stand in its place: always `agent.environment.ready`."""

    _nested = {"data": "WebhookAgentEnvironmentReadyData"}
    _tags = {"object": "event", "type": "agent.environment.ready"}


@model
class WebhookAgentEnvironmentReadyData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
