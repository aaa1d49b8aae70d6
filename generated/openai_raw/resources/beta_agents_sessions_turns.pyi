"""The resource ``client.beta.agents.sessions.turns``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.list_beta_agents_sessions_turns import ListBetaAgentsSessionsTurnsParams
from ..api.agents.retrieve_beta_agents_sessions_turns import RetrieveBetaAgentsSessionsTurnsParams
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
from ..models.enums import ListBetaAgentsSessionsTurnsOrderInput
from ..models.turn import Turn
from .beta_agents_sessions_turns_items import AsyncBetaAgentsSessionsTurnsItems, BetaAgentsSessionsTurnsItems

class BetaAgentsSessionsTurns(Resource):
    @cached_property
    def items(self) -> BetaAgentsSessionsTurnsItems: ...
    def retrieve(
        self,
        turn_id: str,
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
    ) -> Turn:
        """Retrieve a turn of a session

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}``

        Args:
            session_id: Required. Id of the session.
            turn_id: Required. Id of the turn.
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsTurnsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Turn]:
        """List the turns of a session

        A turn is the work of the agent from one input until it is idle again.

        ``GET /agents/sessions/{session_id}/turns``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session turns after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of session turns per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsTurnsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsTurnsStreaming: ...

class AsyncBetaAgentsSessionsTurns(AsyncResource):
    @cached_property
    def items(self) -> AsyncBetaAgentsSessionsTurnsItems: ...
    async def retrieve(
        self,
        turn_id: str,
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
    ) -> Turn:
        """Retrieve a turn of a session

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}``

        Args:
            session_id: Required. Id of the session.
            turn_id: Required. Id of the turn.
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsSessionsTurnsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Turn]:
        """List the turns of a session

        A turn is the work of the agent from one input until it is idle again.

        ``GET /agents/sessions/{session_id}/turns``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session turns after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of session turns per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsTurnsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsTurnsStreaming: ...

class BetaAgentsSessionsTurnsRaw(Protocol):
    def retrieve(
        self, turn_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsTurnsParams]
    ) -> RawResponse[Turn]: ...
    def list(self, session_id: str, **params: Unpack[ListBetaAgentsSessionsTurnsParams]) -> RawResponse[Page[Turn]]: ...

class AsyncBetaAgentsSessionsTurnsRaw(Protocol):
    async def retrieve(
        self, turn_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsTurnsParams]
    ) -> RawResponse[Turn]: ...
    async def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsTurnsParams]
    ) -> RawResponse[AsyncPage[Turn]]: ...

class BetaAgentsSessionsTurnsStreaming(Protocol):
    def retrieve(
        self, turn_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsTurnsParams]
    ) -> AbstractContextManager[StreamedResponse[Turn]]: ...
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsTurnsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[Turn]]]: ...

class AsyncBetaAgentsSessionsTurnsStreaming(Protocol):
    def retrieve(
        self, turn_id: str, *, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsTurnsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Turn]]: ...
    def list(
        self, session_id: str, **params: Unpack[ListBetaAgentsSessionsTurnsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Turn]]]: ...
