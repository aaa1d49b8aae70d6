from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookSafetyAlertCreatedData(Base):
    """Webhook safety alert created data."""

    id: str
