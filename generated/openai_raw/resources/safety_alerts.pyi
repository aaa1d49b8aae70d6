"""The resource ``client.safety.alerts``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.safety.retrieve_safety_alerts import RetrieveSafetyAlertsParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.safety_alert import SafetyAlert

class SafetyAlerts(Resource):
    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SafetyAlert:
        """Retrieve a safety alert

        Raises a 404 error if the id is unknown. An alert says why a request was flagged.

        ``GET /safety/alerts/{id}``

        Args:
            id: Required. Id of the safety alert.
        """
    @property
    def with_raw_response(self) -> SafetyAlertsRaw: ...
    @property
    def with_streaming_response(self) -> SafetyAlertsStreaming: ...

class AsyncSafetyAlerts(AsyncResource):
    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> SafetyAlert:
        """Retrieve a safety alert

        Raises a 404 error if the id is unknown. An alert says why a request was flagged.

        ``GET /safety/alerts/{id}``

        Args:
            id: Required. Id of the safety alert.
        """
    @property
    def with_raw_response(self) -> AsyncSafetyAlertsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncSafetyAlertsStreaming: ...

class SafetyAlertsRaw(Protocol):
    def retrieve(self, id: str, **params: Unpack[RetrieveSafetyAlertsParams]) -> RawResponse[SafetyAlert]: ...

class AsyncSafetyAlertsRaw(Protocol):
    async def retrieve(self, id: str, **params: Unpack[RetrieveSafetyAlertsParams]) -> RawResponse[SafetyAlert]: ...

class SafetyAlertsStreaming(Protocol):
    def retrieve(
        self, id: str, **params: Unpack[RetrieveSafetyAlertsParams]
    ) -> AbstractContextManager[StreamedResponse[SafetyAlert]]: ...

class AsyncSafetyAlertsStreaming(Protocol):
    def retrieve(
        self, id: str, **params: Unpack[RetrieveSafetyAlertsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SafetyAlert]]: ...
