from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentSessionInProgressData(Base):
    """Webhook agent session in progress data."""

    id: str
    environment_type: str
    environment_id: str | None = None
