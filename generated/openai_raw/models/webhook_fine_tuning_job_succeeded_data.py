from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookFineTuningJobSucceededData(Base):
    """Webhook fine tuning job succeeded data."""

    id: str
