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
        """List webhook endpoints

        Lists the webhook endpoints of the project.

        ``GET /webhook_endpoints``

        Args:
            after: Cursor: returns the webhook endpoints after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of webhook endpoints per page.
        """
        return self._client._call("webhook_endpoints.list_webhooks", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a webhook endpoint

        Have events sent to a URL of yours. The secret that they are signed with is shown this once: keep it.

        ``POST /webhook_endpoints``

        Args:
            event_types: Required. Which events to send. Values: `batch.completed`, `batch.failed`,
                `batch.expired`, `batch.cancelled`, `response.completed`, `response.failed`,
                `response.cancelled`, `response.incomplete`, `eval.run.succeeded`,
                `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more.
            name: Required. Name of the webhook endpoint.
            url: Required. URL of the webhook endpoint.
        """
        return self._client._call("webhook_endpoints.create_webhooks", {}, params)

    @described
    def retrieve(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Get a webhook endpoint

        Retrieves a webhook endpoint by its id, without its secret.

        ``GET /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
        """
        return self._client._call(
            "webhook_endpoints.retrieve_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )

    @described
    def update(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Change a webhook endpoint

        Change name, URL or events of a webhook endpoint. The secret stays the same.

        ``POST /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            event_types: Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`,
                `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`,
                `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`,
                `fine_tuning.job.succeeded`, and 15 more.
            name: Name of the webhook endpoint.
            url: URL of the webhook endpoint.
        """
        return self._client._call(
            "webhook_endpoints.update_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )

    @described
    def delete(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Delete a webhook endpoint

        Delete a webhook endpoint. No more events are sent to it.

        ``DELETE /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
        """
        return self._client._call(
            "webhook_endpoints.delete_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )

    @described
    def rotate_secret(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Replace the secret of a webhook endpoint

        Get a new secret for signatures, shown this once. The old one can stay valid for a day, so that you can
        change over.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            keep_old_secret_active_for_24_hours: Whether events are signed with the old secret as well for a
                day.
        """
        return self._client._call(
            "webhook_endpoints.rotate_secret_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )

    @described
    def test(self, webhook_endpoint_id: str, **params: Any) -> Any:
        """Test a webhook endpoint

        Send an example of an event to the endpoint, and report how it answers.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/test``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            event_type: Required. The event to send an example of. Values: `batch.completed`, `batch.failed`,
                `batch.expired`, `batch.cancelled`, `response.completed`, `response.failed`,
                `response.cancelled`, `response.incomplete`, `eval.run.succeeded`,
                `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more.
        """
        return self._client._call(
            "webhook_endpoints.test_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )


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
        return await self._client._call(
            "webhook_endpoints.retrieve_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )

    @described_as(Webhooks.update)
    async def update(self, webhook_endpoint_id: str, **params: Any) -> Any:
        return await self._client._call(
            "webhook_endpoints.update_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )

    @described_as(Webhooks.delete)
    async def delete(self, webhook_endpoint_id: str, **params: Any) -> Any:
        return await self._client._call(
            "webhook_endpoints.delete_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )

    @described_as(Webhooks.rotate_secret)
    async def rotate_secret(self, webhook_endpoint_id: str, **params: Any) -> Any:
        return await self._client._call(
            "webhook_endpoints.rotate_secret_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )

    @described_as(Webhooks.test)
    async def test(self, webhook_endpoint_id: str, **params: Any) -> Any:
        return await self._client._call(
            "webhook_endpoints.test_webhooks", {"webhook_endpoint_id": webhook_endpoint_id}, params
        )
