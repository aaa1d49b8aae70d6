from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookSafetyDeactivationIssuedData(Base):
    """The value of `WebhookSafetyDeactivationIssued.data`."""

    id: str
    """Id of the data."""
