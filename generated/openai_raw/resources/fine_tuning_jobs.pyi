"""The resource ``client.fine_tuning.jobs``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.fine_tuning.cancel_fine_tuning_job import CancelFineTuningJobParams
from ..api.fine_tuning.create_fine_tuning_job import CreateFineTuningJobParams
from ..api.fine_tuning.list_fine_tuning_events import ListFineTuningEventsParams
from ..api.fine_tuning.list_paginated_fine_tuning_jobs import ListPaginatedFineTuningJobsParams
from ..api.fine_tuning.pause_fine_tuning_job import PauseFineTuningJobParams
from ..api.fine_tuning.resume_fine_tuning_job import ResumeFineTuningJobParams
from ..api.fine_tuning.retrieve_fine_tuning_job import RetrieveFineTuningJobParams
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
from ..dicts.create_fine_tuning_job_request import (
    CreateFineTuningJobRequestHyperparametersDict,
    CreateFineTuningJobRequestIntegrationsItemDict,
)
from ..dicts.fine_tune_method import FineTuneMethodDict
from ..models.create_fine_tuning_job_request import (
    CreateFineTuningJobRequestHyperparameters,
    CreateFineTuningJobRequestIntegrationsItem,
    CreateFineTuningJobRequestModelInput,
)
from ..models.fine_tune_method import FineTuneMethod
from ..models.fine_tuning_job import FineTuningJob
from ..models.list_fine_tuning_job_events_response import FineTuningJobEvent
from ..unions import MetadataInput
from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints, FineTuningJobsCheckpoints

class FineTuningJobs(Resource):
    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpoints: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[FineTuningJob]:
        """List fine-tuning jobs

        Page through the fine-tuning jobs of the organization.

        ``GET /fine_tuning/jobs``

        Args:
            after: A cursor: gives the fine tuning jobs that follow the one with this id, the `last_id` of the page before.
            limit: The most fine tuning jobs in one page. Default: `20`.
            metadata: Only what carries all of these labels; sent as `metadata[key]=value`.
        """
    def create(
        self,
        *,
        model: str | CreateFineTuningJobRequestModelInput,
        training_file: str,
        hyperparameters: CreateFineTuningJobRequestHyperparameters
        | CreateFineTuningJobRequestHyperparametersDict
        | Omit = ...,
        suffix: str | Omit | None = ...,
        validation_file: str | Omit | None = ...,
        integrations: Sequence[
            CreateFineTuningJobRequestIntegrationsItem | CreateFineTuningJobRequestIntegrationsItemDict
        ]
        | Omit
        | None = ...,
        seed: int | Omit | None = ...,
        method: FineTuneMethod | FineTuneMethodDict | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Start a fine-tuning job

        Train a model on an uploaded file. The job is queued and takes minutes to hours; training is billed by
        token or hour.

        ``POST /fine_tuning/jobs``

        Args:
            model: Required. The model that was used. Known values: `babbage-002`, `davinci-002`, `gpt-3.5-turbo`, `gpt-4o-mini`.
            training_file: Required. Id of the file to learn from: JSONL, uploaded for the purpose `fine-tune`.
            hyperparameters: How the training goes. Replaced by `method`. Deprecated by OpenAI.
            suffix: A text that becomes part of the new model's name; None for none. From 1 to 64 characters.
            validation_file: Id of a file to measure against during training, with other examples than the training file; None for none.
            integrations: Services that get the job's metrics; None for none.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it. From 0 to 2147483647.
            method: How the model is trained.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
        """
    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Get a fine-tuning job

        Fetch the state of a fine-tuning job by its id.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Cancel a fine-tuning job

        Stop a fine-tuning job for good. What was trained so far is billed.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
    def list_events(
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
    ) -> Page[FineTuningJobEvent]:
        """List the events of a job

        Page through what a job has reported: progress, metrics, faults.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: A cursor: gives the events that follow the one with this id, the `last_id` of the page before.
            limit: The most events in one page. Default: `20`.
        """
    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Pause a fine-tuning job

        Halt a job until it is resumed.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Resume a fine-tuning job

        Go on with a job that was paused.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
    @property
    def with_raw_response(self) -> FineTuningJobsRaw: ...
    @property
    def with_streaming_response(self) -> FineTuningJobsStreaming: ...

class AsyncFineTuningJobs(AsyncResource):
    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Mapping[str, str] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[FineTuningJob]:
        """List fine-tuning jobs

        Page through the fine-tuning jobs of the organization.

        ``GET /fine_tuning/jobs``

        Args:
            after: A cursor: gives the fine tuning jobs that follow the one with this id, the `last_id` of the page before.
            limit: The most fine tuning jobs in one page. Default: `20`.
            metadata: Only what carries all of these labels; sent as `metadata[key]=value`.
        """
    async def create(
        self,
        *,
        model: str | CreateFineTuningJobRequestModelInput,
        training_file: str,
        hyperparameters: CreateFineTuningJobRequestHyperparameters
        | CreateFineTuningJobRequestHyperparametersDict
        | Omit = ...,
        suffix: str | Omit | None = ...,
        validation_file: str | Omit | None = ...,
        integrations: Sequence[
            CreateFineTuningJobRequestIntegrationsItem | CreateFineTuningJobRequestIntegrationsItemDict
        ]
        | Omit
        | None = ...,
        seed: int | Omit | None = ...,
        method: FineTuneMethod | FineTuneMethodDict | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Start a fine-tuning job

        Train a model on an uploaded file. The job is queued and takes minutes to hours; training is billed by
        token or hour.

        ``POST /fine_tuning/jobs``

        Args:
            model: Required. The model that was used. Known values: `babbage-002`, `davinci-002`, `gpt-3.5-turbo`, `gpt-4o-mini`.
            training_file: Required. Id of the file to learn from: JSONL, uploaded for the purpose `fine-tune`.
            hyperparameters: How the training goes. Replaced by `method`. Deprecated by OpenAI.
            suffix: A text that becomes part of the new model's name; None for none. From 1 to 64 characters.
            validation_file: Id of a file to measure against during training, with other examples than the training file; None for none.
            integrations: Services that get the job's metrics; None for none.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it. From 0 to 2147483647.
            method: How the model is trained.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
        """
    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Get a fine-tuning job

        Fetch the state of a fine-tuning job by its id.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Cancel a fine-tuning job

        Stop a fine-tuning job for good. What was trained so far is billed.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
    def list_events(
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
    ) -> AsyncPages[FineTuningJobEvent]:
        """List the events of a job

        Page through what a job has reported: progress, metrics, faults.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: A cursor: gives the events that follow the one with this id, the `last_id` of the page before.
            limit: The most events in one page. Default: `20`.
        """
    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Pause a fine-tuning job

        Halt a job until it is resumed.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FineTuningJob:
        """Resume a fine-tuning job

        Go on with a job that was paused.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
    @property
    def with_raw_response(self) -> AsyncFineTuningJobsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningJobsStreaming: ...

class FineTuningJobsRaw(Protocol):
    def list(self, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> RawResponse[Page[FineTuningJob]]: ...
    def create(self, **params: Unpack[CreateFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
    def retrieve(
        self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]
    ) -> RawResponse[FineTuningJob]: ...
    def cancel(
        self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]
    ) -> RawResponse[FineTuningJob]: ...
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]
    ) -> RawResponse[Page[FineTuningJobEvent]]: ...
    def pause(
        self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]
    ) -> RawResponse[FineTuningJob]: ...
    def resume(
        self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]
    ) -> RawResponse[FineTuningJob]: ...

class AsyncFineTuningJobsRaw(Protocol):
    async def list(
        self, **params: Unpack[ListPaginatedFineTuningJobsParams]
    ) -> RawResponse[AsyncPage[FineTuningJob]]: ...
    async def create(self, **params: Unpack[CreateFineTuningJobParams]) -> RawResponse[FineTuningJob]: ...
    async def retrieve(
        self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]
    ) -> RawResponse[FineTuningJob]: ...
    async def cancel(
        self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]
    ) -> RawResponse[FineTuningJob]: ...
    async def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]
    ) -> RawResponse[AsyncPage[FineTuningJobEvent]]: ...
    async def pause(
        self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]
    ) -> RawResponse[FineTuningJob]: ...
    async def resume(
        self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]
    ) -> RawResponse[FineTuningJob]: ...

class FineTuningJobsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListPaginatedFineTuningJobsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[FineTuningJob]]]: ...
    def create(
        self, **params: Unpack[CreateFineTuningJobParams]
    ) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...
    def retrieve(
        self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]
    ) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...
    def cancel(
        self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]
    ) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[FineTuningJobEvent]]]: ...
    def pause(
        self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]
    ) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...
    def resume(
        self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]
    ) -> AbstractContextManager[StreamedResponse[FineTuningJob]]: ...

class AsyncFineTuningJobsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListPaginatedFineTuningJobsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningJob]]]: ...
    def create(
        self, **params: Unpack[CreateFineTuningJobParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...
    def retrieve(
        self, fine_tuning_job_id: str, **params: Unpack[RetrieveFineTuningJobParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...
    def cancel(
        self, fine_tuning_job_id: str, **params: Unpack[CancelFineTuningJobParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[ListFineTuningEventsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningJobEvent]]]: ...
    def pause(
        self, fine_tuning_job_id: str, **params: Unpack[PauseFineTuningJobParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...
    def resume(
        self, fine_tuning_job_id: str, **params: Unpack[ResumeFineTuningJobParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FineTuningJob]]: ...
