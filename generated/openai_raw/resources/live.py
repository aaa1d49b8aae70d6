"""The resource ``client.live``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .live_sessions import AsyncLiveSessions, LiveSessions


class Live(Resource):
    """``client.live``."""

    @cached_property
    def sessions(self) -> LiveSessions:
        """``client.live.sessions``."""
        from .live_sessions import LiveSessions

        return LiveSessions(self._client)

    @described
    def create(self, **params: Any) -> Any:
        """Start a session with live audio

        Takes a WebRTC offer as SDP and returns the SDP answer.

        ``POST /live/sessions``

        Args:
            session: Required. The session and its configuration.
            transport: Required. Transport that carries the audio.
        """
        return self._client._call("live.create_live", {}, params)


class AsyncLive(AsyncResource):
    """``client.live`` of an async client."""

    @cached_property
    def sessions(self) -> AsyncLiveSessions:
        """``client.live.sessions``."""
        from .live_sessions import AsyncLiveSessions

        return AsyncLiveSessions(self._client)

    @described_as(Live.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("live.create_live", {}, params)
