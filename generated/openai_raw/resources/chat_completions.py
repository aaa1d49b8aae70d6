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

        List the completions that were made with `store=True`, a page at a time. The result can be iterated
        over: it fetches further pages as they are needed.

        ``GET /chat/completions``

        Args:
            model: Only completions of this model.
            metadata: Only completions that carry all of these labels; on the wire `metadata[key]=value`.
            after: The cursor: the id of the last completion of the page before.
            limit: How many completions a page holds, 1 to 100. Default: `20`.
            order: The order by time of creation. Say which one you want: the server was seen to list the newest
                first where nothing is said, though `asc` is the declared default. Values: `asc`,
                `desc`.
        """
        return self._client._call("chat.list_chat_completions", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a chat completion

        Have a model answer a conversation. The answer comes at once, or with `stream=True` as chunks while it
        is made (server-sent events, ended by `[DONE]`). With `store=True` it is kept and can be listed,
        retrieved, updated and deleted later. Which parameters a model takes depends on the model;
        reasoning models refuse some.

        ``POST /chat/completions``

        Args:
            messages: Required. The conversation so far, oldest message first. Not empty.
            model: Required. The model that is to answer. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`,
                `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`,
                `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`,
                `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Labels for the completion, if it is stored.
            top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer
                come. Needs `logprobs`.
            temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change
                this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with
                0.1, among the top tenth. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
            safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be
                told apart from other users' work. Hash whatever identifies a person.
            prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
            prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated:
                `prompt_cache_options.ttl` took its place. Values: `in_memory`, `24h`.
            prompt_cache_options: How the prompt is cached.
            service_tier: Which processing the request gets. Values: `auto`, `default`, `flex`, `scale`,
                `priority`, `fast`. Default: `auto`.
            modalities: What the answer may consist of. Values: `text`, `audio`.
            verbosity: How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much the model thinks before it answers. Values: `none`, `minimal`, `low`,
                `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: The most tokens that may be generated for each choice, those of thinking
                included. Where it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been
                used: less repetition. Default: `0`.
            presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more
                new topics. Default: `0`.
            web_search_options: Let a model that can search the web do so, and tell it where the user is.
            response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
            audio: How a spoken answer sounds; needed where `modalities` names audio.
            store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval
                right afterwards may still answer 404. Default: `false`.
            moderation: Have request and answer moderated.
            stream: Whether the answer comes in chunks as it is made, rather than at once. Default: `false`.
            stop: Where the model is to stop. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never)
                to 100 (always).
            logprobs: Whether the log probability of each token of the answer is returned. Default: `false`.
            max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its
                place, and reasoning models refuse this one.
            n: How many choices to generate, 1 to 128. The tokens of all of them are paid for. Default: `1`.
            prediction: Text that much of the answer is expected to repeat, which makes it come faster.
            seed: With the same seed, equal requests tend to give equal answers; nothing guarantees it (see
                `system_fingerprint`). Deprecated by OpenAI.
            stream_options: What a stream brings besides the answer; only with `stream`.
            tools: The tools that the model may call: functions with parameters, or custom tools with text.
            tool_choice: Whether and which tools the model calls. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may ask for several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: `tool_choice` took its place. Values:
                `none`, `auto`.
            functions: The functions that the model may call. Deprecated: `tools` took its place. From 1 to 128
                items.
        """
        return self._client._call("chat.create_chat_completion", {}, params)

    @described
    def retrieve(self, completion_id: str, **params: Any) -> Any:
        """Retrieve a stored chat completion

        Get one completion that was made with `store=True`. Right after it was made the server may still answer
        404.

        ``GET /chat/completions/{completion_id}``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
        """
        return self._client._call("chat.get_chat_completion", {"completion_id": completion_id}, params)

    @described
    def update(self, completion_id: str, **params: Any) -> Any:
        """Update a stored chat completion

        Change the metadata of a completion that was made with `store=True`. Nothing else can be changed.

        ``POST /chat/completions/{completion_id}``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
            metadata: Required. The labels that take the place of all that were there; null removes them.
        """
        return self._client._call("chat.update_chat_completion", {"completion_id": completion_id}, params)

    @described
    def delete(self, completion_id: str, **params: Any) -> Any:
        """Delete a stored chat completion

        Delete a completion that was made with `store=True`, and its messages.

        ``DELETE /chat/completions/{completion_id}``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
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
