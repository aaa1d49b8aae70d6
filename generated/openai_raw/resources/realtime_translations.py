"""The resource ``client.realtime.translations``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .realtime_translations_client_secrets import (
        AsyncRealtimeTranslationsClientSecrets,
        RealtimeTranslationsClientSecrets,
    )


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
