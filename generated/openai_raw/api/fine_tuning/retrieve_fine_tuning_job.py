"""Get a fine-tuning job"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveFineTuningJob",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}",
    result="FineTuningJob",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "fine_tuning_job_id")
