"""List fine-tuning jobs"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listPaginatedFineTuningJobs",
    method="GET",
    path="/fine_tuning/jobs",
    query={"after": "after", "limit": "limit", "metadata": "metadata"},
    result="ListPaginatedFineTuningJobsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
