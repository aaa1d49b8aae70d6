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

        Lists the fine-tuning jobs of the organization.

        ``GET /fine_tuning/jobs``

        Args:
            after: Cursor: returns the fine-tuning jobs after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of fine-tuning jobs per page. Default: `20`.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
        """
        return self._client._call("fine_tuning.list_paginated_fine_tuning_jobs", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Start a fine-tuning job

        Trains a model on an uploaded file. The job is queued and takes minutes to hours. Training is billed by
        tokens or by time.

        ``POST /fine_tuning/jobs``

        Args:
            model: Required. The base model to fine-tune. Known values: `babbage-002`, `davinci-002`,
                `gpt-3.5-turbo`, `gpt-4o-mini`.
            training_file: Required. Id of the training file: a JSONL file uploaded with purpose `fine-tune`.
            hyperparameters: Hyperparameters of the training. Deprecated: use `method`.
            suffix: Text to add to the name of the new model, at most 64 characters. From 1 to 64 characters.
            validation_file: Id of the validation file. Metrics on it are computed during training; its examples
                must not occur in the training file.
            integrations: Integrations that receive the metrics of the job.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same
                result. From 0 to 2147483647.
            method: Training method and its settings.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("fine_tuning.create_fine_tuning_job", {}, params)

    @described
    def retrieve(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Get a fine-tuning job

        Retrieves a fine-tuning job, for example to poll its status.

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

        Cancels a fine-tuning job permanently. Training up to that point is billed.

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

        Lists the events of the job: progress, metrics, errors.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: Cursor: returns the events after the one with this id. Pass the `last_id` of the previous
                page.
            limit: Maximum number of events per page. Default: `20`.
        """
        return self._client._call(
            "fine_tuning.list_fine_tuning_events", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )

    @described
    def pause(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Pause a fine-tuning job

        Pauses a job until it is resumed.

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

        Resumes a paused job.

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
