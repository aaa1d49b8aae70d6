"""The resource ``client.evals``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.evals.create_eval import CreateEvalParams
from ..api.evals.delete_eval import DeleteEvalParams
from ..api.evals.get_eval import GetEvalParams
from ..api.evals.list_evals import ListEvalsParams
from ..api.evals.update_eval import UpdateEvalParams
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
from ..dicts.create_eval_request import (
    CreateEvalCustomDataSourceConfigDict,
    CreateEvalLabelModelGraderDict,
    CreateEvalLogsDataSourceConfigDict,
    CreateEvalStoredCompletionsDataSourceConfigDict,
)
from ..dicts.eval_grader_python import EvalGraderPythonDict
from ..dicts.eval_grader_score_model import EvalGraderScoreModelDict
from ..dicts.eval_grader_text_similarity import EvalGraderTextSimilarityDict
from ..dicts.grader_string_check import GraderStringCheckDict
from ..models.create_eval_request import (
    CreateEvalCustomDataSourceConfig,
    CreateEvalLabelModelGrader,
    CreateEvalLogsDataSourceConfig,
    CreateEvalStoredCompletionsDataSourceConfig,
)
from ..models.delete_eval_response import DeleteEvalResponse
from ..models.enums import ListEvalsOrderByInput, ListEvalsOrderInput
from ..models.eval_ import Eval
from ..models.eval_grader_python import EvalGraderPython
from ..models.eval_grader_score_model import EvalGraderScoreModel
from ..models.eval_grader_text_similarity import EvalGraderTextSimilarity
from ..models.grader_string_check import GraderStringCheck
from ..unions import MetadataInput
from .evals_runs import AsyncEvalsRuns, EvalsRuns

class Evals(Resource):
    @cached_property
    def runs(self) -> EvalsRuns: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListEvalsOrderInput | Omit = ...,
        order_by: ListEvalsOrderByInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Eval]:
        """List evals

        Lists the evals of the project.

        ``GET /evals``

        Args:
            after: Cursor: returns the evals after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of evals per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            order_by: Sort by creation time or by last update. Values: `created_at`, `updated_at`. Default: `created_at`.
        """
    def create(
        self,
        *,
        data_source_config: CreateEvalCustomDataSourceConfig
        | CreateEvalCustomDataSourceConfigDict
        | CreateEvalLogsDataSourceConfig
        | CreateEvalLogsDataSourceConfigDict
        | CreateEvalStoredCompletionsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfigDict,
        testing_criteria: Iterable[
            CreateEvalLabelModelGrader
            | CreateEvalLabelModelGraderDict
            | GraderStringCheck
            | GraderStringCheckDict
            | EvalGraderTextSimilarity
            | EvalGraderTextSimilarityDict
            | EvalGraderPython
            | EvalGraderPythonDict
            | EvalGraderScoreModel
            | EvalGraderScoreModelDict
        ],
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
    ) -> Eval:
        """Create an eval

        Creates an eval: the schema of the data and the criteria for each answer. Create runs to test models
        with it.

        ``POST /evals``

        Args:
            data_source_config: Required. Schema of the data that runs use.
            testing_criteria: Required. Graders that test each answer.
            name: Name of the eval.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Eval:
        """Get an eval

        Retrieves an eval.

        ``GET /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
        """
    def update(
        self,
        eval_id: str,
        *,
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
    ) -> Eval:
        """Change an eval

        Updates the name or metadata of an eval. Data schema and criteria cannot be changed.

        ``POST /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
            name: Name of the eval.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteEvalResponse:
        """Delete an eval

        Deletes an eval. This cannot be undone.

        ``DELETE /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
        """
    @property
    def with_raw_response(self) -> EvalsRaw: ...
    @property
    def with_streaming_response(self) -> EvalsStreaming: ...

class AsyncEvals(AsyncResource):
    @cached_property
    def runs(self) -> AsyncEvalsRuns: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListEvalsOrderInput | Omit = ...,
        order_by: ListEvalsOrderByInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Eval]:
        """List evals

        Lists the evals of the project.

        ``GET /evals``

        Args:
            after: Cursor: returns the evals after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of evals per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            order_by: Sort by creation time or by last update. Values: `created_at`, `updated_at`. Default: `created_at`.
        """
    async def create(
        self,
        *,
        data_source_config: CreateEvalCustomDataSourceConfig
        | CreateEvalCustomDataSourceConfigDict
        | CreateEvalLogsDataSourceConfig
        | CreateEvalLogsDataSourceConfigDict
        | CreateEvalStoredCompletionsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfigDict,
        testing_criteria: Iterable[
            CreateEvalLabelModelGrader
            | CreateEvalLabelModelGraderDict
            | GraderStringCheck
            | GraderStringCheckDict
            | EvalGraderTextSimilarity
            | EvalGraderTextSimilarityDict
            | EvalGraderPython
            | EvalGraderPythonDict
            | EvalGraderScoreModel
            | EvalGraderScoreModelDict
        ],
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
    ) -> Eval:
        """Create an eval

        Creates an eval: the schema of the data and the criteria for each answer. Create runs to test models
        with it.

        ``POST /evals``

        Args:
            data_source_config: Required. Schema of the data that runs use.
            testing_criteria: Required. Graders that test each answer.
            name: Name of the eval.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    async def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Eval:
        """Get an eval

        Retrieves an eval.

        ``GET /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
        """
    async def update(
        self,
        eval_id: str,
        *,
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
    ) -> Eval:
        """Change an eval

        Updates the name or metadata of an eval. Data schema and criteria cannot be changed.

        ``POST /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
            name: Name of the eval.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    async def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteEvalResponse:
        """Delete an eval

        Deletes an eval. This cannot be undone.

        ``DELETE /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
        """
    @property
    def with_raw_response(self) -> AsyncEvalsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncEvalsStreaming: ...

class EvalsRaw(Protocol):
    def list(self, **params: Unpack[ListEvalsParams]) -> RawResponse[Page[Eval]]: ...
    def create(self, **params: Unpack[CreateEvalParams]) -> RawResponse[Eval]: ...
    def retrieve(self, eval_id: str, **params: Unpack[GetEvalParams]) -> RawResponse[Eval]: ...
    def update(self, eval_id: str, **params: Unpack[UpdateEvalParams]) -> RawResponse[Eval]: ...
    def delete(self, eval_id: str, **params: Unpack[DeleteEvalParams]) -> RawResponse[DeleteEvalResponse]: ...

class AsyncEvalsRaw(Protocol):
    async def list(self, **params: Unpack[ListEvalsParams]) -> RawResponse[AsyncPage[Eval]]: ...
    async def create(self, **params: Unpack[CreateEvalParams]) -> RawResponse[Eval]: ...
    async def retrieve(self, eval_id: str, **params: Unpack[GetEvalParams]) -> RawResponse[Eval]: ...
    async def update(self, eval_id: str, **params: Unpack[UpdateEvalParams]) -> RawResponse[Eval]: ...
    async def delete(self, eval_id: str, **params: Unpack[DeleteEvalParams]) -> RawResponse[DeleteEvalResponse]: ...

class EvalsStreaming(Protocol):
    def list(self, **params: Unpack[ListEvalsParams]) -> AbstractContextManager[StreamedResponse[Page[Eval]]]: ...
    def create(self, **params: Unpack[CreateEvalParams]) -> AbstractContextManager[StreamedResponse[Eval]]: ...
    def retrieve(
        self, eval_id: str, **params: Unpack[GetEvalParams]
    ) -> AbstractContextManager[StreamedResponse[Eval]]: ...
    def update(
        self, eval_id: str, **params: Unpack[UpdateEvalParams]
    ) -> AbstractContextManager[StreamedResponse[Eval]]: ...
    def delete(
        self, eval_id: str, **params: Unpack[DeleteEvalParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteEvalResponse]]: ...

class AsyncEvalsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListEvalsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Eval]]]: ...
    def create(
        self, **params: Unpack[CreateEvalParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Eval]]: ...
    def retrieve(
        self, eval_id: str, **params: Unpack[GetEvalParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Eval]]: ...
    def update(
        self, eval_id: str, **params: Unpack[UpdateEvalParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Eval]]: ...
    def delete(
        self, eval_id: str, **params: Unpack[DeleteEvalParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteEvalResponse]]: ...
