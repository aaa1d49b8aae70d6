"""The resource ``client.responses``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .responses_input_items import AsyncResponsesInputItems, ResponsesInputItems
    from .responses_input_tokens import AsyncResponsesInputTokens, ResponsesInputTokens


class Responses(Resource):
    """``client.responses``."""

    @cached_property
    def input_items(self) -> ResponsesInputItems:
        """``client.responses.input_items``."""
        from .responses_input_items import ResponsesInputItems

        return ResponsesInputItems(self._client)

    @cached_property
    def input_tokens(self) -> ResponsesInputTokens:
        """``client.responses.input_tokens``."""
        from .responses_input_tokens import ResponsesInputTokens

        return ResponsesInputTokens(self._client)

    @described
    def create(self, **params: Any) -> Any:
        """Create a response

        Generates a response to text, images or files. With `stream=True`, it arrives as events. With
        `background=True`, the call returns at once with status `queued`, and you poll for the result.
        Input and output tokens are billed; some hosted tools cost extra per call. A response that was
        cut short has status `incomplete` and the reason in `incomplete_details`; a failed one has
        `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
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
            moderation: Moderation of the request and its answer.
            stream: Whether to stream the response as server-sent events while it is generated. Default:
                `false`.
            stream_options: Options of the event stream.
            conversation: Conversation the response belongs to. Its items precede the input, and the new input
                and output are added to it.
            context_management: How to compact the context when it grows too long. Not empty.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens. At least 16.
            access_programs: Restricted-access programs to run the request under.
            background_options: Options of background responses.
            image: Handling of images in the context.
        """
        return self._client._call("responses.create_response", {}, params)

    @described
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Get a response

        Retrieves a stored response, to poll one that runs in the background or to resume its stream. For a
        response created with `store=False`, it raises a 404 error.

        ``GET /responses/{response_id}``

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
        """
        return self._client._call("responses.get_response", {"response_id": response_id}, params)

    @described
    def delete(self, response_id: str, **params: Any) -> Any:
        """Delete a response

        Deletes a stored response. It can no longer be continued with `previous_response_id`. This cannot be
        undone.

        ``DELETE /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
        """
        return self._client._call("responses.delete_response", {"response_id": response_id}, params)

    @described
    def cancel(self, response_id: str, **params: Any) -> Any:
        """Cancel a response

        Cancels a response that runs in the background. To cancel any other response, close the connection.
        Cancelling twice has no effect.

        ``POST /responses/{response_id}/cancel``

        Args:
            response_id: Required. Id of the response.
        """
        return self._client._call("responses.cancel_response", {"response_id": response_id}, params)

    @described
    def compact(self, **params: Any) -> Any:
        """Compact a conversation

        Compacts a long conversation into fewer items; one encrypted item holds what the model needs to
        remember. Pass `output` unchanged as the input of the next request. The tokens it uses are
        billed.

        ``POST /responses/compact``

        Args:
            model: Required. Context compaction settings. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`,
                `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`,
                `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`,
                `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
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
        return self._client._call("responses.compactconversation", {}, params)


class AsyncResponses(AsyncResource):
    """``client.responses`` of an async client."""

    @cached_property
    def input_items(self) -> AsyncResponsesInputItems:
        """``client.responses.input_items``."""
        from .responses_input_items import AsyncResponsesInputItems

        return AsyncResponsesInputItems(self._client)

    @cached_property
    def input_tokens(self) -> AsyncResponsesInputTokens:
        """``client.responses.input_tokens``."""
        from .responses_input_tokens import AsyncResponsesInputTokens

        return AsyncResponsesInputTokens(self._client)

    @described_as(Responses.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("responses.create_response", {}, params)

    @described_as(Responses.retrieve)
    async def retrieve(self, response_id: str, **params: Any) -> Any:
        return await self._client._call("responses.get_response", {"response_id": response_id}, params)

    @described_as(Responses.delete)
    async def delete(self, response_id: str, **params: Any) -> Any:
        return await self._client._call("responses.delete_response", {"response_id": response_id}, params)

    @described_as(Responses.cancel)
    async def cancel(self, response_id: str, **params: Any) -> Any:
        return await self._client._call("responses.cancel_response", {"response_id": response_id}, params)

    @described_as(Responses.compact)
    async def compact(self, **params: Any) -> Any:
        return await self._client._call("responses.compactconversation", {}, params)
