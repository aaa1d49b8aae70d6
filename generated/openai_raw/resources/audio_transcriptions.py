"""The resource ``client.audio.transcriptions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioTranscriptions(Resource):
    """``client.audio.transcriptions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`,
                `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`,
                `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and
                latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the
                language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`,
                `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises
                it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with
                `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At
                most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds
                of audio. At most 4 items.
        """
        return self._client._call("audio.create_transcription", {}, params)


class AsyncAudioTranscriptions(AsyncResource):
    """``client.audio.transcriptions`` of an async client."""

    @described_as(AudioTranscriptions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("audio.create_transcription", {}, params)
