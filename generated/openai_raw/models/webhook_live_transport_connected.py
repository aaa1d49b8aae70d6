from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_live_transport_connected_data import WebhookLiveTransportConnectedData


@model
class WebhookLiveTransportConnected(Base):
    """Webhook live transport connected."""

    id: str
    created_at: int
    data: WebhookLiveTransportConnectedData
    object: Literal['event']
    type: Literal['live.transport.connected']

    _nested = {'data': 'WebhookLiveTransportConnectedData'}
    _tags = {'object': 'event', 'type': 'live.transport.connected'}
