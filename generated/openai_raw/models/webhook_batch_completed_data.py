from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookBatchCompletedData(Base):
    """Webhook batch completed data."""

    id: str
