from __future__ import annotations

from ..types import Model, model



@model
class WebhookEvalRunFailedData(Model):
    """Webhook eval run failed data."""

    id: str
