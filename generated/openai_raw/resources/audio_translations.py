"""The resource ``client.audio.translations``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioTranslations(Resource):
    """``client.audio.translations``."""

    @described
    def create(self, **params: Any) -> Any:
        """Translate audio into English

        Turn speech of any language that the model knows into English text.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`,
                `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`,
                `gpt-4o-transcribe-diarize`.
            prompt: An English text that guides style and spelling.
            response_format: Form of the answer. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default:
                `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until
                the text is plausible. Default: `0`.
        """
        return self._client._call("audio.create_translation", {}, params)


class AsyncAudioTranslations(AsyncResource):
    """``client.audio.translations`` of an async client."""

    @described_as(AudioTranslations.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("audio.create_translation", {}, params)
