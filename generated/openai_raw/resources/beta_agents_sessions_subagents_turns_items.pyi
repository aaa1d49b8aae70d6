"""The resource ``client.beta.agents.sessions.subagents.turns.items``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.list_beta_agents_sessions_subagents_turns_items import ListBetaAgentsSessionsSubagentsTurnsItemsParams
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
from ..models.enums import ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput
from ..unions import AgentSessionItem

class BetaAgentsSessionsSubagentsTurnsItems(Resource):
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AgentSessionItem]:
        """List the items of a subagent's turn

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            turn_id: Required. Id of the turn this belongs to.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsSubagentsTurnsItemsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsSubagentsTurnsItemsStreaming: ...

class AsyncBetaAgentsSessionsSubagentsTurnsItems(AsyncResource):
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AgentSessionItem]:
        """List the items of a subagent's turn

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            turn_id: Required. Id of the turn this belongs to.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsSubagentsTurnsItemsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsSubagentsTurnsItemsStreaming: ...

class BetaAgentsSessionsSubagentsTurnsItemsRaw(Protocol):
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams],
    ) -> RawResponse[Page[AgentSessionItem]]: ...

class AsyncBetaAgentsSessionsSubagentsTurnsItemsRaw(Protocol):
    async def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams],
    ) -> RawResponse[AsyncPage[AgentSessionItem]]: ...

class BetaAgentsSessionsSubagentsTurnsItemsStreaming(Protocol):
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams],
    ) -> AbstractContextManager[StreamedResponse[Page[AgentSessionItem]]]: ...

class AsyncBetaAgentsSessionsSubagentsTurnsItemsStreaming(Protocol):
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AgentSessionItem]]]: ...
