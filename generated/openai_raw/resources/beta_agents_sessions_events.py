"""The resource ``client.beta.agents.sessions.events``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsSessionsEvents(Resource):
    """``client.beta.agents.sessions.events``."""

    @described
    def stream(self, session_id: str, **params: Any) -> Any:
        """Follow the events of a session

        A stream of events from now on, until the session ends or you close it.

        ``GET /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            include_obfuscation: Whether events get random padding that hides their length from an observer;
                turn it off to save bandwidth on a link you trust.
        """
        return self._client._call("agents.stream_beta_agents_sessions_events", {"session_id": session_id}, params)

    @described
    def create(self, session_id: str, **params: Any) -> Any:
        """Send input to a session

        Messages, results of tools, approvals or a request to stop. The agent takes them up in its current or
        its next turn.

        ``POST /agents/sessions/{session_id}/events``

        Args:
            session_id: Required. Id of the session.
            events: Required. The inputs, in order.
            idempotency_key: A text of your own: a second request with it is answered like the first, and not
                carried out again.
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
