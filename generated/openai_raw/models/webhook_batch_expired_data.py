from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookBatchExpiredData(Base):
    """Webhook batch expired data."""

    id: str
