"""The resource ``client.beta.agents.sessions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Literal, Protocol, Unpack, overload

import httpx

from ..api.agents.create_beta_agents_sessions import CreateBetaAgentsSessionsParams
from ..api.agents.delete_beta_agents_sessions import DeleteBetaAgentsSessionsParams
from ..api.agents.list_beta_agents_sessions import ListBetaAgentsSessionsParams
from ..api.agents.retrieve_beta_agents_sessions import RetrieveBetaAgentsSessionsParams
from ..api.agents.update_beta_agents_sessions import UpdateBetaAgentsSessionsParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..dicts.agent_session_input_message import AgentSessionInputMessageDict
from ..dicts.create_beta_agents_sessions_request import (
    CreateBetaAgentsSessionsRequestAgentDict,
    CreateBetaAgentsSessionsRequestPromptCacheOptionsDict,
    CreateBetaAgentsSessionsRequestStreamOptionsDict,
)
from ..dicts.update_beta_agents_sessions_request import (
    UpdateBetaAgentsSessionsRequestAgentDict,
    UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict,
)
from ..models.agent_session import AgentSession
from ..models.agent_session_deleted import AgentSessionDeleted
from ..models.agent_session_input_message import AgentSessionInputMessage
from ..models.create_beta_agents_sessions_request import (
    CreateBetaAgentsSessionsRequestAgent,
    CreateBetaAgentsSessionsRequestPromptCacheOptions,
    CreateBetaAgentsSessionsRequestReviewInput,
    CreateBetaAgentsSessionsRequestStreamOptions,
)
from ..models.enums import ListBetaAgentsSessionsOrderInput
from ..models.update_beta_agents_sessions_request import (
    UpdateBetaAgentsSessionsRequestAgent,
    UpdateBetaAgentsSessionsRequestPromptCacheOptions,
    UpdateBetaAgentsSessionsRequestReviewInput,
)
from ..unions import AgentSessionEvent, EnvironmentParamInput
from .beta_agents_sessions_artifacts import AsyncBetaAgentsSessionsArtifacts, BetaAgentsSessionsArtifacts
from .beta_agents_sessions_events import AsyncBetaAgentsSessionsEvents, BetaAgentsSessionsEvents
from .beta_agents_sessions_items import AsyncBetaAgentsSessionsItems, BetaAgentsSessionsItems
from .beta_agents_sessions_subagents import AsyncBetaAgentsSessionsSubagents, BetaAgentsSessionsSubagents
from .beta_agents_sessions_traces import AsyncBetaAgentsSessionsTraces, BetaAgentsSessionsTraces
from .beta_agents_sessions_turns import AsyncBetaAgentsSessionsTurns, BetaAgentsSessionsTurns

class BetaAgentsSessions(Resource):
    @cached_property
    def subagents(self) -> BetaAgentsSessionsSubagents: ...
    @cached_property
    def artifacts(self) -> BetaAgentsSessionsArtifacts: ...
    @cached_property
    def items(self) -> BetaAgentsSessionsItems: ...
    @cached_property
    def events(self) -> BetaAgentsSessionsEvents: ...
    @cached_property
    def traces(self) -> BetaAgentsSessionsTraces: ...
    @cached_property
    def turns(self) -> BetaAgentsSessionsTurns: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        agent_id: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        order: ListBetaAgentsSessionsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AgentSession]:
        """List sessions

        Fetches more pages as you iterate.

        ``GET /agents/sessions``

        Args:
            after: A cursor: gives the agent sessions that follow the one with this id, the `last_id` of the page before.
            agent_id: Only what belongs to the agent with this id.
            limit: The most agent sessions in one page.
            metadata: Only what carries all of these labels; sent as `metadata[key]=value`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParamInput,
        stream: Literal[True],
        agent: CreateBetaAgentsSessionsRequestAgent | CreateBetaAgentsSessionsRequestAgentDict | Omit = ...,
        agent_id: str | Omit = ...,
        input: str | Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict] | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions
        | CreateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        review: CreateBetaAgentsSessionsRequestReviewInput | Omit = ...,
        stream_options: CreateBetaAgentsSessionsRequestStreamOptions
        | CreateBetaAgentsSessionsRequestStreamOptionsDict
        | Omit = ...,
        vault_ids: Sequence[str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[AgentSessionEvent]:
        """Create a session

        Starts an agent at work, in an environment if it needs one. Pass `stream=True` to receive its events as
        they happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Where the agent works.
            stream: Whether to receive events as they happen.
            agent: Which agent works, or the settings of one for this session only.
            agent_id: Id of the agent.
            input: What the agent is told.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            prompt_cache_options: How prompts are cached.
            review: Whether and how a second agent reviews the work. Values: `none`, `auto_review`.
            stream_options: What a stream of events contains.
            vault_ids: Ids of the vaults.
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParamInput,
        agent: CreateBetaAgentsSessionsRequestAgent | CreateBetaAgentsSessionsRequestAgentDict | Omit = ...,
        agent_id: str | Omit = ...,
        input: str | Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict] | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions
        | CreateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        review: CreateBetaAgentsSessionsRequestReviewInput | Omit = ...,
        stream_options: CreateBetaAgentsSessionsRequestStreamOptions
        | CreateBetaAgentsSessionsRequestStreamOptionsDict
        | Omit = ...,
        vault_ids: Sequence[str] | Omit | None = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSession:
        """Create a session

        Starts an agent at work, in an environment if it needs one. Pass `stream=True` to receive its events as
        they happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Where the agent works.
            stream: Whether to receive events as they happen.
            agent: Which agent works, or the settings of one for this session only.
            agent_id: Id of the agent.
            input: What the agent is told.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            prompt_cache_options: How prompts are cached.
            review: Whether and how a second agent reviews the work. Values: `none`, `auto_review`.
            stream_options: What a stream of events contains.
            vault_ids: Ids of the vaults.
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParamInput,
        stream: bool | None,
        agent: CreateBetaAgentsSessionsRequestAgent | CreateBetaAgentsSessionsRequestAgentDict | Omit = ...,
        agent_id: str | Omit = ...,
        input: str | Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict] | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions
        | CreateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        review: CreateBetaAgentsSessionsRequestReviewInput | Omit = ...,
        stream_options: CreateBetaAgentsSessionsRequestStreamOptions
        | CreateBetaAgentsSessionsRequestStreamOptionsDict
        | Omit = ...,
        vault_ids: Sequence[str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSession | Stream[AgentSessionEvent]:
        """Create a session

        Starts an agent at work, in an environment if it needs one. Pass `stream=True` to receive its events as
        they happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Where the agent works.
            stream: Whether to receive events as they happen.
            agent: Which agent works, or the settings of one for this session only.
            agent_id: Id of the agent.
            input: What the agent is told.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            prompt_cache_options: How prompts are cached.
            review: Whether and how a second agent reviews the work. Values: `none`, `auto_review`.
            stream_options: What a stream of events contains.
            vault_ids: Ids of the vaults.
        """
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSession:
        """Retrieve a session

        An unknown id is a 404.

        ``GET /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
        """
    def update(
        self,
        session_id: str,
        *,
        agent: UpdateBetaAgentsSessionsRequestAgent | UpdateBetaAgentsSessionsRequestAgentDict | Omit = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        prompt_cache_options: UpdateBetaAgentsSessionsRequestPromptCacheOptions
        | UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        review: UpdateBetaAgentsSessionsRequestReviewInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSession:
        """Change a session

        Only what is passed changes; a turn that is under way is not affected.

        ``POST /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
            agent: Which agent works, or the settings of one for this session only.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            prompt_cache_options: How prompts are cached.
            review: Whether and how a second agent reviews the work. Values: `none`, `auto_review`.
        """
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSessionDeleted:
        """Delete a session

        Ends the session and deletes what it kept.

        ``DELETE /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
        """
    @property
    def with_raw_response(self) -> BetaAgentsSessionsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsSessionsStreaming: ...

class AsyncBetaAgentsSessions(AsyncResource):
    @cached_property
    def subagents(self) -> AsyncBetaAgentsSessionsSubagents: ...
    @cached_property
    def artifacts(self) -> AsyncBetaAgentsSessionsArtifacts: ...
    @cached_property
    def items(self) -> AsyncBetaAgentsSessionsItems: ...
    @cached_property
    def events(self) -> AsyncBetaAgentsSessionsEvents: ...
    @cached_property
    def traces(self) -> AsyncBetaAgentsSessionsTraces: ...
    @cached_property
    def turns(self) -> AsyncBetaAgentsSessionsTurns: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        agent_id: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        order: ListBetaAgentsSessionsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AgentSession]:
        """List sessions

        Fetches more pages as you iterate.

        ``GET /agents/sessions``

        Args:
            after: A cursor: gives the agent sessions that follow the one with this id, the `last_id` of the page before.
            agent_id: Only what belongs to the agent with this id.
            limit: The most agent sessions in one page.
            metadata: Only what carries all of these labels; sent as `metadata[key]=value`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
        """
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParamInput,
        stream: Literal[True],
        agent: CreateBetaAgentsSessionsRequestAgent | CreateBetaAgentsSessionsRequestAgentDict | Omit = ...,
        agent_id: str | Omit = ...,
        input: str | Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict] | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions
        | CreateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        review: CreateBetaAgentsSessionsRequestReviewInput | Omit = ...,
        stream_options: CreateBetaAgentsSessionsRequestStreamOptions
        | CreateBetaAgentsSessionsRequestStreamOptionsDict
        | Omit = ...,
        vault_ids: Sequence[str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[AgentSessionEvent]:
        """Create a session

        Starts an agent at work, in an environment if it needs one. Pass `stream=True` to receive its events as
        they happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Where the agent works.
            stream: Whether to receive events as they happen.
            agent: Which agent works, or the settings of one for this session only.
            agent_id: Id of the agent.
            input: What the agent is told.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            prompt_cache_options: How prompts are cached.
            review: Whether and how a second agent reviews the work. Values: `none`, `auto_review`.
            stream_options: What a stream of events contains.
            vault_ids: Ids of the vaults.
        """
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParamInput,
        agent: CreateBetaAgentsSessionsRequestAgent | CreateBetaAgentsSessionsRequestAgentDict | Omit = ...,
        agent_id: str | Omit = ...,
        input: str | Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict] | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions
        | CreateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        review: CreateBetaAgentsSessionsRequestReviewInput | Omit = ...,
        stream_options: CreateBetaAgentsSessionsRequestStreamOptions
        | CreateBetaAgentsSessionsRequestStreamOptionsDict
        | Omit = ...,
        vault_ids: Sequence[str] | Omit | None = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSession:
        """Create a session

        Starts an agent at work, in an environment if it needs one. Pass `stream=True` to receive its events as
        they happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Where the agent works.
            stream: Whether to receive events as they happen.
            agent: Which agent works, or the settings of one for this session only.
            agent_id: Id of the agent.
            input: What the agent is told.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            prompt_cache_options: How prompts are cached.
            review: Whether and how a second agent reviews the work. Values: `none`, `auto_review`.
            stream_options: What a stream of events contains.
            vault_ids: Ids of the vaults.
        """
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParamInput,
        stream: bool | None,
        agent: CreateBetaAgentsSessionsRequestAgent | CreateBetaAgentsSessionsRequestAgentDict | Omit = ...,
        agent_id: str | Omit = ...,
        input: str | Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict] | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions
        | CreateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        review: CreateBetaAgentsSessionsRequestReviewInput | Omit = ...,
        stream_options: CreateBetaAgentsSessionsRequestStreamOptions
        | CreateBetaAgentsSessionsRequestStreamOptionsDict
        | Omit = ...,
        vault_ids: Sequence[str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSession | AsyncStream[AgentSessionEvent]:
        """Create a session

        Starts an agent at work, in an environment if it needs one. Pass `stream=True` to receive its events as
        they happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Where the agent works.
            stream: Whether to receive events as they happen.
            agent: Which agent works, or the settings of one for this session only.
            agent_id: Id of the agent.
            input: What the agent is told.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            prompt_cache_options: How prompts are cached.
            review: Whether and how a second agent reviews the work. Values: `none`, `auto_review`.
            stream_options: What a stream of events contains.
            vault_ids: Ids of the vaults.
        """
    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSession:
        """Retrieve a session

        An unknown id is a 404.

        ``GET /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
        """
    async def update(
        self,
        session_id: str,
        *,
        agent: UpdateBetaAgentsSessionsRequestAgent | UpdateBetaAgentsSessionsRequestAgentDict | Omit = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        prompt_cache_options: UpdateBetaAgentsSessionsRequestPromptCacheOptions
        | UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None = ...,
        review: UpdateBetaAgentsSessionsRequestReviewInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSession:
        """Change a session

        Only what is passed changes; a turn that is under way is not affected.

        ``POST /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
            agent: Which agent works, or the settings of one for this session only.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            prompt_cache_options: How prompts are cached.
            review: Whether and how a second agent reviews the work. Values: `none`, `auto_review`.
        """
    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentSessionDeleted:
        """Delete a session

        Ends the session and deletes what it kept.

        ``DELETE /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsSessionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsSessionsStreaming: ...

class BetaAgentsSessionsRaw(Protocol):
    def list(self, **params: Unpack[ListBetaAgentsSessionsParams]) -> RawResponse[Page[AgentSession]]: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> RawResponse[Stream[AgentSessionEvent]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSession]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSession | Stream[AgentSessionEvent]]: ...
    def retrieve(
        self, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSession]: ...
    def update(
        self, session_id: str, **params: Unpack[UpdateBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSession]: ...
    def delete(
        self, session_id: str, **params: Unpack[DeleteBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSessionDeleted]: ...

class AsyncBetaAgentsSessionsRaw(Protocol):
    async def list(self, **params: Unpack[ListBetaAgentsSessionsParams]) -> RawResponse[AsyncPage[AgentSession]]: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> RawResponse[AsyncStream[AgentSessionEvent]]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSession]: ...
    @overload
    async def create(
        self, *, stream: bool | None, **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSession | AsyncStream[AgentSessionEvent]]: ...
    async def retrieve(
        self, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSession]: ...
    async def update(
        self, session_id: str, **params: Unpack[UpdateBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSession]: ...
    async def delete(
        self, session_id: str, **params: Unpack[DeleteBetaAgentsSessionsParams]
    ) -> RawResponse[AgentSessionDeleted]: ...

class BetaAgentsSessionsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AgentSession]]]: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[AgentSessionEvent]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[AgentSession]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[AgentSession | Stream[AgentSessionEvent]]]: ...
    def retrieve(
        self, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[AgentSession]]: ...
    def update(
        self, session_id: str, **params: Unpack[UpdateBetaAgentsSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[AgentSession]]: ...
    def delete(
        self, session_id: str, **params: Unpack[DeleteBetaAgentsSessionsParams]
    ) -> AbstractContextManager[StreamedResponse[AgentSessionDeleted]]: ...

class AsyncBetaAgentsSessionsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AgentSession]]]: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[AgentSessionEvent]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AgentSession]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateBetaAgentsSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AgentSession | AsyncStream[AgentSessionEvent]]]: ...
    def retrieve(
        self, session_id: str, **params: Unpack[RetrieveBetaAgentsSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AgentSession]]: ...
    def update(
        self, session_id: str, **params: Unpack[UpdateBetaAgentsSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AgentSession]]: ...
    def delete(
        self, session_id: str, **params: Unpack[DeleteBetaAgentsSessionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AgentSessionDeleted]]: ...
