from __future__ import annotations

from ..types import Model, model



@model
class WebhookResponseCompletedData(Model):
    """Webhook response completed data."""

    id: str
