"""The resource ``client.webhooks.event_types``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.webhook_event_types.list_webhooks_event_types import ListWebhooksEventTypesParams
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

class WebhooksEventTypes(Resource):
    def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[str]:
        """List event types

        List the types of events that a webhook endpoint can be told about.

        ``GET /webhook_event_types``
        """
    @property
    def with_raw_response(self) -> WebhooksEventTypesRaw: ...
    @property
    def with_streaming_response(self) -> WebhooksEventTypesStreaming: ...

class AsyncWebhooksEventTypes(AsyncResource):
    def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[str]:
        """List event types

        List the types of events that a webhook endpoint can be told about.

        ``GET /webhook_event_types``
        """
    @property
    def with_raw_response(self) -> AsyncWebhooksEventTypesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncWebhooksEventTypesStreaming: ...

class WebhooksEventTypesRaw(Protocol):
    def list(self, **params: Unpack[ListWebhooksEventTypesParams]) -> RawResponse[Page[str]]: ...

class AsyncWebhooksEventTypesRaw(Protocol):
    async def list(self, **params: Unpack[ListWebhooksEventTypesParams]) -> RawResponse[AsyncPage[str]]: ...

class WebhooksEventTypesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListWebhooksEventTypesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[str]]]: ...

class AsyncWebhooksEventTypesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListWebhooksEventTypesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[str]]]: ...
