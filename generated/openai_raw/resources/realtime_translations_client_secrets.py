"""The resource ``client.realtime.translations.client_secrets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.realtime_translation_client_secret_create_response import RealtimeTranslationClientSecretCreateResponse
    from ..api.realtime.create_realtime_translation_client_secret import CreateRealtimeTranslationClientSecretParams


class RealtimeTranslationsClientSecrets(Resource):
    """``client.realtime.translations.client_secrets``."""

    def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> RealtimeTranslationClientSecretCreateResponse:
        """Create realtime translation client secret.

        ``POST /realtime/translations/client_secrets``

        Parameters: expires_after, session (required)
        """
        return self._client._call("realtime.create_realtime_translation_client_secret", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RealtimeTranslationsClientSecretsRaw: ...
        @property
        def with_streaming_response(self) -> RealtimeTranslationsClientSecretsStreaming: ...


class AsyncRealtimeTranslationsClientSecrets(AsyncResource):
    """``client.realtime.translations.client_secrets`` of an async client."""

    async def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> RealtimeTranslationClientSecretCreateResponse:
        """Create realtime translation client secret.

        ``POST /realtime/translations/client_secrets``

        Parameters: expires_after, session (required)
        """
        return await self._client._call("realtime.create_realtime_translation_client_secret", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRealtimeTranslationsClientSecretsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncRealtimeTranslationsClientSecretsStreaming: ...


if TYPE_CHECKING:

    class RealtimeTranslationsClientSecretsRaw(Protocol):
        def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> RawResponse[RealtimeTranslationClientSecretCreateResponse]: ...

    class AsyncRealtimeTranslationsClientSecretsRaw(Protocol):
        async def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> RawResponse[RealtimeTranslationClientSecretCreateResponse]: ...

    class RealtimeTranslationsClientSecretsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> AbstractContextManager[StreamedResponse[RealtimeTranslationClientSecretCreateResponse]]: ...

    class AsyncRealtimeTranslationsClientSecretsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RealtimeTranslationClientSecretCreateResponse]]: ...

