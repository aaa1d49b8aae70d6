from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_session_action_required_data import WebhookAgentSessionActionRequiredData


@model
class WebhookAgentSessionActionRequired(Base):
    """Webhook agent session action required."""

    id: str
    created_at: int
    data: WebhookAgentSessionActionRequiredData
    object: Literal['event']
    type: Literal['agent.session.action_required']

    _nested = {'data': 'WebhookAgentSessionActionRequiredData'}
    _tags = {'object': 'event', 'type': 'agent.session.action_required'}
