"""`WebhookSafetyOrgAlertCreated`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookSafetyOrgAlertCreated(Base):
    """`safety.org_alert.created` event: the org alert was created."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookSafetyOrgAlertCreatedData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["safety.org_alert.created"]
    """Discriminator: always `safety.org_alert.created`."""

    _nested = {"data": "WebhookSafetyOrgAlertCreatedData"}
    _tags = {"object": "event", "type": "safety.org_alert.created"}


@model
class WebhookSafetyOrgAlertCreatedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
