"""List the events of a job"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listFineTuningEvents",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/events",
    query={"after": "after", "limit": "limit"},
    result="ListFineTuningJobEventsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "fine_tuning_job_id")
