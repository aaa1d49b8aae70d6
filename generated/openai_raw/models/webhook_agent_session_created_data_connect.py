from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentSessionCreatedDataConnect(Base):
    """The value of `WebhookAgentSessionCreatedData.connect`."""

    remote_url: str
