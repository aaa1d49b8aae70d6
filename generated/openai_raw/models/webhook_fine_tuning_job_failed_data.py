from __future__ import annotations

from ..types import Model, model



@model
class WebhookFineTuningJobFailedData(Model):
    """Webhook fine tuning job failed data."""

    id: str
