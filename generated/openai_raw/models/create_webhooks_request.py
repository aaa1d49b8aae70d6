from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_webhooks_request_event_types_item import CreateWebhooksRequestEventTypesItem


@model
class CreateWebhooksRequest(Base):
    """Create webhooks request."""

    event_types: list[CreateWebhooksRequestEventTypesItem]
    name: str
    url: str
