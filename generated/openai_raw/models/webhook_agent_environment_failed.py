from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_environment_failed_data import WebhookAgentEnvironmentFailedData


@model
class WebhookAgentEnvironmentFailed(Base):
    """Webhook agent environment failed."""

    id: str
    created_at: int
    data: WebhookAgentEnvironmentFailedData
    object: Literal['event']
    type: Literal['agent.environment.failed']

    _nested = {'data': 'WebhookAgentEnvironmentFailedData'}
    _tags = {'object': 'event', 'type': 'agent.environment.failed'}
