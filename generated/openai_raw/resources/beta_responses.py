"""The resource ``client.beta.responses``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

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
        """Beta create response.

        ``POST /responses?beta=true``

        Parameters: betas, metadata, top_logprobs, temperature, top_p, user, safety_identifier,
        prompt_cache_key, prompt_cache_retention, prompt_cache_options, previous_response_id, model,
        background, max_tool_calls, text, tools, tool_choice, prompt, service_tier, truncation,
        reasoning, input, include, parallel_tool_calls, store, instructions, moderation, stream,
        stream_options, conversation, context_management, max_output_tokens, multi_agent,
        access_programs, background_options, image
        """
        return self._client._call("responses.beta_create_response", {}, params)

    @described
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Beta get response.

        ``GET /responses/{response_id}?beta=true``

        Parameters: response_id (required), include, stream, starting_after, include_obfuscation, betas
        """
        return self._client._call("responses.beta_get_response", {"response_id": response_id}, params)

    @described
    def delete(self, response_id: str, **params: Any) -> Any:
        """Beta delete response.

        ``DELETE /responses/{response_id}?beta=true``

        Parameters: response_id (required), betas
        """
        return self._client._call("responses.beta_delete_response", {"response_id": response_id}, params)

    @described
    def cancel(self, response_id: str, **params: Any) -> Any:
        """Beta cancel response.

        ``POST /responses/{response_id}/cancel?beta=true``

        Parameters: response_id (required), betas
        """
        return self._client._call("responses.beta_cancel_response", {"response_id": response_id}, params)

    @described
    def compact(self, **params: Any) -> Any:
        """Compact a conversation (beta)

        ``POST /responses/compact?beta=true``

        Parameters: model (required), betas, input, previous_response_id, instructions, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, service_tier, image
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

    @described
    async def create(self, **params: Any) -> Any:
        """Beta create response.

        ``POST /responses?beta=true``

        Parameters: betas, metadata, top_logprobs, temperature, top_p, user, safety_identifier,
        prompt_cache_key, prompt_cache_retention, prompt_cache_options, previous_response_id, model,
        background, max_tool_calls, text, tools, tool_choice, prompt, service_tier, truncation,
        reasoning, input, include, parallel_tool_calls, store, instructions, moderation, stream,
        stream_options, conversation, context_management, max_output_tokens, multi_agent,
        access_programs, background_options, image
        """
        return await self._client._call("responses.beta_create_response", {}, params)

    @described
    async def retrieve(self, response_id: str, **params: Any) -> Any:
        """Beta get response.

        ``GET /responses/{response_id}?beta=true``

        Parameters: response_id (required), include, stream, starting_after, include_obfuscation, betas
        """
        return await self._client._call("responses.beta_get_response", {"response_id": response_id}, params)

    @described
    async def delete(self, response_id: str, **params: Any) -> Any:
        """Beta delete response.

        ``DELETE /responses/{response_id}?beta=true``

        Parameters: response_id (required), betas
        """
        return await self._client._call("responses.beta_delete_response", {"response_id": response_id}, params)

    @described
    async def cancel(self, response_id: str, **params: Any) -> Any:
        """Beta cancel response.

        ``POST /responses/{response_id}/cancel?beta=true``

        Parameters: response_id (required), betas
        """
        return await self._client._call("responses.beta_cancel_response", {"response_id": response_id}, params)

    @described
    async def compact(self, **params: Any) -> Any:
        """Compact a conversation (beta)

        ``POST /responses/compact?beta=true``

        Parameters: model (required), betas, input, previous_response_id, instructions, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, service_tier, image
        """
        return await self._client._call("responses.beta_compactconversation", {}, params)

