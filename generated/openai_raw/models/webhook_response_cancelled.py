from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_response_cancelled_data import WebhookResponseCancelledData


@model
class WebhookResponseCancelled(Base):
    """Webhook response cancelled."""

    created_at: int
    id: str
    data: WebhookResponseCancelledData
    object: Literal['event'] | None = absent
    type: Literal['response.cancelled']

    _nested = {'data': 'WebhookResponseCancelledData'}
    _tags = {'object': 'event', 'type': 'response.cancelled'}
