from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_session_action_required_data import WebhookAgentSessionActionRequiredData


@model
class WebhookAgentSessionActionRequired(Base):
    """The event `agent.session.action_required`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionActionRequiredData
    """What the event is about."""
    object: Literal['event']
    """The kind of object: always `event`."""
    type: Literal['agent.session.action_required']
    """Tells this object from others that can stand in its place: always `agent.session.action_required`."""

    _nested = {'data': 'WebhookAgentSessionActionRequiredData'}
    _tags = {'object': 'event', 'type': 'agent.session.action_required'}
