"""`WebhookSafetyDeactivationIssued`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookSafetyDeactivationIssued(Base):
    """`safety.deactivation_issued` event."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookSafetyDeactivationIssuedData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["safety.deactivation_issued"]
    """Discriminator: always `safety.deactivation_issued`."""

    _nested = {"data": "WebhookSafetyDeactivationIssuedData"}
    _tags = {"object": "event", "type": "safety.deactivation_issued"}


@model
class WebhookSafetyDeactivationIssuedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
