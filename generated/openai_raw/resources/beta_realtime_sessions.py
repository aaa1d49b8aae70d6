"""The resource ``client.beta.realtime.sessions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaRealtimeSessions(Resource):
    """``client.beta.realtime.sessions``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create realtime session.

        ``POST /realtime/sessions``

        Args:
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: What the model may answer with: `text`, `audio`.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            voice: A voice: one of the server's by its name, or your own by its id. Known values: `alloy`,
                `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`,
                `fable`, `onyx`, and 1 more.
            input_audio_format:
            output_audio_format:
            input_audio_transcription:
            speed: How fast the voice speaks; 1 is normal. Default: `1`. From 0.25 to 1.5.
            tracing: Whether and under which name the session is traced; None for not at all. Default: `auto`.
            turn_detection: How the end of a turn is recognised; None leaves it to the client.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all,
                `required` asks for at least one; an object names it.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable.
                Change this or `top_p`, not both.
            max_response_output_tokens:
            truncation: What to do when the input is longer than the context window: `auto` drops items from the
                beginning, `disabled` fails with 400.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            model: The model that was used.
            input_audio_noise_reduction:
        """
        return self._client._call("realtime.create_realtime_session", {}, params)


class AsyncBetaRealtimeSessions(AsyncResource):
    """``client.beta.realtime.sessions`` of an async client."""

    @described_as(BetaRealtimeSessions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("realtime.create_realtime_session", {}, params)

