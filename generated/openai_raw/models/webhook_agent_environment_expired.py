"""`WebhookAgentEnvironmentExpired`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentEnvironmentExpired(Base):
    """`agent.environment.expired` event: the environment has expired."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentExpiredData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["agent.environment.expired"]
    """Discriminator: always `agent.environment.expired`."""

    _nested = {"data": "WebhookAgentEnvironmentExpiredData"}
    _tags = {"object": "event", "type": "agent.environment.expired"}


@model
class WebhookAgentEnvironmentExpiredData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
