"""`WebhookResponseCompleted`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookResponseCompleted(Base):
    """`response.completed` event: the response is complete."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseCompletedData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["response.completed"]
    """Discriminator: always `response.completed`."""

    _nested = {"data": "WebhookResponseCompletedData"}
    _tags = {"object": "event", "type": "response.completed"}


@model
class WebhookResponseCompletedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
