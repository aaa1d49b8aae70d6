from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentSessionInProgressData(Base):
    """The value of `WebhookAgentSessionInProgress.data`."""

    id: str
    """Id of the data."""
    environment_type: str
    environment_id: str | None = None
    """Id of the environment."""
