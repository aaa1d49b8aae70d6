from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentEnvironmentExpiredData(Base):
    """Webhook agent environment expired data."""

    id: str
