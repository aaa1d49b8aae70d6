"""`WebhookAgentSessionIdle`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentSessionIdle(Base):
    """`agent.session.idle` event: the session is idle."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionIdleData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["agent.session.idle"]
    """Discriminator: always `agent.session.idle`."""

    _nested = {"data": "WebhookAgentSessionIdleData"}
    _tags = {"object": "event", "type": "agent.session.idle"}


@model
class WebhookAgentSessionIdleData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
    environment_type: str
    """Environment the agent works in."""
    environment_id: str | None = None
    """Id of the environment."""
