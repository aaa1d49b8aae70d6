"""The resource ``client.realtime.translations.client_secrets``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class RealtimeTranslationsClientSecrets(Resource):
    """``client.realtime.translations.client_secrets``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create realtime translation client secret.

        ``POST /realtime/translations/client_secrets``

        Parameters: session (required), expires_after
        """
        return self._client._call("realtime.create_realtime_translation_client_secret", {}, params)


class AsyncRealtimeTranslationsClientSecrets(AsyncResource):
    """``client.realtime.translations.client_secrets`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create realtime translation client secret.

        ``POST /realtime/translations/client_secrets``

        Parameters: session (required), expires_after
        """
        return await self._client._call("realtime.create_realtime_translation_client_secret", {}, params)

