from __future__ import annotations

from ..types import Model, model



@model
class WebhookBatchFailedData(Model):
    """Webhook batch failed data."""

    id: str
