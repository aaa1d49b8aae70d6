from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookSafetyDeactivationIssuedData(Base):
    """Webhook safety deactivation issued data."""

    id: str
