"""The resource ``client.chat.completions``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .chat_completions_messages import AsyncChatCompletionsMessages, ChatCompletionsMessages


class ChatCompletions(Resource):
    """``client.chat.completions``."""

    @cached_property
    def messages(self) -> ChatCompletionsMessages:
        """``client.chat.completions.messages``."""
        from .chat_completions_messages import ChatCompletionsMessages

        return ChatCompletionsMessages(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List stored chat completions

        Lists completions created with `store=True`. Iterate over the result to fetch all pages.

        ``GET /chat/completions``

        Args:
            model: Return only completions of this model.
            metadata: Return only completions with all of these metadata entries. Sent as `metadata[key]=value`.
            after: Cursor: the id of the last completion on the previous page.
            limit: Number of completions per page, 1 to 100. Default: `20`.
            order: Sort order by creation time. Set it explicitly: the documented default is `asc`, but the
                server has been seen to list the newest first. Values: `asc`, `desc`.
        """
        return self._client._call("chat.list_chat_completions", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a chat completion

        Generates the next message of a conversation. With `stream=True`, the answer arrives in chunks while it
        is generated. With `store=True`, it is kept and can be listed, retrieved, updated and deleted
        later. Supported parameters depend on the model; reasoning models reject some.

        ``POST /chat/completions``

        Args:
            messages: Required. Messages of the conversation so far, oldest first. Not empty.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`,
                `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`,
                `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
                `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Key-value pairs for the completion, if it is stored.
            top_logprobs: How many of the most likely tokens to return per position, 0 to 20. Fewer may be
                returned. Requires `logprobs`.
            temperature: Sampling temperature, from 0 (nearly deterministic) to 2. Change this or `top_p`, not
                both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are
                considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable identifier of your end user, at most 64 characters, used to detect policy
                violations. Hash user names and email addresses.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: Maximum time a prompt stays in the cache. Deprecated: use
                `prompt_cache_options.ttl`. Values: `in_memory`, `24h`.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`,
                `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: Output types to generate: `text`, `audio`, or both.
            verbosity: How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much effort the model spends on reasoning. Less is faster and uses fewer
                tokens. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default:
                `medium`.
            max_completion_tokens: Maximum number of tokens to generate per choice, including reasoning tokens.
                When it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Positive values penalize tokens in proportion to how often they
                have already appeared, which reduces repetition. Default: `0`.
            presence_penalty: From -2 to 2. Positive values penalize tokens that have appeared at all, which
                encourages new topics. Default: `0`.
            web_search_options: Web search options, for models that can search the web.
            response_format: Format of the answer: plain text, JSON that matches a schema, or any JSON object.
            audio: Voice and format of spoken answers. Required if `modalities` includes audio.
            store: Whether to store the completion so that it can be listed and retrieved later. Retrieving it
                immediately may still fail with a 404 error. Default: `false`.
            moderation: Moderation of the request and the answer.
            stream: Whether to stream the answer in chunks while it is generated. Default: `false`.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Default:
                `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Whether to return the log probabilities of the generated tokens. Default: `false`.
            max_tokens: Maximum number of tokens to generate. Deprecated: use `max_completion_tokens`. Reasoning
                models reject it.
            n: Number of choices to generate, 1 to 128. The tokens of all choices are billed. Default: `1`.
            prediction: Expected content of the answer. Generation is faster where the answer matches it.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same
                answer. See `system_fingerprint`. Deprecated by OpenAI.
            stream_options: Streaming options; only with `stream=True`.
            tools: Tools the model may call: functions with parameters, or custom tools with text input.
            tool_choice: Which tools the model may or must call. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: use `tool_choice`. Values: `none`,
                `auto`.
            functions: Functions the model may call. Deprecated: use `tools`. From 1 to 128 items.
        """
        return self._client._call("chat.create_chat_completion", {}, params)

    @described
    def retrieve(self, completion_id: str, **params: Any) -> Any:
        """Retrieve a stored chat completion

        Retrieves a completion created with `store=True`. Immediately after creation the server may still return
        a 404 error.

        ``GET /chat/completions/{completion_id}``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
        """
        return self._client._call("chat.get_chat_completion", {"completion_id": completion_id}, params)

    @described
    def update(self, completion_id: str, **params: Any) -> Any:
        """Update a stored chat completion

        Updates the metadata of a completion created with `store=True`. Nothing else can be changed.

        ``POST /chat/completions/{completion_id}``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
            metadata: Required. New metadata. It replaces all existing entries; None removes them.
        """
        return self._client._call("chat.update_chat_completion", {"completion_id": completion_id}, params)

    @described
    def delete(self, completion_id: str, **params: Any) -> Any:
        """Delete a stored chat completion

        Deletes a completion created with `store=True`, with its messages.

        ``DELETE /chat/completions/{completion_id}``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
        """
        return self._client._call("chat.delete_chat_completion", {"completion_id": completion_id}, params)


class AsyncChatCompletions(AsyncResource):
    """``client.chat.completions`` of an async client."""

    @cached_property
    def messages(self) -> AsyncChatCompletionsMessages:
        """``client.chat.completions.messages``."""
        from .chat_completions_messages import AsyncChatCompletionsMessages

        return AsyncChatCompletionsMessages(self._client)

    @described_as(ChatCompletions.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("chat.list_chat_completions", {}, params)

    @described_as(ChatCompletions.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("chat.create_chat_completion", {}, params)

    @described_as(ChatCompletions.retrieve)
    async def retrieve(self, completion_id: str, **params: Any) -> Any:
        return await self._client._call("chat.get_chat_completion", {"completion_id": completion_id}, params)

    @described_as(ChatCompletions.update)
    async def update(self, completion_id: str, **params: Any) -> Any:
        return await self._client._call("chat.update_chat_completion", {"completion_id": completion_id}, params)

    @described_as(ChatCompletions.delete)
    async def delete(self, completion_id: str, **params: Any) -> Any:
        return await self._client._call("chat.delete_chat_completion", {"completion_id": completion_id}, params)
