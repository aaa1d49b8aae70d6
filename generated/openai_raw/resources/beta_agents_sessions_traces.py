"""The resource ``client.beta.agents.sessions.traces``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsSessionsTraces(Resource):
    """``client.beta.agents.sessions.traces``."""

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List the traces of a session

        Returns traces in OpenTelemetry format, for debugging.

        ``GET /agents/sessions/{session_id}/traces``

        Args:
            session_id: Required. Id of the session.
            after: Cursor: returns the session traces after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of session traces per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call("agents.list_beta_agents_sessions_traces", {"session_id": session_id}, params)


class AsyncBetaAgentsSessionsTraces(AsyncResource):
    """``client.beta.agents.sessions.traces`` of an async client."""

    @described_as(BetaAgentsSessionsTraces.list)
    def list(self, session_id: str, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_sessions_traces", {"session_id": session_id}, params)
