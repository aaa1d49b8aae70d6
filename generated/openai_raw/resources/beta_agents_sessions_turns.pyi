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

        An unknown id is a 404.

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

        A turn is the work between an input and the agent coming to rest.

        ``GET /agents/sessions/{session_id}/turns``

        Args:
            session_id: Required. Id of the session.
            after: A cursor: gives the agent session turns that follow the one with this id, the `last_id` of the page before.
            limit: The most agent session turns in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
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

        An unknown id is a 404.

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

        A turn is the work between an input and the agent coming to rest.

        ``GET /agents/sessions/{session_id}/turns``

        Args:
            session_id: Required. Id of the session.
            after: A cursor: gives the agent session turns that follow the one with this id, the `last_id` of the page before.
            limit: The most agent session turns in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
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
