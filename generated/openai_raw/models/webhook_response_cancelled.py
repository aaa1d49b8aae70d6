"""`WebhookResponseCancelled`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookResponseCancelled(Base):
    """`response.cancelled` event: the response was cancelled."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseCancelledData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["response.cancelled"]
    """Discriminator: always `response.cancelled`."""

    _nested = {"data": "WebhookResponseCancelledData"}
    _tags = {"object": "event", "type": "response.cancelled"}


@model
class WebhookResponseCancelledData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
