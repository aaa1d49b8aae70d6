"""The resource ``client.beta.agents``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .beta_agents_automations import AsyncBetaAgentsAutomations, BetaAgentsAutomations
    from .beta_agents_environments import AsyncBetaAgentsEnvironments, BetaAgentsEnvironments
    from .beta_agents_sessions import AsyncBetaAgentsSessions, BetaAgentsSessions
    from .beta_agents_vaults import AsyncBetaAgentsVaults, BetaAgentsVaults


class BetaAgents(Resource):
    """``client.beta.agents``."""

    @cached_property
    def automations(self) -> BetaAgentsAutomations:
        """``client.beta.agents.automations``."""
        from .beta_agents_automations import BetaAgentsAutomations

        return BetaAgentsAutomations(self._client)

    @cached_property
    def environments(self) -> BetaAgentsEnvironments:
        """``client.beta.agents.environments``."""
        from .beta_agents_environments import BetaAgentsEnvironments

        return BetaAgentsEnvironments(self._client)

    @cached_property
    def vaults(self) -> BetaAgentsVaults:
        """``client.beta.agents.vaults``."""
        from .beta_agents_vaults import BetaAgentsVaults

        return BetaAgentsVaults(self._client)

    @cached_property
    def sessions(self) -> BetaAgentsSessions:
        """``client.beta.agents.sessions``."""
        from .beta_agents_sessions import BetaAgentsSessions

        return BetaAgentsSessions(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List agents

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents``

        Args:
            after: Cursor: returns the agents after the one with this id. Pass the `last_id` of the previous
                page.
            limit: Maximum number of agents per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call("agents.list_beta_agents", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an agent

        Stores a model, instructions and tools for reuse. An agent does nothing until a session or an automation
        runs it.

        ``POST /agents``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`,
                `flex`, `priority`, `fast`, `ultrafast`.
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
        return self._client._call("agents.create_beta_agents", {}, params)

    @described
    def retrieve(self, agent_id: str, **params: Any) -> Any:
        """Retrieve an agent

        Raises a 404 error if the id is unknown.

        ``GET /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
        """
        return self._client._call("agents.retrieve_beta_agents", {"agent_id": agent_id}, params)

    @described
    def update(self, agent_id: str, **params: Any) -> Any:
        """Change an agent

        Applies to new sessions. Running sessions keep the settings they started with.

        ``POST /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
            model: The model to use, such as `gpt-5.4-mini`.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`,
                `flex`, `priority`, `fast`, `ultrafast`.
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
        return self._client._call("agents.update_beta_agents", {"agent_id": agent_id}, params)

    @described
    def delete(self, agent_id: str, **params: Any) -> Any:
        """Delete an agent

        Running sessions keep the settings they started with.

        ``DELETE /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
        """
        return self._client._call("agents.delete_beta_agents", {"agent_id": agent_id}, params)


class AsyncBetaAgents(AsyncResource):
    """``client.beta.agents`` of an async client."""

    @cached_property
    def automations(self) -> AsyncBetaAgentsAutomations:
        """``client.beta.agents.automations``."""
        from .beta_agents_automations import AsyncBetaAgentsAutomations

        return AsyncBetaAgentsAutomations(self._client)

    @cached_property
    def environments(self) -> AsyncBetaAgentsEnvironments:
        """``client.beta.agents.environments``."""
        from .beta_agents_environments import AsyncBetaAgentsEnvironments

        return AsyncBetaAgentsEnvironments(self._client)

    @cached_property
    def vaults(self) -> AsyncBetaAgentsVaults:
        """``client.beta.agents.vaults``."""
        from .beta_agents_vaults import AsyncBetaAgentsVaults

        return AsyncBetaAgentsVaults(self._client)

    @cached_property
    def sessions(self) -> AsyncBetaAgentsSessions:
        """``client.beta.agents.sessions``."""
        from .beta_agents_sessions import AsyncBetaAgentsSessions

        return AsyncBetaAgentsSessions(self._client)

    @described_as(BetaAgents.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents", {}, params)

    @described_as(BetaAgents.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("agents.create_beta_agents", {}, params)

    @described_as(BetaAgents.retrieve)
    async def retrieve(self, agent_id: str, **params: Any) -> Any:
        return await self._client._call("agents.retrieve_beta_agents", {"agent_id": agent_id}, params)

    @described_as(BetaAgents.update)
    async def update(self, agent_id: str, **params: Any) -> Any:
        return await self._client._call("agents.update_beta_agents", {"agent_id": agent_id}, params)

    @described_as(BetaAgents.delete)
    async def delete(self, agent_id: str, **params: Any) -> Any:
        return await self._client._call("agents.delete_beta_agents", {"agent_id": agent_id}, params)
