"""The resource ``client.beta.agents.sessions.subagents.turns``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.list_beta_agents_sessions_subagents_turns import ListBetaAgentsSessionsSubagentsTurnsParams
from ..api.agents.retrieve_beta_agents_sessions_subagents_turns import RetrieveBetaAgentsSessionsSubagentsTurnsParams
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
from ..models.enums import ListBetaAgentsSessionsSubagentsTurnsOrderInput
from ..models.turn import Turn
from .beta_agents_sessions_subagents_turns_items import (
    AsyncBetaAgentsSessionsSubagentsTurnsItems,
    BetaAgentsSessionsSubagentsTurnsItems,
)

class BetaAgentsSessionsSubagentsTurns(Resource):
    @cached_property
    def items(self) -> BetaAgentsSessionsSubagentsTurnsItems: ...
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Turn:
        """Retrieve a turn of a subagent

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            turn_id: Required. Id of the turn.
        """
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsSubagentsTurnsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Turn]:
        """List the turns of a subagent

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            after: Cursor: returns the session turns after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of session turns per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsSubagentsTurnsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsSubagentsTurnsStreaming: ...

class AsyncBetaAgentsSessionsSubagentsTurns(AsyncResource):
    @cached_property
    def items(self) -> AsyncBetaAgentsSessionsSubagentsTurnsItems: ...
    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Turn:
        """Retrieve a turn of a subagent

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            turn_id: Required. Id of the turn.
        """
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsSubagentsTurnsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Turn]:
        """List the turns of a subagent

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            after: Cursor: returns the session turns after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of session turns per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsSubagentsTurnsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsSubagentsTurnsStreaming: ...

class BetaAgentsSessionsSubagentsTurnsRaw(Protocol):
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[RetrieveBetaAgentsSessionsSubagentsTurnsParams],
    ) -> RawResponse[Turn]: ...
    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsParams]
    ) -> RawResponse[Page[Turn]]: ...

class AsyncBetaAgentsSessionsSubagentsTurnsRaw(Protocol):
    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[RetrieveBetaAgentsSessionsSubagentsTurnsParams],
    ) -> RawResponse[Turn]: ...
    async def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsParams]
    ) -> RawResponse[AsyncPage[Turn]]: ...

class BetaAgentsSessionsSubagentsTurnsStreaming(Protocol):
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[RetrieveBetaAgentsSessionsSubagentsTurnsParams],
    ) -> AbstractContextManager[StreamedResponse[Turn]]: ...
    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[Turn]]]: ...

class AsyncBetaAgentsSessionsSubagentsTurnsStreaming(Protocol):
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        **params: Unpack[RetrieveBetaAgentsSessionsSubagentsTurnsParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Turn]]: ...
    def list(
        self, subagent_id: str, *, session_id: str, **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Turn]]]: ...
