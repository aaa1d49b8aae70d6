"""The resource ``client.webhooks``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.webhook_endpoints.create_webhooks import CreateWebhooksParams
from ..api.webhook_endpoints.delete_webhooks import DeleteWebhooksParams
from ..api.webhook_endpoints.list_webhooks import ListWebhooksParams
from ..api.webhook_endpoints.retrieve_webhooks import RetrieveWebhooksParams
from ..api.webhook_endpoints.rotate_secret_webhooks import RotateSecretWebhooksParams
from ..api.webhook_endpoints.test_webhooks import TestWebhooksParams
from ..api.webhook_endpoints.update_webhooks import UpdateWebhooksParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.create_webhooks_request import CreateWebhooksRequestEventTypesItemInput
from ..models.deleted_webhook_endpoint import DeletedWebhookEndpoint
from ..models.test_webhooks_request import TestWebhooksRequestEventTypeInput
from ..models.update_webhooks_request import UpdateWebhooksRequestEventTypesItemInput
from ..models.webhook_endpoint import WebhookEndpoint
from ..models.webhook_endpoint_test_result import WebhookEndpointTestResult
from ..models.webhook_endpoint_with_secret import WebhookEndpointWithSecret
from .webhooks_event_types import AsyncWebhooksEventTypes, WebhooksEventTypes

class Webhooks(Resource):
    @cached_property
    def event_types(self) -> WebhooksEventTypes: ...
    def list(
        self,
        *,
        after: str | Omit | None = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[WebhookEndpoint]:
        """List webhook endpoints

        Lists the webhook endpoints of the project.

        ``GET /webhook_endpoints``

        Args:
            after: Cursor: returns the webhook endpoints after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of webhook endpoints per page.
        """
    def create(
        self,
        *,
        event_types: Sequence[CreateWebhooksRequestEventTypesItemInput],
        name: str,
        url: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpointWithSecret:
        """Create a webhook endpoint

        Have events sent to a URL of yours. The secret that they are signed with is shown this once: keep it.

        ``POST /webhook_endpoints``

        Args:
            event_types: Required. Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more.
            name: Required. Name of the webhook endpoint.
            url: Required. URL of the webhook endpoint.
        """
    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpoint:
        """Get a webhook endpoint

        Retrieves a webhook endpoint by its id, without its secret.

        ``GET /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
        """
    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Sequence[UpdateWebhooksRequestEventTypesItemInput] | Omit = ...,
        name: str | Omit = ...,
        url: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint

        Change name, URL or events of a webhook endpoint. The secret stays the same.

        ``POST /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            event_types: Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more.
            name: Name of the webhook endpoint.
            url: URL of the webhook endpoint.
        """
    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedWebhookEndpoint:
        """Delete a webhook endpoint

        Delete a webhook endpoint. No more events are sent to it.

        ``DELETE /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
        """
    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpointWithSecret:
        """Replace the secret of a webhook endpoint

        Get a new secret for signatures, shown this once. The old one can stay valid for a day, so that you can
        change over.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            keep_old_secret_active_for_24_hours: Whether events are signed with the old secret as well for a day.
        """
    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: TestWebhooksRequestEventTypeInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpointTestResult:
        """Test a webhook endpoint

        Send an example of an event to the endpoint, and report how it answers.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/test``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            event_type: Required. The event to send an example of. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more.
        """
    @property
    def with_raw_response(self) -> WebhooksRaw: ...
    @property
    def with_streaming_response(self) -> WebhooksStreaming: ...

class AsyncWebhooks(AsyncResource):
    @cached_property
    def event_types(self) -> AsyncWebhooksEventTypes: ...
    def list(
        self,
        *,
        after: str | Omit | None = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[WebhookEndpoint]:
        """List webhook endpoints

        Lists the webhook endpoints of the project.

        ``GET /webhook_endpoints``

        Args:
            after: Cursor: returns the webhook endpoints after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of webhook endpoints per page.
        """
    async def create(
        self,
        *,
        event_types: Sequence[CreateWebhooksRequestEventTypesItemInput],
        name: str,
        url: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpointWithSecret:
        """Create a webhook endpoint

        Have events sent to a URL of yours. The secret that they are signed with is shown this once: keep it.

        ``POST /webhook_endpoints``

        Args:
            event_types: Required. Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more.
            name: Required. Name of the webhook endpoint.
            url: Required. URL of the webhook endpoint.
        """
    async def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpoint:
        """Get a webhook endpoint

        Retrieves a webhook endpoint by its id, without its secret.

        ``GET /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
        """
    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Sequence[UpdateWebhooksRequestEventTypesItemInput] | Omit = ...,
        name: str | Omit = ...,
        url: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint

        Change name, URL or events of a webhook endpoint. The secret stays the same.

        ``POST /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            event_types: Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more.
            name: Name of the webhook endpoint.
            url: URL of the webhook endpoint.
        """
    async def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedWebhookEndpoint:
        """Delete a webhook endpoint

        Delete a webhook endpoint. No more events are sent to it.

        ``DELETE /webhook_endpoints/{webhook_endpoint_id}``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
        """
    async def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpointWithSecret:
        """Replace the secret of a webhook endpoint

        Get a new secret for signatures, shown this once. The old one can stay valid for a day, so that you can
        change over.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            keep_old_secret_active_for_24_hours: Whether events are signed with the old secret as well for a day.
        """
    async def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: TestWebhooksRequestEventTypeInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WebhookEndpointTestResult:
        """Test a webhook endpoint

        Send an example of an event to the endpoint, and report how it answers.

        ``POST /webhook_endpoints/{webhook_endpoint_id}/test``

        Args:
            webhook_endpoint_id: Required. Id of the webhook endpoint.
            event_type: Required. The event to send an example of. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more.
        """
    @property
    def with_raw_response(self) -> AsyncWebhooksRaw: ...
    @property
    def with_streaming_response(self) -> AsyncWebhooksStreaming: ...

class WebhooksRaw(Protocol):
    def list(self, **params: Unpack[ListWebhooksParams]) -> RawResponse[Page[WebhookEndpoint]]: ...
    def create(self, **params: Unpack[CreateWebhooksParams]) -> RawResponse[WebhookEndpointWithSecret]: ...
    def retrieve(
        self, webhook_endpoint_id: str, **params: Unpack[RetrieveWebhooksParams]
    ) -> RawResponse[WebhookEndpoint]: ...
    def update(
        self, webhook_endpoint_id: str, **params: Unpack[UpdateWebhooksParams]
    ) -> RawResponse[WebhookEndpoint]: ...
    def delete(
        self, webhook_endpoint_id: str, **params: Unpack[DeleteWebhooksParams]
    ) -> RawResponse[DeletedWebhookEndpoint]: ...
    def rotate_secret(
        self, webhook_endpoint_id: str, **params: Unpack[RotateSecretWebhooksParams]
    ) -> RawResponse[WebhookEndpointWithSecret]: ...
    def test(
        self, webhook_endpoint_id: str, **params: Unpack[TestWebhooksParams]
    ) -> RawResponse[WebhookEndpointTestResult]: ...

class AsyncWebhooksRaw(Protocol):
    async def list(self, **params: Unpack[ListWebhooksParams]) -> RawResponse[AsyncPage[WebhookEndpoint]]: ...
    async def create(self, **params: Unpack[CreateWebhooksParams]) -> RawResponse[WebhookEndpointWithSecret]: ...
    async def retrieve(
        self, webhook_endpoint_id: str, **params: Unpack[RetrieveWebhooksParams]
    ) -> RawResponse[WebhookEndpoint]: ...
    async def update(
        self, webhook_endpoint_id: str, **params: Unpack[UpdateWebhooksParams]
    ) -> RawResponse[WebhookEndpoint]: ...
    async def delete(
        self, webhook_endpoint_id: str, **params: Unpack[DeleteWebhooksParams]
    ) -> RawResponse[DeletedWebhookEndpoint]: ...
    async def rotate_secret(
        self, webhook_endpoint_id: str, **params: Unpack[RotateSecretWebhooksParams]
    ) -> RawResponse[WebhookEndpointWithSecret]: ...
    async def test(
        self, webhook_endpoint_id: str, **params: Unpack[TestWebhooksParams]
    ) -> RawResponse[WebhookEndpointTestResult]: ...

class WebhooksStreaming(Protocol):
    def list(
        self, **params: Unpack[ListWebhooksParams]
    ) -> AbstractContextManager[StreamedResponse[Page[WebhookEndpoint]]]: ...
    def create(
        self, **params: Unpack[CreateWebhooksParams]
    ) -> AbstractContextManager[StreamedResponse[WebhookEndpointWithSecret]]: ...
    def retrieve(
        self, webhook_endpoint_id: str, **params: Unpack[RetrieveWebhooksParams]
    ) -> AbstractContextManager[StreamedResponse[WebhookEndpoint]]: ...
    def update(
        self, webhook_endpoint_id: str, **params: Unpack[UpdateWebhooksParams]
    ) -> AbstractContextManager[StreamedResponse[WebhookEndpoint]]: ...
    def delete(
        self, webhook_endpoint_id: str, **params: Unpack[DeleteWebhooksParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedWebhookEndpoint]]: ...
    def rotate_secret(
        self, webhook_endpoint_id: str, **params: Unpack[RotateSecretWebhooksParams]
    ) -> AbstractContextManager[StreamedResponse[WebhookEndpointWithSecret]]: ...
    def test(
        self, webhook_endpoint_id: str, **params: Unpack[TestWebhooksParams]
    ) -> AbstractContextManager[StreamedResponse[WebhookEndpointTestResult]]: ...

class AsyncWebhooksStreaming(Protocol):
    def list(
        self, **params: Unpack[ListWebhooksParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[WebhookEndpoint]]]: ...
    def create(
        self, **params: Unpack[CreateWebhooksParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[WebhookEndpointWithSecret]]: ...
    def retrieve(
        self, webhook_endpoint_id: str, **params: Unpack[RetrieveWebhooksParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[WebhookEndpoint]]: ...
    def update(
        self, webhook_endpoint_id: str, **params: Unpack[UpdateWebhooksParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[WebhookEndpoint]]: ...
    def delete(
        self, webhook_endpoint_id: str, **params: Unpack[DeleteWebhooksParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedWebhookEndpoint]]: ...
    def rotate_secret(
        self, webhook_endpoint_id: str, **params: Unpack[RotateSecretWebhooksParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[WebhookEndpointWithSecret]]: ...
    def test(
        self, webhook_endpoint_id: str, **params: Unpack[TestWebhooksParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[WebhookEndpointTestResult]]: ...
