from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookResponseCancelledData(Base):
    """Webhook response cancelled data."""

    id: str
