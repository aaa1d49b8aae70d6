"""The resource ``client.beta.realtime.transcription_sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaRealtimeTranscriptionSessions(Resource):
    """``client.beta.realtime.transcription_sessions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create a transcription session (beta)

        Get a short-lived key together with a session of the beta that only transcribes. New code uses
        create-realtime-client-secret.

        ``POST /realtime/transcription_sessions``

        Args:
            turn_detection: How the server detects the end of a turn.
            input_audio_noise_reduction: Whether and how to filter noise out of the input audio.
            input_audio_format: Encoding of the input audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`. Default:
                `pcm16`.
            input_audio_transcription: How the audio is transcribed.
            include: Further data for events, such as log probabilities of the transcript.
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: Modalities the model may respond with: `text`, `audio`.
        """
        return self._client._call("realtime.create_realtime_transcription_session", {}, params)


class AsyncBetaRealtimeTranscriptionSessions(AsyncResource):
    """``client.beta.realtime.transcription_sessions`` of an async client."""

    @described_as(BetaRealtimeTranscriptionSessions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("realtime.create_realtime_transcription_session", {}, params)
