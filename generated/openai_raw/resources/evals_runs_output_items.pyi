"""The resource ``client.evals.runs.output_items``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.evals.get_eval_run_output_item import GetEvalRunOutputItemParams
from ..api.evals.get_eval_run_output_items import GetEvalRunOutputItemsParams
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
from ..models.enums import GetEvalRunOutputItemsOrderInput, GetEvalRunOutputItemsStatusInput
from ..models.eval_run_output_item import EvalRunOutputItem

class EvalsRunsOutputItems(Resource):
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        status: GetEvalRunOutputItemsStatusInput | Omit = ...,
        order: GetEvalRunOutputItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[EvalRunOutputItem]:
        """List the results of a run

        Lists the results of a run, one item per example.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
            after: Cursor: returns what comes after the item with this id. Pass the last id of the previous page.
            limit: Maximum number of eval run output items per page. Default: `20`.
            status: Status of the eval run output item. Values: `fail`, `pass`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EvalRunOutputItem:
        """Get one result of a run

        Retrieves the result for one example.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
            output_item_id: Required. Id of the output item.
        """
    @property
    def with_raw_response(self) -> EvalsRunsOutputItemsRaw: ...
    @property
    def with_streaming_response(self) -> EvalsRunsOutputItemsStreaming: ...

class AsyncEvalsRunsOutputItems(AsyncResource):
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        status: GetEvalRunOutputItemsStatusInput | Omit = ...,
        order: GetEvalRunOutputItemsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[EvalRunOutputItem]:
        """List the results of a run

        Lists the results of a run, one item per example.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
            after: Cursor: returns what comes after the item with this id. Pass the last id of the previous page.
            limit: Maximum number of eval run output items per page. Default: `20`.
            status: Status of the eval run output item. Values: `fail`, `pass`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EvalRunOutputItem:
        """Get one result of a run

        Retrieves the result for one example.

        ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
            output_item_id: Required. Id of the output item.
        """
    @property
    def with_raw_response(self) -> AsyncEvalsRunsOutputItemsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncEvalsRunsOutputItemsStreaming: ...

class EvalsRunsOutputItemsRaw(Protocol):
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]
    ) -> RawResponse[Page[EvalRunOutputItem]]: ...
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]
    ) -> RawResponse[EvalRunOutputItem]: ...

class AsyncEvalsRunsOutputItemsRaw(Protocol):
    async def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]
    ) -> RawResponse[AsyncPage[EvalRunOutputItem]]: ...
    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]
    ) -> RawResponse[EvalRunOutputItem]: ...

class EvalsRunsOutputItemsStreaming(Protocol):
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[EvalRunOutputItem]]]: ...
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]
    ) -> AbstractContextManager[StreamedResponse[EvalRunOutputItem]]: ...

class AsyncEvalsRunsOutputItemsStreaming(Protocol):
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunOutputItemsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[EvalRunOutputItem]]]: ...
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **params: Unpack[GetEvalRunOutputItemParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EvalRunOutputItem]]: ...
