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

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/sessions``

        Args:
            after: Cursor: returns the sessions after the one with this id. Pass the `last_id` of the previous page.
            agent_id: Return only results of the agent with this id.
            limit: Maximum number of sessions per page.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
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

        Starts an agent, in an environment if it needs one. With `stream=True`, returns its events as they
        happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Environment the agent works in.
            stream: Whether to stream events as they happen.
            agent: The agent, either stored or configured for this session only.
            agent_id: Id of the agent.
            input: Messages for the agent.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            prompt_cache_options: Prompt caching options.
            review: Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`.
            stream_options: Options of the event stream.
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

        Starts an agent, in an environment if it needs one. With `stream=True`, returns its events as they
        happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Environment the agent works in.
            stream: Whether to stream events as they happen.
            agent: The agent, either stored or configured for this session only.
            agent_id: Id of the agent.
            input: Messages for the agent.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            prompt_cache_options: Prompt caching options.
            review: Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`.
            stream_options: Options of the event stream.
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

        Starts an agent, in an environment if it needs one. With `stream=True`, returns its events as they
        happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Environment the agent works in.
            stream: Whether to stream events as they happen.
            agent: The agent, either stored or configured for this session only.
            agent_id: Id of the agent.
            input: Messages for the agent.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            prompt_cache_options: Prompt caching options.
            review: Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`.
            stream_options: Options of the event stream.
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

        Raises a 404 error if the id is unknown.

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

        Arguments that are left out keep their values. A turn in progress is not affected.

        ``POST /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
            agent: The agent, either stored or configured for this session only.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            prompt_cache_options: Prompt caching options.
            review: Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`.
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

        Ends the session and deletes its items.

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

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/sessions``

        Args:
            after: Cursor: returns the sessions after the one with this id. Pass the `last_id` of the previous page.
            agent_id: Return only results of the agent with this id.
            limit: Maximum number of sessions per page.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
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

        Starts an agent, in an environment if it needs one. With `stream=True`, returns its events as they
        happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Environment the agent works in.
            stream: Whether to stream events as they happen.
            agent: The agent, either stored or configured for this session only.
            agent_id: Id of the agent.
            input: Messages for the agent.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            prompt_cache_options: Prompt caching options.
            review: Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`.
            stream_options: Options of the event stream.
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

        Starts an agent, in an environment if it needs one. With `stream=True`, returns its events as they
        happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Environment the agent works in.
            stream: Whether to stream events as they happen.
            agent: The agent, either stored or configured for this session only.
            agent_id: Id of the agent.
            input: Messages for the agent.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            prompt_cache_options: Prompt caching options.
            review: Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`.
            stream_options: Options of the event stream.
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

        Starts an agent, in an environment if it needs one. With `stream=True`, returns its events as they
        happen.

        ``POST /agents/sessions``

        Args:
            environment: Required. Environment the agent works in.
            stream: Whether to stream events as they happen.
            agent: The agent, either stored or configured for this session only.
            agent_id: Id of the agent.
            input: Messages for the agent.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            prompt_cache_options: Prompt caching options.
            review: Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`.
            stream_options: Options of the event stream.
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

        Raises a 404 error if the id is unknown.

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

        Arguments that are left out keep their values. A turn in progress is not affected.

        ``POST /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
            agent: The agent, either stored or configured for this session only.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            prompt_cache_options: Prompt caching options.
            review: Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`.
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

        Ends the session and deletes its items.

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
