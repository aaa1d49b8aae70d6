"""`WebhookResponseCompleted`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookResponseCompleted(Base):
    """The event `response.completed`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseCompletedData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["response.completed"]
    """Tells this object from others that can stand in its place: always `response.completed`."""

    _nested = {"data": "WebhookResponseCompletedData"}
    _tags = {"object": "event", "type": "response.completed"}


@model
class WebhookResponseCompletedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
