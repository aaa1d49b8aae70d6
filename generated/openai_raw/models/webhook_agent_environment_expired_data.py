from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentEnvironmentExpiredData(Base):
    """The value of `WebhookAgentEnvironmentExpired.data`."""

    id: str
    """Id of the data."""
