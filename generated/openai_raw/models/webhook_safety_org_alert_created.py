"""`WebhookSafetyOrgAlertCreated`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookSafetyOrgAlertCreated(Base):
    """The event `safety.org_alert.created`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookSafetyOrgAlertCreatedData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["safety.org_alert.created"]
    """Tells this object from others that can stand in its place: always `safety.org_alert.created`."""

    _nested = {"data": "WebhookSafetyOrgAlertCreatedData"}
    _tags = {"object": "event", "type": "safety.org_alert.created"}


@model
class WebhookSafetyOrgAlertCreatedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
