"""`WebhookAgentEnvironmentSuspended`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentEnvironmentSuspended(Base):
    """The event `agent.environment.suspended`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentSuspendedData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["agent.environment.suspended"]
    """Tells this object from others that can stand in its place: always `agent.environment.suspended`."""

    _nested = {"data": "WebhookAgentEnvironmentSuspendedData"}
    _tags = {"object": "event", "type": "agent.environment.suspended"}


@model
class WebhookAgentEnvironmentSuspendedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
