"""The resource ``client.audio.translations``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AudioTranslations(Resource):
    """``client.audio.translations``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create translation.

        ``POST /audio/translations``

        Parameters: file (required), model (required), prompt, response_format, temperature
        """
        return self._client._call("audio.create_translation", {}, params)


class AsyncAudioTranslations(AsyncResource):
    """``client.audio.translations`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create translation.

        ``POST /audio/translations``

        Parameters: file (required), model (required), prompt, response_format, temperature
        """
        return await self._client._call("audio.create_translation", {}, params)

