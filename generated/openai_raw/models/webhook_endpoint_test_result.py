from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookEndpointTestResult(Base):
    """Webhook endpoint test result."""

    event_type: str
    object: Literal['webhook_endpoint.test']
    """The kind of object: always `webhook_endpoint.test`."""
    status_code: int
    success: Literal[True]
    """Always `True`."""
    webhook_endpoint_id: str
    """Id of the webhook endpoint."""
    _tags = {'object': 'webhook_endpoint.test'}
