"""The resource ``client.beta.agents.sessions.turns.items``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.list_beta_agents_sessions_turns_items import ListBetaAgentsSessionsTurnsItemsParams
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
from ..models.enums import ListBetaAgentsSessionsTurnsItemsOrderInput
from ..unions import AgentSessionItem

class BetaAgentsSessionsTurnsItems(Resource):
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsTurnsItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AgentSessionItem]:
        """List the items of a turn

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``

        Args:
            session_id: Required. Id of the session.
            turn_id: Required. Id of the turn this belongs to.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsTurnsItemsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsTurnsItemsStreaming: ...

class AsyncBetaAgentsSessionsTurnsItems(AsyncResource):
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsTurnsItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AgentSessionItem]:
        """List the items of a turn

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``

        Args:
            session_id: Required. Id of the session.
            turn_id: Required. Id of the turn this belongs to.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsTurnsItemsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsTurnsItemsStreaming: ...

class BetaAgentsSessionsTurnsItemsRaw(Protocol):
    def list(
        self, turn_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsTurnsItemsParams]
    ) -> RawResponse[Page[AgentSessionItem]]: ...

class AsyncBetaAgentsSessionsTurnsItemsRaw(Protocol):
    async def list(
        self, turn_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsTurnsItemsParams]
    ) -> RawResponse[AsyncPage[AgentSessionItem]]: ...

class BetaAgentsSessionsTurnsItemsStreaming(Protocol):
    def list(
        self, turn_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsTurnsItemsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AgentSessionItem]]]: ...

class AsyncBetaAgentsSessionsTurnsItemsStreaming(Protocol):
    def list(
        self, turn_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsTurnsItemsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AgentSessionItem]]]: ...
