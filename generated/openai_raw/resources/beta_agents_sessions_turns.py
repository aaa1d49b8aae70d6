"""The resource ``client.beta.agents.sessions.turns``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .beta_agents_sessions_turns_items import AsyncBetaAgentsSessionsTurnsItems, BetaAgentsSessionsTurnsItems


class BetaAgentsSessionsTurns(Resource):
    """``client.beta.agents.sessions.turns``."""

    @cached_property
    def items(self) -> BetaAgentsSessionsTurnsItems:
        """``client.beta.agents.sessions.turns.items``."""
        from .beta_agents_sessions_turns_items import BetaAgentsSessionsTurnsItems

        return BetaAgentsSessionsTurnsItems(self._client)

    @described
    def retrieve(self, turn_id: str, *, session_id: str, **params: Any) -> Any:
        """Retrieve a turn of a session

        Raises a 404 error if the id is unknown.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}``

        Args:
            session_id: Required. Id of the session.
            turn_id: Required. Id of the turn.
        """
        return self._client._call(
            "agents.retrieve_beta_agents_sessions_turns", {"session_id": session_id, "turn_id": turn_id}, params
        )

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List the turns of a session

        A turn is the work of the agent from one input until it is idle again.

        ``GET /agents/sessions/{session_id}/turns``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session turns after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of session turns per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call("agents.list_beta_agents_sessions_turns", {"session_id": session_id}, params)


class AsyncBetaAgentsSessionsTurns(AsyncResource):
    """``client.beta.agents.sessions.turns`` of an async client."""

    @cached_property
    def items(self) -> AsyncBetaAgentsSessionsTurnsItems:
        """``client.beta.agents.sessions.turns.items``."""
        from .beta_agents_sessions_turns_items import AsyncBetaAgentsSessionsTurnsItems

        return AsyncBetaAgentsSessionsTurnsItems(self._client)

    @described_as(BetaAgentsSessionsTurns.retrieve)
    async def retrieve(self, turn_id: str, *, session_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.retrieve_beta_agents_sessions_turns", {"session_id": session_id, "turn_id": turn_id}, params
        )

    @described_as(BetaAgentsSessionsTurns.list)
    def list(self, session_id: str, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_sessions_turns", {"session_id": session_id}, params)
