from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_endpoint import WebhookEndpoint


@model
class ListWebhooksResponse(Base):
    """A page of webhook endpoints."""

    data: list[WebhookEndpoint]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["WebhookEndpoint"]}
