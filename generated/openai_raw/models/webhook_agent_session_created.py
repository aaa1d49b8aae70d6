"""`WebhookAgentSessionCreated`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookAgentSessionCreated(Base):
    """The event `agent.session.created`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionCreatedData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["agent.session.created"]
    """Tells this object from others that can stand in its place: always `agent.session.created`."""

    _nested = {"data": "WebhookAgentSessionCreatedData"}
    _tags = {"object": "event", "type": "agent.session.created"}


@model
class WebhookAgentSessionCreatedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
    environment_type: str
    """Where the agent works."""
    connect: WebhookAgentSessionCreatedDataConnect | None = None
    """How to reach the session; None where there is nothing to connect to."""
    environment_id: str | None = None
    """Id of the environment."""

    _nested = {"connect": "WebhookAgentSessionCreatedDataConnect"}


@model
class WebhookAgentSessionCreatedDataConnect(Base):
    """How to reach a session."""

    remote_url: str
    """Address to connect to."""
