"""The resource ``client.realtime.client_secrets``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.realtime.create_realtime_client_secret import CreateRealtimeClientSecretParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.realtime_create_client_secret_request import RealtimeCreateClientSecretRequestExpiresAfterDict
from ..dicts.realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict
from ..dicts.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGADict
from ..models.realtime_create_client_secret_request import RealtimeCreateClientSecretRequestExpiresAfter
from ..models.realtime_create_client_secret_response import RealtimeCreateClientSecretResponse
from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
from ..models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA

class RealtimeClientSecrets(Resource):
    def create(
        self,
        *,
        expires_after: RealtimeCreateClientSecretRequestExpiresAfter
        | RealtimeCreateClientSecretRequestExpiresAfterDict
        | Omit = ...,
        session: RealtimeSessionCreateRequestGA
        | RealtimeSessionCreateRequestGADict
        | RealtimeTranscriptionSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGADict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RealtimeCreateClientSecretResponse:
        """Create a client secret

        Creates a short-lived key for connecting from a browser or app, so that your API key stays on your
        server. It can fix the session configuration.

        ``POST /realtime/client_secrets``

        Args:
            expires_after: How long the key is valid.
            session: The settings of the session that the key opens; the client may change most of them.
        """
    @property
    def with_raw_response(self) -> RealtimeClientSecretsRaw: ...
    @property
    def with_streaming_response(self) -> RealtimeClientSecretsStreaming: ...

class AsyncRealtimeClientSecrets(AsyncResource):
    async def create(
        self,
        *,
        expires_after: RealtimeCreateClientSecretRequestExpiresAfter
        | RealtimeCreateClientSecretRequestExpiresAfterDict
        | Omit = ...,
        session: RealtimeSessionCreateRequestGA
        | RealtimeSessionCreateRequestGADict
        | RealtimeTranscriptionSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGADict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RealtimeCreateClientSecretResponse:
        """Create a client secret

        Creates a short-lived key for connecting from a browser or app, so that your API key stays on your
        server. It can fix the session configuration.

        ``POST /realtime/client_secrets``

        Args:
            expires_after: How long the key is valid.
            session: The settings of the session that the key opens; the client may change most of them.
        """
    @property
    def with_raw_response(self) -> AsyncRealtimeClientSecretsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeClientSecretsStreaming: ...

class RealtimeClientSecretsRaw(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeClientSecretParams]
    ) -> RawResponse[RealtimeCreateClientSecretResponse]: ...

class AsyncRealtimeClientSecretsRaw(Protocol):
    async def create(
        self, **params: Unpack[CreateRealtimeClientSecretParams]
    ) -> RawResponse[RealtimeCreateClientSecretResponse]: ...

class RealtimeClientSecretsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeClientSecretParams]
    ) -> AbstractContextManager[StreamedResponse[RealtimeCreateClientSecretResponse]]: ...

class AsyncRealtimeClientSecretsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeClientSecretParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RealtimeCreateClientSecretResponse]]: ...
