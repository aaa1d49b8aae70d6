"""`WebhookSafetyWarningIssued`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookSafetyWarningIssued(Base):
    """`safety.warning_issued` event."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookSafetyWarningIssuedData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["safety.warning_issued"]
    """Discriminator: always `safety.warning_issued`."""

    _nested = {"data": "WebhookSafetyWarningIssuedData"}
    _tags = {"object": "event", "type": "safety.warning_issued"}


@model
class WebhookSafetyWarningIssuedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
