"""The resource ``client.beta.agents.sessions.subagents.items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsSessionsSubagentsItems(Resource):
    """``client.beta.agents.sessions.subagents.items``."""

    @described
    def list(self, subagent_id: str, *, session_id: str, **params: Any) -> Any:
        """List the items of a subagent

        Returns messages, tool calls and their outputs in order.

        ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``

        Args:
            session_id: Required. Id of the session.
            subagent_id: Required. Id of the subagent.
            after: Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of agent sessions per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call(
            "agents.list_beta_agents_sessions_subagents_items",
            {"session_id": session_id, "subagent_id": subagent_id},
            params,
        )


class AsyncBetaAgentsSessionsSubagentsItems(AsyncResource):
    """``client.beta.agents.sessions.subagents.items`` of an async client."""

    @described_as(BetaAgentsSessionsSubagentsItems.list)
    def list(self, subagent_id: str, *, session_id: str, **params: Any) -> Any:
        return self._client._pages(
            "agents.list_beta_agents_sessions_subagents_items",
            {"session_id": session_id, "subagent_id": subagent_id},
            params,
        )
