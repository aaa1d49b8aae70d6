from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookSafetyAlertCreatedData(Base):
    """The value of `WebhookSafetyAlertCreated.data`."""

    id: str
    """Id of the data."""
