"""`WebhookAgentEnvironmentExpired`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentEnvironmentExpired(Base):
    """The event `agent.environment.expired`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentExpiredData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["agent.environment.expired"]
    """Tells this object from others that can stand in its place: always `agent.environment.expired`."""

    _nested = {"data": "WebhookAgentEnvironmentExpiredData"}
    _tags = {"object": "event", "type": "agent.environment.expired"}


@model
class WebhookAgentEnvironmentExpiredData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
