"""The resource ``client.webhooks``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

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

        Args:
            after: A cursor: gives the webhook endpoints that follow the one with this id, the `last_id` of the
                page before.
            limit: The most webhook endpoints in one page.
        """
        return self._client._call("webhook_endpoints.list_webhooks", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create webhooks.

        ``POST /webhook_endpoints``

        Args:
            event_types: Required. Values: `batch.completed`, `batch.failed`, `batch.expired`,
                `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`,
                `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`,
                `fine_tuning.job.succeeded`, and 15 more.
            name: Required. Name of the webhooks.
            url: Required. URL of the webhooks.
        """
        return self._client._call("webhook_endpoints.create_webhooks", {}, params)

    @described
    def retrieve(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Retrieve webhooks.

        ``GET /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
        """
        return self._client._call("webhook_endpoints.retrieve_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    def update(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Update webhooks.

        ``POST /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            event_types: Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
                `response.completed`, `response.failed`, `response.cancelled`,
                `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`,
                `fine_tuning.job.succeeded`, and 15 more.
            name: Name of the webhooks.
            url: URL of the webhooks.
        """
        return self._client._call("webhook_endpoints.update_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    def delete(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Delete webhooks.

        ``DELETE /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
        """
        return self._client._call("webhook_endpoints.delete_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    def rotate_secret(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Rotate secret webhooks.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            keep_old_secret_active_for_24_hours:
        """
        return self._client._call("webhook_endpoints.rotate_secret_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described
    def test(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Test webhooks.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/test``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            event_type: Required. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
                `response.completed`, `response.failed`, `response.cancelled`,
                `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`,
                `fine_tuning.job.succeeded`, and 15 more.
        """
        return self._client._call("webhook_endpoints.test_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)


class AsyncWebhooks(AsyncResource):
    """``client.webhooks`` of an async client."""

    @cached_property
    def event_types(self) -> AsyncWebhooksEventTypes:
        """``client.webhooks.event_types``."""
        from .webhooks_event_types import AsyncWebhooksEventTypes

        return AsyncWebhooksEventTypes(self._client)

    @described_as(Webhooks.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("webhook_endpoints.list_webhooks", {}, params)

    @described_as(Webhooks.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("webhook_endpoints.create_webhooks", {}, params)

    @described_as(Webhooks.retrieve)
    async def retrieve(self, webhook_endpoint_id: str, **params: Any) -> Any:
        return await self._client._call("webhook_endpoints.retrieve_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described_as(Webhooks.update)
    async def update(self, webhook_endpoint_id: str, **params: Any) -> Any:
        return await self._client._call("webhook_endpoints.update_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described_as(Webhooks.delete)
    async def delete(self, webhook_endpoint_id: str, **params: Any) -> Any:
        return await self._client._call("webhook_endpoints.delete_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described_as(Webhooks.rotate_secret)
    async def rotate_secret(self, webhook_endpoint_id: str, **params: Any) -> Any:
        return await self._client._call("webhook_endpoints.rotate_secret_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

    @described_as(Webhooks.test)
    async def test(self, webhook_endpoint_id: str, **params: Any) -> Any:
        return await self._client._call("webhook_endpoints.test_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params)

