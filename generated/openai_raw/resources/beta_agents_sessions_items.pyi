"""The resource ``client.beta.agents.sessions.items``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.list_beta_agents_sessions_items import ListBetaAgentsSessionsItemsParams
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
from ..models.enums import ListBetaAgentsSessionsItemsOrderInput
from ..unions import AgentSessionItem

class BetaAgentsSessionsItems(Resource):
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AgentSessionItem]:
        """List the items of a session

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/items``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsItemsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsItemsStreaming: ...

class AsyncBetaAgentsSessionsItems(AsyncResource):
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AgentSessionItem]:
        """List the items of a session

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/items``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsItemsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsItemsStreaming: ...

class BetaAgentsSessionsItemsRaw(Protocol):
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsItemsParams]
    ) -> RawResponse[Page[AgentSessionItem]]: ...

class AsyncBetaAgentsSessionsItemsRaw(Protocol):
    async def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsItemsParams]
    ) -> RawResponse[AsyncPage[AgentSessionItem]]: ...

class BetaAgentsSessionsItemsStreaming(Protocol):
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsItemsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AgentSessionItem]]]: ...

class AsyncBetaAgentsSessionsItemsStreaming(Protocol):
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsItemsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AgentSessionItem]]]: ...
