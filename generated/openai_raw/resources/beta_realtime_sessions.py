"""The resource ``client.beta.realtime.sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaRealtimeSessions(Resource):
    """``client.beta.realtime.sessions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create a session (beta)

        Get a short-lived key together with a session of the beta. New code uses create-realtime-client-secret.

        ``POST /realtime/sessions``

        Args:
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: What the model may answer with: `text`, `audio`.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            voice: A voice: one of the server's by its name, or your own by its id. Known values: `alloy`,
                `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`,
                `fable`, `onyx`, and 1 more.
            input_audio_format: Encoding of the audio that you send.
            output_audio_format: Encoding of the audio that you get.
            input_audio_transcription: How input audio is transcribed beside the conversation; None for not at
                all.
            speed: How fast the voice speaks; 1 is normal. Default: `1`. From 0.25 to 1.5.
            tracing: How the session is traced. Default: `auto`.
            turn_detection: How the end of a turn is recognised.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all,
                `required` asks for at least one; an object names it.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable.
                Change this or `top_p`, not both.
            max_response_output_tokens: The most tokens in one response, tool calls included; `inf` for the
                model's own limit.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the
                beginning, `disabled` fails with 400.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            model: The model that was used.
            input_audio_noise_reduction: Filters noise out before speech is looked for.
        """
        return self._client._call("realtime.create_realtime_session", {}, params)


class AsyncBetaRealtimeSessions(AsyncResource):
    """``client.beta.realtime.sessions`` of an async client."""

    @described_as(BetaRealtimeSessions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("realtime.create_realtime_session", {}, params)
