"""The resource ``client.beta.agents.sessions.traces``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaAgentsSessionsTraces(Resource):
    """``client.beta.agents.sessions.traces``."""

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List beta agents sessions traces.

        ``GET /agents/sessions/{session_id}/traces``

        Parameters: session_id (required), after, limit, order
        """
        return self._client._call("agents.list_beta_agents_sessions_traces", {"session_id": session_id}, params)


class AsyncBetaAgentsSessionsTraces(AsyncResource):
    """``client.beta.agents.sessions.traces`` of an async client."""

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List beta agents sessions traces.

        ``GET /agents/sessions/{session_id}/traces``

        Parameters: session_id (required), after, limit, order
        """
        return self._client._pages("agents.list_beta_agents_sessions_traces", {"session_id": session_id}, params)

