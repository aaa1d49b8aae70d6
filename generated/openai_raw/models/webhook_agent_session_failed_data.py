from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentSessionFailedData(Base):
    """Webhook agent session failed data."""

    id: str
    environment_type: str
    environment_id: str | None = None
