from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_environment_suspended_data import WebhookAgentEnvironmentSuspendedData


@model
class WebhookAgentEnvironmentSuspended(Base):
    """Webhook agent environment suspended."""

    id: str
    created_at: int
    data: WebhookAgentEnvironmentSuspendedData
    object: Literal['event']
    type: Literal['agent.environment.suspended']

    _nested = {'data': 'WebhookAgentEnvironmentSuspendedData'}
    _tags = {'object': 'event', 'type': 'agent.environment.suspended'}
