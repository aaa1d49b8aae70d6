"""The resource ``client.audio.voices``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioVoices(Resource):
    """``client.audio.voices``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create voice.

        ``POST /audio/voices``

        Args:
            name: Required. Name of the voice.
            audio_sample:
            consent:
            type: Which kind of voice this is. Values: `audio_sample`, `prompt`.
            prompt:
            model: The model that was used.
            script_hint:
        """
        return self._client._call("audio.create_voice", {}, params)

    @described
    def delete(self, voice_id: str, **params: Any) -> Any:
        """Delete audio voices.

        ``DELETE /audio/voices/{voice_id}``

        Args:
            voice_id: Required. Id of the voice.
        """
        return self._client._call("audio.delete_audio_voices", {"voice_id": voice_id}, params)


class AsyncAudioVoices(AsyncResource):
    """``client.audio.voices`` of an async client."""

    @described_as(AudioVoices.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("audio.create_voice", {}, params)

    @described_as(AudioVoices.delete)
    async def delete(self, voice_id: str, **params: Any) -> Any:
        return await self._client._call("audio.delete_audio_voices", {"voice_id": voice_id}, params)

