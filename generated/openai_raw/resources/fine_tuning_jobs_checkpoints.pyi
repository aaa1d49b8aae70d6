"""The resource ``client.fine_tuning.jobs.checkpoints``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.fine_tuning.list_fine_tuning_job_checkpoints import ListFineTuningJobCheckpointsParams
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
from ..models.list_fine_tuning_job_checkpoints_response import FineTuningJobCheckpoint

class FineTuningJobsCheckpoints(Resource):
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[FineTuningJobCheckpoint]:
        """List the checkpoints of a job

        Lists the checkpoints that the job saved during training.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: Cursor: returns the fine-tuning job checkpoints after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of fine-tuning job checkpoints per page. Default: `10`.
        """
    @property
    def with_raw_response(self) -> FineTuningJobsCheckpointsRaw: ...
    @property
    def with_streaming_response(self) -> FineTuningJobsCheckpointsStreaming: ...

class AsyncFineTuningJobsCheckpoints(AsyncResource):
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[FineTuningJobCheckpoint]:
        """List the checkpoints of a job

        Lists the checkpoints that the job saved during training.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: Cursor: returns the fine-tuning job checkpoints after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of fine-tuning job checkpoints per page. Default: `10`.
        """
    @property
    def with_raw_response(self) -> AsyncFineTuningJobsCheckpointsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningJobsCheckpointsStreaming: ...

class FineTuningJobsCheckpointsRaw(Protocol):
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]
    ) -> RawResponse[Page[FineTuningJobCheckpoint]]: ...

class AsyncFineTuningJobsCheckpointsRaw(Protocol):
    async def list(
        self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]
    ) -> RawResponse[AsyncPage[FineTuningJobCheckpoint]]: ...

class FineTuningJobsCheckpointsStreaming(Protocol):
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[FineTuningJobCheckpoint]]]: ...

class AsyncFineTuningJobsCheckpointsStreaming(Protocol):
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningJobCheckpointsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningJobCheckpoint]]]: ...
