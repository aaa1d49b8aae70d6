"""The resource ``client.fine_tuning.jobs.checkpoints``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class FineTuningJobsCheckpoints(Resource):
    """``client.fine_tuning.jobs.checkpoints``."""

    @described
    def list(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """List fine tuning job checkpoints.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``

        Parameters: fine_tuning_job_id (required), after, limit
        """
        return self._client._call("fine_tuning.list_fine_tuning_job_checkpoints", {"fine_tuning_job_id": fine_tuning_job_id}, params)


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """``client.fine_tuning.jobs.checkpoints`` of an async client."""

    @described
    def list(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """List fine tuning job checkpoints.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``

        Parameters: fine_tuning_job_id (required), after, limit
        """
        return self._client._pages("fine_tuning.list_fine_tuning_job_checkpoints", {"fine_tuning_job_id": fine_tuning_job_id}, params)

