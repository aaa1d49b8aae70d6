"""The resource ``client.webhooks.event_types``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class WebhooksEventTypes(Resource):
    """``client.webhooks.event_types``."""

    @described
    def list(self, **params: Any) -> Any:
        """List event types

        List the types of events that a webhook endpoint can be told about.

        ``GET /webhook_event_types``
        """
        return self._client._call("webhook_event_types.list_webhooks_event_types", {}, params)


class AsyncWebhooksEventTypes(AsyncResource):
    """``client.webhooks.event_types`` of an async client."""

    @described_as(WebhooksEventTypes.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("webhook_event_types.list_webhooks_event_types", {}, params)
