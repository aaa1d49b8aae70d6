from __future__ import annotations

from ..types import Model, model



@model
class WebhookBatchExpiredData(Model):
    """Webhook batch expired data."""

    id: str
