"""`WebhookAgentEnvironmentSuspended`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentEnvironmentSuspended(Base):
    """`agent.environment.suspended` event: the environment was suspended."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentSuspendedData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["agent.environment.suspended"]
    """Discriminator: always `agent.environment.suspended`."""

    _nested = {"data": "WebhookAgentEnvironmentSuspendedData"}
    _tags = {"object": "event", "type": "agent.environment.suspended"}


@model
class WebhookAgentEnvironmentSuspendedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
