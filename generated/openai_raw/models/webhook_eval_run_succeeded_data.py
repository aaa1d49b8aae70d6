from __future__ import annotations

from ..types import Model, model



@model
class WebhookEvalRunSucceededData(Model):
    """Webhook eval run succeeded data."""

    id: str
