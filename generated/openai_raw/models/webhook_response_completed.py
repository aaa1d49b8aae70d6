from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_response_completed_data import WebhookResponseCompletedData


@model
class WebhookResponseCompleted(Base):
    """Webhook response completed."""

    created_at: int
    id: str
    data: WebhookResponseCompletedData
    object: Literal['event'] | None = absent
    type: Literal['response.completed']

    _nested = {'data': 'WebhookResponseCompletedData'}
    _tags = {'object': 'event', 'type': 'response.completed'}
