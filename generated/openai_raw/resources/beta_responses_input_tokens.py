"""The resource ``client.beta.responses.input_tokens``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.beta_token_counts_resource import BetaTokenCountsResource
    from ..api.responses.beta_getinputtokencounts import BetaGetinputtokencountsParams


class BetaResponsesInputTokens(Resource):
    """``client.beta.responses.input_tokens``."""

    def count(self, **params: Unpack[BetaGetinputtokencountsParams]) -> BetaTokenCountsResource:
        """Count the tokens of an input (beta)

        ``POST /responses/input_tokens?beta=true``

        Parameters: betas, model, input, previous_response_id, tools, text, reasoning, truncation, instructions,
        personality, conversation, tool_choice, parallel_tool_calls
        """
        return self._client._call("responses.beta_getinputtokencounts", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaResponsesInputTokensRaw: ...
        @property
        def with_streaming_response(self) -> BetaResponsesInputTokensStreaming: ...


class AsyncBetaResponsesInputTokens(AsyncResource):
    """``client.beta.responses.input_tokens`` of an async client."""

    async def count(self, **params: Unpack[BetaGetinputtokencountsParams]) -> BetaTokenCountsResource:
        """Count the tokens of an input (beta)

        ``POST /responses/input_tokens?beta=true``

        Parameters: betas, model, input, previous_response_id, tools, text, reasoning, truncation, instructions,
        personality, conversation, tool_choice, parallel_tool_calls
        """
        return await self._client._call("responses.beta_getinputtokencounts", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaResponsesInputTokensRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaResponsesInputTokensStreaming: ...


if TYPE_CHECKING:

    class BetaResponsesInputTokensRaw(Protocol):
        def count(self, **params: Unpack[BetaGetinputtokencountsParams]) -> RawResponse[BetaTokenCountsResource]: ...

    class AsyncBetaResponsesInputTokensRaw(Protocol):
        async def count(self, **params: Unpack[BetaGetinputtokencountsParams]) -> RawResponse[BetaTokenCountsResource]: ...

    class BetaResponsesInputTokensStreaming(Protocol):
        def count(self, **params: Unpack[BetaGetinputtokencountsParams]) -> AbstractContextManager[StreamedResponse[BetaTokenCountsResource]]: ...

    class AsyncBetaResponsesInputTokensStreaming(Protocol):
        def count(self, **params: Unpack[BetaGetinputtokencountsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BetaTokenCountsResource]]: ...

