"""The resource ``client.webhooks``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .webhooks_event_types import AsyncWebhooksEventTypes, WebhooksEventTypes


class Webhooks(Resource):
    """``client.webhooks``."""

    @cached_property
    def event_types(self) -> WebhooksEventTypes:
        """``client.webhooks.event_types``."""
        from .webhooks_event_types import WebhooksEventTypes

        return WebhooksEventTypes(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List webhooks.

        ``GET /webhook_endpoints``

        Parameters: after, limit
        """
        return self._client._call("webhook_endpoints.list_webhooks", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create webhooks.

        ``POST /webhook_endpoints``

        Parameters: event_types (required), name (required), url (required)
        """
        return self._client._call("webhook_endpoints.create_webhooks", {}, params)

    @described
    def retrieve(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Retrieve webhooks.

        ``GET /webhook_endpoints/{webhook_endpoint_id}``

        Parameters: webhook_endpoint_id (required)
        """
        return self._client._call("webhook_endpoints.retrieve_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    def update(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Update webhooks.

        ``POST /webhook_endpoints/{webhook_endpoint_id}``

        Parameters: webhook_endpoint_id (required), event_types, name, url
        """
        return self._client._call("webhook_endpoints.update_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    def delete(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Delete webhooks.

        ``DELETE /webhook_endpoints/{webhook_endpoint_id}``

        Parameters: webhook_endpoint_id (required)
        """
        return self._client._call("webhook_endpoints.delete_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    def rotate_secret(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Rotate secret webhooks.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``

        Parameters: webhook_endpoint_id (required), keep_old_secret_active_for_24_hours
        """
        return self._client._call("webhook_endpoints.rotate_secret_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    def test(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Test webhooks.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/test``

        Parameters: webhook_endpoint_id (required), event_type (required)
        """
        return self._client._call("webhook_endpoints.test_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)


class AsyncWebhooks(AsyncResource):
    """``client.webhooks`` of an async client."""

    @cached_property
    def event_types(self) -> AsyncWebhooksEventTypes:
        """``client.webhooks.event_types``."""
        from .webhooks_event_types import AsyncWebhooksEventTypes

        return AsyncWebhooksEventTypes(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List webhooks.

        ``GET /webhook_endpoints``

        Parameters: after, limit
        """
        return self._client._pages("webhook_endpoints.list_webhooks", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create webhooks.

        ``POST /webhook_endpoints``

        Parameters: event_types (required), name (required), url (required)
        """
        return await self._client._call("webhook_endpoints.create_webhooks", {}, params)

    @described
    async def retrieve(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Retrieve webhooks.

        ``GET /webhook_endpoints/{webhook_endpoint_id}``

        Parameters: webhook_endpoint_id (required)
        """
        return await self._client._call("webhook_endpoints.retrieve_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    async def update(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Update webhooks.

        ``POST /webhook_endpoints/{webhook_endpoint_id}``

        Parameters: webhook_endpoint_id (required), event_types, name, url
        """
        return await self._client._call("webhook_endpoints.update_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    async def delete(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Delete webhooks.

        ``DELETE /webhook_endpoints/{webhook_endpoint_id}``

        Parameters: webhook_endpoint_id (required)
        """
        return await self._client._call("webhook_endpoints.delete_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    async def rotate_secret(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Rotate secret webhooks.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``

        Parameters: webhook_endpoint_id (required), keep_old_secret_active_for_24_hours
        """
        return await self._client._call("webhook_endpoints.rotate_secret_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    async def test(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Test webhooks.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/test``

        Parameters: webhook_endpoint_id (required), event_type (required)
        """
        return await self._client._call("webhook_endpoints.test_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

