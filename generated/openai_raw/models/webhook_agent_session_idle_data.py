from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentSessionIdleData(Base):
    """Webhook agent session idle data."""

    id: str
    environment_type: str
    environment_id: str | None = None
