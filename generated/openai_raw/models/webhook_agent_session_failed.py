"""`WebhookAgentSessionFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentSessionFailed(Base):
    """`agent.session.failed` event: the session failed."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionFailedData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["agent.session.failed"]
    """Discriminator: always `agent.session.failed`."""

    _nested = {"data": "WebhookAgentSessionFailedData"}
    _tags = {"object": "event", "type": "agent.session.failed"}


@model
class WebhookAgentSessionFailedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
    environment_type: str
    """Environment the agent works in."""
    environment_id: str | None = None
    """Id of the environment."""
