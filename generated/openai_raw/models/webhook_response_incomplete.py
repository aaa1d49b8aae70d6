"""`WebhookResponseIncomplete`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookResponseIncomplete(Base):
    """The event `response.incomplete`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseIncompleteData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["response.incomplete"]
    """Tells this object from others that can stand in its place: always `response.incomplete`."""

    _nested = {"data": "WebhookResponseIncompleteData"}
    _tags = {"object": "event", "type": "response.incomplete"}


@model
class WebhookResponseIncompleteData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
