"""The resource ``client.live.sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class LiveSessions(Resource):
    """``client.live.sessions``."""

    @described
    def accept(self, session_id: str, **params: Any) -> Any:
        """Accept live sessions.

        ``POST /live/sessions/{session_id}/accept``

        Args:
            session_id: Required. Id of the session.
            session: Required.
        """
        return self._client._call("live.accept_live_sessions", {"session_id": session_id}, params)

    @described
    def download_recording(self, session_id: str, **params: Any) -> Any:
        """Download recording live sessions.

        ``GET /live/sessions/{session_id}/content``

        Args:
            session_id: Required. Id of the session.
        """
        return self._client._call("live.download_recording_live_sessions", {"session_id": session_id}, params)

    @described
    def fork(self, session_id: str, **params: Any) -> Any:
        """Fork live sessions.

        ``POST /live/sessions/{session_id}/fork``

        Args:
            session_id: Required. Id of the session.
            transport: Required.
            session:
        """
        return self._client._call("live.fork_live_sessions", {"session_id": session_id}, params)

    @described
    def hangup(self, session_id: str, **params: Any) -> Any:
        """Hangup live sessions.

        ``POST /live/sessions/{session_id}/hangup``

        Args:
            session_id: Required. Id of the session.
        """
        return self._client._call("live.hangup_live_sessions", {"session_id": session_id}, params)

    @described
    def refer(self, session_id: str, **params: Any) -> Any:
        """Refer live sessions.

        ``POST /live/sessions/{session_id}/refer``

        Args:
            session_id: Required. Id of the session.
            target_uri: Required.
        """
        return self._client._call("live.refer_live_sessions", {"session_id": session_id}, params)

    @described
    def reject(self, session_id: str, **params: Any) -> Any:
        """Reject live sessions.

        ``POST /live/sessions/{session_id}/reject``

        Args:
            session_id: Required. Id of the session.
            status_code: Required.
        """
        return self._client._call("live.reject_live_sessions", {"session_id": session_id}, params)


class AsyncLiveSessions(AsyncResource):
    """``client.live.sessions`` of an async client."""

    @described_as(LiveSessions.accept)
    async def accept(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("live.accept_live_sessions", {"session_id": session_id}, params)

    @described_as(LiveSessions.download_recording)
    async def download_recording(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("live.download_recording_live_sessions", {"session_id": session_id}, params)

    @described_as(LiveSessions.fork)
    async def fork(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("live.fork_live_sessions", {"session_id": session_id}, params)

    @described_as(LiveSessions.hangup)
    async def hangup(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("live.hangup_live_sessions", {"session_id": session_id}, params)

    @described_as(LiveSessions.refer)
    async def refer(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("live.refer_live_sessions", {"session_id": session_id}, params)

    @described_as(LiveSessions.reject)
    async def reject(self, session_id: str, **params: Any) -> Any:
        return await self._client._call("live.reject_live_sessions", {"session_id": session_id}, params)

