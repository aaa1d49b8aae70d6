from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.update_webhooks_request_event_types_item import UpdateWebhooksRequestEventTypesItem


@model
class UpdateWebhooksRequest(Base):
    """Update webhooks request."""

    event_types: list[UpdateWebhooksRequestEventTypesItem] | None = absent
    name: str | None = absent
    url: str | None = absent
