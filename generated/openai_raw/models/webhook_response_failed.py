from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_response_failed_data import WebhookResponseFailedData


@model
class WebhookResponseFailed(Base):
    """Webhook response failed."""

    created_at: int
    id: str
    data: WebhookResponseFailedData
    object: Literal['event'] | None = absent
    type: Literal['response.failed']

    _nested = {'data': 'WebhookResponseFailedData'}
    _tags = {'object': 'event', 'type': 'response.failed'}
