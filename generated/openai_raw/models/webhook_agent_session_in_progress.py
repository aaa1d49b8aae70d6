from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_agent_session_in_progress_data import WebhookAgentSessionInProgressData


@model
class WebhookAgentSessionInProgress(Base):
    """The event `agent.session.in_progress`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookAgentSessionInProgressData
    """What the event is about."""
    object: Literal['event']
    """The kind of object: always `event`."""
    type: Literal['agent.session.in_progress']
    """Tells this object from others that can stand in its place: always `agent.session.in_progress`."""

    _nested = {'data': 'WebhookAgentSessionInProgressData'}
    _tags = {'object': 'event', 'type': 'agent.session.in_progress'}
