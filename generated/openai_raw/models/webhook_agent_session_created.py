"""`WebhookAgentSessionCreated`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentSessionCreated(Base):
    """`agent.session.created` event: the session was created."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionCreatedData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["agent.session.created"]
    """Discriminator: always `agent.session.created`."""

    _nested = {"data": "WebhookAgentSessionCreatedData"}
    _tags = {"object": "event", "type": "agent.session.created"}


@model
class WebhookAgentSessionCreatedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
    environment_type: str
    """Environment the agent works in."""
    connect: WebhookAgentSessionCreatedDataConnect | None = None
    """How to reach the session; None if there is nothing to connect to."""
    environment_id: str | None = None
    """Id of the environment."""

    _nested = {"connect": "WebhookAgentSessionCreatedDataConnect"}


@model
class WebhookAgentSessionCreatedDataConnect(Base):
    """How to reach a session."""

    remote_url: str
    """Address to connect to."""
