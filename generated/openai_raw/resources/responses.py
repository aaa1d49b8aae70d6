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

        Ask a model for a response to text, images or files. With `stream=True` the answer comes as events; with
        `background=True` it comes at once, in status `queued`, and you poll for it. Input and output
        tokens are billed, and some hosted tools cost extra per call. A response that stopped early has
        status `incomplete` and a reason in `incomplete_details`; one that failed has `error`.

        ``POST /responses``

        Args:
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
            top_logprobs: How many of the likeliest tokens to give at each position, with their log
                probabilities. From 0 to 20.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable.
                Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1.
                Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by
                OpenAI.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies;
                hash it, so that it names nobody. At most 64 characters.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`,
                `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            previous_response_id: Id of the response that this one continues; its input and output become part
                of the context.
            model: The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`,
                `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`,
                `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`,
                `gpt-5.2`, and 103 more.
            background: Run in the background: the answer comes at once, in status `queued`, and is polled for.
                Default: `false`.
            max_tool_calls: The most calls of built-in tools in one response; further ones are ignored.
            text: Format and length of the text in the answer.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all,
                `required` asks for at least one; an object names it.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `flex`, `scale`,
                `priority`, `fast`, `ultrafast`. Default: `auto`.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the
                beginning, `disabled` fails with 400. Default: `disabled`. Deprecated by OpenAI.
            reasoning: How the model reasons; only for models that do.
            input: What the model responds to: a text, or a list of items such as messages and tool outputs.
            include: Further data to put into the response, which is left out otherwise. Values:
                `file_search_call.results`, `web_search_call.results`,
                `web_search_call.action.sources`, `message.input_image.image_url`,
                `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
                `reasoning.encrypted_content`, `message.output_text.logprobs`.
            parallel_tool_calls: Whether the model may call several tools at once. Default: `true`.
            store: Whether the response is kept, so that it can be retrieved later. Default: `true`.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            moderation: Have a request and its answer moderated.
            stream: Answer with server-sent events while the response is made, not all at once. Default:
                `false`.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and
                those of the response are added to it.
            context_management: When and how the context is made shorter. Not empty.
            max_output_tokens: The most tokens to generate, those of reasoning included. At least 16.
            access_programs: Programs of restricted access under which the request runs.
            background_options: When a response in the background must be done.
            image: How images in the context are treated.
        """
        return self._client._call("responses.create_response", {}, params)

    @described
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Get a response

        Fetch a stored response by its id, to poll one that runs in the background or to resume its stream. A
        response that was created with `store=False` gives 404.

        ``GET /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
            include: Further data to put into the answer, which is left out otherwise. Values:
                `file_search_call.results`, `web_search_call.results`,
                `web_search_call.action.sources`, `message.input_image.image_url`,
                `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
                `reasoning.encrypted_content`, `message.output_text.logprobs`.
            stream: Answer with server-sent events: those that were sent already, then the new ones. Only for a
                response that was created with both `background` and `stream`.
            starting_after: Resume the stream after the event with this `sequence_number`.
            include_obfuscation: Whether events get random padding that hides their length from an observer;
                turn it off to save bandwidth on a link you trust.
        """
        return self._client._call("responses.get_response", {"response_id": response_id}, params)

    @described
    def delete(self, response_id: str, **params: Any) -> Any:
        """Delete a response

        Delete a stored response. It cannot be restored, nor continued with `previous_response_id`.

        ``DELETE /responses/{response_id}``

        Args:
            response_id: Required. Id of the response.
        """
        return self._client._call("responses.delete_response", {"response_id": response_id}, params)

    @described
    def cancel(self, response_id: str, **params: Any) -> Any:
        """Cancel a response

        Stop a response that runs in the background. Others cannot be cancelled this way: close the connection
        instead. Cancelling twice does no harm.

        ``POST /responses/{response_id}/cancel``

        Args:
            response_id: Required. Id of the response.
        """
        return self._client._call("responses.cancel_response", {"response_id": response_id}, params)

    @described
    def compact(self, **params: Any) -> Any:
        """Compact a conversation

        Shrink a long conversation into fewer items: what the model must remember goes into one encrypted item.
        Use `output` as the input of the next request, unchanged. The tokens it takes are billed.

        ``POST /responses/compact``

        Args:
            model: Required. How a conversation that grows too long is shortened. Known values: `gpt-5.6-sol`,
                `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`,
                `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
                `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            input: The conversation to shrink: a text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response that this one continues; its input and output become part
                of the context.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache. At most 64
                characters.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`,
                `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt of a request is cached.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `fast`, `flex`,
                `priority`.
            image: How images in the context are treated.
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
