"""The resource ``client.fine_tuning.jobs.checkpoints``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class FineTuningJobsCheckpoints(Resource):
    """``client.fine_tuning.jobs.checkpoints``."""

    @described
    def list(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """List the checkpoints of a job

        Page through the states of the model that a job has saved on the way.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: A cursor: gives the fine tuning job checkpoints that follow the one with this id, the
                `last_id` of the page before.
            limit: The most fine tuning job checkpoints in one page. Default: `10`.
        """
        return self._client._call(
            "fine_tuning.list_fine_tuning_job_checkpoints", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """``client.fine_tuning.jobs.checkpoints`` of an async client."""

    @described_as(FineTuningJobsCheckpoints.list)
    def list(self, fine_tuning_job_id: str, **params: Any) -> Any:
        return self._client._pages(
            "fine_tuning.list_fine_tuning_job_checkpoints", {"fine_tuning_job_id": fine_tuning_job_id}, params
        )
