"""The resource ``client.audio.voices``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioVoices(Resource):
    """``client.audio.voices``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create a voice

        Creates a custom voice from a speech sample, for speech generation and realtime sessions. The consent
        must come from the speaker of the sample.

        ``POST /audio/voices``

        Args:
            name: Required. Name of the voice.
            audio_sample: Sample recording of the voice.
            consent: Id of the speaker's consent.
            type: Type of the voice. Values: `audio_sample`, `prompt`.
            prompt: Description of how the voice should speak.
            model: The model to use, such as `gpt-5.4-mini`.
            script_hint: The text spoken in the sample.
        """
        return self._client._call("audio.create_voice", {}, params)

    @described
    def delete(self, voice_id: str, **params: Any) -> Any:
        """Delete a voice

        Deletes a custom voice. It can no longer be used.

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
