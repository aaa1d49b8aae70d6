"""What the helpers of ``client.chat.completions`` give under ``with_raw_response`` and the like; for type checkers."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, TypeVar, Unpack, overload

from openai_raw.resources.chat_completions import (
    AsyncChatCompletions as RawAsyncChatCompletions,
    AsyncChatCompletionsRaw as RawAsyncChatCompletionsRaw,
    AsyncChatCompletionsStreaming as RawAsyncChatCompletionsStreaming,
    ChatCompletions as RawChatCompletions,
    ChatCompletionsRaw as RawChatCompletionsRaw,
    ChatCompletionsStreaming as RawChatCompletionsStreaming,
)

from ._helpers.chat_request import ChatParams, StructuredChatParams, ToolParams
from ._helpers.chat_stream import AsyncChatCompletionStream, ChatCompletionStream
from ._helpers.parsed import ParsedChatCompletion
from ._raw import AsyncStreamedResponse, RawResponse, StreamedResponse
from .tools import ToolRun
from .types import ChatCompletion

T = TypeVar("T")

class ChatCompletionsRaw(RawChatCompletionsRaw, Protocol):
    @overload
    def stream(self, **params: Unpack[ChatParams]) -> RawResponse[ChatCompletionStream[ChatCompletion]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredChatParams[T]]
    ) -> RawResponse[ChatCompletionStream[ParsedChatCompletion[T]]]: ...
    def parse(self, **params: Unpack[StructuredChatParams[T]]) -> RawResponse[ParsedChatCompletion[T]]: ...
    def run_tools(
        self, *, max_rounds: int = 10, **params: Unpack[ToolParams]
    ) -> RawResponse[ToolRun[ParsedChatCompletion[Any]]]: ...

class ChatCompletionsStreaming(RawChatCompletionsStreaming, Protocol):
    @overload
    def stream(
        self, **params: Unpack[ChatParams]
    ) -> AbstractContextManager[StreamedResponse[ChatCompletionStream[ChatCompletion]]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredChatParams[T]]
    ) -> AbstractContextManager[StreamedResponse[ChatCompletionStream[ParsedChatCompletion[T]]]]: ...
    def parse(
        self, **params: Unpack[StructuredChatParams[T]]
    ) -> AbstractContextManager[StreamedResponse[ParsedChatCompletion[T]]]: ...
    def run_tools(
        self, *, max_rounds: int = 10, **params: Unpack[ToolParams]
    ) -> AbstractContextManager[StreamedResponse[ToolRun[ParsedChatCompletion[Any]]]]: ...

class ViewedChatCompletions(RawChatCompletions):
    @property
    def with_raw_response(self) -> ChatCompletionsRaw: ...
    @property
    def with_streaming_response(self) -> ChatCompletionsStreaming: ...

class AsyncChatCompletionsRaw(RawAsyncChatCompletionsRaw, Protocol):
    @overload
    async def stream(self, **params: Unpack[ChatParams]) -> RawResponse[AsyncChatCompletionStream[ChatCompletion]]: ...
    @overload
    async def stream(
        self, **params: Unpack[StructuredChatParams[T]]
    ) -> RawResponse[AsyncChatCompletionStream[ParsedChatCompletion[T]]]: ...
    async def parse(self, **params: Unpack[StructuredChatParams[T]]) -> RawResponse[ParsedChatCompletion[T]]: ...
    async def run_tools(
        self, *, max_rounds: int = 10, **params: Unpack[ToolParams]
    ) -> RawResponse[ToolRun[ParsedChatCompletion[Any]]]: ...

class AsyncChatCompletionsStreaming(RawAsyncChatCompletionsStreaming, Protocol):
    @overload
    def stream(
        self, **params: Unpack[ChatParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncChatCompletionStream[ChatCompletion]]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredChatParams[T]]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncChatCompletionStream[ParsedChatCompletion[T]]]]: ...
    def parse(
        self, **params: Unpack[StructuredChatParams[T]]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ParsedChatCompletion[T]]]: ...
    def run_tools(
        self, *, max_rounds: int = 10, **params: Unpack[ToolParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ToolRun[ParsedChatCompletion[Any]]]]: ...

class ViewedAsyncChatCompletions(RawAsyncChatCompletions):
    @property
    def with_raw_response(self) -> AsyncChatCompletionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncChatCompletionsStreaming: ...
