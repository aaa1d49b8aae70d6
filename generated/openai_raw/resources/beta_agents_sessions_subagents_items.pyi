"""The resource ``client.beta.agents.sessions.subagents.items``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.list_beta_agents_sessions_subagents_items import ListBetaAgentsSessionsSubagentsItemsParams
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
from ..models.enums import ListBetaAgentsSessionsSubagentsItemsOrderInput
from ..unions import AgentSessionItem

class BetaAgentsSessionsSubagentsItems(Resource):
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsSubagentsItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AgentSessionItem]:
        """List the items of a subagent

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsSubagentsItemsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsSubagentsItemsStreaming: ...

class AsyncBetaAgentsSessionsSubagentsItems(AsyncResource):
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsSubagentsItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AgentSessionItem]:
        """List the items of a subagent

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsSubagentsItemsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsSubagentsItemsStreaming: ...

class BetaAgentsSessionsSubagentsItemsRaw(Protocol):
    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsItemsParams]
    ) -> RawResponse[Page[AgentSessionItem]]: ...

class AsyncBetaAgentsSessionsSubagentsItemsRaw(Protocol):
    async def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsItemsParams]
    ) -> RawResponse[AsyncPage[AgentSessionItem]]: ...

class BetaAgentsSessionsSubagentsItemsStreaming(Protocol):
    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsItemsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AgentSessionItem]]]: ...

class AsyncBetaAgentsSessionsSubagentsItemsStreaming(Protocol):
    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsItemsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AgentSessionItem]]]: ...
