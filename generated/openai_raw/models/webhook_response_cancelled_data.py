from __future__ import annotations

from ..types import Model, model



@model
class WebhookResponseCancelledData(Model):
    """Webhook response cancelled data."""

    id: str
