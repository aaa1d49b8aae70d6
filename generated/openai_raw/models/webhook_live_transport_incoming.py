from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_live_transport_incoming_data import WebhookLiveTransportIncomingData


@model
class WebhookLiveTransportIncoming(Base):
    """The event `live.transport.incoming`."""

    id: str
    """Id of the webhook live transport incoming."""
    created_at: int
    """When the webhook live transport incoming was created, in Unix seconds."""
    data: WebhookLiveTransportIncomingData
    """What the event is about."""
    type: Literal['live.transport.incoming']
    """Tells this object from others that can stand in its place: always `live.transport.incoming`."""
    object: Literal['event'] | None = None
    """The kind of object: always `event`."""

    _nested = {'data': 'WebhookLiveTransportIncomingData'}
    _tags = {'type': 'live.transport.incoming', 'object': ('event', None)}
