"""`WebhookResponseFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookResponseFailed(Base):
    """The event `response.failed`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseFailedData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["response.failed"]
    """Tells this object from others that can stand in its place: always `response.failed`."""

    _nested = {"data": "WebhookResponseFailedData"}
    _tags = {"object": "event", "type": "response.failed"}


@model
class WebhookResponseFailedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
