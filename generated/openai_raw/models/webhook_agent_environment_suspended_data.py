from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentEnvironmentSuspendedData(Base):
    """The value of `WebhookAgentEnvironmentSuspended.data`."""

    id: str
    """Id of the data."""
