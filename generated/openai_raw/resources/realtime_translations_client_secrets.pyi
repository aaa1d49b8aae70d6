"""The resource ``client.realtime.translations.client_secrets``, for type checkers and editors, and for `inspect.signature`."""

import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from ..models.realtime_translation_client_secret_create_response import RealtimeTranslationClientSecretCreateResponse
from ..models.realtime_translation_client_secret_create_request_expires_after import RealtimeTranslationClientSecretCreateRequestExpiresAfter, RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
from ..models.realtime_translation_session_create_request import RealtimeTranslationSessionCreateRequest, RealtimeTranslationSessionCreateRequestDict
from ..api.realtime.create_realtime_translation_client_secret import CreateRealtimeTranslationClientSecretParams

class RealtimeTranslationsClientSecrets(Resource):
    def create(self, *, session: RealtimeTranslationSessionCreateRequest | RealtimeTranslationSessionCreateRequestDict, expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | RealtimeTranslationClientSecretCreateRequestExpiresAfterDict | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> RealtimeTranslationClientSecretCreateResponse:
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
    async def create(self, *, session: RealtimeTranslationSessionCreateRequest | RealtimeTranslationSessionCreateRequestDict, expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | RealtimeTranslationClientSecretCreateRequestExpiresAfterDict | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> RealtimeTranslationClientSecretCreateResponse:
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
    def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> RawResponse[RealtimeTranslationClientSecretCreateResponse]: ...

class AsyncRealtimeTranslationsClientSecretsRaw(Protocol):
    async def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> RawResponse[RealtimeTranslationClientSecretCreateResponse]: ...

class RealtimeTranslationsClientSecretsStreaming(Protocol):
    def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> AbstractContextManager[StreamedResponse[RealtimeTranslationClientSecretCreateResponse]]: ...

class AsyncRealtimeTranslationsClientSecretsStreaming(Protocol):
    def create(self, **params: Unpack[CreateRealtimeTranslationClientSecretParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RealtimeTranslationClientSecretCreateResponse]]: ...
