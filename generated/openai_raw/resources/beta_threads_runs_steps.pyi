"""The resource ``client.beta.threads.runs.steps``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx
from typing_extensions import deprecated

from ..api.assistants.get_run_step import GetRunStepParams
from ..api.assistants.list_run_steps import ListRunStepsParams
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
from ..models.enums import ListRunStepsOrderInput
from ..models.run_step_object import RunStepObject

class BetaThreadsRunsSteps(Resource):
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps is deprecated by OpenAI")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | Omit = ...,
        order: ListRunStepsOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[RunStepObject]:
        """List the steps of a run

        The Assistants API is deprecated; use responses instead. Messages written and tools called, in order.

        ``GET /threads/{thread_id}/runs/{run_id}/steps``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            limit: Maximum number of run steps per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the run steps after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the run steps before the one with this id. Pass the `first_id` of the following page.
            include: Additional data to include in the response, omitted by default.
        """
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} is deprecated by OpenAI")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunStepObject:
        """Retrieve a step of a run

        The Assistants API is deprecated; use responses instead. Raises a 404 error if the id is unknown.

        ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            step_id: Required. Id of the step.
            include: Additional data to include in the response, omitted by default.
        """
    @property
    def with_raw_response(self) -> BetaThreadsRunsStepsRaw: ...
    @property
    def with_streaming_response(self) -> BetaThreadsRunsStepsStreaming: ...

class AsyncBetaThreadsRunsSteps(AsyncResource):
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps is deprecated by OpenAI")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | Omit = ...,
        order: ListRunStepsOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[RunStepObject]:
        """List the steps of a run

        The Assistants API is deprecated; use responses instead. Messages written and tools called, in order.

        ``GET /threads/{thread_id}/runs/{run_id}/steps``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            limit: Maximum number of run steps per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the run steps after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the run steps before the one with this id. Pass the `first_id` of the following page.
            include: Additional data to include in the response, omitted by default.
        """
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} is deprecated by OpenAI")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunStepObject:
        """Retrieve a step of a run

        The Assistants API is deprecated; use responses instead. Raises a 404 error if the id is unknown.

        ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``

        Deprecated by OpenAI.

        Args:
            thread_id: Required. Id of the thread.
            run_id: Required. Id of the run.
            step_id: Required. Id of the step.
            include: Additional data to include in the response, omitted by default.
        """
    @property
    def with_raw_response(self) -> AsyncBetaThreadsRunsStepsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaThreadsRunsStepsStreaming: ...

class BetaThreadsRunsStepsRaw(Protocol):
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps is deprecated by OpenAI")
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]
    ) -> RawResponse[Page[RunStepObject]]: ...
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} is deprecated by OpenAI")
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]
    ) -> RawResponse[RunStepObject]: ...

class AsyncBetaThreadsRunsStepsRaw(Protocol):
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps is deprecated by OpenAI")
    async def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]
    ) -> RawResponse[AsyncPage[RunStepObject]]: ...
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} is deprecated by OpenAI")
    async def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]
    ) -> RawResponse[RunStepObject]: ...

class BetaThreadsRunsStepsStreaming(Protocol):
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps is deprecated by OpenAI")
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[RunStepObject]]]: ...
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} is deprecated by OpenAI")
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]
    ) -> AbstractContextManager[StreamedResponse[RunStepObject]]: ...

class AsyncBetaThreadsRunsStepsStreaming(Protocol):
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps is deprecated by OpenAI")
    def list(
        self, run_id: str, *, thread_id: str, **params: Unpack[ListRunStepsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[RunStepObject]]]: ...
    @deprecated("GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} is deprecated by OpenAI")
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[GetRunStepParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunStepObject]]: ...
