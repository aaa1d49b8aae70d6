from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_live_transport_incoming_data import WebhookLiveTransportIncomingData


@model
class WebhookLiveTransportIncoming(Base):
    """Webhook live transport incoming."""

    id: str
    created_at: int
    data: WebhookLiveTransportIncomingData
    type: Literal['live.transport.incoming']
    object: Literal['event'] | None = None

    _nested = {'data': 'WebhookLiveTransportIncomingData'}
    _tags = {'type': 'live.transport.incoming', 'object': ('event', None)}
