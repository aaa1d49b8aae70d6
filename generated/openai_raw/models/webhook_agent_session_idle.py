from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_session_idle_data import WebhookAgentSessionIdleData


@model
class WebhookAgentSessionIdle(Base):
    """Webhook agent session idle."""

    id: str
    created_at: int
    data: WebhookAgentSessionIdleData
    object: Literal['event']
    type: Literal['agent.session.idle']

    _nested = {'data': 'WebhookAgentSessionIdleData'}
    _tags = {'object': 'event', 'type': 'agent.session.idle'}
