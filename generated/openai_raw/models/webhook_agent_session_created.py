from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_session_created_data import WebhookAgentSessionCreatedData


@model
class WebhookAgentSessionCreated(Base):
    """Webhook agent session created."""

    id: str
    created_at: int
    data: WebhookAgentSessionCreatedData
    object: Literal['event']
    type: Literal['agent.session.created']

    _nested = {'data': 'WebhookAgentSessionCreatedData'}
    _tags = {'object': 'event', 'type': 'agent.session.created'}
