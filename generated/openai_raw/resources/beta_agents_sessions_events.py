"""The resource ``client.beta.agents.sessions.events``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaAgentsSessionsEvents(Resource):
    """``client.beta.agents.sessions.events``."""

    @described
    def stream(self, session_id: str, **params: Any) -> Any:
        """Stream beta agents sessions events.

        ``GET /agents/sessions/{session_id}/events``

        Parameters: session_id (required), include_obfuscation
        """
        return self._client._call("agents.stream_beta_agents_sessions_events", {"session_id": session_id}, params)

    @described
    def create(self, session_id: str, **params: Any) -> Any:
        """Create beta agents sessions events.

        ``POST /agents/sessions/{session_id}/events``

        Parameters: session_id (required), events (required), idempotency_key
        """
        return self._client._call("agents.create_beta_agents_sessions_events", {"session_id": session_id}, params)


class AsyncBetaAgentsSessionsEvents(AsyncResource):
    """``client.beta.agents.sessions.events`` of an async client."""

    @described
    async def stream(self, session_id: str, **params: Any) -> Any:
        """Stream beta agents sessions events.

        ``GET /agents/sessions/{session_id}/events``

        Parameters: session_id (required), include_obfuscation
        """
        return await self._client._call("agents.stream_beta_agents_sessions_events", {"session_id": session_id}, params)

    @described
    async def create(self, session_id: str, **params: Any) -> Any:
        """Create beta agents sessions events.

        ``POST /agents/sessions/{session_id}/events``

        Parameters: session_id (required), events (required), idempotency_key
        """
        return await self._client._call("agents.create_beta_agents_sessions_events", {"session_id": session_id}, params)

