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

        Lists the fine-tuning jobs of the organization.

        ``GET /fine_tuning/jobs``

        Args:
            after: Cursor: returns the fine-tuning jobs after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of fine-tuning jobs per page. Default: `20`.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
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

        Trains a model on an uploaded file. The job is queued and takes minutes to hours. Training is billed by
        tokens or by time.

        ``POST /fine_tuning/jobs``

        Args:
            model: Required. The base model to fine-tune. Known values: `babbage-002`, `davinci-002`, `gpt-3.5-turbo`, `gpt-4o-mini`.
            training_file: Required. Id of the training file: a JSONL file uploaded with purpose `fine-tune`.
            hyperparameters: Hyperparameters of the training. Deprecated: use `method`.
            suffix: Text to add to the name of the new model, at most 64 characters. From 1 to 64 characters.
            validation_file: Id of the validation file. Metrics on it are computed during training; its examples must not occur in the training file.
            integrations: Integrations that receive the metrics of the job.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same result. From 0 to 2147483647.
            method: Training method and its settings.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
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

        Retrieves a fine-tuning job, for example to poll its status.

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

        Cancels a fine-tuning job permanently. Training up to that point is billed.

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

        Lists the events of the job: progress, metrics, errors.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: Cursor: returns the events after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of events per page. Default: `20`.
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

        Pauses a job until it is resumed.

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

        Resumes a paused job.

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

        Lists the fine-tuning jobs of the organization.

        ``GET /fine_tuning/jobs``

        Args:
            after: Cursor: returns the fine-tuning jobs after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of fine-tuning jobs per page. Default: `20`.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
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

        Trains a model on an uploaded file. The job is queued and takes minutes to hours. Training is billed by
        tokens or by time.

        ``POST /fine_tuning/jobs``

        Args:
            model: Required. The base model to fine-tune. Known values: `babbage-002`, `davinci-002`, `gpt-3.5-turbo`, `gpt-4o-mini`.
            training_file: Required. Id of the training file: a JSONL file uploaded with purpose `fine-tune`.
            hyperparameters: Hyperparameters of the training. Deprecated: use `method`.
            suffix: Text to add to the name of the new model, at most 64 characters. From 1 to 64 characters.
            validation_file: Id of the validation file. Metrics on it are computed during training; its examples must not occur in the training file.
            integrations: Integrations that receive the metrics of the job.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same result. From 0 to 2147483647.
            method: Training method and its settings.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
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

        Retrieves a fine-tuning job, for example to poll its status.

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

        Cancels a fine-tuning job permanently. Training up to that point is billed.

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

        Lists the events of the job: progress, metrics, errors.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: Cursor: returns the events after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of events per page. Default: `20`.
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

        Pauses a job until it is resumed.

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

        Resumes a paused job.

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
