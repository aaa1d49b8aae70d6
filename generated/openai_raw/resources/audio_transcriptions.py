"""The resource ``client.audio.transcriptions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioTranscriptions(Resource):
    """``client.audio.transcriptions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create transcription.

        ``POST /audio/transcriptions``

        Args:
            file: Required.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`,
                `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`,
                `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is
                better and faster.
            languages: The languages that are spoken. Not empty.
            keywords:
            prompt:
            response_format: Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default:
                `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until
                the text is plausible. Default: `0`.
            include:
            timestamp_granularities: Values: `word`, `segment`.
            stream: Default: `false`.
            chunking_strategy: How files are cut into chunks. Default: `auto`.
            known_speaker_names: At most 4 items.
            known_speaker_references: At most 4 items.
        """
        return self._client._call("audio.create_transcription", {}, params)


class AsyncAudioTranscriptions(AsyncResource):
    """``client.audio.transcriptions`` of an async client."""

    @described_as(AudioTranscriptions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("audio.create_transcription", {}, params)

