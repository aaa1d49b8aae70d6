"""The resource ``client.beta.agents.sessions.events``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.create_beta_agents_sessions_events import CreateBetaAgentsSessionsEventsParams
from ..api.agents.stream_beta_agents_sessions_events import StreamBetaAgentsSessionsEventsParams
from ..client import (
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    Omit,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..unions import AgentSessionEvent, AgentSessionInputInput

class BetaAgentsSessionsEvents(Resource):
    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[AgentSessionEvent]:
        """Follow the events of a session

        Streams the events from now on, until the session ends or you close the stream.

        ``GET /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
        """
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputInput],
        idempotency_key: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Send input to a session

        Sends messages, tool results, approvals or a cancellation to the agent, for its current or next turn.

        ``POST /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            events: Required. Input events, in order.
            idempotency_key: Unique key of your choice. Repeating a request with the same key returns the first result instead of running it again.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsEventsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsEventsStreaming: ...

class AsyncBetaAgentsSessionsEvents(AsyncResource):
    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[AgentSessionEvent]:
        """Follow the events of a session

        Streams the events from now on, until the session ends or you close the stream.

        ``GET /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            include_obfuscation: Whether to pad events with random characters that hide their size from network observers. Turn it off to save bandwidth on a trusted network.
        """
    async def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputInput],
        idempotency_key: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Send input to a session

        Sends messages, tool results, approvals or a cancellation to the agent, for its current or next turn.

        ``POST /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            events: Required. Input events, in order.
            idempotency_key: Unique key of your choice. Repeating a request with the same key returns the first result instead of running it again.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsEventsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsEventsStreaming: ...

class BetaAgentsSessionsEventsRaw(Protocol):
    def stream(
        self, session_id: str, **params: Unpack[StreamBetaAgentsSessionsEventsParams]
    ) -> RawResponse[Stream[AgentSessionEvent]]: ...
    def create(self, session_id: str, **params: Unpack[CreateBetaAgentsSessionsEventsParams]) -> RawResponse[None]: ...

class AsyncBetaAgentsSessionsEventsRaw(Protocol):
    async def stream(
        self, session_id: str, **params: Unpack[StreamBetaAgentsSessionsEventsParams]
    ) -> RawResponse[AsyncStream[AgentSessionEvent]]: ...
    async def create(
        self, session_id: str, **params: Unpack[CreateBetaAgentsSessionsEventsParams]
    ) -> RawResponse[None]: ...

class BetaAgentsSessionsEventsStreaming(Protocol):
    def stream(
        self, session_id: str, **params: Unpack[StreamBetaAgentsSessionsEventsParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[AgentSessionEvent]]]: ...
    def create(
        self, session_id: str, **params: Unpack[CreateBetaAgentsSessionsEventsParams]
    ) -> AbstractContextManager[StreamedResponse[None]]: ...

class AsyncBetaAgentsSessionsEventsStreaming(Protocol):
    def stream(
        self, session_id: str, **params: Unpack[StreamBetaAgentsSessionsEventsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[AgentSessionEvent]]]: ...
    def create(
        self, session_id: str, **params: Unpack[CreateBetaAgentsSessionsEventsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
