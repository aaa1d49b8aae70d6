"""The resource ``client.responses``."""

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
    from ..models.compact_resource import CompactResource
    from ..models.delete_response_response import DeleteResponseResponse
    from ..models.response import Response
    from ..unions import ResponseStreamEvent
    from .responses_input_items import AsyncResponsesInputItems, ResponsesInputItems
    from .responses_input_tokens import AsyncResponsesInputTokens, ResponsesInputTokens
    from ..api.responses.create_response import CreateResponseParams
    from ..api.responses.get_response import GetResponseParams
    from ..api.responses.delete_response import DeleteResponseParams
    from ..api.responses.cancel_response import CancelResponseParams
    from ..api.responses.compactconversation import CompactconversationParams


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

    @overload
    def create(self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]) -> Stream[ResponseStreamEvent]: ...
    @overload
    def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]) -> Response: ...
    @overload
    def create(self, *, stream: bool | None, **params: Unpack[CreateResponseParams]) -> Response | Stream[ResponseStreamEvent]: ...
    def create(self, **params: Any) -> Any:
        """Create response.

        ``POST /responses``

        Parameters: metadata, top_logprobs, temperature, top_p, user, safety_identifier, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, previous_response_id, model, background,
        max_tool_calls, text, tools, tool_choice, prompt, service_tier, truncation, reasoning, input,
        include, parallel_tool_calls, store, instructions, moderation, stream, stream_options,
        conversation, context_management, max_output_tokens
        """
        return self._client._call("responses.create_response", {}, params)

    @overload
    def retrieve(self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]) -> Stream[ResponseStreamEvent]: ...
    @overload
    def retrieve(self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]) -> Response: ...
    @overload
    def retrieve(self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]) -> Response | Stream[ResponseStreamEvent]: ...
    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Get response.

        ``GET /responses/{response_id}``

        Parameters: response_id (required), include, stream, starting_after, include_obfuscation
        """
        return self._client._call("responses.get_response", {"response_id": response_id}, params)

    def delete(self, response_id: str, **params: Unpack[DeleteResponseParams]) -> DeleteResponseResponse:
        """Delete response.

        ``DELETE /responses/{response_id}``

        Parameters: response_id (required)
        """
        return self._client._call("responses.delete_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    def cancel(self, response_id: str, **params: Unpack[CancelResponseParams]) -> Response:
        """Cancel response.

        ``POST /responses/{response_id}/cancel``

        Parameters: response_id (required)
        """
        return self._client._call("responses.cancel_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    def compact(self, **params: Unpack[CompactconversationParams]) -> CompactResource:
        """Compact a conversation

        ``POST /responses/compact``

        Parameters: model (required), input, previous_response_id, instructions, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, service_tier
        """
        return self._client._call("responses.compactconversation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ResponsesRaw: ...
        @property
        def with_streaming_response(self) -> ResponsesStreaming: ...


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

    @overload
    async def create(self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]) -> Response: ...
    @overload
    async def create(self, *, stream: bool | None, **params: Unpack[CreateResponseParams]) -> Response | AsyncStream[ResponseStreamEvent]: ...
    async def create(self, **params: Any) -> Any:
        """Create response.

        ``POST /responses``

        Parameters: metadata, top_logprobs, temperature, top_p, user, safety_identifier, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, previous_response_id, model, background,
        max_tool_calls, text, tools, tool_choice, prompt, service_tier, truncation, reasoning, input,
        include, parallel_tool_calls, store, instructions, moderation, stream, stream_options,
        conversation, context_management, max_output_tokens
        """
        return await self._client._call("responses.create_response", {}, params)

    @overload
    async def retrieve(self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def retrieve(self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]) -> Response: ...
    @overload
    async def retrieve(self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]) -> Response | AsyncStream[ResponseStreamEvent]: ...
    async def retrieve(self, response_id: str, **params: Any) -> Any:
        """Get response.

        ``GET /responses/{response_id}``

        Parameters: response_id (required), include, stream, starting_after, include_obfuscation
        """
        return await self._client._call("responses.get_response", {"response_id": response_id}, params)

    async def delete(self, response_id: str, **params: Unpack[DeleteResponseParams]) -> DeleteResponseResponse:
        """Delete response.

        ``DELETE /responses/{response_id}``

        Parameters: response_id (required)
        """
        return await self._client._call("responses.delete_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    async def cancel(self, response_id: str, **params: Unpack[CancelResponseParams]) -> Response:
        """Cancel response.

        ``POST /responses/{response_id}/cancel``

        Parameters: response_id (required)
        """
        return await self._client._call("responses.cancel_response", {"response_id": response_id}, params)  # type: ignore[no-any-return]

    async def compact(self, **params: Unpack[CompactconversationParams]) -> CompactResource:
        """Compact a conversation

        ``POST /responses/compact``

        Parameters: model (required), input, previous_response_id, instructions, prompt_cache_key,
        prompt_cache_retention, prompt_cache_options, service_tier
        """
        return await self._client._call("responses.compactconversation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncResponsesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncResponsesStreaming: ...


if TYPE_CHECKING:

    class ResponsesRaw(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]) -> RawResponse[Stream[ResponseStreamEvent]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]) -> RawResponse[Response]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[CreateResponseParams]) -> RawResponse[Any]: ...
        @overload
        def retrieve(self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]) -> RawResponse[Stream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]) -> RawResponse[Response]: ...
        @overload
        def retrieve(self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]) -> RawResponse[Any]: ...
        def delete(self, response_id: str, **params: Unpack[DeleteResponseParams]) -> RawResponse[DeleteResponseResponse]: ...
        def cancel(self, response_id: str, **params: Unpack[CancelResponseParams]) -> RawResponse[Response]: ...
        def compact(self, **params: Unpack[CompactconversationParams]) -> RawResponse[CompactResource]: ...

    class AsyncResponsesRaw(Protocol):
        @overload
        async def create(self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]) -> RawResponse[AsyncStream[ResponseStreamEvent]]: ...
        @overload
        async def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]) -> RawResponse[Response]: ...
        @overload
        async def create(self, *, stream: bool | None, **params: Unpack[CreateResponseParams]) -> RawResponse[Any]: ...
        @overload
        async def retrieve(self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]) -> RawResponse[AsyncStream[ResponseStreamEvent]]: ...
        @overload
        async def retrieve(self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]) -> RawResponse[Response]: ...
        @overload
        async def retrieve(self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]) -> RawResponse[Any]: ...
        async def delete(self, response_id: str, **params: Unpack[DeleteResponseParams]) -> RawResponse[DeleteResponseResponse]: ...
        async def cancel(self, response_id: str, **params: Unpack[CancelResponseParams]) -> RawResponse[Response]: ...
        async def compact(self, **params: Unpack[CompactconversationParams]) -> RawResponse[CompactResource]: ...

    class ResponsesStreaming(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]) -> AbstractContextManager[StreamedResponse[Stream[ResponseStreamEvent]]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]) -> AbstractContextManager[StreamedResponse[Response]]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[CreateResponseParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...
        @overload
        def retrieve(self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]) -> AbstractContextManager[StreamedResponse[Stream[ResponseStreamEvent]]]: ...
        @overload
        def retrieve(self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]) -> AbstractContextManager[StreamedResponse[Response]]: ...
        @overload
        def retrieve(self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...
        def delete(self, response_id: str, **params: Unpack[DeleteResponseParams]) -> AbstractContextManager[StreamedResponse[DeleteResponseResponse]]: ...
        def cancel(self, response_id: str, **params: Unpack[CancelResponseParams]) -> AbstractContextManager[StreamedResponse[Response]]: ...
        def compact(self, **params: Unpack[CompactconversationParams]) -> AbstractContextManager[StreamedResponse[CompactResource]]: ...

    class AsyncResponsesStreaming(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[CreateResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[ResponseStreamEvent]]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Response]]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[CreateResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...
        @overload
        def retrieve(self, response_id: str, *, stream: Literal[True], **params: Unpack[GetResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[ResponseStreamEvent]]]: ...
        @overload
        def retrieve(self, response_id: str, *, stream: Literal[False] | None = None, **params: Unpack[GetResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Response]]: ...
        @overload
        def retrieve(self, response_id: str, *, stream: bool | None, **params: Unpack[GetResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...
        def delete(self, response_id: str, **params: Unpack[DeleteResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteResponseResponse]]: ...
        def cancel(self, response_id: str, **params: Unpack[CancelResponseParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Response]]: ...
        def compact(self, **params: Unpack[CompactconversationParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[CompactResource]]: ...

