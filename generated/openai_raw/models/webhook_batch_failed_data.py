from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookBatchFailedData(Base):
    """Webhook batch failed data."""

    id: str
