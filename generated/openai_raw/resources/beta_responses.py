"""The resource ``client.beta.responses``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .beta_responses_input_items import AsyncBetaResponsesInputItems, BetaResponsesInputItems
    from .beta_responses_input_tokens import AsyncBetaResponsesInputTokens, BetaResponsesInputTokens


class BetaResponses(Resource):
    """``client.beta.responses``."""

    @cached_property
    def input_items(self) -> BetaResponsesInputItems:
        """``client.beta.responses.input_items``."""
        from .beta_responses_input_items import BetaResponsesInputItems

        return BetaResponsesInputItems(self._client)

    @cached_property
    def input_tokens(self) -> BetaResponsesInputTokens:
        """``client.beta.responses.input_tokens``."""
        from .beta_responses_input_tokens import BetaResponsesInputTokens

        return BetaResponsesInputTokens(self._client)

    @described
    def create(self, **params: Any) -> Any:
        """Create a response (beta)

        Generates a response with beta features, such as several agents that share the work.

        ``POST /responses?beta=true``

        Args:
            betas: Beta features to enable.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            top_logprobs: How many of the most likely tokens to return per position, with their log
                probabilities. From 0 to 20.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change
                this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are
                considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by
                OpenAI.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user
                names and email addresses. At most 64 characters.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`.
                Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            previous_response_id: Id of the response to continue from. Its input and output become part of the
                context; its `instructions` do not.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`,
                `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`,
                `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`,
                `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            background: Whether to run in the background. The call returns at once with status `queued`; poll
                for the result. Default: `false`.
            max_tool_calls: Maximum number of built-in tool calls in one response. Further calls are ignored.
            text: Text output options: format and verbosity.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required`
                demands at least one call, and an object names a specific tool.
            prompt: Reference to a stored prompt template, with values for its variables.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`,
                `flex`, `scale`, `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of
                the conversation, `disabled` fails with a 400 error. Default: `disabled`. Deprecated
                by OpenAI.
            reasoning: Reasoning options; only for reasoning models.
            input: Input for the model: text, or a list of items such as messages and tool outputs.
            include: Additional data to include in the response, omitted by default. Values:
                `file_search_call.results`, `web_search_call.results`,
                `web_search_call.action.sources`, `message.input_image.image_url`,
                `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
                `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools in parallel. Default: `true`.
            store: Whether to store the response so that it can be retrieved later. Default: `true`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            moderation: Moderation of the input and output.
            stream: Whether to stream the response as server-sent events while it is generated. Default:
                `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input
                and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            multi_agent: Options for delegating work to subagents; None for a single agent.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
        return self._client._call("responses.beta_create_response", {}, params)

    @described
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Get a response (beta)

        Retrieves a stored beta response, to poll it or to resume its stream.

        ``GET /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            include: Additional data to include in the response, omitted by default. Values:
                `file_search_call.results`, `web_search_call.results`,
                `web_search_call.action.sources`, `message.input_image.image_url`,
                `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
                `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Whether to stream the events of the response: first those already sent, then new ones. Only
                for responses created with both `background` and `stream`.
            starting_after: Resumes the stream after the event with this `sequence_number`.
            include_obfuscation: Whether to pad events with random characters that hide their size from network
                observers. Turn it off to save bandwidth on a trusted network.
            betas: Beta features to enable.
        """
        return self._client._call("responses.beta_get_response", {"response_id": response_id}, params)

    @described
    def delete(self, response_id: str, **params: Any) -> Any:
        """Delete a response (beta)

        Deletes a stored beta response. This cannot be undone.

        ``DELETE /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            betas: Beta features to enable.
        """
        return self._client._call("responses.beta_delete_response", {"response_id": response_id}, params)

    @described
    def cancel(self, response_id: str, **params: Any) -> Any:
        """Cancel a response (beta)

        Cancels a beta response that runs in the background, with its subagents.

        ``POST /responses/{response_id}/cancel?beta=true``

        Args:
            response_id: Required. Id of the response.
            betas: Beta features to enable.
        """
        return self._client._call("responses.beta_cancel_response", {"response_id": response_id}, params)

    @described
    def compact(self, **params: Any) -> Any:
        """Compact a conversation (beta)

        Compacts a long conversation into fewer items. Pass `output` unchanged as the input of the next request.

        ``POST /responses/compact?beta=true``

        Args:
            model: Required. Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`,
                `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`,
                `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`,
                `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            betas: Beta features to enable.
            input: The conversation to compact: text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response to continue from. Its input and output become part of the
                context; its `instructions` do not.
            instructions: System instructions: how the model should behave. They precede the conversation.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache. At most
                64 characters.
            prompt_cache_retention: How long prompt prefixes stay in the cache. Values: `in_memory`, `24h`.
                Deprecated by OpenAI.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`,
                `fast`, `flex`, `priority`.
            image: Handling of images in the context.
        """
        return self._client._call("responses.beta_compactconversation", {}, params)


class AsyncBetaResponses(AsyncResource):
    """``client.beta.responses`` of an async client."""

    @cached_property
    def input_items(self) -> AsyncBetaResponsesInputItems:
        """``client.beta.responses.input_items``."""
        from .beta_responses_input_items import AsyncBetaResponsesInputItems

        return AsyncBetaResponsesInputItems(self._client)

    @cached_property
    def input_tokens(self) -> AsyncBetaResponsesInputTokens:
        """``client.beta.responses.input_tokens``."""
        from .beta_responses_input_tokens import AsyncBetaResponsesInputTokens

        return AsyncBetaResponsesInputTokens(self._client)

    @described_as(BetaResponses.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("responses.beta_create_response", {}, params)

    @described_as(BetaResponses.retrieve)
    async def retrieve(self, response_id: str, **params: Any) -> Any:
        return await self._client._call("responses.beta_get_response", {"response_id": response_id}, params)

    @described_as(BetaResponses.delete)
    async def delete(self, response_id: str, **params: Any) -> Any:
        return await self._client._call("responses.beta_delete_response", {"response_id": response_id}, params)

    @described_as(BetaResponses.cancel)
    async def cancel(self, response_id: str, **params: Any) -> Any:
        return await self._client._call("responses.beta_cancel_response", {"response_id": response_id}, params)

    @described_as(BetaResponses.compact)
    async def compact(self, **params: Any) -> Any:
        return await self._client._call("responses.beta_compactconversation", {}, params)
