"""The resource ``client.beta.realtime``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta_realtime_sessions import AsyncBetaRealtimeSessions, BetaRealtimeSessions
    from .beta_realtime_transcription_sessions import (
        AsyncBetaRealtimeTranscriptionSessions,
        BetaRealtimeTranscriptionSessions,
    )


class BetaRealtime(Resource):
    """``client.beta.realtime``."""

    @cached_property
    def sessions(self) -> BetaRealtimeSessions:
        """``client.beta.realtime.sessions``."""
        from .beta_realtime_sessions import BetaRealtimeSessions

        return BetaRealtimeSessions(self._client)

    @cached_property
    def transcription_sessions(self) -> BetaRealtimeTranscriptionSessions:
        """``client.beta.realtime.transcription_sessions``."""
        from .beta_realtime_transcription_sessions import BetaRealtimeTranscriptionSessions

        return BetaRealtimeTranscriptionSessions(self._client)


class AsyncBetaRealtime(AsyncResource):
    """``client.beta.realtime`` of an async client."""

    @cached_property
    def sessions(self) -> AsyncBetaRealtimeSessions:
        """``client.beta.realtime.sessions``."""
        from .beta_realtime_sessions import AsyncBetaRealtimeSessions

        return AsyncBetaRealtimeSessions(self._client)

    @cached_property
    def transcription_sessions(self) -> AsyncBetaRealtimeTranscriptionSessions:
        """``client.beta.realtime.transcription_sessions``."""
        from .beta_realtime_transcription_sessions import AsyncBetaRealtimeTranscriptionSessions

        return AsyncBetaRealtimeTranscriptionSessions(self._client)
