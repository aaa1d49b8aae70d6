"""The resource ``client.responses.input_tokens``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.token_counts_resource import TokenCountsResource
    from ..api.responses.getinputtokencounts import GetinputtokencountsParams


class ResponsesInputTokens(Resource):
    """``client.responses.input_tokens``."""

    def count(self, **params: Unpack[GetinputtokencountsParams]) -> TokenCountsResource:
        """Count the tokens of an input

        ``POST /responses/input_tokens``

        Parameters: model, input, previous_response_id, tools, text, reasoning, truncation, instructions,
        personality, conversation, tool_choice, parallel_tool_calls
        """
        return self._client._call("responses.getinputtokencounts", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ResponsesInputTokensRaw: ...
        @property
        def with_streaming_response(self) -> ResponsesInputTokensStreaming: ...


class AsyncResponsesInputTokens(AsyncResource):
    """``client.responses.input_tokens`` of an async client."""

    async def count(self, **params: Unpack[GetinputtokencountsParams]) -> TokenCountsResource:
        """Count the tokens of an input

        ``POST /responses/input_tokens``

        Parameters: model, input, previous_response_id, tools, text, reasoning, truncation, instructions,
        personality, conversation, tool_choice, parallel_tool_calls
        """
        return await self._client._call("responses.getinputtokencounts", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncResponsesInputTokensRaw: ...
        @property
        def with_streaming_response(self) -> AsyncResponsesInputTokensStreaming: ...


if TYPE_CHECKING:

    class ResponsesInputTokensRaw(Protocol):
        def count(self, **params: Unpack[GetinputtokencountsParams]) -> RawResponse[TokenCountsResource]: ...

    class AsyncResponsesInputTokensRaw(Protocol):
        async def count(self, **params: Unpack[GetinputtokencountsParams]) -> RawResponse[TokenCountsResource]: ...

    class ResponsesInputTokensStreaming(Protocol):
        def count(self, **params: Unpack[GetinputtokencountsParams]) -> AbstractContextManager[StreamedResponse[TokenCountsResource]]: ...

    class AsyncResponsesInputTokensStreaming(Protocol):
        def count(self, **params: Unpack[GetinputtokencountsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[TokenCountsResource]]: ...

