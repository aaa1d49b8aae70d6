"""The resource ``client.fine_tuning.jobs``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

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
        """List paginated fine tuning jobs.

        ``GET /fine_tuning/jobs``

        Parameters: after, limit, metadata
        """
        return self._client._call("fine_tuning.list_paginated_fine_tuning_jobs", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create fine tuning job.

        ``POST /fine_tuning/jobs``

        Parameters: model (required), training_file (required), hyperparameters, suffix, validation_file,
        integrations, seed, method, metadata
        """
        return self._client._call("fine_tuning.create_fine_tuning_job", {}, params)

    @described
    def retrieve(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Retrieve fine tuning job.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}``

        Parameters: fine_tuning_job_id (required)
        """
        return self._client._call("fine_tuning.retrieve_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)

    @described
    def cancel(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Cancel fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``

        Parameters: fine_tuning_job_id (required)
        """
        return self._client._call("fine_tuning.cancel_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)

    @described
    def list_events(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """List fine tuning events.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Parameters: fine_tuning_job_id (required), after, limit
        """
        return self._client._call("fine_tuning.list_fine_tuning_events", {"fine_tuning_job_id": fine_tuning_job_id}, params)

    @described
    def pause(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Pause fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``

        Parameters: fine_tuning_job_id (required)
        """
        return self._client._call("fine_tuning.pause_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)

    @described
    def resume(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Resume fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``

        Parameters: fine_tuning_job_id (required)
        """
        return self._client._call("fine_tuning.resume_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)


class AsyncFineTuningJobs(AsyncResource):
    """``client.fine_tuning.jobs`` of an async client."""

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """``client.fine_tuning.jobs.checkpoints``."""
        from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints

        return AsyncFineTuningJobsCheckpoints(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List paginated fine tuning jobs.

        ``GET /fine_tuning/jobs``

        Parameters: after, limit, metadata
        """
        return self._client._pages("fine_tuning.list_paginated_fine_tuning_jobs", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create fine tuning job.

        ``POST /fine_tuning/jobs``

        Parameters: model (required), training_file (required), hyperparameters, suffix, validation_file,
        integrations, seed, method, metadata
        """
        return await self._client._call("fine_tuning.create_fine_tuning_job", {}, params)

    @described
    async def retrieve(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Retrieve fine tuning job.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}``

        Parameters: fine_tuning_job_id (required)
        """
        return await self._client._call("fine_tuning.retrieve_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)

    @described
    async def cancel(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Cancel fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``

        Parameters: fine_tuning_job_id (required)
        """
        return await self._client._call("fine_tuning.cancel_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)

    @described
    def list_events(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """List fine tuning events.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``

        Parameters: fine_tuning_job_id (required), after, limit
        """
        return self._client._pages("fine_tuning.list_fine_tuning_events", {"fine_tuning_job_id": fine_tuning_job_id}, params)

    @described
    async def pause(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Pause fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``

        Parameters: fine_tuning_job_id (required)
        """
        return await self._client._call("fine_tuning.pause_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)

    @described
    async def resume(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """Resume fine tuning job.

        ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``

        Parameters: fine_tuning_job_id (required)
        """
        return await self._client._call("fine_tuning.resume_fine_tuning_job", {"fine_tuning_job_id": fine_tuning_job_id}, params)

