"""The resource ``client.beta.agents.sessions.turns.items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsSessionsTurnsItems(Resource):
    """``client.beta.agents.sessions.turns.items``."""

    @described
    def list(self, turn_id: str, *, session_id: str, **params: Any) -> Any:
        """List the items of a turn

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``

        Args:
            session_id: Required. Id of the session.
            turn_id: Required. Id of the turn this belongs to.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call(
            "agents.list_beta_agents_sessions_turns_items", {"session_id": session_id, "turn_id": turn_id}, params
        )


class AsyncBetaAgentsSessionsTurnsItems(AsyncResource):
    """``client.beta.agents.sessions.turns.items`` of an async client."""

    @described_as(BetaAgentsSessionsTurnsItems.list)
    def list(self, turn_id: str, *, session_id: str, **params: Any) -> Any:
        return self._client._pages(
            "agents.list_beta_agents_sessions_turns_items", {"session_id": session_id, "turn_id": turn_id}, params
        )
