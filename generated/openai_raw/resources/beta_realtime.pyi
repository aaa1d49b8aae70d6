"""The resource ``client.beta.realtime``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .beta_realtime_sessions import AsyncBetaRealtimeSessions, BetaRealtimeSessions
from .beta_realtime_transcription_sessions import (
    AsyncBetaRealtimeTranscriptionSessions,
    BetaRealtimeTranscriptionSessions,
)

class BetaRealtime(Resource):
    @cached_property
    def sessions(self) -> BetaRealtimeSessions: ...
    @cached_property
    def transcription_sessions(self) -> BetaRealtimeTranscriptionSessions: ...

class AsyncBetaRealtime(AsyncResource):
    @cached_property
    def sessions(self) -> AsyncBetaRealtimeSessions: ...
    @cached_property
    def transcription_sessions(self) -> AsyncBetaRealtimeTranscriptionSessions: ...
