from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_agent_session_created_data_connect import WebhookAgentSessionCreatedDataConnect


@model
class WebhookAgentSessionCreatedData(Base):
    """Webhook agent session created data."""

    id: str
    environment_type: str
    connect: WebhookAgentSessionCreatedDataConnect | None = None
    environment_id: str | None = None

    _nested = {'connect': 'WebhookAgentSessionCreatedDataConnect'}
