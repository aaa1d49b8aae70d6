"""List the projects that may use a checkpoint"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listFineTuningCheckpointPermissions",
    method="GET",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    query={"project_id": "project_id", "after": "after", "limit": "limit", "order": "order"},
    result="ListFineTuningCheckpointPermissionResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "fine_tuned_model_checkpoint")
