"""The resource ``client.evals.runs``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.evals.cancel_eval_run import CancelEvalRunParams
from ..api.evals.create_eval_run import CreateEvalRunParams
from ..api.evals.delete_eval_run import DeleteEvalRunParams
from ..api.evals.get_eval_run import GetEvalRunParams
from ..api.evals.get_eval_runs import GetEvalRunsParams
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
from ..dicts.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSourceDict
from ..dicts.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSourceDict
from ..dicts.create_eval_responses_run_data_source import CreateEvalResponsesRunDataSourceDict
from ..models.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
from ..models.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource
from ..models.create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
from ..models.delete_eval_run_response import DeleteEvalRunResponse
from ..models.enums import GetEvalRunsOrderInput, GetEvalRunsStatusInput
from ..models.eval_run import EvalRun
from ..unions import MetadataInput
from .evals_runs_output_items import AsyncEvalsRunsOutputItems, EvalsRunsOutputItems

class EvalsRuns(Resource):
    @cached_property
    def output_items(self) -> EvalsRunsOutputItems: ...
    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: GetEvalRunsOrderInput | Omit = ...,
        status: GetEvalRunsStatusInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[EvalRun]:
        """List the runs of an eval

        Lists the runs of an eval.

        ``GET /evals/{eval_id}/runs``

        Args:
            eval_id: Required. Id of the eval.
            after: Cursor: returns what comes after the item with this id. Pass the last id of the previous page.
            limit: Maximum number of eval runs per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            status: Status of the eval run. Values: `queued`, `in_progress`, `completed`, `canceled`, `failed`.
        """
    def create(
        self,
        eval_id: str,
        *,
        data_source: CreateEvalJsonlRunDataSource
        | CreateEvalJsonlRunDataSourceDict
        | CreateEvalCompletionsRunDataSource
        | CreateEvalCompletionsRunDataSourceDict
        | CreateEvalResponsesRunDataSource
        | CreateEvalResponsesRunDataSourceDict,
        name: str | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EvalRun:
        """Start a run

        Tests a model, or existing answers, with the criteria of an eval. The run is processed in the
        background; model usage is billed.

        ``POST /evals/{eval_id}/runs``

        Args:
            eval_id: Required. Id of the eval.
            data_source: Required. What to test: the data, and the model that generates answers, if any.
            name: Name of the eval run.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EvalRun:
        """Get a run

        Retrieves a run with its status and results.

        ``GET /evals/{eval_id}/runs/{run_id}``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
        """
    def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteEvalRunResponse:
        """Delete a run

        Deletes a run and its results.

        ``DELETE /evals/{eval_id}/runs/{run_id}``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
        """
    def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EvalRun:
        """Cancel a run

        Cancels a run. Existing results are kept.

        ``POST /evals/{eval_id}/runs/{run_id}/cancel``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
        """
    @property
    def with_raw_response(self) -> EvalsRunsRaw: ...
    @property
    def with_streaming_response(self) -> EvalsRunsStreaming: ...

class AsyncEvalsRuns(AsyncResource):
    @cached_property
    def output_items(self) -> AsyncEvalsRunsOutputItems: ...
    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: GetEvalRunsOrderInput | Omit = ...,
        status: GetEvalRunsStatusInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[EvalRun]:
        """List the runs of an eval

        Lists the runs of an eval.

        ``GET /evals/{eval_id}/runs``

        Args:
            eval_id: Required. Id of the eval.
            after: Cursor: returns what comes after the item with this id. Pass the last id of the previous page.
            limit: Maximum number of eval runs per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            status: Status of the eval run. Values: `queued`, `in_progress`, `completed`, `canceled`, `failed`.
        """
    async def create(
        self,
        eval_id: str,
        *,
        data_source: CreateEvalJsonlRunDataSource
        | CreateEvalJsonlRunDataSourceDict
        | CreateEvalCompletionsRunDataSource
        | CreateEvalCompletionsRunDataSourceDict
        | CreateEvalResponsesRunDataSource
        | CreateEvalResponsesRunDataSourceDict,
        name: str | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EvalRun:
        """Start a run

        Tests a model, or existing answers, with the criteria of an eval. The run is processed in the
        background; model usage is billed.

        ``POST /evals/{eval_id}/runs``

        Args:
            eval_id: Required. Id of the eval.
            data_source: Required. What to test: the data, and the model that generates answers, if any.
            name: Name of the eval run.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    async def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EvalRun:
        """Get a run

        Retrieves a run with its status and results.

        ``GET /evals/{eval_id}/runs/{run_id}``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
        """
    async def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteEvalRunResponse:
        """Delete a run

        Deletes a run and its results.

        ``DELETE /evals/{eval_id}/runs/{run_id}``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
        """
    async def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EvalRun:
        """Cancel a run

        Cancels a run. Existing results are kept.

        ``POST /evals/{eval_id}/runs/{run_id}/cancel``

        Args:
            eval_id: Required. Id of the eval.
            run_id: Required. Id of the run.
        """
    @property
    def with_raw_response(self) -> AsyncEvalsRunsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncEvalsRunsStreaming: ...

class EvalsRunsRaw(Protocol):
    def list(self, eval_id: str, **params: Unpack[GetEvalRunsParams]) -> RawResponse[Page[EvalRun]]: ...
    def create(self, eval_id: str, **params: Unpack[CreateEvalRunParams]) -> RawResponse[EvalRun]: ...
    def retrieve(self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]) -> RawResponse[EvalRun]: ...
    def delete(
        self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]
    ) -> RawResponse[DeleteEvalRunResponse]: ...
    def cancel(self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]) -> RawResponse[EvalRun]: ...

class AsyncEvalsRunsRaw(Protocol):
    async def list(self, eval_id: str, **params: Unpack[GetEvalRunsParams]) -> RawResponse[AsyncPage[EvalRun]]: ...
    async def create(self, eval_id: str, **params: Unpack[CreateEvalRunParams]) -> RawResponse[EvalRun]: ...
    async def retrieve(
        self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]
    ) -> RawResponse[EvalRun]: ...
    async def delete(
        self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]
    ) -> RawResponse[DeleteEvalRunResponse]: ...
    async def cancel(
        self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]
    ) -> RawResponse[EvalRun]: ...

class EvalsRunsStreaming(Protocol):
    def list(
        self, eval_id: str, **params: Unpack[GetEvalRunsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[EvalRun]]]: ...
    def create(
        self, eval_id: str, **params: Unpack[CreateEvalRunParams]
    ) -> AbstractContextManager[StreamedResponse[EvalRun]]: ...
    def retrieve(
        self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]
    ) -> AbstractContextManager[StreamedResponse[EvalRun]]: ...
    def delete(
        self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteEvalRunResponse]]: ...
    def cancel(
        self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]
    ) -> AbstractContextManager[StreamedResponse[EvalRun]]: ...

class AsyncEvalsRunsStreaming(Protocol):
    def list(
        self, eval_id: str, **params: Unpack[GetEvalRunsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[EvalRun]]]: ...
    def create(
        self, eval_id: str, **params: Unpack[CreateEvalRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EvalRun]]: ...
    def retrieve(
        self, run_id: str, *, eval_id: str, **params: Unpack[GetEvalRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EvalRun]]: ...
    def delete(
        self, run_id: str, *, eval_id: str, **params: Unpack[DeleteEvalRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteEvalRunResponse]]: ...
    def cancel(
        self, run_id: str, *, eval_id: str, **params: Unpack[CancelEvalRunParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EvalRun]]: ...
