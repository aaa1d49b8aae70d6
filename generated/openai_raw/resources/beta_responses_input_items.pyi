"""The resource ``client.beta.responses.input_items``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.responses.beta_list_input_items import BetaListInputItemsParams
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
from ..models.enums import BetaIncludeEnumInput, BetaListInputItemsOrderInput
from ..unions import BetaItemResource

class BetaResponsesInputItems(Resource):
    def list(
        self,
        response_id: str,
        *,
        limit: int | Omit = ...,
        order: BetaListInputItemsOrderInput | Omit = ...,
        after: str | Omit = ...,
        include: Sequence[BetaIncludeEnumInput] | Omit = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[BetaItemResource]:
        """List the input items of a response (beta)

        Lists the input items of a stored beta response.

        ``GET /responses/{response_id}/input_items?beta=true``

        Args:
            response_id: Required. Id of the response.
            limit: Maximum number of items per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the items after the one with this id. Pass the `last_id` of the previous page.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            betas: Beta features to enable.
        """
    @property
    def with_raw_response(self) -> BetaResponsesInputItemsRaw: ...
    @property
    def with_streaming_response(self) -> BetaResponsesInputItemsStreaming: ...

class AsyncBetaResponsesInputItems(AsyncResource):
    def list(
        self,
        response_id: str,
        *,
        limit: int | Omit = ...,
        order: BetaListInputItemsOrderInput | Omit = ...,
        after: str | Omit = ...,
        include: Sequence[BetaIncludeEnumInput] | Omit = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[BetaItemResource]:
        """List the input items of a response (beta)

        Lists the input items of a stored beta response.

        ``GET /responses/{response_id}/input_items?beta=true``

        Args:
            response_id: Required. Id of the response.
            limit: Maximum number of items per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the items after the one with this id. Pass the `last_id` of the previous page.
            include: Additional data to include in the response, omitted by default. Values: `file_search_call.results`, `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`, `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`, `message.output_text.logprobs`.
            betas: Beta features to enable.
        """
    @property
    def with_raw_response(self) -> AsyncBetaResponsesInputItemsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaResponsesInputItemsStreaming: ...

class BetaResponsesInputItemsRaw(Protocol):
    def list(
        self, response_id: str, **params: Unpack[BetaListInputItemsParams]
    ) -> RawResponse[Page[BetaItemResource]]: ...

class AsyncBetaResponsesInputItemsRaw(Protocol):
    async def list(
        self, response_id: str, **params: Unpack[BetaListInputItemsParams]
    ) -> RawResponse[AsyncPage[BetaItemResource]]: ...

class BetaResponsesInputItemsStreaming(Protocol):
    def list(
        self, response_id: str, **params: Unpack[BetaListInputItemsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[BetaItemResource]]]: ...

class AsyncBetaResponsesInputItemsStreaming(Protocol):
    def list(
        self, response_id: str, **params: Unpack[BetaListInputItemsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[BetaItemResource]]]: ...
