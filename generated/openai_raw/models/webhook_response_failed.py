"""`WebhookResponseFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookResponseFailed(Base):
    """`response.failed` event: the response failed."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseFailedData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["response.failed"]
    """Discriminator: always `response.failed`."""

    _nested = {"data": "WebhookResponseFailedData"}
    _tags = {"object": "event", "type": "response.failed"}


@model
class WebhookResponseFailedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
