from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_live_call_incoming_data import WebhookLiveCallIncomingData


@model
class WebhookLiveCallIncoming(Base):
    """The event `live.call.incoming`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookLiveCallIncomingData
    """What the event is about."""
    object: Literal['event'] | None = absent
    """The kind of object: always `event`."""
    type: Literal['live.call.incoming']
    """Tells this object from others that can stand in its place: always `live.call.incoming`."""

    _nested = {'data': 'WebhookLiveCallIncomingData'}
    _tags = {'object': 'event', 'type': 'live.call.incoming'}
