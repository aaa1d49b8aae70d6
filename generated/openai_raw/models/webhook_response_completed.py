from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_response_completed_data import WebhookResponseCompletedData


@model
class WebhookResponseCompleted(Base):
    """The event `response.completed`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseCompletedData
    """What the event is about."""
    object: Literal['event'] | None = absent
    """The kind of object: always `event`."""
    type: Literal['response.completed']
    """Tells this object from others that can stand in its place: always `response.completed`."""

    _nested = {'data': 'WebhookResponseCompletedData'}
    _tags = {'object': 'event', 'type': 'response.completed'}
