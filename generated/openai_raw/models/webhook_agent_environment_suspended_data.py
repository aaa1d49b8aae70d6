from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentEnvironmentSuspendedData(Base):
    """Webhook agent environment suspended data."""

    id: str
