"""The resource ``client.beta.agents.sessions.items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsSessionsItems(Resource):
    """``client.beta.agents.sessions.items``."""

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List the items of a session

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/items``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call("agents.list_beta_agents_sessions_items", {"session_id": session_id}, params)


class AsyncBetaAgentsSessionsItems(AsyncResource):
    """``client.beta.agents.sessions.items`` of an async client."""

    @described_as(BetaAgentsSessionsItems.list)
    def list(self, session_id: str, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_sessions_items", {"session_id": session_id}, params)
