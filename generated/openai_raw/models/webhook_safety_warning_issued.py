"""`WebhookSafetyWarningIssued`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookSafetyWarningIssued(Base):
    """The event `safety.warning_issued`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookSafetyWarningIssuedData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["safety.warning_issued"]
    """Tells this object from others that can stand in its place: always `safety.warning_issued`."""

    _nested = {"data": "WebhookSafetyWarningIssuedData"}
    _tags = {"object": "event", "type": "safety.warning_issued"}


@model
class WebhookSafetyWarningIssuedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
