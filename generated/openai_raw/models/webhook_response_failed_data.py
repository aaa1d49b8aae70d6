from __future__ import annotations

from ..types import Model, model



@model
class WebhookResponseFailedData(Model):
    """Webhook response failed data."""

    id: str
