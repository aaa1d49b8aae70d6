from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookEndpointTestResult(Base):
    """How an endpoint answered a test."""

    event_type: str
    """The event that was sent."""
    object: Literal["webhook_endpoint.test"]
    """Object type: always `webhook_endpoint.test`."""
    status_code: int
    """HTTP status that the endpoint answered with."""
    success: Literal[True]
    """The endpoint accepted the event; always true."""
    webhook_endpoint_id: str
    """Id of the webhook endpoint."""

    _tags = {"object": "webhook_endpoint.test"}
