"""The resource ``client.completions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncBinaryResponse, AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.create_completion_response import CreateCompletionResponse
    from ..api.completions.create_completion import CreateCompletionParams


class Completions(Resource):
    """``client.completions``."""

    def create(self, **params: Unpack[CreateCompletionParams]) -> CreateCompletionResponse:
        """Create completion.

        ``POST /completions``

        Parameters: model (required), prompt (required), best_of, echo, frequency_penalty, logit_bias, logprobs,
        max_tokens, n, presence_penalty, seed, stop, stream, stream_options, suffix, temperature, top_p,
        user
        """
        return self._client._call("completions.create_completion", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CompletionsRaw: ...
        @property
        def with_streaming_response(self) -> CompletionsStreaming: ...


class AsyncCompletions(AsyncResource):
    """``client.completions`` of an async client."""

    async def create(self, **params: Unpack[CreateCompletionParams]) -> CreateCompletionResponse:
        """Create completion.

        ``POST /completions``

        Parameters: model (required), prompt (required), best_of, echo, frequency_penalty, logit_bias, logprobs,
        max_tokens, n, presence_penalty, seed, stop, stream, stream_options, suffix, temperature, top_p,
        user
        """
        return await self._client._call("completions.create_completion", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCompletionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCompletionsStreaming: ...


if TYPE_CHECKING:

    class CompletionsRaw(Protocol):
        def create(self, **params: Unpack[CreateCompletionParams]) -> RawResponse[CreateCompletionResponse]: ...

    class AsyncCompletionsRaw(Protocol):
        async def create(self, **params: Unpack[CreateCompletionParams]) -> RawResponse[CreateCompletionResponse]: ...

    class CompletionsStreaming(Protocol):
        def create(self, **params: Unpack[CreateCompletionParams]) -> AbstractContextManager[StreamedResponse[CreateCompletionResponse]]: ...

    class AsyncCompletionsStreaming(Protocol):
        def create(self, **params: Unpack[CreateCompletionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[CreateCompletionResponse]]: ...

