from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_response_incomplete_data import WebhookResponseIncompleteData


@model
class WebhookResponseIncomplete(Base):
    """Webhook response incomplete."""

    created_at: int
    id: str
    data: WebhookResponseIncompleteData
    object: Literal['event'] | None = absent
    type: Literal['response.incomplete']

    _nested = {'data': 'WebhookResponseIncompleteData'}
    _tags = {'object': 'event', 'type': 'response.incomplete'}
