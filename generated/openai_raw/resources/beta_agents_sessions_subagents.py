"""The resource ``client.beta.agents.sessions.subagents``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .beta_agents_sessions_subagents_items import (
        AsyncBetaAgentsSessionsSubagentsItems,
        BetaAgentsSessionsSubagentsItems,
    )
    from .beta_agents_sessions_subagents_turns import (
        AsyncBetaAgentsSessionsSubagentsTurns,
        BetaAgentsSessionsSubagentsTurns,
    )


class BetaAgentsSessionsSubagents(Resource):
    """``client.beta.agents.sessions.subagents``."""

    @cached_property
    def items(self) -> BetaAgentsSessionsSubagentsItems:
        """``client.beta.agents.sessions.subagents.items``."""
        from .beta_agents_sessions_subagents_items import BetaAgentsSessionsSubagentsItems

        return BetaAgentsSessionsSubagentsItems(self._client)

    @cached_property
    def turns(self) -> BetaAgentsSessionsSubagentsTurns:
        """``client.beta.agents.sessions.subagents.turns``."""
        from .beta_agents_sessions_subagents_turns import BetaAgentsSessionsSubagentsTurns

        return BetaAgentsSessionsSubagentsTurns(self._client)

    @described
    def retrieve(self, subagent_id: str, *, session_id: str, **params: Any) -> Any:
        """Retrieve a subagent

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
        """
        return self._client._call(
            "agents.retrieve_beta_agents_sessions_subagents",
            {"session_id": session_id, "subagent_id": subagent_id},
            params,
        )

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List the subagents of a session

        Returns the agents that the root agent started for parts of its work.

        ``GET /agents/sessions/{session_id}/subagents``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session subagents after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of session subagents per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call("agents.list_beta_agents_sessions_subagents", {"session_id": session_id}, params)


class AsyncBetaAgentsSessionsSubagents(AsyncResource):
    """``client.beta.agents.sessions.subagents`` of an async client."""

    @cached_property
    def items(self) -> AsyncBetaAgentsSessionsSubagentsItems:
        """``client.beta.agents.sessions.subagents.items``."""
        from .beta_agents_sessions_subagents_items import AsyncBetaAgentsSessionsSubagentsItems

        return AsyncBetaAgentsSessionsSubagentsItems(self._client)

    @cached_property
    def turns(self) -> AsyncBetaAgentsSessionsSubagentsTurns:
        """``client.beta.agents.sessions.subagents.turns``."""
        from .beta_agents_sessions_subagents_turns import AsyncBetaAgentsSessionsSubagentsTurns

        return AsyncBetaAgentsSessionsSubagentsTurns(self._client)

    @described_as(BetaAgentsSessionsSubagents.retrieve)
    async def retrieve(self, subagent_id: str, *, session_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.retrieve_beta_agents_sessions_subagents",
            {"session_id": session_id, "subagent_id": subagent_id},
            params,
        )

    @described_as(BetaAgentsSessionsSubagents.list)
    def list(self, session_id: str, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_sessions_subagents", {"session_id": session_id}, params)
