from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_session_created_data import WebhookAgentSessionCreatedData


@model
class WebhookAgentSessionCreated(Base):
    """The event `agent.session.created`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionCreatedData
    """What the event is about."""
    object: Literal['event']
    """The kind of object: always `event`."""
    type: Literal['agent.session.created']
    """Tells this object from others that can stand in its place: always `agent.session.created`."""

    _nested = {'data': 'WebhookAgentSessionCreatedData'}
    _tags = {'object': 'event', 'type': 'agent.session.created'}
