from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_environment_ready_data import WebhookAgentEnvironmentReadyData


@model
class WebhookAgentEnvironmentReady(Base):
    """The event `agent.environment.ready`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentEnvironmentReadyData
    """What the event is about."""
    object: Literal['event']
    """The kind of object: always `event`."""
    type: Literal['agent.environment.ready']
    """Tells this object from others that can stand in its place: always `agent.environment.ready`."""

    _nested = {'data': 'WebhookAgentEnvironmentReadyData'}
    _tags = {'object': 'event', 'type': 'agent.environment.ready'}
