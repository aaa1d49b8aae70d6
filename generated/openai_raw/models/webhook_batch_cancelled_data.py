from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookBatchCancelledData(Base):
    """Webhook batch cancelled data."""

    id: str
