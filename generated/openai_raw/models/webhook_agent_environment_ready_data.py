from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentEnvironmentReadyData(Base):
    """The value of `WebhookAgentEnvironmentReady.data`."""

    id: str
    """Id of the data."""
