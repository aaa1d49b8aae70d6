"""The resource ``client.audio.voices``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AudioVoices(Resource):
    """``client.audio.voices``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create voice.

        ``POST /audio/voices``

        Parameters: name (required), audio_sample, consent, type, prompt, model, script_hint
        """
        return self._client._call("audio.create_voice", {}, params)

    @described
    def delete(self, voice_id: str, **params: Any) -> Any:
        """Delete audio voices.

        ``DELETE /audio/voices/{voice_id}``

        Parameters: voice_id (required)
        """
        return self._client._call("audio.delete_audio_voices", {"voice_id": voice_id}, params)


class AsyncAudioVoices(AsyncResource):
    """``client.audio.voices`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create voice.

        ``POST /audio/voices``

        Parameters: name (required), audio_sample, consent, type, prompt, model, script_hint
        """
        return await self._client._call("audio.create_voice", {}, params)

    @described
    async def delete(self, voice_id: str, **params: Any) -> Any:
        """Delete audio voices.

        ``DELETE /audio/voices/{voice_id}``

        Parameters: voice_id (required)
        """
        return await self._client._call("audio.delete_audio_voices", {"voice_id": voice_id}, params)

