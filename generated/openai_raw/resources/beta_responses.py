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

        Like createResponse, with the beta's features, such as several agents that share the work.

        ``POST /responses?beta=true``

        Args:
            betas: Beta features to turn on.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of
                them.
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
            prompt_cache_options: How the prompt cache is used.
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
            moderation: Whether and how input and output are moderated.
            stream: Answer with server-sent events while the response is made, not all at once. Default:
                `false`.
            stream_options: What a stream of events contains.
            conversation: The conversation that the response belongs to: its items come before the input, and
                those of the response are added to it.
            context_management: When and how the context is made shorter. Not empty.
            max_output_tokens: The most tokens to generate, those of reasoning included. At least 16.
            multi_agent: Lets the model hand work to subagents; None for a single agent.
            access_programs: Programs of restricted access under which the request runs.
            background_options: When a response in the background must be done.
            image: How images in the context are treated.
        """
        return self._client._call("responses.beta_create_response", {}, params)

    @described
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Get a response (beta)

        Fetch a stored response of the beta by its id, to poll it or to resume its stream.

        ``GET /responses/{response_id}?beta=true``

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
            betas: Beta features to turn on.
        """
        return self._client._call("responses.beta_get_response", {"response_id": response_id}, params)

    @described
    def delete(self, response_id: str, **params: Any) -> Any:
        """Delete a response (beta)

        Delete a stored response of the beta. It cannot be restored or continued.

        ``DELETE /responses/{response_id}?beta=true``

        Args:
            response_id: Required. Id of the response.
            betas: Beta features to turn on.
        """
        return self._client._call("responses.beta_delete_response", {"response_id": response_id}, params)

    @described
    def cancel(self, response_id: str, **params: Any) -> Any:
        """Cancel a response (beta)

        Stop a response of the beta that runs in the background, together with its subagents.

        ``POST /responses/{response_id}/cancel?beta=true``

        Args:
            response_id: Required. Id of the response.
            betas: Beta features to turn on.
        """
        return self._client._call("responses.beta_cancel_response", {"response_id": response_id}, params)

    @described
    def compact(self, **params: Any) -> Any:
        """Compact a conversation (beta)

        Shrink a long conversation into fewer items. Use `output` as the input of the next request, unchanged.

        ``POST /responses/compact?beta=true``

        Args:
            model: Required. How a conversation that grows too long is shortened. Known values: `gpt-5.6-sol`,
                `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`,
                `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
                `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            betas: Beta features to turn on.
            input: The conversation to shrink: a text, or a list of items. At most 10485760 characters.
            previous_response_id: Id of the response that this one continues; its input and output become part
                of the context.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            prompt_cache_key: Requests with the same key are likelier to hit the same prompt cache. At most 64
                characters.
            prompt_cache_retention: How long prefixes of the prompt stay in the cache. Values: `in_memory`,
                `24h`. Deprecated by OpenAI.
            prompt_cache_options: How the prompt cache is used.
            service_tier: How the request was processed and billed. Values: `auto`, `default`, `fast`, `flex`,
                `priority`.
            image: How images in the context are treated.
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
