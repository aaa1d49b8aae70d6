"""The resource ``client.beta.realtime.sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaRealtimeSessions(Resource):
    """``client.beta.realtime.sessions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create realtime session.

        ``POST /realtime/sessions``

        Parameters: client_secret, modalities, instructions, voice, input_audio_format, output_audio_format,
        input_audio_transcription, speed, tracing, turn_detection, tools, tool_choice, temperature,
        max_response_output_tokens, truncation, prompt, model, input_audio_noise_reduction
        """
        return self._client._call("realtime.create_realtime_session", {}, params)


class AsyncBetaRealtimeSessions(AsyncResource):
    """``client.beta.realtime.sessions`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create realtime session.

        ``POST /realtime/sessions``

        Parameters: client_secret, modalities, instructions, voice, input_audio_format, output_audio_format,
        input_audio_transcription, speed, tracing, turn_detection, tools, tool_choice, temperature,
        max_response_output_tokens, truncation, prompt, model, input_audio_noise_reduction
        """
        return await self._client._call("realtime.create_realtime_session", {}, params)

