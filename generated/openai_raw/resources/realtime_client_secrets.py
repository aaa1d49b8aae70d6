"""The resource ``client.realtime.client_secrets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.realtime_create_client_secret_response import RealtimeCreateClientSecretResponse
    from ..api.realtime.create_realtime_client_secret import CreateRealtimeClientSecretParams


class RealtimeClientSecrets(Resource):
    """``client.realtime.client_secrets``."""

    def create(self, **params: Unpack[CreateRealtimeClientSecretParams]) -> RealtimeCreateClientSecretResponse:
        """Create realtime client secret.

        ``POST /realtime/client_secrets``

        Parameters: expires_after, session
        """
        return self._client._call("realtime.create_realtime_client_secret", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RealtimeClientSecretsRaw: ...
        @property
        def with_streaming_response(self) -> RealtimeClientSecretsStreaming: ...


class AsyncRealtimeClientSecrets(AsyncResource):
    """``client.realtime.client_secrets`` of an async client."""

    async def create(self, **params: Unpack[CreateRealtimeClientSecretParams]) -> RealtimeCreateClientSecretResponse:
        """Create realtime client secret.

        ``POST /realtime/client_secrets``

        Parameters: expires_after, session
        """
        return await self._client._call("realtime.create_realtime_client_secret", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRealtimeClientSecretsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncRealtimeClientSecretsStreaming: ...


if TYPE_CHECKING:

    class RealtimeClientSecretsRaw(Protocol):
        def create(self, **params: Unpack[CreateRealtimeClientSecretParams]) -> RawResponse[RealtimeCreateClientSecretResponse]: ...

    class AsyncRealtimeClientSecretsRaw(Protocol):
        async def create(self, **params: Unpack[CreateRealtimeClientSecretParams]) -> RawResponse[RealtimeCreateClientSecretResponse]: ...

    class RealtimeClientSecretsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeClientSecretParams]) -> AbstractContextManager[StreamedResponse[RealtimeCreateClientSecretResponse]]: ...

    class AsyncRealtimeClientSecretsStreaming(Protocol):
        def create(self, **params: Unpack[CreateRealtimeClientSecretParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RealtimeCreateClientSecretResponse]]: ...

