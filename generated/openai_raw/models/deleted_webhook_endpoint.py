from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedWebhookEndpoint(Base):
    """Says that a webhook endpoint was deleted."""

    id: str
    """Id of the webhook endpoint."""
    deleted: bool
    """True once the webhook endpoint is deleted."""
    object: Literal["webhook_endpoint.deleted"]
    """The kind of object: always `webhook_endpoint.deleted`."""

    _tags = {"object": "webhook_endpoint.deleted"}
