from __future__ import annotations

from ..types import Model, model



@model
class WebhookBatchCancelledData(Model):
    """Webhook batch cancelled data."""

    id: str
