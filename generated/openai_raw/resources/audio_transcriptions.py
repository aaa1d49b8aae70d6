"""The resource ``client.audio.transcriptions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AudioTranscriptions(Resource):
    """``client.audio.transcriptions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Transcribe audio

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`,
                `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`,
                `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is
                better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of
                the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`,
                `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until
                the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values:
                `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4
                items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of
                audio. At most 4 items.
        """
        return self._client._call("audio.create_transcription", {}, params)


class AsyncAudioTranscriptions(AsyncResource):
    """``client.audio.transcriptions`` of an async client."""

    @described_as(AudioTranscriptions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("audio.create_transcription", {}, params)
