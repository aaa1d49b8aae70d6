from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentEnvironmentReadyData(Base):
    """Webhook agent environment ready data."""

    id: str
