"""The resource ``client.audio.speech``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioSpeech(Resource):
    """``client.audio.speech``."""

    @described
    def create(self, **params: Any) -> Any:
        """Turn text into speech

        Have a voice read a text. The audio comes as it is made, or as events with `stream_format="sse"`.
        Characters or tokens are billed, depending on the model.

        ``POST /audio/speech``

        Args:
            model: Required. The model that was used. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`,
                `gpt-4o-mini-tts-2025-12-15`.
            input: Required. The text to read. At most 4096 characters.
            voice: Required. A voice: one of the server's by its name, or your own by its id. Known values:
                `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`,
                `cedar`, `fable`, `onyx`, and 1 more.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do. At most 4096 characters.
            response_format: File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`.
                Default: `mp3`.
            speed: How fast the voice speaks; 1 is normal. Default: `1`. From 0.25 to 4.
            stream_format: Whether the answer is the audio itself (`audio`) or events with pieces of it (`sse`).
                Default: `audio`.
        """
        return self._client._call("audio.create_speech", {}, params)


class AsyncAudioSpeech(AsyncResource):
    """``client.audio.speech`` of an async client."""

    @described_as(AudioSpeech.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("audio.create_speech", {}, params)
