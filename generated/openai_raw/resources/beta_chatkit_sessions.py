"""The resource ``client.beta.chatkit.sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaChatkitSessions(Resource):
    """``client.beta.chatkit.sessions``."""

    @described
    def cancel(self, session_id: str, **params: Any) -> Any:
        """Cancel a session

        End a ChatKit session: its client secret stops working at once.

        ``POST /chatkit/sessions/{session_id}/cancel``

        Args:
            session_id: Required. Id of the session.
        """
        return self._client._call("chatkit.cancel_chat_session_method", {"session_id": session_id}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a session

        Start a ChatKit session for an end user and a workflow. Give `client_secret` to the browser.

        ``POST /chatkit/sessions``

        Args:
            workflow: Required. The workflow that answers.
            user: Required. Your id of the end user who owns the threads. Not empty.
            expires_after: When the session expires.
            rate_limits: How often the session may be used.
            chatkit_configuration: What the session's interface offers.
        """
        return self._client._call("chatkit.create_chat_session_method", {}, params)


class AsyncBetaChatkitSessions(AsyncResource):
    """``client.beta.chatkit.sessions`` of an async client."""

    @described_as(BetaChatkitSessions.cancel)
    async def cancel(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("chatkit.cancel_chat_session_method", {"session_id": session_id}, params)

    @described_as(BetaChatkitSessions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("chatkit.create_chat_session_method", {}, params)
