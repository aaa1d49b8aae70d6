from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookSafetyOrgAlertCreatedData(Base):
    """The value of `WebhookSafetyOrgAlertCreated.data`."""

    id: str
    """Id of the data."""
