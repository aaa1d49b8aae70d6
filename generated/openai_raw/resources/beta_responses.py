"""The resource ``client.beta.responses``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.beta_compact_resource import BetaCompactResource
    from ..models.beta_delete_response_response import BetaDeleteResponseResponse
    from ..models.beta_response import BetaResponse
    from ..unions import BetaResponseStreamEvent
    from .beta_responses_input_items import AsyncBetaResponsesInputItems, BetaResponsesInputItems
    from .beta_responses_input_tokens import AsyncBetaResponsesInputTokens, BetaResponsesInputTokens
    from ..api.responses.beta_create_response import BetaCreateResponseParams
    from ..api.responses.beta_get_response import BetaGetResponseParams
    from ..api.responses.beta_delete_response import BetaDeleteResponseParams
    from ..api.responses.beta_cancel_response import BetaCancelResponseParams
    from ..api.responses.beta_compactconversation import BetaCompactconversationParams


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

    @overload
    def create(self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]) -> Stream[BetaResponseStreamEvent]: ...
    @overload
    def create(self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]) -> BetaResponse: ...
    @overload
    def create(self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
    def create(self, **params: Any) -> Any:
        """Beta create response.

        ``POST /responses?beta=true``

        Parameters: betas, metadata, top_logprobs, temperature, top_p, user, safety_identifier,
        prompt_cache_key, prompt_cache_retention, prompt_cache_options, previous_response_id, model,
        background, max_tool_calls, text, tools, tool_choice, prompt, service_tier, truncation,
        reasoning, input, include, parallel_tool_calls, store, instructions, moderation, stream,
        stream_options, conversation, context_management, max_output_tokens, multi_agent
        """
        return self._client._call("responses.beta_create_response", {}, params)

    def retrieve(self, response_id: str, **params: Unpack[BetaGetResponseParams]) -> BetaResponse:
        """Beta get response.

        ``GET /responses/{response_id}?beta=true``

        Parameters: response_id (required), include, stream, starting_after, include_obfuscation, betas
        """
        return self._client._call("responses.beta_get_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    def delete(self, response_id: str, **params: Unpack[BetaDeleteResponseParams]) -> BetaDeleteResponseResponse:
        """Beta delete response.

        ``DELETE /responses/{response_id}?beta=true``

        Parameters: response_id (required), betas
        """
        return self._client._call("responses.beta_delete_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    def cancel(self, response_id: str, **params: Unpack[BetaCancelResponseParams]) -> BetaResponse:
        """Beta cancel response.

        ``POST /responses/{response_id}/cancel?beta=true``

        Parameters: response_id (required), betas
        """
        return self._client._call("responses.beta_cancel_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    def compact(self, **params: Unpack[BetaCompactconversationParams]) -> BetaCompactResource:
        """Compact a conversation (beta)

        ``POST /responses/compact?beta=true``

        Parameters: betas, model (required), input, previous_response_id, instructions, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, service_tier
        """
        return self._client._call("responses.beta_compactconversation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaResponsesRaw: ...
        @property
        def with_streaming_response(self) -> BetaResponsesStreaming: ...


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

    @overload
    async def create(self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def create(self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]) -> BetaResponse: ...
    @overload
    async def create(self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    async def create(self, **params: Any) -> Any:
        """Beta create response.

        ``POST /responses?beta=true``

        Parameters: betas, metadata, top_logprobs, temperature, top_p, user, safety_identifier,
        prompt_cache_key, prompt_cache_retention, prompt_cache_options, previous_response_id, model,
        background, max_tool_calls, text, tools, tool_choice, prompt, service_tier, truncation,
        reasoning, input, include, parallel_tool_calls, store, instructions, moderation, stream,
        stream_options, conversation, context_management, max_output_tokens, multi_agent
        """
        return await self._client._call("responses.beta_create_response", {}, params)

    async def retrieve(self, response_id: str, **params: Unpack[BetaGetResponseParams]) -> BetaResponse:
        """Beta get response.

        ``GET /responses/{response_id}?beta=true``

        Parameters: response_id (required), include, stream, starting_after, include_obfuscation, betas
        """
        return await self._client._call("responses.beta_get_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    async def delete(self, response_id: str, **params: Unpack[BetaDeleteResponseParams]) -> BetaDeleteResponseResponse:
        """Beta delete response.

        ``DELETE /responses/{response_id}?beta=true``

        Parameters: response_id (required), betas
        """
        return await self._client._call("responses.beta_delete_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    async def cancel(self, response_id: str, **params: Unpack[BetaCancelResponseParams]) -> BetaResponse:
        """Beta cancel response.

        ``POST /responses/{response_id}/cancel?beta=true``

        Parameters: response_id (required), betas
        """
        return await self._client._call("responses.beta_cancel_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    async def compact(self, **params: Unpack[BetaCompactconversationParams]) -> BetaCompactResource:
        """Compact a conversation (beta)

        ``POST /responses/compact?beta=true``

        Parameters: betas, model (required), input, previous_response_id, instructions, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, service_tier
        """
        return await self._client._call("responses.beta_compactconversation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaResponsesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaResponsesStreaming: ...


if TYPE_CHECKING:

    class BetaResponsesRaw(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]) -> RawResponse[BetaResponse]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]) -> RawResponse[Any]: ...
        def retrieve(self, response_id: str, **params: Unpack[BetaGetResponseParams]) -> RawResponse[BetaResponse]: ...
        def delete(self, response_id: str, **params: Unpack[BetaDeleteResponseParams]) -> RawResponse[BetaDeleteResponseResponse]: ...
        def cancel(self, response_id: str, **params: Unpack[BetaCancelResponseParams]) -> RawResponse[BetaResponse]: ...
        def compact(self, **params: Unpack[BetaCompactconversationParams]) -> RawResponse[BetaCompactResource]: ...

    class AsyncBetaResponsesRaw(Protocol):
        @overload
        async def create(self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]) -> RawResponse[AsyncStream[BetaResponseStreamEvent]]: ...
        @overload
        async def create(self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]) -> RawResponse[BetaResponse]: ...
        @overload
        async def create(self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]) -> RawResponse[Any]: ...
        async def retrieve(self, response_id: str, **params: Unpack[BetaGetResponseParams]) -> RawResponse[BetaResponse]: ...
        async def delete(self, response_id: str, **params: Unpack[BetaDeleteResponseParams]) -> RawResponse[BetaDeleteResponseResponse]: ...
        async def cancel(self, response_id: str, **params: Unpack[BetaCancelResponseParams]) -> RawResponse[BetaResponse]: ...
        async def compact(self, **params: Unpack[BetaCompactconversationParams]) -> RawResponse[BetaCompactResource]: ...

    class BetaResponsesStreaming(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]) -> AbstractContextManager[StreamedResponse[Stream[BetaResponseStreamEvent]]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]) -> AbstractContextManager[StreamedResponse[BetaResponse]]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...
        def retrieve(self, response_id: str, **params: Unpack[BetaGetResponseParams]) -> AbstractContextManager[StreamedResponse[BetaResponse]]: ...
        def delete(self, response_id: str, **params: Unpack[BetaDeleteResponseParams]) -> AbstractContextManager[StreamedResponse[BetaDeleteResponseResponse]]: ...
        def cancel(self, response_id: str, **params: Unpack[BetaCancelResponseParams]) -> AbstractContextManager[StreamedResponse[BetaResponse]]: ...
        def compact(self, **params: Unpack[BetaCompactconversationParams]) -> AbstractContextManager[StreamedResponse[BetaCompactResource]]: ...

    class AsyncBetaResponsesStreaming(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[BetaCreateResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[BetaCreateResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaResponse]]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[BetaCreateResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...
        def retrieve(self, response_id: str, **params: Unpack[BetaGetResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaResponse]]: ...
        def delete(self, response_id: str, **params: Unpack[BetaDeleteResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaDeleteResponseResponse]]: ...
        def cancel(self, response_id: str, **params: Unpack[BetaCancelResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaResponse]]: ...
        def compact(self, **params: Unpack[BetaCompactconversationParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaCompactResource]]: ...

