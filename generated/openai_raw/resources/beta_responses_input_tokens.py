"""The resource ``client.beta.responses.input_tokens``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaResponsesInputTokens(Resource):
    """``client.beta.responses.input_tokens``."""

    @described
    def count(self, **params: Any) -> Any:
        """Count input tokens (beta)

        Count the tokens that a request would send to the model, without running it.

        ``POST /responses/input_tokens?beta=true``

        Args:
            betas: Beta features to turn on.
            model: The model that was used.
            input: What to count: a text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response that this one continues; its input and output become part
                of the context.
            tools: The tools that the model could call.
            text: Format and length of the text in the answer; a schema counts too.
            reasoning: How the model reasons; only for models that do.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the
                beginning, `disabled` fails with 400. Deprecated by OpenAI.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            personality: The style that the model answers in. Known values: `friendly`, `pragmatic`.
            conversation: The conversation that the response belongs to: its items come before the input, and
                those of the response are added to it.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all,
                `required` asks for at least one; an object names it.
            parallel_tool_calls: Whether the model may call several tools at once.
        """
        return self._client._call("responses.beta_getinputtokencounts", {}, params)


class AsyncBetaResponsesInputTokens(AsyncResource):
    """``client.beta.responses.input_tokens`` of an async client."""

    @described_as(BetaResponsesInputTokens.count)
    async def count(self, **params: Any) -> Any:
        return await self._client._call("responses.beta_getinputtokencounts", {}, params)
