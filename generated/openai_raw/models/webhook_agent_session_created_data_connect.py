from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentSessionCreatedDataConnect(Base):
    """Webhook agent session created data connect."""

    remote_url: str
