from __future__ import annotations

from ..types import Model, model



@model
class WebhookResponseIncompleteData(Model):
    """Webhook response incomplete data."""

    id: str
