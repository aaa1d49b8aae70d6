"""The resource ``client.beta.agents.sessions.items``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaAgentsSessionsItems(Resource):
    """``client.beta.agents.sessions.items``."""

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List beta agents sessions items.

        ``GET /agents/sessions/{session_id}/items``

        Parameters: session_id (required), after, limit, order
        """
        return self._client._call("agents.list_beta_agents_sessions_items", {"session_id": session_id}, params)


class AsyncBetaAgentsSessionsItems(AsyncResource):
    """``client.beta.agents.sessions.items`` of an async client."""

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List beta agents sessions items.

        ``GET /agents/sessions/{session_id}/items``

        Parameters: session_id (required), after, limit, order
        """
        return self._client._pages("agents.list_beta_agents_sessions_items", {"session_id": session_id}, params)

