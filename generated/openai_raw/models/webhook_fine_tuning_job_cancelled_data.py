from __future__ import annotations

from ..types import Model, model



@model
class WebhookFineTuningJobCancelledData(Model):
    """Webhook fine tuning job cancelled data."""

    id: str
