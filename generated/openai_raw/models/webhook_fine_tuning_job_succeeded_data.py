from __future__ import annotations

from ..types import Model, model



@model
class WebhookFineTuningJobSucceededData(Model):
    """Webhook fine tuning job succeeded data."""

    id: str
