from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookResponseFailedData(Base):
    """Webhook response failed data."""

    id: str
