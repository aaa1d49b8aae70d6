from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_environment_ready_data import WebhookAgentEnvironmentReadyData


@model
class WebhookAgentEnvironmentReady(Base):
    """Webhook agent environment ready."""

    id: str
    created_at: int
    data: WebhookAgentEnvironmentReadyData
    object: Literal['event']
    type: Literal['agent.environment.ready']

    _nested = {'data': 'WebhookAgentEnvironmentReadyData'}
    _tags = {'object': 'event', 'type': 'agent.environment.ready'}
