"""The resource ``client.completions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.create_completion_response import Completion
    from ..api.completions.create_completion import CreateCompletionParams


class Completions(Resource):
    """``client.completions``."""

    @overload
    def create(self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]) -> Stream[Completion]: ...
    @overload
    def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]) -> Completion: ...
    @overload
    def create(self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]) -> Completion | Stream[Completion]: ...
    def create(self, **params: Any) -> Any:
        """Create completion.

        ``POST /completions``

        Parameters: model (required), prompt (required), best_of, echo, frequency_penalty, logit_bias, logprobs,
        max_tokens, n, presence_penalty, seed, stop, stream, stream_options, suffix, temperature, top_p,
        user
        """
        return self._client._call("completions.create_completion", {}, params)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CompletionsRaw: ...
        @property
        def with_streaming_response(self) -> CompletionsStreaming: ...


class AsyncCompletions(AsyncResource):
    """``client.completions`` of an async client."""

    @overload
    async def create(self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]) -> AsyncStream[Completion]: ...
    @overload
    async def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]) -> Completion: ...
    @overload
    async def create(self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]) -> Completion | AsyncStream[Completion]: ...
    async def create(self, **params: Any) -> Any:
        """Create completion.

        ``POST /completions``

        Parameters: model (required), prompt (required), best_of, echo, frequency_penalty, logit_bias, logprobs,
        max_tokens, n, presence_penalty, seed, stop, stream, stream_options, suffix, temperature, top_p,
        user
        """
        return await self._client._call("completions.create_completion", {}, params)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCompletionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCompletionsStreaming: ...


if TYPE_CHECKING:

    class CompletionsRaw(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]) -> RawResponse[Stream[Completion]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]) -> RawResponse[Completion]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]) -> RawResponse[Any]: ...

    class AsyncCompletionsRaw(Protocol):
        @overload
        async def create(self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]) -> RawResponse[AsyncStream[Completion]]: ...
        @overload
        async def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]) -> RawResponse[Completion]: ...
        @overload
        async def create(self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]) -> RawResponse[Any]: ...

    class CompletionsStreaming(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]) -> AbstractContextManager[StreamedResponse[Stream[Completion]]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]) -> AbstractContextManager[StreamedResponse[Completion]]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]) -> AbstractContextManager[StreamedResponse[Any]]: ...

    class AsyncCompletionsStreaming(Protocol):
        @overload
        def create(self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[Completion]]]: ...
        @overload
        def create(self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Completion]]: ...
        @overload
        def create(self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any]]: ...

