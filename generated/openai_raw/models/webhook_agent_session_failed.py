from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_session_failed_data import WebhookAgentSessionFailedData


@model
class WebhookAgentSessionFailed(Base):
    """Webhook agent session failed."""

    id: str
    created_at: int
    data: WebhookAgentSessionFailedData
    object: Literal['event']
    type: Literal['agent.session.failed']

    _nested = {'data': 'WebhookAgentSessionFailedData'}
    _tags = {'object': 'event', 'type': 'agent.session.failed'}
