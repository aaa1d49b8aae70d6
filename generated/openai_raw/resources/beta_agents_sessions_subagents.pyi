"""The resource ``client.beta.agents.sessions.subagents``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.list_beta_agents_sessions_subagents import ListBetaAgentsSessionsSubagentsParams
from ..api.agents.retrieve_beta_agents_sessions_subagents import RetrieveBetaAgentsSessionsSubagentsParams
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
from ..models.enums import ListBetaAgentsSessionsSubagentsOrderInput
from ..models.subagent import Subagent
from .beta_agents_sessions_subagents_items import (
    AsyncBetaAgentsSessionsSubagentsItems,
    BetaAgentsSessionsSubagentsItems,
)
from .beta_agents_sessions_subagents_turns import (
    AsyncBetaAgentsSessionsSubagentsTurns,
    BetaAgentsSessionsSubagentsTurns,
)

class BetaAgentsSessionsSubagents(Resource):
    @cached_property
    def items(self) -> BetaAgentsSessionsSubagentsItems: ...
    @cached_property
    def turns(self) -> BetaAgentsSessionsSubagentsTurns: ...
    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Subagent:
        """Retrieve a subagent

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsSubagentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Subagent]:
        """List the subagents of a session

        Returns the agents that the root agent started for parts of its work.

        ``GET /agents/sessions/{session_id}/subagents``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session subagents after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of session subagents per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsSubagentsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsSubagentsStreaming: ...

class AsyncBetaAgentsSessionsSubagents(AsyncResource):
    @cached_property
    def items(self) -> AsyncBetaAgentsSessionsSubagentsItems: ...
    @cached_property
    def turns(self) -> AsyncBetaAgentsSessionsSubagentsTurns: ...
    async def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Subagent:
        """Retrieve a subagent

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsSubagentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Subagent]:
        """List the subagents of a session

        Returns the agents that the root agent started for parts of its work.

        ``GET /agents/sessions/{session_id}/subagents``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session subagents after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of session subagents per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsSubagentsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsSubagentsStreaming: ...

class BetaAgentsSessionsSubagentsRaw(Protocol):
    def retrieve(
        self, subagent_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsSubagentsParams]
    ) -> RawResponse[Subagent]: ...
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]
    ) -> RawResponse[Page[Subagent]]: ...

class AsyncBetaAgentsSessionsSubagentsRaw(Protocol):
    async def retrieve(
        self, subagent_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsSubagentsParams]
    ) -> RawResponse[Subagent]: ...
    async def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]
    ) -> RawResponse[AsyncPage[Subagent]]: ...

class BetaAgentsSessionsSubagentsStreaming(Protocol):
    def retrieve(
        self, subagent_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsSubagentsParams]
    ) -> AbstractContextManager[StreamedResponse[Subagent]]: ...
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[Subagent]]]: ...

class AsyncBetaAgentsSessionsSubagentsStreaming(Protocol):
    def retrieve(
        self, subagent_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsSubagentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Subagent]]: ...
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Subagent]]]: ...
