"""The resource ``client.beta.agents.sessions.turns.items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaAgentsSessionsTurnsItems(Resource):
    """``client.beta.agents.sessions.turns.items``."""

    @described
    def list(self, turn_id: str, *, session_id: str, **params: Any) -> Any:
        """List beta agents sessions turns items.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``

        Parameters: session_id (required), turn_id (required), after, limit, order
        """
        return self._client._call("agents.list_beta_agents_sessions_turns_items", {"session_id": session_id, "turn_id": turn_id}, params)


class AsyncBetaAgentsSessionsTurnsItems(AsyncResource):
    """``client.beta.agents.sessions.turns.items`` of an async client."""

    @described
    def list(self, turn_id: str, *, session_id: str, **params: Any) -> Any:
        """List beta agents sessions turns items.

        ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``

        Parameters: session_id (required), turn_id (required), after, limit, order
        """
        return self._client._pages("agents.list_beta_agents_sessions_turns_items", {"session_id": session_id, "turn_id": turn_id}, params)

