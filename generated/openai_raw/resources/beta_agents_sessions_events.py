"""The resource ``client.beta.agents.sessions.events``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsSessionsEvents(Resource):
    """``client.beta.agents.sessions.events``."""

    @described
    def stream(self, session_id: str, **params: Any) -> Any:
        """Follow the events of a session

        Streams the events from now on, until the session ends or you close the stream.

        ``GET /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            include_obfuscation: Whether to pad events with random characters that hide their size from network
                observers. Turn it off to save bandwidth on a trusted network.
        """
        return self._client._call("agents.stream_beta_agents_sessions_events", {"session_id": session_id}, params)

    @described
    def create(self, session_id: str, **params: Any) -> Any:
        """Send input to a session

        Sends messages, tool results, approvals or a cancellation to the agent, for its current or next turn.

        ``POST /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            events: Required. Input events, in order.
            idempotency_key: Unique key of your choice. Repeating a request with the same key returns the first
                result instead of running it again.
        """
        return self._client._call("agents.create_beta_agents_sessions_events", {"session_id": session_id}, params)


class AsyncBetaAgentsSessionsEvents(AsyncResource):
    """``client.beta.agents.sessions.events`` of an async client."""

    @described_as(BetaAgentsSessionsEvents.stream)
    async def stream(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("agents.stream_beta_agents_sessions_events", {"session_id": session_id}, params)

    @described_as(BetaAgentsSessionsEvents.create)
    async def create(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("agents.create_beta_agents_sessions_events", {"session_id": session_id}, params)
