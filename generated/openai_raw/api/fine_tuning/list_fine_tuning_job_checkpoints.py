"""List the checkpoints of a job"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listFineTuningJobCheckpoints",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    query={"after": "after", "limit": "limit"},
    result="ListFineTuningJobCheckpointsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "fine_tuning_job_id")
