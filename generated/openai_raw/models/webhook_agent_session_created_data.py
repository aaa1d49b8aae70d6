from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_agent_session_created_data_connect import WebhookAgentSessionCreatedDataConnect


@model
class WebhookAgentSessionCreatedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
    environment_type: str
    """Where the agent works."""
    connect: WebhookAgentSessionCreatedDataConnect | None = None
    """How to reach the session; None where there is nothing to connect to."""
    environment_id: str | None = None
    """Id of the environment."""

    _nested = {'connect': 'WebhookAgentSessionCreatedDataConnect'}
