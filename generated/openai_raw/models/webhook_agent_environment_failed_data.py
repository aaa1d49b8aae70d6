from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentEnvironmentFailedData(Base):
    """The value of `WebhookAgentEnvironmentFailed.data`."""

    id: str
    """Id of the data."""
