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

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents``

        Args:
            after: Cursor: returns the agents after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agents per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
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

        Stores a model, instructions and tools for reuse. An agent does nothing until a session or an automation
        runs it.

        ``POST /agents``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`.
            compaction: Context compaction settings; None for compaction that blocks the turn.
            experimental: Experimental settings, which may change or disappear.
            instructions: System instructions: how the model should behave. They precede the conversation.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            multi_agent: Whether the agent may start subagents, and how many at a time.
            name: Name of the agent.
            reasoning: Reasoning options of the agent.
            text: Format and length of the text the agent writes.
            tools: Tools the model may call.
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

        Raises a 404 error if the id is unknown.

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

        Applies to new sessions. Running sessions keep the settings they started with.

        ``POST /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
            model: The model to use, such as `gpt-5.4-mini`.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`.
            compaction: Context compaction settings; None for compaction that blocks the turn.
            experimental: Experimental settings, which may change or disappear.
            instructions: System instructions: how the model should behave. They precede the conversation.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            multi_agent: Whether the agent may start subagents, and how many at a time.
            name: Name of the agent.
            reasoning: Reasoning options of the agent.
            text: Format and length of the text the agent writes.
            tools: Tools the model may call.
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

        Running sessions keep the settings they started with.

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

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents``

        Args:
            after: Cursor: returns the agents after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of agents per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
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

        Stores a model, instructions and tools for reuse. An agent does nothing until a session or an automation
        runs it.

        ``POST /agents``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`.
            compaction: Context compaction settings; None for compaction that blocks the turn.
            experimental: Experimental settings, which may change or disappear.
            instructions: System instructions: how the model should behave. They precede the conversation.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            multi_agent: Whether the agent may start subagents, and how many at a time.
            name: Name of the agent.
            reasoning: Reasoning options of the agent.
            text: Format and length of the text the agent writes.
            tools: Tools the model may call.
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

        Raises a 404 error if the id is unknown.

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

        Applies to new sessions. Running sessions keep the settings they started with.

        ``POST /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
            model: The model to use, such as `gpt-5.4-mini`.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`.
            compaction: Context compaction settings; None for compaction that blocks the turn.
            experimental: Experimental settings, which may change or disappear.
            instructions: System instructions: how the model should behave. They precede the conversation.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            multi_agent: Whether the agent may start subagents, and how many at a time.
            name: Name of the agent.
            reasoning: Reasoning options of the agent.
            text: Format and length of the text the agent writes.
            tools: Tools the model may call.
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

        Running sessions keep the settings they started with.

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
