"""The resource ``client.realtime``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .realtime_calls import AsyncRealtimeCalls, RealtimeCalls
    from .realtime_client_secrets import AsyncRealtimeClientSecrets, RealtimeClientSecrets
    from .realtime_translations import AsyncRealtimeTranslations, RealtimeTranslations


class Realtime(Resource):
    """``client.realtime``."""

    @cached_property
    def calls(self) -> RealtimeCalls:
        """``client.realtime.calls``."""
        from .realtime_calls import RealtimeCalls

        return RealtimeCalls(self._client)

    @cached_property
    def client_secrets(self) -> RealtimeClientSecrets:
        """``client.realtime.client_secrets``."""
        from .realtime_client_secrets import RealtimeClientSecrets

        return RealtimeClientSecrets(self._client)

    @cached_property
    def translations(self) -> RealtimeTranslations:
        """``client.realtime.translations``."""
        from .realtime_translations import RealtimeTranslations

        return RealtimeTranslations(self._client)


class AsyncRealtime(AsyncResource):
    """``client.realtime`` of an async client."""

    @cached_property
    def calls(self) -> AsyncRealtimeCalls:
        """``client.realtime.calls``."""
        from .realtime_calls import AsyncRealtimeCalls

        return AsyncRealtimeCalls(self._client)

    @cached_property
    def client_secrets(self) -> AsyncRealtimeClientSecrets:
        """``client.realtime.client_secrets``."""
        from .realtime_client_secrets import AsyncRealtimeClientSecrets

        return AsyncRealtimeClientSecrets(self._client)

    @cached_property
    def translations(self) -> AsyncRealtimeTranslations:
        """``client.realtime.translations``."""
        from .realtime_translations import AsyncRealtimeTranslations

        return AsyncRealtimeTranslations(self._client)
