from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_agent_session_created_data_connect import WebhookAgentSessionCreatedDataConnect


@model
class WebhookAgentSessionCreatedData(Base):
    """The value of `WebhookAgentSessionCreated.data`."""

    id: str
    """Id of the data."""
    environment_type: str
    connect: WebhookAgentSessionCreatedDataConnect | None = None
    environment_id: str | None = None
    """Id of the environment."""

    _nested = {'connect': 'WebhookAgentSessionCreatedDataConnect'}
