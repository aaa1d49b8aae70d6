from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookFineTuningJobFailedData(Base):
    """Webhook fine tuning job failed data."""

    id: str
