from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_session_in_progress_data import WebhookAgentSessionInProgressData


@model
class WebhookAgentSessionInProgress(Base):
    """Webhook agent session in progress."""

    id: str
    created_at: int
    data: WebhookAgentSessionInProgressData
    object: Literal['event']
    type: Literal['agent.session.in_progress']

    _nested = {'data': 'WebhookAgentSessionInProgressData'}
    _tags = {'object': 'event', 'type': 'agent.session.in_progress'}
