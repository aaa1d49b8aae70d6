"""The resource ``client.beta.agents.sessions.traces``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.list_beta_agents_sessions_traces import ListBetaAgentsSessionsTracesParams
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
from ..models.enums import ListBetaAgentsSessionsTracesOrderInput
from ..models.list_beta_agents_sessions_traces_response import SessionTrace

class BetaAgentsSessionsTraces(Resource):
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsTracesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[SessionTrace]:
        """List the traces of a session

        Returns traces in OpenTelemetry format, for debugging.

        ``GET /agents/sessions/{session_id}/traces``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session traces after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of session traces per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsTracesRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsTracesStreaming: ...

class AsyncBetaAgentsSessionsTraces(AsyncResource):
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsTracesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[SessionTrace]:
        """List the traces of a session

        Returns traces in OpenTelemetry format, for debugging.

        ``GET /agents/sessions/{session_id}/traces``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session traces after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of session traces per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsTracesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsTracesStreaming: ...

class BetaAgentsSessionsTracesRaw(Protocol):
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsTracesParams]
    ) -> RawResponse[Page[SessionTrace]]: ...

class AsyncBetaAgentsSessionsTracesRaw(Protocol):
    async def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsTracesParams]
    ) -> RawResponse[AsyncPage[SessionTrace]]: ...

class BetaAgentsSessionsTracesStreaming(Protocol):
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsTracesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[SessionTrace]]]: ...

class AsyncBetaAgentsSessionsTracesStreaming(Protocol):
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsTracesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[SessionTrace]]]: ...
