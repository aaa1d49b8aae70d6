"""The resource ``client.responses.input_items``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.responses.list_input_items import ListInputItemsParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.enums import IncludeEnumInput, ListInputItemsOrderInput
from ..unions import ItemResource

class ResponsesInputItems(Resource):
    def list(
        self,
        response_id: str,
        *,
        limit: int | Omit = ...,
        order: ListInputItemsOrderInput | Omit = ...,
        after: str | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ItemResource]:
        """List the input items of a response

        Lists the input items of a stored response, including those of the preceding conversation.

        ``GET /responses/{response_id}/input_items``

        Args:
            response_id: Required. Id of the response.
            limit: Maximum number of items per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the items after the one with this id. Pass the `last_id` of the previous page.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
    @property
    def with_raw_response(self) -> ResponsesInputItemsRaw: ...
    @property
    def with_streaming_response(self) -> ResponsesInputItemsStreaming: ...

class AsyncResponsesInputItems(AsyncResource):
    def list(
        self,
        response_id: str,
        *,
        limit: int | Omit = ...,
        order: ListInputItemsOrderInput | Omit = ...,
        after: str | Omit = ...,
        include: Sequence[IncludeEnumInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ItemResource]:
        """List the input items of a response

        Lists the input items of a stored response, including those of the preceding conversation.

        ``GET /responses/{response_id}/input_items``

        Args:
            response_id: Required. Id of the response.
            limit: Maximum number of items per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the items after the one with this id. Pass the `last_id` of the previous page.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
        """
    @property
    def with_raw_response(self) -> AsyncResponsesInputItemsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncResponsesInputItemsStreaming: ...

class ResponsesInputItemsRaw(Protocol):
    def list(self, response_id: str, **params: Unpack[ListInputItemsParams]) -> RawResponse[Page[ItemResource]]: ...

class AsyncResponsesInputItemsRaw(Protocol):
    async def list(
        self, response_id: str, **params: Unpack[ListInputItemsParams]
    ) -> RawResponse[AsyncPage[ItemResource]]: ...

class ResponsesInputItemsStreaming(Protocol):
    def list(
        self, response_id: str, **params: Unpack[ListInputItemsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ItemResource]]]: ...

class AsyncResponsesInputItemsStreaming(Protocol):
    def list(
        self, response_id: str, **params: Unpack[ListInputItemsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ItemResource]]]: ...
