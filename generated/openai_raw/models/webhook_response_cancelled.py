from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_response_cancelled_data import WebhookResponseCancelledData


@model
class WebhookResponseCancelled(Base):
    """The event `response.cancelled`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseCancelledData
    """What the event is about."""
    object: Literal['event'] | None = absent
    """The kind of object: always `event`."""
    type: Literal['response.cancelled']
    """Tells this object from others that can stand in its place: always `response.cancelled`."""

    _nested = {'data': 'WebhookResponseCancelledData'}
    _tags = {'object': 'event', 'type': 'response.cancelled'}
