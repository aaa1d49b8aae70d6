"""`WebhookResponseCancelled`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookResponseCancelled(Base):
    """The event `response.cancelled`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseCancelledData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["response.cancelled"]
    """Tells this object from others that can stand in its place: always `response.cancelled`."""

    _nested = {"data": "WebhookResponseCancelledData"}
    _tags = {"object": "event", "type": "response.cancelled"}


@model
class WebhookResponseCancelledData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
