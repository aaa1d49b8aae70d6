from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentEnvironmentFailedData(Base):
    """Webhook agent environment failed data."""

    id: str
