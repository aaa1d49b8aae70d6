"""The resource ``client.beta.responses.input_tokens``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaResponsesInputTokens(Resource):
    """``client.beta.responses.input_tokens``."""

    @described
    def count(self, **params: Any) -> Any:
        """Count input tokens (beta)

        Counts the input tokens of a request without running it.

        ``POST /responses/input_tokens?beta=true``

        Args:
            betas: Beta features to enable.
            model: The model to use, such as `gpt-5.4-mini`.
            input: The input to count: text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response to continue from. Its input and output become part of the
                context; its `instructions` do not.
            tools: Tools the model may call.
            text: Text output options. A schema counts toward the tokens as well.
            reasoning: Reasoning options; only for reasoning models.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of
                the conversation, `disabled` fails with a 400 error. Deprecated by OpenAI.
            instructions: System instructions: how the model should behave. They precede the conversation.
            personality: Style of the answers. Known values: `friendly`, `pragmatic`.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input
                and output are added to it.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required`
                demands at least one call, and an object names a specific tool.
            parallel_tool_calls: Whether the model may call several tools in parallel.
        """
        return self._client._call("responses.beta_getinputtokencounts", {}, params)


class AsyncBetaResponsesInputTokens(AsyncResource):
    """``client.beta.responses.input_tokens`` of an async client."""

    @described_as(BetaResponsesInputTokens.count)
    async def count(self, **params: Any) -> Any:
        return await self._client._call("responses.beta_getinputtokencounts", {}, params)
