"""The resource ``client.beta.realtime.transcription_sessions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse
    from ..api.realtime.create_realtime_transcription_session import CreateRealtimeTranscriptionSessionParams


class BetaRealtimeTranscriptionSessions(Resource):
    """``client.beta.realtime.transcription_sessions``."""

    def create(self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> RealtimeTranscriptionSessionCreateResponse:
        """Create realtime transcription session.

        ``POST /realtime/transcription_sessions``

        Parameters: turn_detection, input_audio_noise_reduction, input_audio_format, input_audio_transcription,
        include
        """
        return self._client._call("realtime.create_realtime_transcription_session", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaRealtimeTranscriptionSessionsRaw: ...
        @property
        def with_streaming_response(self) -> BetaRealtimeTranscriptionSessionsStreaming: ...


class AsyncBetaRealtimeTranscriptionSessions(AsyncResource):
    """``client.beta.realtime.transcription_sessions`` of an async client."""

    async def create(self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> RealtimeTranscriptionSessionCreateResponse:
        """Create realtime transcription session.

        ``POST /realtime/transcription_sessions``

        Parameters: turn_detection, input_audio_noise_reduction, input_audio_format, input_audio_transcription,
        include
        """
        return await self._client._call("realtime.create_realtime_transcription_session", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaRealtimeTranscriptionSessionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaRealtimeTranscriptionSessionsStreaming: ...


if TYPE_CHECKING:

    class BetaRealtimeTranscriptionSessionsRaw(Protocol):
        def create(self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> RawResponse[RealtimeTranscriptionSessionCreateResponse]: ...

    class AsyncBetaRealtimeTranscriptionSessionsRaw(Protocol):
        async def create(self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> RawResponse[RealtimeTranscriptionSessionCreateResponse]: ...

    class BetaRealtimeTranscriptionSessionsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> AbstractContextManager[StreamedResponse[RealtimeTranscriptionSessionCreateResponse]]: ...

    class AsyncBetaRealtimeTranscriptionSessionsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RealtimeTranscriptionSessionCreateResponse]]: ...

