from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_environment_expired_data import WebhookAgentEnvironmentExpiredData


@model
class WebhookAgentEnvironmentExpired(Base):
    """Webhook agent environment expired."""

    id: str
    created_at: int
    data: WebhookAgentEnvironmentExpiredData
    object: Literal['event']
    type: Literal['agent.environment.expired']

    _nested = {'data': 'WebhookAgentEnvironmentExpiredData'}
    _tags = {'object': 'event', 'type': 'agent.environment.expired'}
