"""The resource ``client.audio.translations``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioTranslations(Resource):
    """``client.audio.translations``."""

    @described
    def create(self, **params: Any) -> Any:
        """Translate audio into English

        Transcribes audio and translates it into English.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`,
                `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`,
                `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            prompt: English text to guide style and spelling.
            response_format: Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default:
                `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises
                it automatically where needed. Default: `0`.
        """
        return self._client._call("audio.create_translation", {}, params)


class AsyncAudioTranslations(AsyncResource):
    """``client.audio.translations`` of an async client."""

    @described_as(AudioTranslations.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("audio.create_translation", {}, params)
