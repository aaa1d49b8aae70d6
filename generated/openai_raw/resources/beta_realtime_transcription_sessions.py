"""The resource ``client.beta.realtime.transcription_sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaRealtimeTranscriptionSessions(Resource):
    """``client.beta.realtime.transcription_sessions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create realtime transcription session.

        ``POST /realtime/transcription_sessions``

        Parameters: turn_detection, input_audio_noise_reduction, input_audio_format, input_audio_transcription,
        include, client_secret, modalities
        """
        return self._client._call("realtime.create_realtime_transcription_session", {}, params)


class AsyncBetaRealtimeTranscriptionSessions(AsyncResource):
    """``client.beta.realtime.transcription_sessions`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create realtime transcription session.

        ``POST /realtime/transcription_sessions``

        Parameters: turn_detection, input_audio_noise_reduction, input_audio_format, input_audio_transcription,
        include, client_secret, modalities
        """
        return await self._client._call("realtime.create_realtime_transcription_session", {}, params)

