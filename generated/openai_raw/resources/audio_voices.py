"""The resource ``client.audio.voices``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioVoices(Resource):
    """``client.audio.voices``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create a voice

        Make a voice of your own from a sample of speech, for speech and realtime sessions. The consent must
        come from the same speaker as the sample.

        ``POST /audio/voices``

        Args:
            name: Required. Name of the voice.
            audio_sample: A sample of the voice.
            consent: Id of the speaker's consent.
            type: Which kind of voice this is. Values: `audio_sample`, `prompt`.
            prompt: How the voice should speak.
            model: The model that was used.
            script_hint: The text that is spoken in the sample.
        """
        return self._client._call("audio.create_voice", {}, params)

    @described
    def delete(self, voice_id: str, **params: Any) -> Any:
        """Delete a voice

        Delete a voice of your own. Nothing can be spoken with it any more.

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
