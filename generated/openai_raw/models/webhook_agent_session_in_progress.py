"""`WebhookAgentSessionInProgress`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentSessionInProgress(Base):
    """`agent.session.in_progress` event: the session is in progress."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionInProgressData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["agent.session.in_progress"]
    """Discriminator: always `agent.session.in_progress`."""

    _nested = {"data": "WebhookAgentSessionInProgressData"}
    _tags = {"object": "event", "type": "agent.session.in_progress"}


@model
class WebhookAgentSessionInProgressData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
    environment_type: str
    """Environment the agent works in."""
    environment_id: str | None = None
    """Id of the environment."""
