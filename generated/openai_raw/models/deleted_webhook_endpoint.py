from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedWebhookEndpoint(Base):
    """Confirms that a webhook endpoint was deleted."""

    id: str
    """Id of the webhook endpoint."""
    deleted: bool
    """True if the webhook endpoint has been deleted."""
    object: Literal["webhook_endpoint.deleted"]
    """Object type: always `webhook_endpoint.deleted`."""

    _tags = {"object": "webhook_endpoint.deleted"}
