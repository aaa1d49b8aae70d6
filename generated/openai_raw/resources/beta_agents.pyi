"""The resource ``client.beta.agents``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.create_beta_agents import CreateBetaAgentsParams
from ..api.agents.delete_beta_agents import DeleteBetaAgentsParams
from ..api.agents.list_beta_agents import ListBetaAgentsParams
from ..api.agents.retrieve_beta_agents import RetrieveBetaAgentsParams
from ..api.agents.update_beta_agents import UpdateBetaAgentsParams
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
from ..dicts.agent_reasoning import AgentReasoningDict
from ..dicts.agent_text import AgentTextDict
from ..dicts.create_beta_agents_request import (
    CreateBetaAgentsRequestCompactionDict,
    CreateBetaAgentsRequestExperimentalDict,
)
from ..dicts.multi_agent_config import MultiAgentConfigDict
from ..dicts.update_beta_agents_request import (
    UpdateBetaAgentsRequestCompactionDict,
    UpdateBetaAgentsRequestExperimentalDict,
)
from ..models.agent import Agent
from ..models.agent_deleted import AgentDeleted
from ..models.agent_reasoning import AgentReasoning
from ..models.agent_text import AgentText
from ..models.create_beta_agents_request import (
    CreateBetaAgentsRequestCompaction,
    CreateBetaAgentsRequestExperimental,
    CreateBetaAgentsRequestServiceTierInput,
)
from ..models.enums import ListBetaAgentsOrderInput
from ..models.multi_agent_config import MultiAgentConfig
from ..models.update_beta_agents_request import (
    UpdateBetaAgentsRequestCompaction,
    UpdateBetaAgentsRequestExperimental,
    UpdateBetaAgentsRequestServiceTierInput,
)
from ..unions import PersistedAgentToolInput
from .beta_agents_automations import AsyncBetaAgentsAutomations, BetaAgentsAutomations
from .beta_agents_environments import AsyncBetaAgentsEnvironments, BetaAgentsEnvironments
from .beta_agents_sessions import AsyncBetaAgentsSessions, BetaAgentsSessions
from .beta_agents_vaults import AsyncBetaAgentsVaults, BetaAgentsVaults

class BetaAgents(Resource):
    @cached_property
    def automations(self) -> BetaAgentsAutomations: ...
    @cached_property
    def environments(self) -> BetaAgentsEnvironments: ...
    @cached_property
    def vaults(self) -> BetaAgentsVaults: ...
    @cached_property
    def sessions(self) -> BetaAgentsSessions: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Agent]:
        """List agents

        Fetches more pages as you iterate.

        ``GET /agents``

        Args:
            after: A cursor: gives the agents that follow the one with this id, the `last_id` of the page before.
            limit: The most agents in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
        """
    def create(
        self,
        *,
        model: str,
        service_tier: CreateBetaAgentsRequestServiceTierInput | Omit | None = ...,
        compaction: CreateBetaAgentsRequestCompaction | CreateBetaAgentsRequestCompactionDict | Omit | None = ...,
        experimental: CreateBetaAgentsRequestExperimental | CreateBetaAgentsRequestExperimentalDict | Omit = ...,
        instructions: str | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        multi_agent: MultiAgentConfig | MultiAgentConfigDict | Omit | None = ...,
        name: str | Omit | None = ...,
        reasoning: AgentReasoning | AgentReasoningDict | Omit | None = ...,
        text: AgentText | AgentTextDict | Omit | None = ...,
        tools: Sequence[PersistedAgentToolInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Agent:
        """Create an agent

        Stores a model, instructions and tools under an id. An agent does nothing until a session or an
        automation uses it.

        ``POST /agents``

        Args:
            model: Required. The model that was used.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`.
            compaction: How a conversation that grows too long is shortened. Null leaves it to the API.
            experimental: Features that may change or disappear.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            multi_agent: Whether the agent may start subagents, and how many.
            name: Name of the agents.
            reasoning: How much the model thinks before it answers.
            text: How the agent writes: its format and its length.
            tools: The tools that the model could call.
        """
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Agent:
        """Retrieve an agent

        An unknown id is a 404.

        ``GET /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
        """
    def update(
        self,
        agent_id: str,
        *,
        model: str | Omit = ...,
        service_tier: UpdateBetaAgentsRequestServiceTierInput | Omit | None = ...,
        compaction: UpdateBetaAgentsRequestCompaction | UpdateBetaAgentsRequestCompactionDict | Omit | None = ...,
        experimental: UpdateBetaAgentsRequestExperimental | UpdateBetaAgentsRequestExperimentalDict | Omit = ...,
        instructions: str | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        multi_agent: MultiAgentConfig | MultiAgentConfigDict | Omit | None = ...,
        name: str | Omit | None = ...,
        reasoning: AgentReasoning | AgentReasoningDict | Omit | None = ...,
        text: AgentText | AgentTextDict | Omit | None = ...,
        tools: Sequence[PersistedAgentToolInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Agent:
        """Change an agent

        Stores a new version; sessions that are under way keep the one they began with.

        ``POST /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
            model: The model that was used.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`.
            compaction: How a conversation that grows too long is shortened. Null leaves it to the API.
            experimental: Features that may change or disappear.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            multi_agent: Whether the agent may start subagents, and how many.
            name: Name of the agents.
            reasoning: How much the model thinks before it answers.
            text: How the agent writes: its format and its length.
            tools: The tools that the model could call.
        """
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentDeleted:
        """Delete an agent

        Sessions that are under way keep the settings they began with.

        ``DELETE /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
        """
    @property
    def with_raw_response(self) -> BetaAgentsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsStreaming: ...

class AsyncBetaAgents(AsyncResource):
    @cached_property
    def automations(self) -> AsyncBetaAgentsAutomations: ...
    @cached_property
    def environments(self) -> AsyncBetaAgentsEnvironments: ...
    @cached_property
    def vaults(self) -> AsyncBetaAgentsVaults: ...
    @cached_property
    def sessions(self) -> AsyncBetaAgentsSessions: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Agent]:
        """List agents

        Fetches more pages as you iterate.

        ``GET /agents``

        Args:
            after: A cursor: gives the agents that follow the one with this id, the `last_id` of the page before.
            limit: The most agents in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
        """
    async def create(
        self,
        *,
        model: str,
        service_tier: CreateBetaAgentsRequestServiceTierInput | Omit | None = ...,
        compaction: CreateBetaAgentsRequestCompaction | CreateBetaAgentsRequestCompactionDict | Omit | None = ...,
        experimental: CreateBetaAgentsRequestExperimental | CreateBetaAgentsRequestExperimentalDict | Omit = ...,
        instructions: str | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        multi_agent: MultiAgentConfig | MultiAgentConfigDict | Omit | None = ...,
        name: str | Omit | None = ...,
        reasoning: AgentReasoning | AgentReasoningDict | Omit | None = ...,
        text: AgentText | AgentTextDict | Omit | None = ...,
        tools: Sequence[PersistedAgentToolInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Agent:
        """Create an agent

        Stores a model, instructions and tools under an id. An agent does nothing until a session or an
        automation uses it.

        ``POST /agents``

        Args:
            model: Required. The model that was used.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`.
            compaction: How a conversation that grows too long is shortened. Null leaves it to the API.
            experimental: Features that may change or disappear.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            multi_agent: Whether the agent may start subagents, and how many.
            name: Name of the agents.
            reasoning: How much the model thinks before it answers.
            text: How the agent writes: its format and its length.
            tools: The tools that the model could call.
        """
    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Agent:
        """Retrieve an agent

        An unknown id is a 404.

        ``GET /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
        """
    async def update(
        self,
        agent_id: str,
        *,
        model: str | Omit = ...,
        service_tier: UpdateBetaAgentsRequestServiceTierInput | Omit | None = ...,
        compaction: UpdateBetaAgentsRequestCompaction | UpdateBetaAgentsRequestCompactionDict | Omit | None = ...,
        experimental: UpdateBetaAgentsRequestExperimental | UpdateBetaAgentsRequestExperimentalDict | Omit = ...,
        instructions: str | Omit | None = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        multi_agent: MultiAgentConfig | MultiAgentConfigDict | Omit | None = ...,
        name: str | Omit | None = ...,
        reasoning: AgentReasoning | AgentReasoningDict | Omit | None = ...,
        text: AgentText | AgentTextDict | Omit | None = ...,
        tools: Sequence[PersistedAgentToolInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Agent:
        """Change an agent

        Stores a new version; sessions that are under way keep the one they began with.

        ``POST /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
            model: The model that was used.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`.
            compaction: How a conversation that grows too long is shortened. Null leaves it to the API.
            experimental: Features that may change or disappear.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            multi_agent: Whether the agent may start subagents, and how many.
            name: Name of the agents.
            reasoning: How much the model thinks before it answers.
            text: How the agent writes: its format and its length.
            tools: The tools that the model could call.
        """
    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AgentDeleted:
        """Delete an agent

        Sessions that are under way keep the settings they began with.

        ``DELETE /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsStreaming: ...

class BetaAgentsRaw(Protocol):
    def list(self, **params: Unpack[ListBetaAgentsParams]) -> RawResponse[Page[Agent]]: ...
    def create(self, **params: Unpack[CreateBetaAgentsParams]) -> RawResponse[Agent]: ...
    def retrieve(self, agent_id: str, **params: Unpack[RetrieveBetaAgentsParams]) -> RawResponse[Agent]: ...
    def update(self, agent_id: str, **params: Unpack[UpdateBetaAgentsParams]) -> RawResponse[Agent]: ...
    def delete(self, agent_id: str, **params: Unpack[DeleteBetaAgentsParams]) -> RawResponse[AgentDeleted]: ...

class AsyncBetaAgentsRaw(Protocol):
    async def list(self, **params: Unpack[ListBetaAgentsParams]) -> RawResponse[AsyncPage[Agent]]: ...
    async def create(self, **params: Unpack[CreateBetaAgentsParams]) -> RawResponse[Agent]: ...
    async def retrieve(self, agent_id: str, **params: Unpack[RetrieveBetaAgentsParams]) -> RawResponse[Agent]: ...
    async def update(self, agent_id: str, **params: Unpack[UpdateBetaAgentsParams]) -> RawResponse[Agent]: ...
    async def delete(self, agent_id: str, **params: Unpack[DeleteBetaAgentsParams]) -> RawResponse[AgentDeleted]: ...

class BetaAgentsStreaming(Protocol):
    def list(self, **params: Unpack[ListBetaAgentsParams]) -> AbstractContextManager[StreamedResponse[Page[Agent]]]: ...
    def create(self, **params: Unpack[CreateBetaAgentsParams]) -> AbstractContextManager[StreamedResponse[Agent]]: ...
    def retrieve(
        self, agent_id: str, **params: Unpack[RetrieveBetaAgentsParams]
    ) -> AbstractContextManager[StreamedResponse[Agent]]: ...
    def update(
        self, agent_id: str, **params: Unpack[UpdateBetaAgentsParams]
    ) -> AbstractContextManager[StreamedResponse[Agent]]: ...
    def delete(
        self, agent_id: str, **params: Unpack[DeleteBetaAgentsParams]
    ) -> AbstractContextManager[StreamedResponse[AgentDeleted]]: ...

class AsyncBetaAgentsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Agent]]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Agent]]: ...
    def retrieve(
        self, agent_id: str, **params: Unpack[RetrieveBetaAgentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Agent]]: ...
    def update(
        self, agent_id: str, **params: Unpack[UpdateBetaAgentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Agent]]: ...
    def delete(
        self, agent_id: str, **params: Unpack[DeleteBetaAgentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AgentDeleted]]: ...
