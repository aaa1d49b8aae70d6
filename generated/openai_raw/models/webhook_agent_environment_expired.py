from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_environment_expired_data import WebhookAgentEnvironmentExpiredData


@model
class WebhookAgentEnvironmentExpired(Base):
    """The event `agent.environment.expired`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentExpiredData
    """What the event is about."""
    object: Literal['event']
    """The kind of object: always `event`."""
    type: Literal['agent.environment.expired']
    """Tells this object from others that can stand in its place: always `agent.environment.expired`."""

    _nested = {'data': 'WebhookAgentEnvironmentExpiredData'}
    _tags = {'object': 'event', 'type': 'agent.environment.expired'}
