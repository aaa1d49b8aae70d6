"""The resource ``client.realtime.translations.client_secrets``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.realtime.create_realtime_translation_client_secret import CreateRealtimeTranslationClientSecretParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.realtime_translation_client_secret_create_request import (
    RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
    RealtimeTranslationSessionCreateRequestDict,
)
from ..models.realtime_translation_client_secret_create_request import (
    RealtimeTranslationClientSecretCreateRequestExpiresAfter,
    RealtimeTranslationSessionCreateRequest,
)
from ..models.realtime_translation_client_secret_create_response import RealtimeTranslationClientSecretCreateResponse

class RealtimeTranslationsClientSecrets(Resource):
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequest | RealtimeTranslationSessionCreateRequestDict,
        expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter
        | RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Create a client secret for translation

        Get a short-lived key for a browser or app to open a session that translates speech while it is spoken.

        ``POST /realtime/translations/client_secrets``

        Args:
            session: Required. The settings of the session that the key opens.
            expires_after: How long the key is valid.
        """
    @property
    def with_raw_response(self) -> RealtimeTranslationsClientSecretsRaw: ...
    @property
    def with_streaming_response(self) -> RealtimeTranslationsClientSecretsStreaming: ...

class AsyncRealtimeTranslationsClientSecrets(AsyncResource):
    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequest | RealtimeTranslationSessionCreateRequestDict,
        expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter
        | RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Create a client secret for translation

        Get a short-lived key for a browser or app to open a session that translates speech while it is spoken.

        ``POST /realtime/translations/client_secrets``

        Args:
            session: Required. The settings of the session that the key opens.
            expires_after: How long the key is valid.
        """
    @property
    def with_raw_response(self) -> AsyncRealtimeTranslationsClientSecretsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeTranslationsClientSecretsStreaming: ...

class RealtimeTranslationsClientSecretsRaw(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]
    ) -> RawResponse[RealtimeTranslationClientSecretCreateResponse]: ...

class AsyncRealtimeTranslationsClientSecretsRaw(Protocol):
    async def create(
        self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]
    ) -> RawResponse[RealtimeTranslationClientSecretCreateResponse]: ...

class RealtimeTranslationsClientSecretsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]
    ) -> AbstractContextManager[StreamedResponse[RealtimeTranslationClientSecretCreateResponse]]: ...

class AsyncRealtimeTranslationsClientSecretsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RealtimeTranslationClientSecretCreateResponse]]: ...
