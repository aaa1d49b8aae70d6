"""The resource ``client.beta.realtime.sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaRealtimeSessions(Resource):
    """``client.beta.realtime.sessions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create a session (beta)

        Creates a short-lived key with a session of the beta API. New code should use
        `client.realtime.client_secrets`.

        ``POST /realtime/sessions``

        Args:
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: Modalities the model may respond with: `text`, `audio`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            voice: A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`,
                `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`,
                `fable`, `onyx`, and 1 more.
            input_audio_format: Encoding of the input audio.
            output_audio_format: Encoding of the output audio.
            input_audio_transcription: How to transcribe the input audio in addition to the conversation; None
                to turn it off.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 1.5.
            tracing: Whether and how to record a trace of the session. Default: `auto`.
            turn_detection: How the server detects the end of a turn.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required`
                demands at least one call, and an object names a specific tool.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change
                this or `top_p`, not both.
            max_response_output_tokens: The most tokens in one response, tool calls included; `inf` for the
                model's own limit.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of
                the conversation, `disabled` fails with a 400 error.
            prompt: Reference to a stored prompt template, with values for its variables.
            model: The model to use, such as `gpt-5.4-mini`.
            input_audio_noise_reduction: Whether and how to filter noise out of the input audio.
        """
        return self._client._call("realtime.create_realtime_session", {}, params)


class AsyncBetaRealtimeSessions(AsyncResource):
    """``client.beta.realtime.sessions`` of an async client."""

    @described_as(BetaRealtimeSessions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("realtime.create_realtime_session", {}, params)
