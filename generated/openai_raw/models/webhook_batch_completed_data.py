from __future__ import annotations

from ..types import Model, model



@model
class WebhookBatchCompletedData(Model):
    """Webhook batch completed data."""

    id: str
