"""The resource ``client.fine_tuning.jobs``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints, FineTuningJobsCheckpoints


class FineTuningJobs(Resource):
    """``client.fine_tuning.jobs``."""

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpoints:
        """``client.fine_tuning.jobs.checkpoints``."""
        from .fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints

        return FineTuningJobsCheckpoints(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List fine-tuning jobs

        Page through the fine-tuning jobs of the organization.

        ``GET /fine_tuning/jobs``

        Args:
            after: A cursor: gives the fine tuning jobs that follow the one with this id, the `last_id` of the
                page before.
            limit: The most fine tuning jobs in one page. Default: `20`.
            metadata: Only what carries all of these labels; sent as `metadata[key]=value`.
        """
        return self._client._call("fine_tuning.list_paginated_fine_tuning_jobs", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Start a fine-tuning job

        Train a model on an uploaded file. The job is queued and takes minutes to hours; training is billed by
        token or hour.

        ``POST /fine_tuning/jobs``

        Args:
            model: Required. The model that was used. Known values: `babbage-002`, `davinci-002`,
                `gpt-3.5-turbo`, `gpt-4o-mini`.
            training_file: Required. Id of the file to learn from: JSONL, uploaded for the purpose `fine-tune`.
            hyperparameters: How the training goes. Replaced by `method`. Deprecated by OpenAI.
            suffix: A text that becomes part of the new model's name; None for none. From 1 to 64 characters.
            validation_file: Id of a file to measure against during training, with other examples than the
                training file; None for none.
            integrations: Services that get the job's metrics; None for none.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it. From 0 to
                2147483647.
            method: How the model is trained.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
        """
        return self._client._call("fine_tuning.create_fine_tuning_job", {}, params)

    @described
    def retrieve(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Get a fine-tuning job

        Fetch the state of a fine-tuning job by its id.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
        return self._client._call(
            "fine_tuning.retrieve_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )

    @described
    def cancel(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Cancel a fine-tuning job

        Stop a fine-tuning job for good. What was trained so far is billed.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
        return self._client._call(
            "fine_tuning.cancel_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )

    @described
    def list_events(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """List the events of a job

        Page through what a job has reported: progress, metrics, faults.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: A cursor: gives the events that follow the one with this id, the `last_id` of the page
                before.
            limit: The most events in one page. Default: `20`.
        """
        return self._client._call(
            "fine_tuning.list_fine_tuning_events", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )

    @described
    def pause(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Pause a fine-tuning job

        Halt a job until it is resumed.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
        return self._client._call(
            "fine_tuning.pause_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )

    @described
    def resume(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Resume a fine-tuning job

        Go on with a job that was paused.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
        """
        return self._client._call(
            "fine_tuning.resume_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )


class AsyncFineTuningJobs(AsyncResource):
    """``client.fine_tuning.jobs`` of an async client."""

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """``client.fine_tuning.jobs.checkpoints``."""
        from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints

        return AsyncFineTuningJobsCheckpoints(self._client)

    @described_as(FineTuningJobs.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("fine_tuning.list_paginated_fine_tuning_jobs", {}, params)

    @described_as(FineTuningJobs.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("fine_tuning.create_fine_tuning_job", {}, params)

    @described_as(FineTuningJobs.retrieve)
    async def retrieve(self, fine_tuning_job_id: str, **params: Any) -> Any:
        return await self._client._call(
            "fine_tuning.retrieve_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )

    @described_as(FineTuningJobs.cancel)
    async def cancel(self, fine_tuning_job_id: str, **params: Any) -> Any:
        return await self._client._call(
            "fine_tuning.cancel_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )

    @described_as(FineTuningJobs.list_events)
    def list_events(self, fine_tuning_job_id: str, **params: Any) -> Any:
        return self._client._pages(
            "fine_tuning.list_fine_tuning_events", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )

    @described_as(FineTuningJobs.pause)
    async def pause(self, fine_tuning_job_id: str, **params: Any) -> Any:
        return await self._client._call(
            "fine_tuning.pause_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )

    @described_as(FineTuningJobs.resume)
    async def resume(self, fine_tuning_job_id: str, **params: Any) -> Any:
        return await self._client._call(
            "fine_tuning.resume_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )
