"""What the helpers of ``client.responses`` give under ``with_raw_response`` and the like; for type checkers."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, TypeVar, Unpack, overload

from openai_raw.resources.responses import (
    AsyncResponses as RawAsyncResponses,
    AsyncResponsesRaw as RawAsyncResponsesRaw,
    AsyncResponsesStreaming as RawAsyncResponsesStreaming,
    Responses as RawResponses,
    ResponsesRaw as RawResponsesRaw,
    ResponsesStreaming as RawResponsesStreaming,
)

from ._helpers.parsed_response import ParsedResponse
from ._helpers.response_request import (
    ResponseParams,
    ResumeParams,
    StructuredParams,
    StructuredResumeParams,
    ToolParams,
)
from ._helpers.response_stream import AsyncResponseStream, ResponseStream
from ._raw import AsyncStreamedResponse, RawResponse, StreamedResponse
from .tools import ToolRun
from .types import Response

T = TypeVar("T")

class ResponsesRaw(RawResponsesRaw, Protocol):
    @overload
    def stream(self, **params: Unpack[ResponseParams]) -> RawResponse[ResponseStream[Response]]: ...
    @overload
    def stream(self, **params: Unpack[StructuredParams[T]]) -> RawResponse[ResponseStream[ParsedResponse[T]]]: ...
    @overload
    def stream(self, **params: Unpack[ResumeParams]) -> RawResponse[ResponseStream[Response]]: ...
    @overload
    def stream(self, **params: Unpack[StructuredResumeParams[T]]) -> RawResponse[ResponseStream[ParsedResponse[T]]]: ...
    def parse(self, **params: Unpack[StructuredParams[T]]) -> RawResponse[ParsedResponse[T]]: ...
    def run_tools(
        self, *, max_rounds: int = 10, **params: Unpack[ToolParams]
    ) -> RawResponse[ToolRun[ParsedResponse[Any]]]: ...

class ResponsesStreaming(RawResponsesStreaming, Protocol):
    @overload
    def stream(
        self, **params: Unpack[ResponseParams]
    ) -> AbstractContextManager[StreamedResponse[ResponseStream[Response]]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredParams[T]]
    ) -> AbstractContextManager[StreamedResponse[ResponseStream[ParsedResponse[T]]]]: ...
    @overload
    def stream(
        self, **params: Unpack[ResumeParams]
    ) -> AbstractContextManager[StreamedResponse[ResponseStream[Response]]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredResumeParams[T]]
    ) -> AbstractContextManager[StreamedResponse[ResponseStream[ParsedResponse[T]]]]: ...
    def parse(
        self, **params: Unpack[StructuredParams[T]]
    ) -> AbstractContextManager[StreamedResponse[ParsedResponse[T]]]: ...
    def run_tools(
        self, *, max_rounds: int = 10, **params: Unpack[ToolParams]
    ) -> AbstractContextManager[StreamedResponse[ToolRun[ParsedResponse[Any]]]]: ...

class ViewedResponses(RawResponses):
    @property
    def with_raw_response(self) -> ResponsesRaw: ...
    @property
    def with_streaming_response(self) -> ResponsesStreaming: ...

class AsyncResponsesRaw(RawAsyncResponsesRaw, Protocol):
    @overload
    async def stream(self, **params: Unpack[ResponseParams]) -> RawResponse[AsyncResponseStream[Response]]: ...
    @overload
    async def stream(
        self, **params: Unpack[StructuredParams[T]]
    ) -> RawResponse[AsyncResponseStream[ParsedResponse[T]]]: ...
    @overload
    async def stream(self, **params: Unpack[ResumeParams]) -> RawResponse[AsyncResponseStream[Response]]: ...
    @overload
    async def stream(
        self, **params: Unpack[StructuredResumeParams[T]]
    ) -> RawResponse[AsyncResponseStream[ParsedResponse[T]]]: ...
    async def parse(self, **params: Unpack[StructuredParams[T]]) -> RawResponse[ParsedResponse[T]]: ...
    async def run_tools(
        self, *, max_rounds: int = 10, **params: Unpack[ToolParams]
    ) -> RawResponse[ToolRun[ParsedResponse[Any]]]: ...

class AsyncResponsesStreaming(RawAsyncResponsesStreaming, Protocol):
    @overload
    def stream(
        self, **params: Unpack[ResponseParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncResponseStream[Response]]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredParams[T]]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncResponseStream[ParsedResponse[T]]]]: ...
    @overload
    def stream(
        self, **params: Unpack[ResumeParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncResponseStream[Response]]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredResumeParams[T]]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncResponseStream[ParsedResponse[T]]]]: ...
    def parse(
        self, **params: Unpack[StructuredParams[T]]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ParsedResponse[T]]]: ...
    def run_tools(
        self, *, max_rounds: int = 10, **params: Unpack[ToolParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ToolRun[ParsedResponse[Any]]]]: ...

class ViewedAsyncResponses(RawAsyncResponses):
    @property
    def with_raw_response(self) -> AsyncResponsesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncResponsesStreaming: ...
