"""The resource ``client.live.sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class LiveSessions(Resource):
    """``client.live.sessions``."""

    @described
    def accept(self, session_id: str, **params: Any) -> Any:
        """Accept live sessions.

        ``POST /live/sessions/{session_id}/accept``

        Parameters: session_id (required), session (required)
        """
        return self._client._call("live.accept_live_sessions", {"session_id": session_id}, params)

    @described
    def download_recording(self, session_id: str, **params: Any) -> Any:
        """Download recording live sessions.

        ``GET /live/sessions/{session_id}/content``

        Parameters: session_id (required)
        """
        return self._client._call("live.download_recording_live_sessions", {"session_id": session_id}, params)

    @described
    def fork(self, session_id: str, **params: Any) -> Any:
        """Fork live sessions.

        ``POST /live/sessions/{session_id}/fork``

        Parameters: session_id (required), transport (required), session
        """
        return self._client._call("live.fork_live_sessions", {"session_id": session_id}, params)

    @described
    def hangup(self, session_id: str, **params: Any) -> Any:
        """Hangup live sessions.

        ``POST /live/sessions/{session_id}/hangup``

        Parameters: session_id (required)
        """
        return self._client._call("live.hangup_live_sessions", {"session_id": session_id}, params)

    @described
    def refer(self, session_id: str, **params: Any) -> Any:
        """Refer live sessions.

        ``POST /live/sessions/{session_id}/refer``

        Parameters: session_id (required), target_uri (required)
        """
        return self._client._call("live.refer_live_sessions", {"session_id": session_id}, params)

    @described
    def reject(self, session_id: str, **params: Any) -> Any:
        """Reject live sessions.

        ``POST /live/sessions/{session_id}/reject``

        Parameters: session_id (required), status_code (required)
        """
        return self._client._call("live.reject_live_sessions", {"session_id": session_id}, params)


class AsyncLiveSessions(AsyncResource):
    """``client.live.sessions`` of an async client."""

    @described
    async def accept(self, session_id: str, **params: Any) -> Any:
        """Accept live sessions.

        ``POST /live/sessions/{session_id}/accept``

        Parameters: session_id (required), session (required)
        """
        return await self._client._call("live.accept_live_sessions", {"session_id": session_id}, params)

    @described
    async def download_recording(self, session_id: str, **params: Any) -> Any:
        """Download recording live sessions.

        ``GET /live/sessions/{session_id}/content``

        Parameters: session_id (required)
        """
        return await self._client._call("live.download_recording_live_sessions", {"session_id": session_id}, params)

    @described
    async def fork(self, session_id: str, **params: Any) -> Any:
        """Fork live sessions.

        ``POST /live/sessions/{session_id}/fork``

        Parameters: session_id (required), transport (required), session
        """
        return await self._client._call("live.fork_live_sessions", {"session_id": session_id}, params)

    @described
    async def hangup(self, session_id: str, **params: Any) -> Any:
        """Hangup live sessions.

        ``POST /live/sessions/{session_id}/hangup``

        Parameters: session_id (required)
        """
        return await self._client._call("live.hangup_live_sessions", {"session_id": session_id}, params)

    @described
    async def refer(self, session_id: str, **params: Any) -> Any:
        """Refer live sessions.

        ``POST /live/sessions/{session_id}/refer``

        Parameters: session_id (required), target_uri (required)
        """
        return await self._client._call("live.refer_live_sessions", {"session_id": session_id}, params)

    @described
    async def reject(self, session_id: str, **params: Any) -> Any:
        """Reject live sessions.

        ``POST /live/sessions/{session_id}/reject``

        Parameters: session_id (required), status_code (required)
        """
        return await self._client._call("live.reject_live_sessions", {"session_id": session_id}, params)

