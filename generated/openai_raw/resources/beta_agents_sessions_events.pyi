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

        A stream of events from now on, until the session ends or you close it.

        ``GET /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            include_obfuscation: Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on a link you trust.
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

        Messages, results of tools, approvals or a request to stop. The agent takes them up in its current or
        its next turn.

        ``POST /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            events: Required. The inputs, in order.
            idempotency_key: A text of your own: a second request with it is answered like the first, and not carried out again.
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

        A stream of events from now on, until the session ends or you close it.

        ``GET /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            include_obfuscation: Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on a link you trust.
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

        Messages, results of tools, approvals or a request to stop. The agent takes them up in its current or
        its next turn.

        ``POST /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            events: Required. The inputs, in order.
            idempotency_key: A text of your own: a second request with it is answered like the first, and not carried out again.
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
