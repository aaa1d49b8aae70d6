from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedWebhookEndpoint(Base):
    """Deleted webhook endpoint."""

    id: str
    deleted: bool
    object: Literal['webhook_endpoint.deleted']
    _tags = {'object': 'webhook_endpoint.deleted'}
