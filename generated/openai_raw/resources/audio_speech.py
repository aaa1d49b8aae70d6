"""The resource ``client.audio.speech``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..unions import CreateSpeechResponseStreamEvent
    from ..api.audio.create_speech import CreateSpeechParams


class AudioSpeech(Resource):
    """``client.audio.speech``."""

    @overload
    def create(self, *, stream_format: Literal['sse'], **params: Unpack[CreateSpeechParams]) -> Stream[CreateSpeechResponseStreamEvent]: ...
    @overload
    def create(self, *, stream_format: Literal['audio'] = ..., **params: Unpack[CreateSpeechParams]) -> BinaryResponse: ...
    @overload
    def create(self, *, stream_format: str, **params: Unpack[CreateSpeechParams]) -> BinaryResponse | Stream[CreateSpeechResponseStreamEvent]: ...
    def create(self, **params: Any) -> Any:
        """Create speech.

        ``POST /audio/speech``

        Parameters: model (required), input (required), instructions, voice (required), response_format, speed,
        stream_format
        """
        return self._client._call("audio.create_speech", {}, params)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AudioSpeechRaw: ...
        @property
        def with_streaming_response(self) -> AudioSpeechStreaming: ...


class AsyncAudioSpeech(AsyncResource):
    """``client.audio.speech`` of an async client."""

    @overload
    async def create(self, *, stream_format: Literal['sse'], **params: Unpack[CreateSpeechParams]) -> AsyncStream[CreateSpeechResponseStreamEvent]: ...
    @overload
    async def create(self, *, stream_format: Literal['audio'] = ..., **params: Unpack[CreateSpeechParams]) -> BinaryResponse: ...
    @overload
    async def create(self, *, stream_format: str, **params: Unpack[CreateSpeechParams]) -> BinaryResponse | AsyncStream[CreateSpeechResponseStreamEvent]: ...
    async def create(self, **params: Any) -> Any:
        """Create speech.

        ``POST /audio/speech``

        Parameters: model (required), input (required), instructions, voice (required), response_format, speed,
        stream_format
        """
        return await self._client._call("audio.create_speech", {}, params)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAudioSpeechRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAudioSpeechStreaming: ...


if TYPE_CHECKING:

    class AudioSpeechRaw(Protocol):
        @overload
        def create(self, *, stream_format: Literal['sse'], **params: Unpack[CreateSpeechParams]) -> RawResponse[Stream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        def create(self, *, stream_format: Literal['audio'] = ..., **params: Unpack[CreateSpeechParams]) -> RawResponse[BinaryResponse]: ...
        @overload
        def create(self, *, stream_format: str, **params: Unpack[CreateSpeechParams]) -> RawResponse[Any]: ...

    class AsyncAudioSpeechRaw(Protocol):
        @overload
        async def create(self, *, stream_format: Literal['sse'], **params: Unpack[CreateSpeechParams]) -> RawResponse[AsyncStream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        async def create(self, *, stream_format: Literal['audio'] = ..., **params: Unpack[CreateSpeechParams]) -> RawResponse[BinaryResponse]: ...
        @overload
        async def create(self, *, stream_format: str, **params: Unpack[CreateSpeechParams]) -> RawResponse[Any]: ...

    class AudioSpeechStreaming(Protocol):
        @overload
        def create(self, *, stream_format: Literal['sse'], **params: Unpack[CreateSpeechParams]) -> AbstractContextManager[StreamedResponse[Stream[CreateSpeechResponseStreamEvent]]]: ...
        @overload
        def create(self, *, stream_format: Literal['audio'] = ..., **params: Unpack[CreateSpeechParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...
        @overload
        def create(self, *, stream_format: str, **params: Unpack[CreateSpeechParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...

    class AsyncAudioSpeechStreaming(Protocol):
        @overload
        def create(self, *, stream_format: Literal['sse'], **params: Unpack[CreateSpeechParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[CreateSpeechResponseStreamEvent]]]: ...
        @overload
        def create(self, *, stream_format: Literal['audio'] = ..., **params: Unpack[CreateSpeechParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
        @overload
        def create(self, *, stream_format: str, **params: Unpack[CreateSpeechParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...

