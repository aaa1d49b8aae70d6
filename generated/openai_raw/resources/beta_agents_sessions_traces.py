"""The resource ``client.beta.agents.sessions.traces``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsSessionsTraces(Resource):
    """``client.beta.agents.sessions.traces``."""

    @described
    def list(self, session_id: str, **params: Any) -> Any:
        """List the traces of a session

        Traces in the form of OpenTelemetry, for debugging.

        ``GET /agents/sessions/{session_id}/traces``

        Args:
            session_id: Required. Id of the session.
            after: A cursor: gives the agent session traces that follow the one with this id, the `last_id` of
                the page before.
            limit: The most agent session traces in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
        """
        return self._client._call("agents.list_beta_agents_sessions_traces", {"session_id": session_id}, params)


class AsyncBetaAgentsSessionsTraces(AsyncResource):
    """``client.beta.agents.sessions.traces`` of an async client."""

    @described_as(BetaAgentsSessionsTraces.list)
    def list(self, session_id: str, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_sessions_traces", {"session_id": session_id}, params)
