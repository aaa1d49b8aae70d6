"""The resource ``client.audio.speech``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AudioSpeech(Resource):
    """``client.audio.speech``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create speech.

        ``POST /audio/speech``

        Parameters: model (required), input (required), voice (required), instructions, response_format, speed,
        stream_format
        """
        return self._client._call("audio.create_speech", {}, params)


class AsyncAudioSpeech(AsyncResource):
    """``client.audio.speech`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create speech.

        ``POST /audio/speech``

        Parameters: model (required), input (required), voice (required), instructions, response_format, speed,
        stream_format
        """
        return await self._client._call("audio.create_speech", {}, params)

