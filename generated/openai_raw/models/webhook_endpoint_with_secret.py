from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookEndpointWithSecret(Base):
    """A URL of yours that events are sent to, with the secret that they are signed with."""

    id: str
    """Id of the webhook endpoint."""
    created_at: int
    """When the webhook endpoint was created, in Unix seconds."""
    event_types: list[str]
    """Which events are sent."""
    name: str
    """Name of the webhook endpoint."""
    object: Literal["webhook_endpoint"]
    """Object type: always `webhook_endpoint`."""
    signing_secret: str
    """The secret that events are signed with; it is not shown again."""
    signing_secret_hint: str | None = None
    """A few characters of the secret, to identify it; None if they are not stored."""
    url: str
    """URL of the webhook endpoint."""
    updated_at: int | None = None
    """When the webhook endpoint was last updated, in Unix seconds."""

    _tags = {"object": "webhook_endpoint"}
