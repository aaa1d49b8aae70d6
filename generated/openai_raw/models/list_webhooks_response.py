from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_endpoint import WebhookEndpoint


@model
class ListWebhooksResponse(Base):
    """List webhooks response."""

    data: list[WebhookEndpoint]
    has_more: bool | None = None

    _nested = {'data': ['WebhookEndpoint']}
