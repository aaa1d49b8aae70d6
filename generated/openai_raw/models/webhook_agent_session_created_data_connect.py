from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentSessionCreatedDataConnect(Base):
    """How to reach a session."""

    remote_url: str
    """Address to connect to."""
