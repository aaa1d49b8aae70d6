from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookResponseCompletedData(Base):
    """Webhook response completed data."""

    id: str
