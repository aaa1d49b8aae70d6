from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookSafetyWarningIssuedData(Base):
    """The value of `WebhookSafetyWarningIssued.data`."""

    id: str
    """Id of the data."""
