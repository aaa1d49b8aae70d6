"""The resource ``client.beta.realtime.sessions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.realtime_session_create_response import RealtimeSessionCreateResponse
    from ..api.realtime.create_realtime_session import CreateRealtimeSessionParams


class BetaRealtimeSessions(Resource):
    """``client.beta.realtime.sessions``."""

    def create(self, **params: Unpack[CreateRealtimeSessionParams]) -> RealtimeSessionCreateResponse:
        """Create realtime session.

        ``POST /realtime/sessions``

        Parameters: client_secret, modalities, instructions, voice, input_audio_format, output_audio_format,
        input_audio_transcription, speed, tracing, turn_detection, tools, tool_choice, temperature,
        max_response_output_tokens, truncation, prompt, model
        """
        return self._client._call("realtime.create_realtime_session", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaRealtimeSessionsRaw: ...
        @property
        def with_streaming_response(self) -> BetaRealtimeSessionsStreaming: ...


class AsyncBetaRealtimeSessions(AsyncResource):
    """``client.beta.realtime.sessions`` of an async client."""

    async def create(self, **params: Unpack[CreateRealtimeSessionParams]) -> RealtimeSessionCreateResponse:
        """Create realtime session.

        ``POST /realtime/sessions``

        Parameters: client_secret, modalities, instructions, voice, input_audio_format, output_audio_format,
        input_audio_transcription, speed, tracing, turn_detection, tools, tool_choice, temperature,
        max_response_output_tokens, truncation, prompt, model
        """
        return await self._client._call("realtime.create_realtime_session", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaRealtimeSessionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaRealtimeSessionsStreaming: ...


if TYPE_CHECKING:

    class BetaRealtimeSessionsRaw(Protocol):
        def create(self, **params: Unpack[CreateRealtimeSessionParams]) -> RawResponse[RealtimeSessionCreateResponse]: ...

    class AsyncBetaRealtimeSessionsRaw(Protocol):
        async def create(self, **params: Unpack[CreateRealtimeSessionParams]) -> RawResponse[RealtimeSessionCreateResponse]: ...

    class BetaRealtimeSessionsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeSessionParams]) -> AbstractContextManager[StreamedResponse[RealtimeSessionCreateResponse]]: ...

    class AsyncBetaRealtimeSessionsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeSessionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RealtimeSessionCreateResponse]]: ...

