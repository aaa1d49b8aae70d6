from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookSafetyOrgAlertCreatedData(Base):
    """Webhook safety org alert created data."""

    id: str
