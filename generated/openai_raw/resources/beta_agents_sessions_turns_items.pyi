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

        Messages, tool calls and their outputs, in order.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``

        Args:
            session_id: Required. Id of the session.
            turn_id: Required. Id of the turn that this belongs to.
            after: A cursor: gives the agent sessions that follow the one with this id, the `last_id` of the page before.
            limit: The most agent sessions in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
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

        Messages, tool calls and their outputs, in order.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``

        Args:
            session_id: Required. Id of the session.
            turn_id: Required. Id of the turn that this belongs to.
            after: A cursor: gives the agent sessions that follow the one with this id, the `last_id` of the page before.
            limit: The most agent sessions in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
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
