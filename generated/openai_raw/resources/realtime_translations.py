"""The resource ``client.realtime.translations``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from .realtime_translations_client_secrets import AsyncRealtimeTranslationsClientSecrets, RealtimeTranslationsClientSecrets


class RealtimeTranslations(Resource):
    """``client.realtime.translations``."""

    @cached_property
    def client_secrets(self) -> RealtimeTranslationsClientSecrets:
        """``client.realtime.translations.client_secrets``."""
        from .realtime_translations_client_secrets import RealtimeTranslationsClientSecrets

        return RealtimeTranslationsClientSecrets(self._client)


class AsyncRealtimeTranslations(AsyncResource):
    """``client.realtime.translations`` of an async client."""

    @cached_property
    def client_secrets(self) -> AsyncRealtimeTranslationsClientSecrets:
        """``client.realtime.translations.client_secrets``."""
        from .realtime_translations_client_secrets import AsyncRealtimeTranslationsClientSecrets

        return AsyncRealtimeTranslationsClientSecrets(self._client)

