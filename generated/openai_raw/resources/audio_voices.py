"""The resource ``client.audio.voices``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.voice_resource import VoiceResource
    from ..api.audio.create_voice import CreateVoiceParams


class AudioVoices(Resource):
    """``client.audio.voices``."""

    def create(self, **params: Unpack[CreateVoiceParams]) -> VoiceResource:
        """Create voice.

        ``POST /audio/voices``

        Parameters: name (required), audio_sample (required), consent (required)
        """
        return self._client._call("audio.create_voice", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AudioVoicesRaw: ...
        @property
        def with_streaming_response(self) -> AudioVoicesStreaming: ...


class AsyncAudioVoices(AsyncResource):
    """``client.audio.voices`` of an async client."""

    async def create(self, **params: Unpack[CreateVoiceParams]) -> VoiceResource:
        """Create voice.

        ``POST /audio/voices``

        Parameters: name (required), audio_sample (required), consent (required)
        """
        return await self._client._call("audio.create_voice", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAudioVoicesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAudioVoicesStreaming: ...


if TYPE_CHECKING:

    class AudioVoicesRaw(Protocol):
        def create(self, **params: Unpack[CreateVoiceParams]) -> RawResponse[VoiceResource]: ...

    class AsyncAudioVoicesRaw(Protocol):
        async def create(self, **params: Unpack[CreateVoiceParams]) -> RawResponse[VoiceResource]: ...

    class AudioVoicesStreaming(Protocol):
        def create(self, **params: Unpack[CreateVoiceParams]) -> AbstractContextManager[StreamedResponse[VoiceResource]]: ...

    class AsyncAudioVoicesStreaming(Protocol):
        def create(self, **params: Unpack[CreateVoiceParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VoiceResource]]: ...

