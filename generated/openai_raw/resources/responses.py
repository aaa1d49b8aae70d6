"""The resource ``client.responses``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

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
        """Create response.

        ``POST /responses``

        Parameters: metadata, top_logprobs, temperature, top_p, user, safety_identifier, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, previous_response_id, model, background,
        max_tool_calls, text, tools, tool_choice, prompt, service_tier, truncation, reasoning, input,
        include, parallel_tool_calls, store, instructions, moderation, stream, stream_options,
        conversation, context_management, max_output_tokens, access_programs, background_options, image
        """
        return self._client._call("responses.create_response", {}, params)

    @described
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Get response.

        ``GET /responses/{response_id}``

        Parameters: response_id (required), include, stream, starting_after, include_obfuscation
        """
        return self._client._call("responses.get_response", {"response_id": response_id}, params)

    @described
    def delete(self, response_id: str, **params: Any) -> Any:
        """Delete response.

        ``DELETE /responses/{response_id}``

        Parameters: response_id (required)
        """
        return self._client._call("responses.delete_response", {"response_id": response_id}, params)

    @described
    def cancel(self, response_id: str, **params: Any) -> Any:
        """Cancel response.

        ``POST /responses/{response_id}/cancel``

        Parameters: response_id (required)
        """
        return self._client._call("responses.cancel_response", {"response_id": response_id}, params)

    @described
    def compact(self, **params: Any) -> Any:
        """Compact a conversation

        ``POST /responses/compact``

        Parameters: model (required), input, previous_response_id, instructions, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, service_tier, image
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

    @described
    async def create(self, **params: Any) -> Any:
        """Create response.

        ``POST /responses``

        Parameters: metadata, top_logprobs, temperature, top_p, user, safety_identifier, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, previous_response_id, model, background,
        max_tool_calls, text, tools, tool_choice, prompt, service_tier, truncation, reasoning, input,
        include, parallel_tool_calls, store, instructions, moderation, stream, stream_options,
        conversation, context_management, max_output_tokens, access_programs, background_options, image
        """
        return await self._client._call("responses.create_response", {}, params)

    @described
    async def retrieve(self, response_id: str, **params: Any) -> Any:
        """Get response.

        ``GET /responses/{response_id}``

        Parameters: response_id (required), include, stream, starting_after, include_obfuscation
        """
        return await self._client._call("responses.get_response", {"response_id": response_id}, params)

    @described
    async def delete(self, response_id: str, **params: Any) -> Any:
        """Delete response.

        ``DELETE /responses/{response_id}``

        Parameters: response_id (required)
        """
        return await self._client._call("responses.delete_response", {"response_id": response_id}, params)

    @described
    async def cancel(self, response_id: str, **params: Any) -> Any:
        """Cancel response.

        ``POST /responses/{response_id}/cancel``

        Parameters: response_id (required)
        """
        return await self._client._call("responses.cancel_response", {"response_id": response_id}, params)

    @described
    async def compact(self, **params: Any) -> Any:
        """Compact a conversation

        ``POST /responses/compact``

        Parameters: model (required), input, previous_response_id, instructions, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, service_tier, image
        """
        return await self._client._call("responses.compactconversation", {}, params)

