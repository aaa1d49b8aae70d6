from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_response_failed_data import WebhookResponseFailedData


@model
class WebhookResponseFailed(Base):
    """The event `response.failed`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookResponseFailedData
    """What the event is about."""
    object: Literal['event'] | None = absent
    """The kind of object: always `event`."""
    type: Literal['response.failed']
    """Tells this object from others that can stand in its place: always `response.failed`."""

    _nested = {'data': 'WebhookResponseFailedData'}
    _tags = {'object': 'event', 'type': 'response.failed'}
