"""The resource ``client.audio.speech``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioSpeech(Resource):
    """``client.audio.speech``."""

    @described
    def create(self, **params: Any) -> Any:
        """Turn text into speech

        Generates speech from text. The audio is streamed as it is generated, or sent as events with
        `stream_format="sse"`. Billed by characters or tokens, depending on the model.

        ``POST /audio/speech``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `tts-1`, `tts-1-hd`,
                `gpt-4o-mini-tts`, `gpt-4o-mini-tts-2025-12-15`.
            input: Required. The text to speak. At most 4096 characters.
            voice: Required. A voice: the name of a built-in voice, or the id of a custom one. Known values:
                `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`,
                `cedar`, `fable`, `onyx`, and 1 more.
            instructions: System instructions: how the model should behave. They precede the conversation. At
                most 4096 characters.
            response_format: File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`.
                Default: `mp3`.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 4.
            stream_format: Whether to stream raw audio (`audio`) or events with chunks of it (`sse`). Default:
                `audio`.
        """
        return self._client._call("audio.create_speech", {}, params)


class AsyncAudioSpeech(AsyncResource):
    """``client.audio.speech`` of an async client."""

    @described_as(AudioSpeech.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("audio.create_speech", {}, params)
