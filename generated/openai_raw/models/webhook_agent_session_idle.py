from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_session_idle_data import WebhookAgentSessionIdleData


@model
class WebhookAgentSessionIdle(Base):
    """The event `agent.session.idle`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionIdleData
    """What the event is about."""
    object: Literal['event']
    """The kind of object: always `event`."""
    type: Literal['agent.session.idle']
    """Tells this object from others that can stand in its place: always `agent.session.idle`."""

    _nested = {'data': 'WebhookAgentSessionIdleData'}
    _tags = {'object': 'event', 'type': 'agent.session.idle'}
