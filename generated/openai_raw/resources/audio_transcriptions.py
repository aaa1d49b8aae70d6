"""The resource ``client.audio.transcriptions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AudioTranscriptions(Resource):
    """``client.audio.transcriptions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create transcription.

        ``POST /audio/transcriptions``

        Parameters: file (required), model (required), language, languages, keywords, prompt, response_format,
        temperature, include, timestamp_granularities, stream, chunking_strategy, known_speaker_names,
        known_speaker_references
        """
        return self._client._call("audio.create_transcription", {}, params)


class AsyncAudioTranscriptions(AsyncResource):
    """``client.audio.transcriptions`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create transcription.

        ``POST /audio/transcriptions``

        Parameters: file (required), model (required), language, languages, keywords, prompt, response_format,
        temperature, include, timestamp_granularities, stream, chunking_strategy, known_speaker_names,
        known_speaker_references
        """
        return await self._client._call("audio.create_transcription", {}, params)

