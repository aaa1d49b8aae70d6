"""The resource ``client.audio.transcriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.create_transcription_response_diarized_json import CreateTranscriptionResponseDiarizedJson
    from ..models.create_transcription_response_json import CreateTranscriptionResponseJson
    from ..models.create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson
    from ..unions import CreateTranscriptionResponseStreamEvent
    from ..api.audio.create_transcription import CreateTranscriptionParams


class AudioTranscriptions(Resource):
    """``client.audio.transcriptions``."""

    @overload
    def create(self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]) -> Stream[CreateTranscriptionResponseStreamEvent]: ...
    @overload
    def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]) -> CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson: ...
    @overload
    def create(self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]) -> CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson | Stream[CreateTranscriptionResponseStreamEvent]: ...
    def create(self, **params: Any) -> Any:
        """Create transcription.

        ``POST /audio/transcriptions``

        Parameters: file (required), model (required), language, languages, keywords, prompt, response_format,
        temperature, include, timestamp_granularities, stream, chunking_strategy, known_speaker_names,
        known_speaker_references
        """
        return self._client._call("audio.create_transcription", {}, params)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AudioTranscriptionsRaw: ...
        @property
        def with_streaming_response(self) -> AudioTranscriptionsStreaming: ...


class AsyncAudioTranscriptions(AsyncResource):
    """``client.audio.transcriptions`` of an async client."""

    @overload
    async def create(self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]) -> AsyncStream[CreateTranscriptionResponseStreamEvent]: ...
    @overload
    async def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]) -> CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson: ...
    @overload
    async def create(self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]) -> CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson | AsyncStream[CreateTranscriptionResponseStreamEvent]: ...
    async def create(self, **params: Any) -> Any:
        """Create transcription.

        ``POST /audio/transcriptions``

        Parameters: file (required), model (required), language, languages, keywords, prompt, response_format,
        temperature, include, timestamp_granularities, stream, chunking_strategy, known_speaker_names,
        known_speaker_references
        """
        return await self._client._call("audio.create_transcription", {}, params)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAudioTranscriptionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAudioTranscriptionsStreaming: ...


if TYPE_CHECKING:

    class AudioTranscriptionsRaw(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]) -> RawResponse[Stream[CreateTranscriptionResponseStreamEvent]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]) -> RawResponse[CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]) -> RawResponse[Any]: ...

    class AsyncAudioTranscriptionsRaw(Protocol):
        @overload
        async def create(self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]) -> RawResponse[AsyncStream[CreateTranscriptionResponseStreamEvent]]: ...
        @overload
        async def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]) -> RawResponse[CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson]: ...
        @overload
        async def create(self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]) -> RawResponse[Any]: ...

    class AudioTranscriptionsStreaming(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]) -> AbstractContextManager[StreamedResponse[Stream[CreateTranscriptionResponseStreamEvent]]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]) -> AbstractContextManager[StreamedResponse[CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson]]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...

    class AsyncAudioTranscriptionsStreaming(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[CreateTranscriptionResponseStreamEvent]]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson]]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...

