"""`WebhookAgentEnvironmentFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentEnvironmentFailed(Base):
    """`agent.environment.failed` event: the environment failed."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentFailedData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["agent.environment.failed"]
    """Discriminator: always `agent.environment.failed`."""

    _nested = {"data": "WebhookAgentEnvironmentFailedData"}
    _tags = {"object": "event", "type": "agent.environment.failed"}


@model
class WebhookAgentEnvironmentFailedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
