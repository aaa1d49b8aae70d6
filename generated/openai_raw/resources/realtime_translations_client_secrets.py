"""The resource ``client.realtime.translations.client_secrets``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class RealtimeTranslationsClientSecrets(Resource):
    """``client.realtime.translations.client_secrets``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create a client secret for translation

        Get a short-lived key for a browser or app to open a session that translates speech while it is spoken.

        ``POST /realtime/translations/client_secrets``

        Args:
            session: Required. The settings of the session that the key opens.
            expires_after: How long the key is valid.
        """
        return self._client._call("realtime.create_realtime_translation_client_secret", {}, params)


class AsyncRealtimeTranslationsClientSecrets(AsyncResource):
    """``client.realtime.translations.client_secrets`` of an async client."""

    @described_as(RealtimeTranslationsClientSecrets.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("realtime.create_realtime_translation_client_secret", {}, params)
