"""`WebhookResponseIncomplete`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookResponseIncomplete(Base):
    """`response.incomplete` event: the response ended before it was complete."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseIncompleteData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["response.incomplete"]
    """Discriminator: always `response.incomplete`."""

    _nested = {"data": "WebhookResponseIncompleteData"}
    _tags = {"object": "event", "type": "response.incomplete"}


@model
class WebhookResponseIncompleteData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
