from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookEndpointWithSecret(Base):
    """Webhook endpoint with secret."""

    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal['webhook_endpoint']
    signing_secret: str
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None
    _tags = {'object': 'webhook_endpoint'}
