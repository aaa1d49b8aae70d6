"""The resource ``client.beta.agents.sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .beta_agents_sessions_artifacts import AsyncBetaAgentsSessionsArtifacts, BetaAgentsSessionsArtifacts
    from .beta_agents_sessions_events import AsyncBetaAgentsSessionsEvents, BetaAgentsSessionsEvents
    from .beta_agents_sessions_items import AsyncBetaAgentsSessionsItems, BetaAgentsSessionsItems
    from .beta_agents_sessions_subagents import AsyncBetaAgentsSessionsSubagents, BetaAgentsSessionsSubagents
    from .beta_agents_sessions_traces import AsyncBetaAgentsSessionsTraces, BetaAgentsSessionsTraces
    from .beta_agents_sessions_turns import AsyncBetaAgentsSessionsTurns, BetaAgentsSessionsTurns


class BetaAgentsSessions(Resource):
    """``client.beta.agents.sessions``."""

    @cached_property
    def subagents(self) -> BetaAgentsSessionsSubagents:
        """``client.beta.agents.sessions.subagents``."""
        from .beta_agents_sessions_subagents import BetaAgentsSessionsSubagents

        return BetaAgentsSessionsSubagents(self._client)

    @cached_property
    def artifacts(self) -> BetaAgentsSessionsArtifacts:
        """``client.beta.agents.sessions.artifacts``."""
        from .beta_agents_sessions_artifacts import BetaAgentsSessionsArtifacts

        return BetaAgentsSessionsArtifacts(self._client)

    @cached_property
    def items(self) -> BetaAgentsSessionsItems:
        """``client.beta.agents.sessions.items``."""
        from .beta_agents_sessions_items import BetaAgentsSessionsItems

        return BetaAgentsSessionsItems(self._client)

    @cached_property
    def events(self) -> BetaAgentsSessionsEvents:
        """``client.beta.agents.sessions.events``."""
        from .beta_agents_sessions_events import BetaAgentsSessionsEvents

        return BetaAgentsSessionsEvents(self._client)

    @cached_property
    def traces(self) -> BetaAgentsSessionsTraces:
        """``client.beta.agents.sessions.traces``."""
        from .beta_agents_sessions_traces import BetaAgentsSessionsTraces

        return BetaAgentsSessionsTraces(self._client)

    @cached_property
    def turns(self) -> BetaAgentsSessionsTurns:
        """``client.beta.agents.sessions.turns``."""
        from .beta_agents_sessions_turns import BetaAgentsSessionsTurns

        return BetaAgentsSessionsTurns(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List sessions

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/sessions``

        Args:
            after: Cursor: returns the sessions after the one with this id. Pass the `last_id` of the previous
                page.
            agent_id: Return only results of the agent with this id.
            limit: Maximum number of sessions per page.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call("agents.list_beta_agents_sessions", {}, params)

    @described
    def create(self, **params: Any) -> Any:
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
        return self._client._call("agents.create_beta_agents_sessions", {}, params)

    @described
    def retrieve(self, session_id: str, **params: Any) -> Any:
        """Retrieve a session

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
        """
        return self._client._call("agents.retrieve_beta_agents_sessions", {"session_id": session_id}, params)

    @described
    def update(self, session_id: str, **params: Any) -> Any:
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
        return self._client._call("agents.update_beta_agents_sessions", {"session_id": session_id}, params)

    @described
    def delete(self, session_id: str, **params: Any) -> Any:
        """Delete a session

        Ends the session and deletes its items.

        ``DELETE /agents/sessions/{session_id}``

        Args:
            session_id: Required. Id of the session.
        """
        return self._client._call("agents.delete_beta_agents_sessions", {"session_id": session_id}, params)


class AsyncBetaAgentsSessions(AsyncResource):
    """``client.beta.agents.sessions`` of an async client."""

    @cached_property
    def subagents(self) -> AsyncBetaAgentsSessionsSubagents:
        """``client.beta.agents.sessions.subagents``."""
        from .beta_agents_sessions_subagents import AsyncBetaAgentsSessionsSubagents

        return AsyncBetaAgentsSessionsSubagents(self._client)

    @cached_property
    def artifacts(self) -> AsyncBetaAgentsSessionsArtifacts:
        """``client.beta.agents.sessions.artifacts``."""
        from .beta_agents_sessions_artifacts import AsyncBetaAgentsSessionsArtifacts

        return AsyncBetaAgentsSessionsArtifacts(self._client)

    @cached_property
    def items(self) -> AsyncBetaAgentsSessionsItems:
        """``client.beta.agents.sessions.items``."""
        from .beta_agents_sessions_items import AsyncBetaAgentsSessionsItems

        return AsyncBetaAgentsSessionsItems(self._client)

    @cached_property
    def events(self) -> AsyncBetaAgentsSessionsEvents:
        """``client.beta.agents.sessions.events``."""
        from .beta_agents_sessions_events import AsyncBetaAgentsSessionsEvents

        return AsyncBetaAgentsSessionsEvents(self._client)

    @cached_property
    def traces(self) -> AsyncBetaAgentsSessionsTraces:
        """``client.beta.agents.sessions.traces``."""
        from .beta_agents_sessions_traces import AsyncBetaAgentsSessionsTraces

        return AsyncBetaAgentsSessionsTraces(self._client)

    @cached_property
    def turns(self) -> AsyncBetaAgentsSessionsTurns:
        """``client.beta.agents.sessions.turns``."""
        from .beta_agents_sessions_turns import AsyncBetaAgentsSessionsTurns

        return AsyncBetaAgentsSessionsTurns(self._client)

    @described_as(BetaAgentsSessions.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_sessions", {}, params)

    @described_as(BetaAgentsSessions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("agents.create_beta_agents_sessions", {}, params)

    @described_as(BetaAgentsSessions.retrieve)
    async def retrieve(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("agents.retrieve_beta_agents_sessions", {"session_id": session_id}, params)

    @described_as(BetaAgentsSessions.update)
    async def update(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("agents.update_beta_agents_sessions", {"session_id": session_id}, params)

    @described_as(BetaAgentsSessions.delete)
    async def delete(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("agents.delete_beta_agents_sessions", {"session_id": session_id}, params)
