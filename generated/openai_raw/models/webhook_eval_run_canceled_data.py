from __future__ import annotations

from ..types import Model, model



@model
class WebhookEvalRunCanceledData(Model):
    """Webhook eval run canceled data."""

    id: str
