"""The resource ``client.fine_tuning.jobs.checkpoints``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class FineTuningJobsCheckpoints(Resource):
    """``client.fine_tuning.jobs.checkpoints``."""

    @described
    def list(self, fine_tuning_job_id: str, **params: Any) -> Any:
        """List the checkpoints of a job

        Lists the checkpoints that the job saved during training.

        ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``

        Args:
            fine_tuning_job_id: Required. Id of the fine tuning job.
            after: Cursor: returns the fine-tuning job checkpoints after the one with this id. Pass the
                `last_id` of the previous page.
            limit: Maximum number of fine-tuning job checkpoints per page. Default: `10`.
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
