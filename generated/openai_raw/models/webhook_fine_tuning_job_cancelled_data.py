from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookFineTuningJobCancelledData(Base):
    """Webhook fine tuning job cancelled data."""

    id: str
