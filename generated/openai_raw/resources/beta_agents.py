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

        Fetches more pages as you iterate.

        ``GET /agents``

        Args:
            after: A cursor: gives the agents that follow the one with this id, the `last_id` of the page
                before.
            limit: The most agents in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
        """
        return self._client._call("agents.list_beta_agents", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an agent

        Stores a model, instructions and tools under an id. An agent does nothing until a session or an
        automation uses it.

        ``POST /agents``

        Args:
            model: Required. The model that was used.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`,
                `priority`, `fast`, `ultrafast`.
            compaction: How a conversation that grows too long is shortened. Null leaves it to the API.
            experimental: Features that may change or disappear.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of
                them.
            multi_agent: Whether the agent may start subagents, and how many.
            name: Name of the agents.
            reasoning: How much the model thinks before it answers.
            text: How the agent writes: its format and its length.
            tools: The tools that the model could call.
        """
        return self._client._call("agents.create_beta_agents", {}, params)

    @described
    def retrieve(self, agent_id: str, **params: Any) -> Any:
        """Retrieve an agent

        An unknown id is a 404.

        ``GET /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
        """
        return self._client._call("agents.retrieve_beta_agents", {"agent_id": agent_id}, params)

    @described
    def update(self, agent_id: str, **params: Any) -> Any:
        """Change an agent

        Stores a new version; sessions that are under way keep the one they began with.

        ``POST /agents/{agent_id}``

        Args:
            agent_id: Required. Id of the agent.
            model: The model that was used.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`,
                `priority`, `fast`, `ultrafast`.
            compaction: How a conversation that grows too long is shortened. Null leaves it to the API.
            experimental: Features that may change or disappear.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of
                them.
            multi_agent: Whether the agent may start subagents, and how many.
            name: Name of the agents.
            reasoning: How much the model thinks before it answers.
            text: How the agent writes: its format and its length.
            tools: The tools that the model could call.
        """
        return self._client._call("agents.update_beta_agents", {"agent_id": agent_id}, params)

    @described
    def delete(self, agent_id: str, **params: Any) -> Any:
        """Delete an agent

        Sessions that are under way keep the settings they began with.

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
