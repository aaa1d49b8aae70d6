"""The resource ``client.audio.translations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.create_translation_response_json import CreateTranslationResponseJson
    from ..models.create_translation_response_verbose_json import CreateTranslationResponseVerboseJson
    from ..api.audio.create_translation import CreateTranslationParams


class AudioTranslations(Resource):
    """``client.audio.translations``."""

    def create(self, **params: Unpack[CreateTranslationParams]) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson:
        """Create translation.

        ``POST /audio/translations``

        Parameters: file (required), model (required), prompt, response_format, temperature
        """
        return self._client._call("audio.create_translation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AudioTranslationsRaw: ...
        @property
        def with_streaming_response(self) -> AudioTranslationsStreaming: ...


class AsyncAudioTranslations(AsyncResource):
    """``client.audio.translations`` of an async client."""

    async def create(self, **params: Unpack[CreateTranslationParams]) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson:
        """Create translation.

        ``POST /audio/translations``

        Parameters: file (required), model (required), prompt, response_format, temperature
        """
        return await self._client._call("audio.create_translation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAudioTranslationsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAudioTranslationsStreaming: ...


if TYPE_CHECKING:

    class AudioTranslationsRaw(Protocol):
        def create(self, **params: Unpack[CreateTranslationParams]) -> RawResponse[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson]: ...

    class AsyncAudioTranslationsRaw(Protocol):
        async def create(self, **params: Unpack[CreateTranslationParams]) -> RawResponse[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson]: ...

    class AudioTranslationsStreaming(Protocol):
        def create(self, **params: Unpack[CreateTranslationParams]) -> AbstractContextManager[StreamedResponse[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson]]: ...

    class AsyncAudioTranslationsStreaming(Protocol):
        def create(self, **params: Unpack[CreateTranslationParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson]]: ...

