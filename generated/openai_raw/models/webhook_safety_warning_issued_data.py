from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookSafetyWarningIssuedData(Base):
    """Webhook safety warning issued data."""

    id: str
