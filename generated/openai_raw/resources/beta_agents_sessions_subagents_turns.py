"""The resource ``client.beta.agents.sessions.subagents.turns``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .beta_agents_sessions_subagents_turns_items import (
        AsyncBetaAgentsSessionsSubagentsTurnsItems,
        BetaAgentsSessionsSubagentsTurnsItems,
    )


class BetaAgentsSessionsSubagentsTurns(Resource):
    """``client.beta.agents.sessions.subagents.turns``."""

    @cached_property
    def items(self) -> BetaAgentsSessionsSubagentsTurnsItems:
        """``client.beta.agents.sessions.subagents.turns.items``."""
        from .beta_agents_sessions_subagents_turns_items import BetaAgentsSessionsSubagentsTurnsItems

        return BetaAgentsSessionsSubagentsTurnsItems(self._client)

    @described
    def retrieve(self, turn_id: str, *, session_id: str, subagent_id: str, **params: Any) -> Any:
        """Retrieve a turn of a subagent

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            turn_id: Required. Id of the turn.
        """
        return self._client._call(
            "agents.retrieve_beta_agents_sessions_subagents_turns",
            {"session_id": session_id, "subagent_id": subagent_id, "turn_id": turn_id},
            params,
        )

    @described
    def list(self, subagent_id: str, *, session_id: str, **params: Any) -> Any:
        """List the turns of a subagent

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            after: Cursor: returns the session turns after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of session turns per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call(
            "agents.list_beta_agents_sessions_subagents_turns",
            {"session_id": session_id, "subagent_id": subagent_id},
            params,
        )


class AsyncBetaAgentsSessionsSubagentsTurns(AsyncResource):
    """``client.beta.agents.sessions.subagents.turns`` of an async client."""

    @cached_property
    def items(self) -> AsyncBetaAgentsSessionsSubagentsTurnsItems:
        """``client.beta.agents.sessions.subagents.turns.items``."""
        from .beta_agents_sessions_subagents_turns_items import AsyncBetaAgentsSessionsSubagentsTurnsItems

        return AsyncBetaAgentsSessionsSubagentsTurnsItems(self._client)

    @described_as(BetaAgentsSessionsSubagentsTurns.retrieve)
    async def retrieve(self, turn_id: str, *, session_id: str, subagent_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.retrieve_beta_agents_sessions_subagents_turns",
            {"session_id": session_id, "subagent_id": subagent_id, "turn_id": turn_id},
            params,
        )

    @described_as(BetaAgentsSessionsSubagentsTurns.list)
    def list(self, subagent_id: str, *, session_id: str, **params: Any) -> Any:
        return self._client._pages(
            "agents.list_beta_agents_sessions_subagents_turns",
            {"session_id": session_id, "subagent_id": subagent_id},
            params,
        )
