"""The resource ``client.chat.completions``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

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

        ``GET /chat/completions``

        Parameters: model, metadata, after, limit, order
        """
        return self._client._call("chat.list_chat_completions", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a chat completion

        ``POST /chat/completions``

        Args:
            messages: The conversation so far, oldest message first.
            model: The model that is to answer.
            metadata: Labels for the completion, if it is stored.
            top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer
                come. Needs `logprobs`.
            temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change
                this or `top_p`, not both.
            top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with
                0.1, among the top tenth. Change this or `temperature`, not both.
            user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
            safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be
                told apart from other users' work. Hash whatever identifies a person.
            prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
            prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated:
                `prompt_cache_options.ttl` took its place.
            prompt_cache_options: How the prompt is cached.
            service_tier: Which processing the request gets.
            modalities: What the answer may consist of.
            verbosity: How wordy the answer is.
            reasoning_effort: How much the model thinks before it answers.
            max_completion_tokens: The most tokens that may be generated for each choice, those of thinking
                included. Where it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been
                used: less repetition.
            presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more
                new topics.
            web_search_options: Let a model that can search the web do so, and tell it where the user is.
            response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
            audio: How a spoken answer sounds; needed where `modalities` names audio.
            store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval
                right afterwards may still answer 404.
            moderation: Have request and answer moderated.
            stream: Whether the answer comes in chunks as it is made, rather than at once.
            stop: Where the model is to stop.
            logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never)
                to 100 (always).
            logprobs: Whether the log probability of each token of the answer is returned.
            max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its
                place, and reasoning models refuse this one.
            n: How many choices to generate, 1 to 128. The tokens of all of them are paid for.
            prediction: Text that much of the answer is expected to repeat, which makes it come faster.
            seed: Requests with the same seed and parameters should give the same answer, as far as the server
                can; see `system_fingerprint`.
            stream_options: What a stream brings besides the answer; only with `stream`.
            tools: The tools that the model may call: functions with parameters, or custom tools with text.
            tool_choice: Whether and which tools the model calls.
            parallel_tool_calls: Whether the model may ask for several tool calls at once.
            function_call: Which function the model calls. Deprecated: `tool_choice` took its place.
            functions: The functions that the model may call. Deprecated: `tools` took its place.
        """
        return self._client._call("chat.create_chat_completion", {}, params)

    @described
    def retrieve(self, completion_id: str, **params: Any) -> Any:
        """Retrieve a stored chat completion

        ``GET /chat/completions/{completion_id}``

        Parameters: completion_id (required)
        """
        return self._client._call("chat.get_chat_completion", {"completion_id": completion_id}, params)

    @described
    def update(self, completion_id: str, **params: Any) -> Any:
        """Update a stored chat completion

        ``POST /chat/completions/{completion_id}``

        Args:
            metadata: The labels that take the place of all that were there; null removes them.

        Further parameters: completion_id (required)
        """
        return self._client._call("chat.update_chat_completion", {"completion_id": completion_id}, params)

    @described
    def delete(self, completion_id: str, **params: Any) -> Any:
        """Delete a stored chat completion

        ``DELETE /chat/completions/{completion_id}``

        Parameters: completion_id (required)
        """
        return self._client._call("chat.delete_chat_completion", {"completion_id": completion_id}, params)


class AsyncChatCompletions(AsyncResource):
    """``client.chat.completions`` of an async client."""

    @cached_property
    def messages(self) -> AsyncChatCompletionsMessages:
        """``client.chat.completions.messages``."""
        from .chat_completions_messages import AsyncChatCompletionsMessages

        return AsyncChatCompletionsMessages(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List stored chat completions

        ``GET /chat/completions``

        Parameters: model, metadata, after, limit, order
        """
        return self._client._pages("chat.list_chat_completions", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create a chat completion

        ``POST /chat/completions``

        Args:
            messages: The conversation so far, oldest message first.
            model: The model that is to answer.
            metadata: Labels for the completion, if it is stored.
            top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer
                come. Needs `logprobs`.
            temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change
                this or `top_p`, not both.
            top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with
                0.1, among the top tenth. Change this or `temperature`, not both.
            user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
            safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be
                told apart from other users' work. Hash whatever identifies a person.
            prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
            prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated:
                `prompt_cache_options.ttl` took its place.
            prompt_cache_options: How the prompt is cached.
            service_tier: Which processing the request gets.
            modalities: What the answer may consist of.
            verbosity: How wordy the answer is.
            reasoning_effort: How much the model thinks before it answers.
            max_completion_tokens: The most tokens that may be generated for each choice, those of thinking
                included. Where it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been
                used: less repetition.
            presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more
                new topics.
            web_search_options: Let a model that can search the web do so, and tell it where the user is.
            response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
            audio: How a spoken answer sounds; needed where `modalities` names audio.
            store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval
                right afterwards may still answer 404.
            moderation: Have request and answer moderated.
            stream: Whether the answer comes in chunks as it is made, rather than at once.
            stop: Where the model is to stop.
            logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never)
                to 100 (always).
            logprobs: Whether the log probability of each token of the answer is returned.
            max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its
                place, and reasoning models refuse this one.
            n: How many choices to generate, 1 to 128. The tokens of all of them are paid for.
            prediction: Text that much of the answer is expected to repeat, which makes it come faster.
            seed: Requests with the same seed and parameters should give the same answer, as far as the server
                can; see `system_fingerprint`.
            stream_options: What a stream brings besides the answer; only with `stream`.
            tools: The tools that the model may call: functions with parameters, or custom tools with text.
            tool_choice: Whether and which tools the model calls.
            parallel_tool_calls: Whether the model may ask for several tool calls at once.
            function_call: Which function the model calls. Deprecated: `tool_choice` took its place.
            functions: The functions that the model may call. Deprecated: `tools` took its place.
        """
        return await self._client._call("chat.create_chat_completion", {}, params)

    @described
    async def retrieve(self, completion_id: str, **params: Any) -> Any:
        """Retrieve a stored chat completion

        ``GET /chat/completions/{completion_id}``

        Parameters: completion_id (required)
        """
        return await self._client._call("chat.get_chat_completion", {"completion_id": completion_id}, params)

    @described
    async def update(self, completion_id: str, **params: Any) -> Any:
        """Update a stored chat completion

        ``POST /chat/completions/{completion_id}``

        Args:
            metadata: The labels that take the place of all that were there; null removes them.

        Further parameters: completion_id (required)
        """
        return await self._client._call("chat.update_chat_completion", {"completion_id": completion_id}, params)

    @described
    async def delete(self, completion_id: str, **params: Any) -> Any:
        """Delete a stored chat completion

        ``DELETE /chat/completions/{completion_id}``

        Parameters: completion_id (required)
        """
        return await self._client._call("chat.delete_chat_completion", {"completion_id": completion_id}, params)

