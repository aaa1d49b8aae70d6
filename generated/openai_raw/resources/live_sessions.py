"""The resource ``client.live.sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class LiveSessions(Resource):
    """``client.live.sessions``."""

    @described
    def accept(self, session_id: str, **params: Any) -> Any:
        """Accept an incoming call

        Answers an incoming phone call and starts a session with the given configuration. Works only while the
        call is ringing.

        ``POST /live/sessions/{session_id}/accept``

        Args:
            session_id: Required. Id of the session.
            session: Required. The session and its configuration.
        """
        return self._client._call("live.accept_live_sessions", {"session_id": session_id}, params)

    @described
    def download_recording(self, session_id: str, **params: Any) -> Any:
        """Download the recording of a session

        Returns the audio. Raises a 404 error if there is no recording.

        ``GET /live/sessions/{session_id}/content``

        Args:
            session_id: Required. Id of the session.
        """
        return self._client._call("live.download_recording_live_sessions", {"session_id": session_id}, params)

    @described
    def fork(self, session_id: str, **params: Any) -> Any:
        """Fork a session

        Starts a second session with the history of the first one, and returns its transport.

        ``POST /live/sessions/{session_id}/fork``

        Args:
            session_id: Required. Id of the session.
            transport: Required. Transport that carries the audio.
            session: The session and its configuration.
        """
        return self._client._call("live.fork_live_sessions", {"session_id": session_id}, params)

    @described
    def hangup(self, session_id: str, **params: Any) -> Any:
        """End a session

        Hangs up and notifies the other side.

        ``POST /live/sessions/{session_id}/hangup``

        Args:
            session_id: Required. Id of the session.
        """
        return self._client._call("live.hangup_live_sessions", {"session_id": session_id}, params)

    @described
    def refer(self, session_id: str, **params: Any) -> Any:
        """Transfer a call

        Transfers the call to another number or address and ends the session.

        ``POST /live/sessions/{session_id}/refer``

        Args:
            session_id: Required. Id of the session.
            target_uri: Required. Destination of the transfer, as a `tel:` or `sip:` URI.
        """
        return self._client._call("live.refer_live_sessions", {"session_id": session_id}, params)

    @described
    def reject(self, session_id: str, **params: Any) -> Any:
        """Reject an incoming call

        Works only while the call has not been accepted.

        ``POST /live/sessions/{session_id}/reject``

        Args:
            session_id: Required. Id of the session.
            status_code: Required. SIP status code sent to the caller.
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
