from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookAgentSessionInProgressData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
    environment_type: str
    """Where the agent works."""
    environment_id: str | None = None
    """Id of the environment."""
