"""`WebhookAgentEnvironmentReady`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentEnvironmentReady(Base):
    """`agent.environment.ready` event: the environment is ready."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentReadyData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["agent.environment.ready"]
    """Discriminator: always `agent.environment.ready`."""

    _nested = {"data": "WebhookAgentEnvironmentReadyData"}
    _tags = {"object": "event", "type": "agent.environment.ready"}


@model
class WebhookAgentEnvironmentReadyData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
