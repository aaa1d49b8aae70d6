"""The resource ``client.safety.cases``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.safety.retrieve_safety_cases import RetrieveSafetyCasesParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.safety_case import SafetyCase

class SafetyCases(Resource):
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
    ) -> SafetyCase:
        """Retrieve a safety case

        Raises a 404 error if the id is unknown. A case gathers what was noticed about one user or organization.

        ``GET /safety/cases/{id}``

        Args:
            id: Required. Id of the safety case.
        """
    @property
    def with_raw_response(self) -> SafetyCasesRaw: ...
    @property
    def with_streaming_response(self) -> SafetyCasesStreaming: ...

class AsyncSafetyCases(AsyncResource):
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
    ) -> SafetyCase:
        """Retrieve a safety case

        Raises a 404 error if the id is unknown. A case gathers what was noticed about one user or organization.

        ``GET /safety/cases/{id}``

        Args:
            id: Required. Id of the safety case.
        """
    @property
    def with_raw_response(self) -> AsyncSafetyCasesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncSafetyCasesStreaming: ...

class SafetyCasesRaw(Protocol):
    def retrieve(self, id: str, **params: Unpack[RetrieveSafetyCasesParams]) -> RawResponse[SafetyCase]: ...

class AsyncSafetyCasesRaw(Protocol):
    async def retrieve(self, id: str, **params: Unpack[RetrieveSafetyCasesParams]) -> RawResponse[SafetyCase]: ...

class SafetyCasesStreaming(Protocol):
    def retrieve(
        self, id: str, **params: Unpack[RetrieveSafetyCasesParams]
    ) -> AbstractContextManager[StreamedResponse[SafetyCase]]: ...

class AsyncSafetyCasesStreaming(Protocol):
    def retrieve(
        self, id: str, **params: Unpack[RetrieveSafetyCasesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[SafetyCase]]: ...
