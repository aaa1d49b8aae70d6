from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_environment_failed_data import WebhookAgentEnvironmentFailedData


@model
class WebhookAgentEnvironmentFailed(Base):
    """The event `agent.environment.failed`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentFailedData
    """What the event is about."""
    object: Literal['event']
    """The kind of object: always `event`."""
    type: Literal['agent.environment.failed']
    """Tells this object from others that can stand in its place: always `agent.environment.failed`."""

    _nested = {'data': 'WebhookAgentEnvironmentFailedData'}
    _tags = {'object': 'event', 'type': 'agent.environment.failed'}
