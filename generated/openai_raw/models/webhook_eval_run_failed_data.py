from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookEvalRunFailedData(Base):
    """Webhook eval run failed data."""

    id: str
